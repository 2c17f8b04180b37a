import type { MessagePort } from 'node:worker_threads'
import type { ReadOptions } from '../../documents/index.ts'
import { type Extractor, ruleExtractor } from '../../extraction/index.ts'
import type { IncomingDocument } from '../receive/receive.ts'
import { type Reading, read } from './read.ts'

/** What a thread is asked to do. */
export interface ReadingTask {
  documents: readonly IncomingDocument[]
  options: ReadOptions
  /** Gets a message when the thread begins. */
  begun: MessagePort
}

/** Which extractor it is. */
export function identify(): Pick<Extractor, 'name' | 'version'> {
  return { name: ruleExtractor.name, version: ruleExtractor.version }
}

export async function readInThread({ documents, options, begun }: ReadingTask): Promise<Reading[]> {
  begun.postMessage(null)
  begun.close()
  const readings: Reading[] = []
  for (const incoming of documents) readings.push(await read(incoming, options, ruleExtractor))
  return readings
}
