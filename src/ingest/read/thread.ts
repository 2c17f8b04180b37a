import type { MessagePort } from 'node:worker_threads'
import type { ReadOptions } from '../../documents/index.ts'
import { type Extractor, ruleExtractor } from '../../extraction/index.ts'
import type { IncomingDocument } from '../receive/receive.ts'
import { type Reading, read } from './read.ts'

/** What a thread is asked to do. */
export interface ReadingTask {
  incoming: IncomingDocument
  options: ReadOptions
  /** Gets a message when the thread begins. */
  begun: MessagePort
}

/** Which extractor it is. */
export function identify(): Pick<Extractor, 'name' | 'version'> {
  return { name: ruleExtractor.name, version: ruleExtractor.version }
}

export function readInThread({ incoming, options, begun }: ReadingTask): Promise<Reading> {
  begun.postMessage(null)
  begun.close()
  return read(incoming, options, ruleExtractor)
}
