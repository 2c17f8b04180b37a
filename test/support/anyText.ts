import fc from 'fast-check'

const HALVES = { first: 0xd800, count: 0x800 }

/**
 * Texts of any code points but halves of pairs. fast-check's own, of the unit "binary", first makes a list of all million of them, in each process:
 * that takes a second.
 */
export function anyText(lengths: fc.ArrayConstraints = {}): fc.Arbitrary<string> {
  const codePoint = fc
    .integer({ min: 0, max: 0x10ffff - HALVES.count })
    .map((number) => (number < HALVES.first ? number : number + HALVES.count))
  return fc.array(codePoint, lengths).map((codePoints) => String.fromCodePoint(...codePoints))
}
