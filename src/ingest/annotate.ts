import {
  type Annotations,
  type ArticleDraft,
  type ArticleText,
  type Fault,
  parseAnnotations,
} from '../annotations/index.ts'
import type { Standing } from './claims.ts'

/** Reads claims out of an article by itself. What it says are suggestions. */
export interface Extractor {
  /** Its name and version, kept with what it says. */
  maker: string
  annotate(draft: ArticleDraft): Annotations
}

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

/** What an editor wrote beside the document; else what the extractor finds; else nothing. */
export function annotate(
  draft: ArticleDraft,
  text: ArticleText,
  sidecar: string | undefined,
  extractor: Extractor | undefined,
): Annotating {
  if (sidecar === undefined) {
    if (extractor === undefined) return { annotated: null, faults: [] }
    const annotations = extractor.annotate(draft)
    return {
      annotated: { maker: extractor.maker, standing: 'SUGGESTED', annotations, content: annotations },
      faults: [],
    }
  }
  let content: unknown
  try {
    content = JSON.parse(sidecar.replace(/^\ufeff/, ''))
  } catch (error) {
    return {
      annotated: null,
      content: null,
      faults: [{ place: 'JSON', reason: String(error).replace(/^SyntaxError: /, '') }],
    }
  }
  if (sidecar.includes('\\u0000')) {
    return { annotated: null, content: null, faults: [{ place: 'JSON', reason: 'holds a NUL character' }] }
  }
  const { annotations, faults } = parseAnnotations(content, text)
  if (annotations === null) return { annotated: null, faults, content }
  return { annotated: { maker: SIDECAR, standing: 'CONFIRMED', annotations, content }, faults: [] }
}
