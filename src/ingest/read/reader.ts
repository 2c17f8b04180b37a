import type { ReadOptions } from '../../documents/index.ts'
import type { Extractor } from '../../extraction/index.ts'
import type { IncomingDocument } from '../receive/receive.ts'
import { type Reading, read } from './read.ts'

/** Reads and annotates documents, somewhere. */
export interface DocumentReader {
  /** Who annotates documents that come without a sidecar. */
  extractor: Pick<Extractor, 'name' | 'version'> | undefined
  /** How many documents it is worth to hand in at once. */
  concurrency: number
  read(incoming: IncomingDocument): Promise<Reading>
  close(): Promise<void>
}

/** Reads in this thread, one document after the other and without a limit of time. */
export function readerHere(options: ReadOptions, extractor: Extractor | undefined): DocumentReader {
  return {
    extractor,
    concurrency: 1,
    read: (incoming) => read(incoming, options, extractor),
    close: async () => {},
  }
}
