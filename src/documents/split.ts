import { type Charset, charsetOf, decoderOf } from './charset.ts'
import { type Begun, join, resume, upTo } from './chunks.ts'
import { type DocumentSource, endingOf } from './content.ts'
import { isFeed } from './feedNames.ts'
import { MAX_DOCUMENT_BYTES } from './limits.ts'
import { type Piece, refusalOf, whole } from './pieces.ts'
import { splitFeed } from './splitFeed.ts'
import { splitLines, splitObjects } from './splitLines.ts'
import { asReason } from './systemErrors.ts'

/** A file, a response, or standard input, of which nobody knows yet how many documents it holds. */
export interface DocumentStream extends DocumentSource {
  /** Where it came from; the path, if left out. */
  address?: string | undefined
  /** Label of the character set, where the document does not say. Default: UTF-8. */
  charset?: string | undefined
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

/** How much of a stream tells its form. */
const BEGINNING_BYTES = 8192
/** So that what is assumed of the file is not assumed of its lines. */
const LINE_IN_UTF8 = 'application/json; charset=utf-8'

/**
 * Takes a stream apart into its documents: NDJSON into lines, a feed into items, anything else is one. Lazily: a stream of any
 * length is never in memory as a whole, only the document at hand, and that up to its limit of 16 MiB.
 */
export async function* splitDocuments(stream: DocumentStream): AsyncGenerator<SplitDocument, void, undefined> {
  const { path, mediaType, address = path } = stream
  const chunks = readable(stream.content)
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
  } catch (error) {
    yield { bytes: new Uint8Array(), path, address, mediaType, refusal: refusalOf(error) }
  } finally {
    await chunks.return()
  }
}

async function* readable(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    yield* content
  } catch (error) {
    throw asReason(error)
  }
}

async function* pieces(
  chunks: AsyncIterator<Uint8Array>,
  { path, mediaType = '', charset: fallback }: DocumentStream,
): AsyncGenerator<Piece> {
  const begun = await begin(chunks)
  const head = join(begun.read, Math.min(begun.length, BEGINNING_BYTES))
  const rest = resume(begun, chunks)
  const isNamedLines = ['.ndjson', '.jsonl'].includes(endingOf(path)) || /\b(x-ndjson|jsonl|json-seq)\b/.test(mediaType)
  const charset = charsetOf(head, mediaType, fallback)
  const isUtf16 = charset.label.toLowerCase().startsWith('utf-16')
  const beginning = beginningOf(head, charset.label)
  if (isFeed(beginning)) yield* splitFeed(rest, charset)
  else if (isNamedLines && isUtf16) {
    for await (const line of splitLines(inUtf8(rest, charset))) yield { ...line, mediaType: LINE_IN_UTF8 }
  } else if (isNamedLines) yield* splitLines(rest)
  else if (beginning.startsWith('{') && !isUtf16) yield* splitObjects(rest)
  else yield whole(await upTo(rest, MAX_DOCUMENT_BYTES))
}

async function begin(chunks: AsyncIterator<Uint8Array>): Promise<Begun> {
  const read: Uint8Array[] = []
  let length = 0
  try {
    while (length < BEGINNING_BYTES) {
      const next = await chunks.next()
      if (next.done === true) break
      read.push(next.value)
      length += next.value.length
    }
  } catch (failure) {
    return { read, length, failure }
  }
  return { read, length }
}

function beginningOf(head: Uint8Array, label: string): string {
  try {
    return new TextDecoder(label).decode(head).trimStart()
  } catch (error) {
    if (error instanceof RangeError) return ''
    throw error
  }
}

/** In UTF-16 a newline is no byte of its own: its lines are cut in UTF-8. */
async function* inUtf8(chunks: AsyncIterable<Uint8Array>, charset: Charset): AsyncGenerator<Uint8Array> {
  const decoder = decoderOf({ ...charset, isDeclared: true })
  for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }))
  yield Buffer.from(decoder.decode())
}
