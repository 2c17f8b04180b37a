import type { MeetingStatus } from '../../annotations/annotations.ts'
import { type Item, isWord, item } from '../grammar/items.ts'
import { isPast } from '../grammar/pastTense.ts'
import { verbAt } from '../grammar/verbs.ts'
import { MONTHS, WEEKDAYS } from '../lists/common.ts'
import { MEETING_NOUNS } from '../lists/meetingWords.ts'
import { daysBetween, resolve } from '../text/dates.ts'
import { clauseOpener } from './clauseOpener.ts'
import { phraseEnd } from './datePhrases.ts'
import { isOfAnother } from './datesOfOthers.ts'
import type { Encounter, Trigger } from './encounters/encounter.ts'
import { isSaidOn } from './saidOn.ts'

/** "tomorrow", "next week", "next Monday": whatever happened was not then. */
export function isToCome(items: readonly Item[], phrase: number): boolean {
  const next = item(items, phrase + 1).token.folded
  return (
    isWord(item(items, phrase), /^tomorrow$/) ||
    (isWord(item(items, phrase), /^next$/) && (/^(?:week|month|year|weekend)$/.test(next) || isDay(next)))
  )
}

const isDay = (word: string) => WEEKDAYS.has(word) || MONTHS.has(word)

/** What a clause in the present tense tells that says when something else is: undefined where there is none; "none" where nobody is to meet. */
export function inTime(items: readonly Item[], trigger: Trigger): MeetingStatus | 'none' | undefined {
  const present = presentVerb(items, trigger)
  const isMet = present < 0 && trigger.kind !== 'noun' && isPast(item(items, trigger.verb))
  const verb = isMet ? trigger.verb : present
  const opener = verb < 0 ? -1 : clauseOpener(items, verb)
  if (opener < 0 || !isWord(item(items, opener), TEMPORAL) || !isClause(items, opener)) return undefined
  const before = items.slice(0, opener)
  // "would raise it when he met X": it may have been to come.
  if (isMet) return isOfWould(items, opener) && !isOver(items, opener) ? 'none' : undefined
  if (isWord(item(items, opener), /^(?:until|till|whenever)$/)) return 'none'
  if (!isWord(item(items, opener), /^when$/) && before.some((here) => isWord(here, WISHES))) return 'none'
  const close = items.findIndex((here, i) => i > verb && isWord(here, /^[,;]$/))
  const clause = items.slice(opener, close < 0 ? items.length : close)
  const others = [...before, ...(close < 0 ? [] : items.slice(close))]
  const isAhead =
    others.some((here) => isWord(here, AHEAD)) ||
    clause.some((here, i) => WEEKDAYS.has(here.token.folded) || isToCome(clause, i))
  return isAhead ? 'PLANNED' : 'none'
}

/** "after he met X", "when he met X last week" */
function isOver(items: readonly Item[], opener: number): boolean {
  const isBefore = (here: Item, i: number) =>
    isWord(here, /^(?:yesterday|earlier)$/) || (isWord(here, /^last$/) && isSpan(item(items, i + 1)))
  return isWord(item(items, opener), /^after$/) || items.some((here, i) => i > opener && isBefore(here, i))
}

const isSpan = ({ token: { folded } }: Item): boolean =>
  isDay(folded) || /^(?:week|month|year|weekend|night)$/.test(folded)

/** "would raise it when": the clause hangs on "would", and not on "said" or another verb between. */
function isOfWould(items: readonly Item[], opener: number): boolean {
  for (let i = opener - 1; i >= 0 && i > opener - FAR; i--) {
    const here = item(items, i)
    if (isWord(here, /^would$/)) return true
    if (
      isWord(here, /^(?:[,;:]|is|are|was|were|had|has|have|whether)$/) ||
      isPast(here) ||
      verbAt(items, i)?.form === 'past'
    )
      return false
  }
  return false
}

/** "after the minister meets X", and not "after lunch the minister meets X" */
function isClause(items: readonly Item[], opener: number): boolean {
  const { mention, token } = item(items, opener + 1)
  return mention !== undefined || token.capital || /^(?:he|she|they|both|the|his|her|their|its)$/.test(token.folded)
}

/** In items. */
const FAR = 12
const TEMPORAL = /^(?:when|whenever|once|before|after|until|till)$/
const WISHES = /^(?:hop(?:es?|ed|ing)|wish(?:es|ed)?|wants?|wanted|not|never|n't)$/
const AHEAD = /^(?:will|would|expected|due|set|scheduled|plans|planned|going|agenda|intends)$|'ll$/

/** The verb in the present tense that tells of a meeting; -1 for none. */
function presentVerb(items: readonly Item[], { verb, kind }: Trigger): number {
  if (kind !== 'noun') return isWord(item(items, verb), PRESENT) ? verb : -1
  for (let i = verb - 1; i > verb - 6; i--) if (isWord(item(items, i), /^(?:holds|has|hosts|attends|chairs)$/)) return i
  return -1
}

const PRESENT =
  /^(?:meets|receives|hosts|welcomes|greets|visits|sees|speaks|talks|confers|dines|lunches|calls|phones|telephones|sits|meet|hold|receive)$/

/** "hosts X next week", "next week's talks between X and Y", "receives X on June 4" in May: told as if it went on, and yet to come. */
export function isYetToCome(
  items: readonly Item[],
  { trigger, end }: Encounter,
  published: string,
  text: (first: number, last: number) => string,
): boolean {
  const { verb, told = verb } = trigger
  const isNoun = MEETING_NOUNS.has(item(items, verb).token.folded)
  const present = presentVerb(items, { ...trigger, verb: told })
  const isPresent = present >= 0
  const isBare = isNoun && !items.slice(Math.max(0, verb - 6), verb).some(isTold)
  if (!isPresent && !isBare) return false
  return items.some((_, i) => {
    const last = phraseEnd(items, i)
    if (last < i || isOfAnother(items, i, last, verb)) return false
    const isNear = (i > verb - 5 && i < verb + 4) || (i >= end && i < end + 4)
    if (isToCome(items, i)) return isPresent || isNear
    if (!isPresent) return false
    const phrase = text(item(items, i).first, item(items, last).last)
    if (isWeekday(items, i, phrase)) return isTense(items, present) && !isSaidOn(items, i, last, verb, false)
    const date = /[a-z].*\d|\d.*[a-z]/i.test(phrase) ? resolve(phrase, published, true) : undefined
    if (date?.precision !== 'DAY') return false
    // "March 10: the two meet", read in May, is of this year.
    const days = daysBetween(published, date.date)
    return days > 0 && (days < NEARER || /\d{4}/.test(phrase))
  })
}

/** "X meets Y", and neither "flew to Oslo to meet Y" nor "received calls" */
function isTense(items: readonly Item[], present: number): boolean {
  const before = item(items, present - 1)
  if (isWord(before, /^(?:to|will|would|can|could|may|might|must|should|not)$|n't$/)) return false
  return (
    !isWord(item(items, present), /^(?:calls|visits|talks)$/) ||
    before.mention !== undefined ||
    isWord(before, /^s?he$/)
  )
}

/** "on Friday", and neither "last Friday" nor "Friday, May 2" */
const isWeekday = (items: readonly Item[], i: number, phrase: string): boolean =>
  WEEKDAYS.has(item(items, i).token.folded) && !/\d/.test(phrase) && !isWord(item(items, i - 1), /^(?:each|every)$/)

/** In days: half a year. */
const NEARER = 183

/** "had talks", "said after talks": it has been. */
const isTold = (here: Item): boolean => isPast(here) || isWord(here, /^(?:had|has|have|after|following|during|since)$/)
