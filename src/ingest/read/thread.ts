import type { ReadOptions } from '../../documents/index.ts'
import { type Extractor, ruleExtractor } from '../../extraction/index.ts'
import type { IncomingDocument } from '../receive/receive.ts'
import { type Reading, read } from './read.ts'

/** What a thread is asked to do. */
export interface ReadingTask {
  incoming: IncomingDocument
  options: ReadOptions
}

/** Which extractor it is. */
export function identify(): Pick<Extractor, 'name' | 'version'> {
  return { name: ruleExtractor.name, version: ruleExtractor.version }
}

export function readInThread({ incoming, options }: ReadingTask): Promise<Reading> {
  return read(incoming, options, ruleExtractor)
}
