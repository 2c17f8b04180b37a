import { StartupError } from '../errors.ts'
import type { Fields } from './parts/part.ts'

const NEWLINE = 0x0a
/** The largest document is 16 MiB; its line, with its text and all that is said of it, is far below this. */
const LONGEST_LINE = 256 * 1024 * 1024

export interface NumberedLine {
  /** Counted from 1. */
  number: number
  /** In bytes. */
  length: number
  fields: Fields
}

/** The lines of NDJSON, each an object. Throws a StartupError with the line that is none. */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<NumberedLine> {
  let parts: Uint8Array[] = []
  let length = 0
  let number = 1
  const take = (part: Uint8Array) => {
    parts.push(part)
    length += part.length
    if (length > LONGEST_LINE) throw new StartupError(`Line ${number} is too long for an export of this program.`)
  }
  const finish = () => {
    const line = { number, length, fields: parse(Buffer.concat(parts), number) }
    parts = []
    length = 0
    number++
    return line
  }
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      take(chunk.subarray(start, end))
      yield finish()
      start = end + 1
    }
    take(chunk.subarray(start))
  }
  if (length > 0) yield finish()
}

function parse(bytes: Uint8Array, number: number): Fields {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  } catch {
    // Said below.
  }
  throw new StartupError(
    number === 1
      ? NO_EXPORT
      : `Line ${number} is no JSON object: the file is cut off or was changed. Nothing was imported.`,
  )
}

export const NO_EXPORT = 'This is no export of an archive: its first line is not what "onrecord export" begins with.'
