import type { Annotations, OrganizationClassification } from '../annotations/annotations.ts'
import type { ArticleDraft } from '../annotations/articleDraft.ts'

/** What an archive has taught: names to look for besides those that every extractor knows. */
export interface Knowledge {
  /** Stored with what was extracted by its help. */
  version: string
  /** Full names of people. */
  people: string[]
  organizations: { names: string[]; classification: OrganizationClassification }[]
}

/** Reads out of an article who is in it, who said what, and who met whom. */
export interface Extractor {
  name: string
  /** Stored with what it made. It changes whenever the same document could give another result. */
  version: string
  extract(draft: ArticleDraft, knowledge?: Knowledge): Promise<Annotations>
}
