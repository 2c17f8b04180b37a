import { at, isAcronym } from '../text/tokens.ts'
import type { Scan } from './scan.ts'

/** Small words that are acronyms of bodies, too. */
const SMALL = /^(?:IS|IT|WHO|US|AM|AID)$/
/** What no acronym follows, unless all is in capitals. */
const BEFORE = /^(?:AT|OF|BY|IN|ON|TO|THE|FOR|AND|OR)$/

/** "THE SCHEDULE IS SUBJECT TO CHANGE", "CAMERA SPRAY AT TOP": a word among others in capitals is no acronym. */
export function isShouted({ tokens, uses }: Scan, i: number): boolean {
  const token = at(tokens, i)
  if (!isAcronym(token)) return false
  if (BEFORE.test(at(tokens, i - 1).text)) return true
  const isCommon = SMALL.test(token.text) || uses.common.has(token.folded)
  return isCommon && [i - 1, i + 1].some((beside) => isAcronym(at(tokens, beside)))
}
