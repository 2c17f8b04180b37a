import {
  CAPITALISED_COMMON,
  HEADLINE_VERBS,
  MONTHS,
  PLACE_NOUNS,
  SENTENCE_STARTERS,
  WEEKDAYS,
} from '../lists/common.ts'
import { BODY_NOUNS } from '../lists/organizations.ts'
import { HONORIFICS, TITLE_HEADS, TITLE_MODIFIERS } from '../lists/titles.ts'
import { at, isAcronym, isClitic, isNumber } from '../text/tokens.ts'
import { isGivenName } from './givenName.ts'
import type { Scan } from './scan.ts'

/** Begin the name of a place: "Lake Placid", "New Norport". */
const LEADS =
  /^(?:lake|port|mount|castle|cape|fort|camp|bay|point|glen|loch|hotel|villa|palace|new|old|saint|upper|lower)$/
/** End one: "Montego Bay", "Palm Beach". */
const ENDS =
  /^(?:bay|beach|lake|harbou?r|port|mount|mountain|mountains|hill|hills|valley|island|islands|springs|falls|heights|gardens|creek|cove|rapids|point|river|forest|ridge|city|village|house|palace|castle|hall|hotel|lodge|fort|barracks|square|park|airport|airfield|stadium)$/

/** Where the name of a place ends of which the words up to `last` are known, after "in", "at" or "near"; undefined for nothing but a noun: "in Port". */
export function placeEnd({ tokens, gazetteer }: Scan, first: number, last: number): number | undefined {
  let end = last
  const opens = LEADS.test(at(tokens, first).folded)
  if (opens && last === first) {
    const next = at(tokens, first + 1)
    const isShared = isGivenName(next) && at(tokens, first + 2).capital
    const known = gazetteer.find(tokens, first + 1)
    const isAgent = known?.entry.kind === 'person' || known?.entry.kind === 'organization'
    if (isNameWord(first + 1) && !isShared && !isAgent && !isNoName(next.folded)) end = first + 1
    else if (!isNameWord(first + 1) || !ENDS.test(next.folded)) return undefined
  }
  while (end < last + 3 && isNameWord(end + 1) && ENDS.test(at(tokens, end + 1).folded)) end++
  return end === first && ENDS.test(at(tokens, first).folded) ? undefined : end

  function isNameWord(i: number): boolean {
    const token = at(tokens, i)
    return token.word && token.capital && !token.fresh && !isClitic(token) && !isNumber(token) && !isAcronym(token)
  }
}

/** What follows a place and is no part of its name: "in Port Monday", "in New Parliament". */
const isNoName = (word: string) =>
  [
    MONTHS,
    WEEKDAYS,
    PLACE_NOUNS,
    BODY_NOUNS,
    CAPITALISED_COMMON,
    SENTENCE_STARTERS,
    HEADLINE_VERBS,
    TITLE_HEADS,
    TITLE_MODIFIERS,
    HONORIFICS,
  ].some((list) => list.has(word))
