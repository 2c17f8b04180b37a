import type { MessagePort } from 'node:worker_threads'
import type { ReadOptions } from '../../documents/index.ts'
import { type Extractor, ruleExtractor } from '../../extraction/index.ts'
import type { IncomingDocument } from '../receive/receive.ts'
import { type Reading, read } from './read.ts'

/** What a thread is asked to do. */
export interface ReadingTask {
  documents: readonly IncomingDocument[]
  options: ReadOptions
  /** Gets a message whenever the thread begins with a document. */
  begun: MessagePort
}

/** Which extractor it is. */
export function identify(): Pick<Extractor, 'name' | 'version'> {
  return { name: ruleExtractor.name, version: ruleExtractor.version }
}

export async function readInThread({ documents, options, begun }: ReadingTask): Promise<Reading[]> {
  const readings: Reading[] = []
  for (const incoming of documents) {
    begun.postMessage(null)
    readings.push(await read(incoming, options, ruleExtractor))
  }
  begun.close()
  return readings
}
