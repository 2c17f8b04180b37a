import { partitionPoint } from './partitionPoint.ts'

/**
 * A text whose places are counted in Unicode code points, as the W3C and Postgres count them. JavaScript counts UTF-16
 * units; this is the one place that converts. The index is built once per text, and texts without astral
 * characters (nearly all) need none.
 */
export interface CodePoints {
  readonly text: string
  /** How many code points the text has. */
  readonly length: number
  /** The code point at which a UTF-16 offset lies. */
  fromUtf16(offset: number): number
  /** The UTF-16 offset at which a code point begins. */
  toUtf16(position: number): number
  /** The text from one code point to another, the last one left out. */
  slice(start: number, end: number): string
}

const SURROGATE_PAIR = /[\ud800-\udbff][\udc00-\udfff]/g

export function codePoints(text: string): CodePoints {
  // Where each pair begins, in UTF-16 units; the nth of them begins n code points earlier.
  const pairs: number[] = []
  for (const match of text.matchAll(SURROGATE_PAIR)) pairs.push(match.index)
  const pairsByCodePoint = pairs.map((offset, index) => offset - index)

  const fromUtf16 = (offset: number) => offset - partitionPoint(pairs, (pair) => pair < offset)
  const toUtf16 = (position: number) => position + partitionPoint(pairsByCodePoint, (pair) => pair < position)
  return {
    text,
    length: text.length - pairs.length,
    fromUtf16,
    toUtf16,
    slice: (start, end) => text.slice(toUtf16(start), toUtf16(end)),
  }
}
