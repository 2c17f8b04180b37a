import { countryOfCity } from '../lists/cities.ts'
import { BODY_NOUNS } from '../lists/organizations.ts'
import { HONORIFICS } from '../lists/titles.ts'
import { at, isClitic, type Token } from '../text/tokens.ts'
import { beginsBody } from './bodyRuns.ts'
import type { Gazetteer } from './gazetteer.ts'
import { isGivenName } from './givenName.ts'

/** "the President of Karelund", "NAME, Crown Prince of Ras Lund": no name follows. */
export function isApposed(tokens: readonly Token[], first: number): boolean {
  const before = at(tokens, first - 1)
  return before.folded === 'the' || (before.text === ',' && at(tokens, first - 2).capital)
}

/** The last token of a city's name of several words at `index`: "Crown Prince of Abu Dhabi". -1 for none. */
export function cityEnd(tokens: readonly Token[], index: number): number {
  if (!at(tokens, index).capital || !at(tokens, index + 1).capital) return -1
  const name = `${at(tokens, index).text} ${at(tokens, index + 1).text}`
  if (countryOfCity(name) === undefined) return -1
  return /^(?:city|county|state|province|region|district)$/.test(at(tokens, index + 2).folded) ? index + 2 : index + 1
}

/** Capitalised words only, none of which makes a body. */
export function plain(tokens: readonly Token[], first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (!at(tokens, i).capital || BODY_NOUNS.has(at(tokens, i).folded)) return false
  return true
}

/** The end of a capitalised name after "of": at a given name or honorific another name begins. */
export function bodyEnd(tokens: readonly Token[], index: number, gazetteer: Gazetteer): number {
  let i = index
  let end = index
  /** "Bank for Roads": "and" joins another purpose. */
  let hasPurpose = false
  while (i < index + 8) {
    const token = at(tokens, i)
    if (i > index && (isGivenName(token) || HONORIFICS.has(token.folded) || token.folded === 'his')) break
    if (i > index && BODY_NOUNS.has(at(tokens, i - 1).folded) && !/^(?:of|for)$/.test(token.folded)) break
    if (token.capital && !isClitic(token)) end = ++i
    else if (token.folded === 'of' && at(tokens, i + 1).capital && i > index) i++
    else if (token.folded === 'for' && at(tokens, i + 1).capital && BODY_NOUNS.has(at(tokens, i - 1).folded)) {
      hasPurpose = true
      i++
    } else if (
      token.folded === 'and' &&
      i > index &&
      at(tokens, i + 1).capital &&
      (hasPurpose || beginsBody(tokens, i + 1))
    )
      i++
    else break
  }
  // "Governor of Kestrel Bay Anna Lund" ends before the name; a lone pair of unknown words is place or name: keep the first.
  const found = gazetteer.find(tokens, index)
  return found ? Math.max(end, found.last + 1) : end
}
