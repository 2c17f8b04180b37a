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
  const first = Uint32Array.from(MASKS, (mask, order) => firstRank(shingles, mask, FACTORS[order] ?? 0))
  return Array.from({ length: BANDS }, (_, band) => {
    let hash = band
    for (const rank of first.subarray(band * ROWS, (band + 1) * ROWS)) hash = mixed(Math.imul(hash, 31) + rank)
    return hash
  })
}

/** The least rank of the shingles in one of the orders. Compared with the sign turned, since numbers without one cost more. */
function firstRank(shingles: readonly number[], mask: number, factor: number): number {
  let least = SIGN - 1
  for (const shingle of shingles) {
    const rank = Math.imul(shingle ^ mask, factor) ^ SIGN
    if (rank < least) least = rank
  }
  return least ^ SIGN
}

const SIGN = 0x80000000
