import { type Item, isWord, item } from '../grammar/items.ts'
import { isPast } from '../grammar/pastTense.ts'
import { DAY_EVENTS, MEETING_NOUNS, OCCASIONS } from '../lists/meetingWords.ts'
import { TIME_WORDS } from '../lists/nouns.ts'
import { AUXILIARIES } from '../lists/verbs.ts'
import { clauseOpener } from './clauseOpener.ts'
import { isWhenOrWhere } from './encounters/encounter.ts'

/** How far back words are looked for that govern a day. */
const FAR = 14

/** Whether a phrase of time, from item `phrase` to item `end`, says when something else was than that of which item `anchor` tells. */
export function isOfAnother(items: readonly Item[], phrase: number, end: number, anchor: number): boolean {
  // "following Friday's talks with X"
  const isOwn = anchor > end && anchor < end + 5 && MEETING_NOUNS.has(item(items, anchor).token.folded)
  if (isOwn && !items.slice(end + 1, anchor).some((here) => isWord(here, FUNCTION))) return false
  return (
    isOfNoun(items, phrase, end) ||
    isCounted(items, phrase) ||
    isGoverned(items, phrase, anchor) ||
    isOfAside(items, phrase, end, anchor) ||
    isBeforeEarlier(items, end, anchor) ||
    isOfNextClause(items, phrase, anchor)
  )
}

