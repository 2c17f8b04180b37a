import { UnreadableDocument } from '../errors.ts'
import { charsetOf } from './charset.ts'
import { type DocumentSource, endingOf, tooLarge } from './content.ts'
import { isFeed } from './feedNames.ts'
import { KEPT_BYTES_OF_TOO_LARGE, MAX_DOCUMENT_BYTES } from './limits.ts'
import { splitFeed } from './splitFeed.ts'
import { splitLines } from './splitLines.ts'

/** A file, a response, or standard input, of which nobody knows yet how many documents it holds. */
export interface DocumentStream extends DocumentSource {
  /** Where it came from; the path, if left out. */
  address?: string | undefined
  content: AsyncIterable<Uint8Array>
}

/** One document of a stream: itself, one of its lines, or one of its items. */
export interface SplitDocument extends DocumentSource {
  bytes: Uint8Array<ArrayBuffer>
  /** Of a line "PATH#line=12", of an item "PATH#item=3", counted from 1. */
  path: string
  address: string
  /**
   * Why it is not to be read, where that showed before it was whole; `bytes` are then what there was of it, of too large ones
   * the first 64 KiB. An UnreadableDocument's message.
   */
  refusal?: string | undefined
}

/** A piece of a stream before it knows where it stands; without a fragment it is the whole. */
export interface Piece {
  bytes: Uint8Array<ArrayBuffer>
  fragment?: string | undefined
  mediaType?: string | undefined
  refusal?: string | undefined
}

/** How much of a stream tells its form. */
const BEGINNING_BYTES = 8192

export function join(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length)
  let place = 0
  for (const chunk of chunks) {
    const part = chunk.subarray(0, length - place)
    whole.set(part, place)
    place += part.length
  }
  return whole
}

/**
 * Takes a stream apart into its documents: NDJSON into lines, a feed into items, anything else is one. Lazily: a stream of any
 * length is never in memory as a whole, only the document at hand, and that up to its limit of 16 MiB.
 */
export async function* splitDocuments(stream: DocumentStream): AsyncGenerator<SplitDocument, void, undefined> {
  const { path, mediaType, address = path } = stream
  const chunks = stream.content[Symbol.asyncIterator]()
  try {
    for await (const piece of pieces(chunks, stream)) {
      const place = piece.fragment === undefined ? '' : `#${piece.fragment}`
      yield {
        bytes: piece.bytes,
        path: path + place,
        address: address + place,
        mediaType: piece.mediaType ?? mediaType,
        refusal: piece.refusal,
      }
    }
  } finally {
    await chunks.return?.()
  }
}

async function* pieces(
  chunks: AsyncIterator<Uint8Array>,
  { path, mediaType = '' }: DocumentSource,
): AsyncGenerator<Piece> {
  const read: Uint8Array[] = []
  let length = 0
  while (length < BEGINNING_BYTES) {
    const next = await chunks.next()
    if (next.done === true) break
    read.push(next.value)
    length += next.value.length
  }
  const head = join(read, Math.min(length, BEGINNING_BYTES))
  const rest = resume(read, chunks)
  const isNamedLines = ['.ndjson', '.jsonl'].includes(endingOf(path)) || /\b(x-ndjson|jsonl|json-seq)\b/.test(mediaType)
  const charset = charsetOf(head, mediaType)
  const beginning = beginningOf(head, charset.label)
  if (isFeed(beginning)) yield* splitFeed(rest, charset)
  else if (isNamedLines || (beginning.startsWith('{') && !charset.label.startsWith('utf-16')))
    yield* splitLines(rest, isNamedLines)
  else yield whole(await upTo(rest, MAX_DOCUMENT_BYTES))
}

function beginningOf(head: Uint8Array, label: string): string {
  try {
    return new TextDecoder(label).decode(head).trimStart()
  } catch (error) {
    if (error instanceof RangeError) return ''
    throw error
  }
}

async function* resume(read: readonly Uint8Array[], chunks: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* read
  for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) yield next.value
}

/** The chunks of a stream, until they are more than the limit. */
async function upTo(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<{ read: Uint8Array[]; length: number }> {
  const read: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    read.push(chunk)
    length += chunk.length
    if (length > limit) break
  }
  return { read, length }
}

/** A document that is one piece, or its beginning and the reason where it is too large. */
export function whole({ read, length }: { read: readonly Uint8Array[]; length: number }): Piece {
  return length > MAX_DOCUMENT_BYTES
    ? { bytes: join(read, KEPT_BYTES_OF_TOO_LARGE), refusal: tooLarge('is') }
    : { bytes: join(read, length) }
}

export function refusalOf(error: unknown): string {
  if (error instanceof UnreadableDocument) return error.message
  throw error
}
