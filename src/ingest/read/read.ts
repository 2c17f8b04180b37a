import type { ArticleDraft } from '../../annotations/index.ts'
import { type ReadOptions, readDocument } from '../../documents/index.ts'
import { UnreadableDocument } from '../../errors.ts'
import type { Extractor } from '../../extraction/index.ts'
import { bandsOf } from '../../similarity/index.ts'
import type { IncomingDocument } from '../receive/receive.ts'
import { type Annotating, annotate } from './annotate.ts'

/** What is read out of a document's bytes and said of it; plain values, so that another thread can do it. */
export type Reading =
  | { error: string }
  | ({
      error?: undefined
      draft: ArticleDraft
      /** By what nearly the same text is found. */
      bands: number[]
    } & Annotating)

/** Reads a document and annotates it. Pure; gives the reason where it cannot be read. */
export async function read(
  incoming: IncomingDocument,
  options: ReadOptions,
  extractor: Extractor | undefined,
): Promise<Reading> {
  if (incoming.refusal !== undefined) return { error: incoming.refusal }
  try {
    const draft = incoming.draft ?? readDocument(incoming.bytes, incoming, options)
    return { draft, bands: bandsOf(draft.articleBody), ...(await annotate(draft, incoming.sidecar, extractor)) }
  } catch (error) {
    if (error instanceof UnreadableDocument) return { error: error.message }
    throw error
  }
}
