import { resume, upTo } from './chunks.ts'
import { beginsLines } from './firstLine.ts'
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

const pieceOf = (line: Line): Piece => ({
  ...whole(line),
  fragment: `line=${line.number}`,
  mediaType: 'application/json',
})

/** The lines of NDJSON, each a document. */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Piece> {
  for await (const line of linesOf(chunks)) yield pieceOf(line)
}

/**
 * What begins like NDJSON and is not named so: lines, or, where its first object goes on over several lines or is the only one, one
 * document, byte for byte. Only when that is known are lines cut.
 */
export async function* splitObjects(chunks: AsyncGenerator<Uint8Array>): AsyncGenerator<Piece> {
  const { begun, isLines } = await beginsLines(chunks)
  const all = resume(begun, chunks)
  if (isLines) yield* splitLines(all)
  else yield whole(await upTo(all, MAX_DOCUMENT_BYTES))
}
