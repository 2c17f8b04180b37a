import { type Item, isWord, item } from '../../grammar/items.ts'
import { withAfter } from './encounter.ts'

/** Whether the word at item `i` may tell of a meeting at all. */
export type Condition = (items: readonly Item[], i: number) => boolean

export const followedBy =
  (pattern: RegExp): Condition =>
  (items, i) =>
    isWord(item(items, i + 1), pattern)

/** "the call", "their meeting" */
export const isNoun: Condition = (items, i) =>
  isWord(
    item(items, i - 1),
    /^(?:the|a|an|this|that|'s|his|her|their|its|our|trilateral|bilateral|first|second|third|annual|of|phone|virtual|productive|upcoming|recent|previous)$/,
  )

export const isVerb: Condition = (items, i) => !isNoun(items, i) && !item(items, i).token.capital

export const meets: Condition = (items, i) =>
  !item(items, i).token.capital &&
  !(
    isWord(item(items, i), /^meeting$/) &&
    (isNoun(items, i) || isDescribed(items, i) || !(isWord(item(items, i + 1), /^with$/) || isGerund(items, i)))
  )

/** "a long and frank meeting", "her two-hour meeting" */
function isDescribed(items: readonly Item[], noun: number): boolean {
  for (let i = noun - 1; i > noun - 6; i--) {
    const { mention, token, quotation } = item(items, i)
    if (isWord(item(items, i), /^(?:an?|the|his|her|their|its|this|another|'s)$/)) return i < noun - 1
    if (mention || quotation !== undefined || !token.word || token.capital || isWord(item(items, i), DOERS))
      return false
  }
  return false
}

/** No words of a description: "the party is meeting with". */
const DOERS =
  /^(?:is|are|was|were|be|been|before|after|by|while|when|of|in|on|at|to|for|with|who|that|which|or|but|from|not|also|now|today|already|then|.+ly)$/

/** "Meeting Y in Oslo, X said", "X and Y, meeting in Oslo, said" */
export const opensOrStandsApart: Condition = (items, i) =>
  i === 0 ||
  (i === 1 && isWord(item(items, 0), /^(?:after|while|upon|before)$/)) ||
  (isWord(item(items, i - 1), /^,$/) && isWord(item(items, i + 1), /^(?:in|on|at)$/))

/** "before meeting Prime Minister X", "went to Oslo, meeting Prime Minister X", and neither "before meeting rooms" nor "left before meeting X" */
const isGerund: Condition = (items, i) =>
  isWord(item(items, i - 1), /^(?:before|after|by|while|when|is|are|,)$/) &&
  isSomebody(items, i + 1) &&
  !(isWord(item(items, i - 1), /^before$/) && items.slice(0, i).some((here) => isWord(here, ENDED)))

/** "Prime Minister X", "Irish Prime Minister X", "her Irish counterpart" */
function isSomebody(items: readonly Item[], from: number): boolean {
  const own = isWord(item(items, from), /^(?:his|her|their)$/) ? from + 1 : from
  const end = item(items, own).mention?.kind === 'demonym' ? own + 1 : own
  return item(items, end).mention?.kind === 'person' || (own > from && isWord(item(items, end), /^counterparts?$/))
}

/** After such an end somebody did not do what was to follow. */
export const ENDED =
  /^(?:left|leave|leaves|leaving|died|dies|killed|shot|resigned|fled|quit|withdrew|departed|collapsed|arrested|stopped|hours?|days?|weeks?|minutes)$/

/** "held talks at the Castle with X" tells of them by a noun. */
export const talks: Condition = (items, i) => {
  const before = item(items, i - 1)
  const isHeld =
    isWord(item(items, i), /^talks$/) && !before.mention && !isWord(before, /^(?:he|she|who|and|often|then)$/)
  return !isHeld && isVerb(items, i)
}

export const phones: Condition = (items, i) => isWord(item(items, i - 1), /^(?:will|would|to)$/)

export const calls =
  (pattern: RegExp): Condition =>
  (items, i) =>
    isWord(item(items, isApart(items, i + 1) ? i + 2 : i + 1), pattern) &&
    (isWord(item(items, i), /^called$/) ||
      isWord(item(items, i - 1), /^(?:will|to)$/) ||
      // "will hold talks with X, and call on Y"
      (isWord(item(items, i - 1), /^and$/) && items.slice(0, i).some((here) => isWord(here, /^will$/))))

/** "called separately on" */
const isApart = (items: readonly Item[], i: number) => isWord(item(items, i), /^(?:separately|jointly)$/)

export const dines: Condition = (items, i) =>
  !isNoun(items, i) && (withAfter(items, i + 1, /^with$/) > 0 || isWord(item(items, i + 1), /^together$/))

/** "a promise to have a dialogue" tells of none. */
export const isHeld: Condition = (items, i) =>
  isWord(item(items, i), /^has$/)
    ? isWord(item(items, i + 1), /^(?:an?|talks|meetings)$/)
    : !isWord(item(items, i), /^have$/) || isWord(item(items, i - 1), /^(?:will|would|also)$/)

export const isCourtesy: Condition = (items, i) =>
  isWord(item(items, i + 1), /^(?:on|to|there)$/) &&
  (isWord(item(items, i - 1), /^(?:courtesy|farewell|introductory)$/) ||
    // "paid a call on"
    (isWord(item(items, i + 1), /^on$/) && isWord(item(items, i - 1), /^a$/) && isWord(item(items, i - 2), /^paid$/)))
