import type { ArticleDraft, ArticleText } from '../annotations/index.ts'
import type { Annotated } from './annotate.ts'
import type { ReceivedDocument } from './receive.ts'
import type { Transaction } from './transaction.ts'

/** One document's recording: where it writes, and whom it concerns, so that the tables kept for reading follow. */
export interface Recording {
  tx: Transaction
  articleId: string
  documentId: string
  /** ISO calendar date of the article. */
  datePublished: string
  /** Agents of which something changed, or that are named by what changed. */
  quotesBefore: ReadonlyMap<string, number>
  agents: Set<string>
  /** Agents whose own names or particulars changed. */
  described: Set<string>
  meetings: Set<string>
  memberships: Set<string>
  /** Whether anything was written. */
  changed: boolean
}

/** A document that was received and read, and what is said of it. */
export interface ReadDocument {
  document: ReceivedDocument
  key: string
  draft: ArticleDraft
  text: ArticleText
  /** Null: nobody says anything of this document, and the claims of the version before it are anchored anew. */
  annotated: Annotated | null
}
