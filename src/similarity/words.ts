import { UNSPACED } from '../annotations/index.ts'

/** What a code point is to a word. */
const BESIDE = 1
const PART = 2
/** Accents, vowel signs and apostrophes: neither a part of a word nor its end. */
const PASSED_OVER = 3
/** Of scripts that do not part words: each is a word by itself. */
const ALONE = 4

const LETTER = /[\p{L}\p{N}]/u
const MARK = /[\p{M}'’‘ʼ`\u200b-\u200d\u00ad]/u

function kindOf(point: number): number {
  const character = String.fromCodePoint(point)
  if (MARK.test(character)) return PASSED_OVER
  if (!LETTER.test(character)) return BESIDE
  return UNSPACED.test(character) ? ALONE : PART
}

/** Of all code points, looked up once; 0: not yet. */
const kinds = new Uint8Array(0x110000)

function knownKindOf(point: number): number {
  kinds[point] ||= kindOf(point)
  return kinds[point] ?? BESIDE
}

const FNV_OFFSET = 0x811c9dc5
const FNV_PRIME = 0x01000193

/**
 * A hash of 32 bits for each word of a text, in their order. Words are compared without case, accents, width and apostrophes, so that
 * another way of typesetting is no other text.
 */
export function wordHashes(text: string): number[] {
  const folded = text.normalize('NFKD').toLowerCase()
  const hashes: number[] = []
  let hash = FNV_OFFSET
  let isWithin = false
  const end = () => {
    if (isWithin) hashes.push(hash)
    hash = FNV_OFFSET
    isWithin = false
  }
  for (let at = 0; at < folded.length; at++) {
    const point = folded.codePointAt(at) ?? 0
    if (point >= 0x10000) at++
    const kind = knownKindOf(point)
    if (kind === PASSED_OVER) continue
    if (kind !== PART) end()
    if (kind === BESIDE) continue
    hash = Math.imul(hash ^ point, FNV_PRIME)
    isWithin = true
    if (kind === ALONE) end()
  }
  end()
  return hashes
}
