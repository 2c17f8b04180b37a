import {
  type Annotations,
  type ArticleDraft,
  type ArticleText,
  type Fault,
  parseAnnotations,
} from '../annotations/index.ts'
import { cleanText } from '../documents/index.ts'
import type { Extractor } from '../extraction/index.ts'
import type { Standing } from './claims.ts'

/** What is said of a document, and by whom. */
export interface Annotated {
  maker: string
  standing: Standing
  annotations: Annotations
  /** As it was said, to be kept with the document. */
  content: unknown
}

export type Annotating =
  | { annotated: Annotated | null; faults: [] }
  | { annotated: null; faults: Fault[]; content: unknown }

export const SIDECAR = 'sidecar'

/** In JSON, an escaped NUL or lone surrogate, which no text of the database holds. */
const UNSTORABLE = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f])/

/** What an editor wrote beside the document; else what the extractor finds; else nothing. Both are checked alike. */
export async function annotate(
  draft: ArticleDraft,
  text: ArticleText,
  sidecar: string | undefined,
  extractor: Extractor | undefined,
): Promise<Annotating> {
  if (sidecar !== undefined) {
    const { content, fault } = parse(sidecar)
    if (fault !== null) return { annotated: null, content, faults: [{ place: 'JSON', reason: fault }] }
    return check(content, text, { maker: SIDECAR, standing: 'CONFIRMED' })
  }
  if (extractor === undefined) return { annotated: null, faults: [] }
  const content: unknown = JSON.parse(JSON.stringify(await extractor.extract(draft)))
  return check(content, text, { maker: `${extractor.name} ${extractor.version}`, standing: 'SUGGESTED' })
}

function check(content: unknown, text: ArticleText, by: Pick<Annotated, 'maker' | 'standing'>): Annotating {
  const { annotations, faults } = parseAnnotations(content, text)
  if (annotations === null) return { annotated: null, faults, content }
  return { annotated: { ...by, annotations, content }, faults: [] }
}

function parse(sidecar: string): { content: unknown; fault: string | null } {
  try {
    // Cleaned as the document's text is, or a passage copied out of the document would not be found there.
    const content: unknown = JSON.parse(cleanText(sidecar))
    if (!UNSTORABLE.test(JSON.stringify(content))) return { content, fault: null }
    return { content: null, fault: 'holds a NUL character or half of a surrogate pair' }
  } catch (error) {
    return { content: null, fault: String(error).replace(/^SyntaxError: /, '') }
  }
}
