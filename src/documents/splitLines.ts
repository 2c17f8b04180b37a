import { isRecord } from './jsonValues.ts'
import { MAX_DOCUMENT_BYTES } from './limits.ts'
import { type Piece, whole } from './pieces.ts'

const NEWLINE = 0x0a

interface Line {
  read: Uint8Array[]
  /** In bytes, without the newline. */
  length: number
  /** Counted from 1. */
  number: number
}

/** The lines of a stream that hold anything. Of one that is too large only the beginning is held. */
async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let line: Line = { read: [], length: 0, number: 1 }
  const take = (part: Uint8Array) => {
    if (line.length <= MAX_DOCUMENT_BYTES && part.length > 0) line.read.push(part)
    line.length += part.length
  }
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      take(chunk.subarray(start, end))
      if (!isBlank(line)) yield line
      line = { read: [], length: 0, number: line.number + 1 }
      start = end + 1
    }
    take(chunk.subarray(start))
  }
  if (!isBlank(line)) yield line
}

const isBlank = ({ read }: Line) =>
  read.every((part) => part.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d))

function isJsonObject(line: Line): boolean {
  if (line.length > MAX_DOCUMENT_BYTES) return false
  try {
    return isRecord(JSON.parse(new TextDecoder().decode(whole(line).bytes)))
  } catch {
    return false
  }
}

const pieceOf = (line: Line): Piece => ({
  ...whole(line),
  fragment: `line=${line.number}`,
  mediaType: 'application/json',
})

/**
 * The lines of NDJSON, each a document. What only begins like it, by an object that goes on over several lines or is the only one, is one
 * document, unless its name says that it is NDJSON.
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, isNamedLines: boolean): AsyncGenerator<Piece> {
  const lines = linesOf(chunks)
  const first = await lines.next()
  if (first.done === true) return
  if (isNamedLines) yield pieceOf(first.value)
  else if (isJsonObject(first.value)) {
    const second = await lines.next()
    if (second.done === true) return yield whole(first.value)
    yield pieceOf(first.value)
    yield pieceOf(second.value)
  } else return yield await rejoin(first.value, lines)
  for await (const line of lines) yield pieceOf(line)
}

/** Puts a document together again that was no list of lines. */
async function rejoin(first: Line, lines: AsyncIterable<Line>): Promise<Piece> {
  const read = [...first.read]
  let { length } = first
  for await (const line of lines) {
    if (length > MAX_DOCUMENT_BYTES) break
    read.push(Uint8Array.of(NEWLINE), ...line.read)
    length += line.length + 1
  }
  return whole({ read, length })
}
