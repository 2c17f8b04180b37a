import { mixed, shinglesOf } from './shingles.ts'

/**
 * Two texts that share 60 % of their shingles have one of 20 bands of 3 in common in 99 of 100 cases, those that share 70 % in 9,998 of
 * 10,000; unrelated ones, which share 1 %, in 2 of 100,000.
 */
const BANDS = 20
const ROWS = 3

/** As many orders of all hashes, the same on every machine. */
const MASKS = Int32Array.from({ length: BANDS * ROWS }, (_, index) => mixed(index + 1))
const FACTORS = Int32Array.from({ length: BANDS * ROWS }, (_, index) => mixed(~index) | 1)

/**
 * By what nearly equal texts are found: hashes of 32 bits, of which two such texts have at least one in common (MinHash, banded). They
 * are kept in archives: whoever changes what they are made from has them made anew by a migration. Empty for short texts.
 */
export function bandsOf(text: string): number[] {
  const shingles = shinglesOf(text)
  if (shingles.length === 0) return []
  const first = new Uint32Array(MASKS.length).fill(0xffffffff)
  for (const shingle of shingles) {
    for (let order = 0; order < first.length; order++) {
      const rank = Math.imul(shingle ^ (MASKS[order] ?? 0), FACTORS[order] ?? 0) >>> 0
      if (rank < (first[order] ?? 0)) first[order] = rank
    }
  }
  return Array.from({ length: BANDS }, (_, band) => {
    let hash = band
    for (const rank of first.subarray(band * ROWS, (band + 1) * ROWS)) hash = mixed(Math.imul(hash, 31) + rank)
    return hash
  })
}
