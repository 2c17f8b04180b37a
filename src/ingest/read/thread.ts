import { type MessagePort, workerData } from 'node:worker_threads'
import type { ReadOptions } from '../../documents/index.ts'
import type { Extractor } from '../../extraction/index.ts'
import type { IncomingDocument } from '../receive/receive.ts'
import { type Reading, read } from './read.ts'

/** What a thread is started with. */
export interface ThreadData {
  /** Whether it annotates documents that come without a sidecar. */
  isExtracting: boolean
}

/** What a thread is asked to do. */
export interface ReadingTask {
  documents: readonly IncomingDocument[]
  options: ReadOptions
  /** Gets a message whenever the thread begins with a document. */
  begun: MessagePort
}

const { isExtracting }: ThreadData = workerData
// Loaded at once, or the first document would wait for it; and not at all where nobody asks it.
const extractor = isExtracting ? (await import('../../extraction/index.ts')).ruleExtractor : undefined

/** Which extractor it is. */
export function identify(): Pick<Extractor, 'name' | 'version'> | undefined {
  return extractor && { name: extractor.name, version: extractor.version }
}

export async function readInThread({ documents, options, begun }: ReadingTask): Promise<Reading[]> {
  const readings: Reading[] = []
  for (const incoming of documents) {
    begun.postMessage(null)
    readings.push(await read(incoming, options, extractor))
  }
  begun.close()
  return readings
}
