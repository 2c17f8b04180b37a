import { type Item, isWord, item } from '../grammar/items.ts'
import { isWhenOrWhere } from './encounters/encounter.ts'

/** The Oslo of "flew to Oslo on Sunday for talks with X" and "will visit Oslo to meet X", by the word at item `verb` that tells of the meeting; -1 for none. */
export function goalOfJourney(items: readonly Item[], verb: number): number {
  const purpose = purposeOf(items, verb)
  if (purpose < 0) return -1
  let last = purpose - 1
  // Back over "on Sunday", to the place.
  while (!item(items, last).mention && item(items, last).token.word && isWhenOrWhere(item(items, last))) last--
  if (!isPlace(item(items, last))) return -1
  const start = isWord(item(items, last - 1), /^the$/) ? last - 1 : last
  const before = item(items, start - 1)
  const goes = isWord(before, /^(?:to|for)$/) ? verbBefore(items, start - 1, TRAVELS) : isWord(before, VISITS)
  return goes ? last : -1
}

/** The "for" of "for two days of talks", the "to" of "to meet" and "to hold talks"; -1 for none. */
function purposeOf(items: readonly Item[], verb: number): number {
  for (let i = verb - 1; i > verb - 6 && i > 1; i--) {
    const here = item(items, i)
    if (isWord(here, /^(?:for|to)$/)) return i
    if (here.mention || here.quotation !== undefined || !here.token.word || isWord(here, OTHER)) return -1
  }
  return -1
}

const OTHER = /^(?:after|before|from|of|with|and|in|on|at|where|who|which|that)$/

/** "flew back to", "travelled on Sunday to" */
function verbBefore(items: readonly Item[], to: number, verbs: RegExp): boolean {
  for (let i = to - 1; i > to - 7; i--) {
    if (isWord(item(items, i), verbs)) return true
    const isBetween =
      item(items, i).mention?.kind === 'place' ||
      isWhenOrWhere(item(items, i)) ||
      isWord(item(items, i), /^(?:back|on|from|out|off|down|over|directly)$/)
    if (!isBetween) return false
  }
  return false
}

const isPlace = ({ mention }: Item) =>
  mention?.kind === 'place' || (mention?.kind === 'organization' && mention.code !== undefined)

const TRAVELS =
  /^(?:travel(?:s|l?ed|l?ing)?|fl(?:y|ies|ew|ying|own)|dr(?:ives?|ove)|go|goes|gone|going|went|come|comes|came|head(?:s|ed|ing)?|return(?:s|ed|ing)?|left|leaves?|leaving|departed|departs|proceeds?|proceeded|continues?|continued|trip|journey)$/
const VISITS = /^(?:visit(?:s|ed|ing)?)$/
