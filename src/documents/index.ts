import { UnreadableDocument } from '../errors.ts'
import { plainText } from './plainText.ts'
import type { Reader } from './reader.ts'

export { plainText } from './plainText.ts'
export type { Reader, ReadOptions } from './reader.ts'

/** One file per form; the first that recognizes a document reads it. */
const READERS: readonly Reader[] = [plainText]

/** The reader of a document; throws an UnreadableDocument where no form fits. */
export function readerOf(bytes: Uint8Array, path: string): Reader {
  const reader = READERS.find((candidate) => candidate.recognizes(bytes, path))
  if (reader === undefined) {
    throw new UnreadableDocument(`is none of the forms that can be read: ${READERS.map(({ name }) => name).join(', ')}`)
  }
  return reader
}
