import { FEMALE_NAMES } from '../lists/femaleNames.ts'
import { MALE_NAMES } from '../lists/maleNames.ts'
import type { Token } from '../text/tokens.ts'

/** "Anna", and "Anna-Lena" by its first part. */
export function isGivenName(token: Token): boolean {
  if (!token.capital) return false
  if (MALE_NAMES.has(token.folded) || FEMALE_NAMES.has(token.folded)) return true
  const hyphen = token.folded.indexOf('-')
  return (
    hyphen > 2 && (MALE_NAMES.has(token.folded.slice(0, hyphen)) || FEMALE_NAMES.has(token.folded.slice(0, hyphen)))
  )
}