/** "Friday's vote", "the May 20 election", "the Monday deadline"; not "Friday's meeting". */
function isOfNoun(items: readonly Item[], phrase: number, end: number): boolean {
  const isPossessive = isWord(item(items, end + 1), /^'s?$/)
  const noun = isPossessive ? end + 2 : end + 1
  const { token } = item(items, noun)
  const isInside =
    isWord(item(items, phrase - 1), /^(?:the|an?|his|her|their|its|'s)$/) &&
    token.word &&
    !token.capital &&
    !TIME_WORDS.has(token.folded) &&
    !AUXILIARIES.has(token.folded) &&
    !isPast(item(items, noun)) &&
    !FUNCTION.test(token.folded)
  if ((!isPossessive && !isInside) || isThere(items, phrase)) return false
  return !items
    .slice(noun, noun + 4)
    .some((here) => MEETING_NOUNS.has(here.token.folded) || OCCASIONS.has(here.token.folded))
}

/** "met at Monday's inauguration", "on the margins of the May 12 parade": there and then. */
function isThere(items: readonly Item[], phrase: number): boolean {
  const lead = isWord(item(items, phrase - 1), /^the$/) ? phrase - 2 : phrase - 1
  const isOf =
    isWord(item(items, lead), /^of$/) && isWord(item(items, lead - 1), /^(?:sidelines|margins|fringes|side)$/)
  return isOf || isWord(item(items, lead), /^(?:at|during)$/)
}

const FUNCTION =
  /^(?:of|with|by|for|to|from|between|at|before|after|and|or|but|that|which|who|as|when|while|where|he|she|they|it|the|an?|his|her|their)$/

/** "a year ago today", "a week from Monday" */
function isCounted(items: readonly Item[], phrase: number): boolean {
  const before = isWord(item(items, phrase - 1), /^on$/) ? item(items, phrase - 2) : item(items, phrase - 1)
  return (
    isWord(before, /^ago$/) ||
    (isWord(before, /^from$/) && isWord(item(items, phrase - 2), /^(?:day|week|month|year)s?$/))
  )
}

/** "two weeks before the vote on May 20", "on the eve of", "in office since March", "a day before her trial opens on Monday" */
function isGoverned(items: readonly Item[], phrase: number, anchor: number): boolean {
  for (let i = phrase - 1; i >= 0 && i !== anchor && i > phrase - FAR; i--) {
    const here = item(items, i)
    if (isWord(here, /^[,.;:]$/) || here.quotation !== undefined) return false
    if (isWord(here, /^(?:since|until|till)$/)) return true
    if (isWord(here, /^(?:before|after|following)$/))
      return !isPlaceOrHour(items, i) && !(isWord(here, /^before$/) ? isThatDay : isOfDay)(items, i, phrase)
    const of = isWord(here, /^(?:of|to)$/) ? item(items, i - 1) : undefined
    if (of && isWord(of, /^ahead$/) && isThatDay(items, i, phrase)) return false
    // "met to mark the anniversary of the treaty on Monday"
    if (of && isWord(of, /^anniversary$/) && items.slice(0, i).some((word) => isWord(word, /^mark(?:ed|ing|s)?$/)))
      return false
    if (of && isWord(of, /^(?:ahead|eve|prior|advance|run-up|anniversary)$/)) return true
  }
  return false
}

/** "before dawn", "after 6 p.m.", "before the Assembly", "before leaving" */
function isPlaceOrHour(items: readonly Item[], preposition: number): boolean {
  const next = item(items, preposition + 1)
  const noun = isWord(next, /^(?:the|an?|his|her|their)$/) ? item(items, preposition + 2) : next
  return (
    noun.mention?.kind === 'organization' ||
    isWord(next, GOING) ||
    /^\d/.test(noun.token.text) ||
    isWord(noun, /^(?:noon|midnight|midday|dawn|dusk|sunset|sunrise|nightfall|dark|lunch|dinner|breakfast|hours)$/)
  )
}

/** "after a ceremony on Monday": they met on the day of it. */
const isOfDay = (items: readonly Item[], after: number, phrase: number): boolean =>
  !isWord(item(items, after - 1), /^(?:days?|weeks?|months?|years?)$/) &&
  items
    .slice(after + 1, phrase)
    .some(
      (here) =>
        MEETING_NOUNS.has(here.token.folded) || OCCASIONS.has(here.token.folded) || DAY_EVENTS.has(here.token.folded),
    )

/** "before their meeting on Monday", "ahead of a state dinner on Monday", "before a news conference on Monday"; not "before the summit on Friday". */
function isThatDay(items: readonly Item[], before: number, phrase: number): boolean {
  if (isWord(item(items, before + 1), /^their$/) && isOfDay(items, before, phrase)) return true
  return items.some((here, i) => {
    const isBriefing = isWord(here, /^conference$/) && isWord(item(items, i - 1), /^(?:news|press)$/)
    return i > before && i < phrase && (isBriefing || DAY_EVENTS.has(here.token.folded))
  })
}

/** "following up on", and what somebody did on the day on which they met: "before leaving for Kenya on Monday" */
const GOING =
  /^(?:up|on|leaving|departing|arriving|returning|flying|landing|boarding|heading|travell?ing|setting|signing|attending|addressing|holding|touring|visiting|inspecting|joining|opening|receiving)$/

/** ", re-elected on May 2, met", ", who was shot at on Saturday, met", ", the winner of the vote on May 2, met" */
function isOfAside(items: readonly Item[], phrase: number, end: number, anchor: number): boolean {
  let opens = phrase - 1
  while (opens >= 0 && opens > phrase - 20 && opens !== anchor && !isWord(item(items, opens), /^[,;]$/)) opens--
  if (opens === anchor || opens <= phrase - 20) return false
  const first = item(items, opens + 1)
  const isClosed = phrase > anchor || items.slice(end + 1, anchor).some((here) => isWord(here, /^,$/))
  // "who arrived on Monday, met X later that day"
  const isThat = items.some(
    (here, i) => i > end && (isWord(here, /^later$/) || (isWord(here, /^same$/) && isWord(item(items, i + 1), PARTS))),
  )
  if (isThat) return false
  if (!isClosed || items.slice(opens + 1, phrase).every(isWhenOrWhere)) return false
  if (isWord(first, /(?:ed|en)$|^(?:shot|sworn|born|sent|hurt|cut)$/) && !TIME_WORDS.has(first.token.folded)) {
    const hasSubject = phrase > anchor && !hasFinite(items, anchor, opens)
    return !hasSubject && isWord(item(items, opens + 2), PREPOSITION) && !isWord(first, OF_THE_MEETING)
  }
  return opens >= 0 && phrase < anchor && isWord(first, /^(?:who|whom|whose|which|where|the|an?|once|now|then)$/)
}

const PARTS = /^(?:day|morning|afternoon|evening|night)$/
const PREPOSITION = /^(?:on|in|at|as|by|to|into|with|from|for|last|only|again|back)$/
const OF_THE_MEETING = /^(?:held|hosted|scheduled|planned|organi[sz]ed|convened|arranged|attended|chaired|joined)$/

/** "flew on Friday from Oslo, where she had met X": she had by then. */
function isBeforeEarlier(items: readonly Item[], end: number, anchor: number): boolean {
  const opener = anchor > end ? clauseOpener(items, anchor) : -1
  return (
    opener > end &&
    isWord(item(items, opener), /^(?:where|whom?|which)$/) &&
    items.slice(opener, anchor).some((here) => isWord(here, /^had$/))
  )
}

/** "met X in Oslo, and on Friday she will fly to Lund", "met X and flew home on Friday" */
function isOfNextClause(items: readonly Item[], phrase: number, anchor: number): boolean {
  for (let i = phrase - 1; i > anchor && i > phrase - FAR; i--) {
    const here = item(items, i)
    if (here.quotation !== undefined) return false
    const isNext = isWord(here, /^(?:and|but)$/)
      ? isWord(item(items, i - 1), /^,$/) ||
        (isWord(item(items, i + 1), LEAVING) && !isWord(item(items, i + 2), /^ahead$/))
      : isWord(here, /^(?:while|whereas|;)$/)
    if (isNext) return hasFinite(items, anchor, i) && hasVerb(items, i + 1)
  }
  return false
}

const LEAVING = /^(?:flew|left|returned|travell?ed|went|departed|headed|drove|resigned|died)$/

/** Somebody and a verb, or a verb that another has not: "and on Friday she will fly", "and will fly on Friday". */
function hasVerb(items: readonly Item[], from: number): boolean {
  if (isWord(item(items, from), FINITE) || isPast(item(items, from))) return true
  for (let i = from; i < from + FAR && i < items.length; i++) {
    const { mention } = item(items, i)
    if (isWord(item(items, i), /^[,.;:]$/)) return false
    const isSubject =
      /^(?:person|title|organization)$/.test(mention?.kind ?? '') || isWord(item(items, i), /^(?:he|she|they|it)$/)
    const verb = item(items, i + 1)
    if (isSubject && (isWord(verb, FINITE) || isPast(verb))) return true
  }
  return false
}

const FINITE = /^(?:is|are|was|were|has|have|had|will|would|can|could|plans)$/

/** Whether the clause of item `anchor` has its verb before item `end`: "A meeting between X, it is true, and Y" has none yet. */
function hasFinite(items: readonly Item[], anchor: number, end: number): boolean {
  const isNoun = MEETING_NOUNS.has(item(items, anchor).token.folded)
  return !isNoun || items.slice(0, end).some((here, i) => isWord(here, FINITE) || (isPast(here) && !isAside(items, i)))
}

/** ", hosted by X" */
const isAside = (items: readonly Item[], i: number) =>
  isWord(item(items, i - 1), /^,$/) && isWord(item(items, i + 1), /^by$/)
