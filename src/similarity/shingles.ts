import { wordHashes } from './words.ts'

/** Texts of fewer words are left apart: they may be equal, or nearly so, by chance. */
export const LEAST_WORDS = 40
/** Words of a shingle: long enough that two texts hardly share one unless the one is made from the other. */
const SHINGLE_WORDS = 5

/**
 * The shingles of a text: each run of five words, as a hash of 32 bits. Empty for short texts. The same run again is in the list again.
 * Broder, On the resemblance and containment of documents, 1997.
 */
export function shinglesOf(text: string): number[] {
  const words = wordHashes(text)
  if (words.length < LEAST_WORDS) return []
  const shingles = new Array<number>(words.length - SHINGLE_WORDS + 1).fill(0)
  for (let start = 0; start < shingles.length; start++) {
    let hash = 0
    for (let at = start; at < start + SHINGLE_WORDS; at++) hash = Math.imul(hash, 0x9e3779b1) + (words[at] ?? 0)
    shingles[start] = mixed(hash)
  }
  return shingles
}

/** The share of the shingles of both that both have (Jaccard), 0 to 1. 0 where one has none. */
export function resemblance(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const [less, more] = one.size < other.size ? [one, other] : [other, one]
  let common = 0
  for (const shingle of less) if (more.has(shingle)) common++
  return common === 0 ? 0 : common / (one.size + other.size - common)
}

/** Spreads the bits of a hash (the last step of MurmurHash3). */
export function mixed(hash: number): number {
  let mix = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35)
  return mix ^ (mix >>> 16)
}
