import type { IncomingDocument } from '../receive/receive.ts'
import type { Reading } from './read.ts'
import type { DocumentReader } from './reader.ts'

/** So many documents, and bytes of them, are read before anybody asks. */
const MOST_DOCUMENTS = 512
const MOST_BYTES = 8 * 1024 * 1024

/** Documents to ingest, and what reads them. */
export interface Readable {
  documents: AsyncIterable<IncomingDocument>
  reader: DocumentReader
}

/**
 * Begins to read documents while their archive is still being made: threads would be idle meanwhile. Only for a new archive, since one
 * that knows documents has no need to read them again.
 */
export function readAhead({ documents, reader }: Readable): Readable {
  const iterator = documents[Symbol.asyncIterator]()
  const begun = new Map<Uint8Array, Promise<Reading>>()
  const taken: IncomingDocument[] = []
  const beginning = begin()
  // Whoever goes through the documents is told.
  beginning.catch(() => {})

  async function begin(): Promise<boolean> {
    let bytes = 0
    while (taken.length < MOST_DOCUMENTS && bytes < MOST_BYTES) {
      const next = await iterator.next()
      if (next.done) return true
      taken.push(next.value)
      bytes += next.value.bytes.length
      const reading = reader.read(next.value)
      reading.catch(() => {})
      begun.set(next.value.bytes, reading)
    }
    return false
  }

  async function* all(): AsyncGenerator<IncomingDocument> {
    const isAll = await beginning
    yield* taken.splice(0)
    if (!isAll) yield* { [Symbol.asyncIterator]: () => iterator }
  }

  return {
    documents: all(),
    reader: {
      ...reader,
      read: (incoming) => {
        const reading = incoming.draft === undefined ? begun.get(incoming.bytes) : undefined
        begun.delete(incoming.bytes)
        return reading ?? reader.read(incoming)
      },
    },
  }
}
