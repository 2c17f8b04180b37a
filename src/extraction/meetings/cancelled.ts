import { type Item, isWord, item } from '../grammar/items.ts'
import { isPast } from '../grammar/pastTense.ts'
import { HOLDING_VERBS, MEETING_NOUNS } from '../lists/meetingWords.ts'
import { ADVERBS, AUXILIARIES } from '../lists/verbs.ts'
import { phraseEnd } from './datePhrases.ts'
import { saysWhen, type Trigger } from './encounters/encounter.ts'

/** Whether the sentence says of this very meeting that it was called off, and not of a vote or a trip beside it. */
export function isCancelled(items: readonly Item[], trigger: Trigger): boolean {
  return items.some((_, i) => isOffAt(items, i) && isOfThis(items, trigger, i) && !isHeldAfter(items, i))
}

/** The day of "has been postponed from Tuesday to Thursday", "has been moved to 12 June": the item at which it begins; -1 for none. */
export function movedTo(items: readonly Item[], trigger: Trigger): number {
  if (trigger.kind !== 'noun') return -1
  const moved = items.findIndex((here, i) => isWord(here, MOVED) && i > trigger.verb && isOfThis(items, trigger, i))
  if (moved < 0 || isHeldAfter(items, moved)) return -1
  for (let i = moved + 1; i < moved + 9; i++) {
    const on = isWord(item(items, i + 1), /^(?:the|on)$/) ? i + 2 : i + 1
    if (isWord(item(items, i), /^(?:to|until|till|for)$/) && phraseEnd(items, on) >= on) return on
    if (isWord(item(items, i), /^[,;]$/)) return -1
  }
  return -1
}

const MOVED = /^(?:postponed|moved|rescheduled|delayed|deferred|put|pushed|brought)$/

/** "cancelled", "called off", "called the talks off", "cannot take place" */
function isOffAt(items: readonly Item[], i: number): boolean {
  const here = item(items, i)
  if (isWord(here, /^(?:cancel(?:led|ed|s|ling|ing)?|postpone[ds]?|postponing|scrap(?:s|ped)|shelved)$/)) return true
  if (isWord(here, /^(?:call(?:s|ed|ing)?|put)$/))
    return items.slice(i + 1, i + 4).some((next) => isWord(next, /^off$/)) && !isWord(item(items, i + 1), /^on$/)
  return (
    isWord(here, /^(?:take|took|taken)$/) &&
    isWord(item(items, i + 1), /^place$/) &&
    items.slice(Math.max(0, i - 3), i).some((before) => isWord(before, /^(?:not|never|cannot)$|n't$/))
  )
}

function isOfThis(items: readonly Item[], { verb, kind }: Trigger, off: number): boolean {
  const was = items.findLastIndex((here, i) => i < verb && i > verb - 9 && isWord(here, /^(?:was|were|had)$/))
  const isPlanned = was >= 0 && items.slice(was, verb).some(isTo)
  if (off < verb) {
    const between = items.slice(off + 1, verb)
    if (kind === 'noun' && between.every(isOfNoun)) return true
    // "cancelled a trip to Oslo, where she was to meet X", "for talks with X"
    const isTrip = between.some((here) => isWord(here, /^(?:visit|trip|journey|tour|summit|meeting|talks|flight)$/))
    const isThere = isPlanned && between.some((here) => isWord(here, /^(?:where|which|when)$/))
    return isTrip && (isThere || isWord(item(items, verb - 1), kind === 'noun' ? /^for$/ : /^to$/))
  }
  if (items.slice(verb + 1, off).some((here, n) => isWord(here, OTHERS) && !isOfNounItself(items, verb + 1 + n, off)))
    return false
  if (kind !== 'noun') return isPlanned
  if (items.slice(Math.max(0, verb - 5), verb).some(isHeld) || !isPassive(items, off)) return false
  const subject = subjectEnd(items, off)
  return !isOtherSubject(items, subject)
}

const isTo = (here: Item): boolean => isWord(here, /^(?:to|due|planned|scheduled|expected)$/)
const isHeld = (here: Item): boolean => HOLDING_VERBS.has(here.token.folded) && isPast(here)
/** "cancelled the talks", "called off Friday's planned meeting", and neither "cancelled a vote after talks" nor "cancelled, talks" */
const isOfNoun = (here: Item): boolean => (here.mention ? here.mention.kind !== 'person' : !isWord(here, NO_ADJECTIVE))
const NO_ADJECTIVE =
  /^(?:[,.;:]|in|on|at|after|before|during|following|for|to|of|with|and|or|but|when|while|as|because|until|from|by|over)$/
const OTHERS =
  /^(?:that|who|which|where|after|before|unless|if|until|because|since|saying|said|says|about|when|while|and|but)$/

/** "with X and Y", ", which was cancelled", "but has cancelled", "set for that afternoon": the word at item `i` leads to no other clause. */
function isOfNounItself(items: readonly Item[], i: number, off: number): boolean {
  if (isWord(item(items, i), /^that$/) && saysWhen(item(items, i + 1))) return true
  const next = item(items, isWord(item(items, i + 1), /^the$/) ? i + 2 : i + 1)
  if (isWord(item(items, i), /^(?:and|but)$/))
    return next.mention !== undefined || next.token.capital || isVerbal(next) || i + 1 === off || isOfMeeting(items, i)
  return isWord(item(items, i), /^(?:which|that)$/) && (isVerbal(next) || isWord(next, /^never$/))
}

const isVerbal = ({ token: { folded } }: Item): boolean => AUXILIARIES.has(folded) || ADVERBS.has(folded)

/** "but the talks", "but the trip" */
const isOfMeeting = (items: readonly Item[], and: number): boolean =>
  items
    .slice(and + 1, and + 4)
    .some((here) => MEETING_NOUNS.has(here.token.folded) || isWord(here, /^(?:it|visit|trip|journey|this)$/))

/** "was called off", "has twice been postponed", "cannot take place" */
function isPassive(items: readonly Item[], off: number): boolean {
  for (let i = off - 1; i > off - 5; i--) {
    const here = item(items, i)
    if (isWord(here, /^(?:is|are|was|were|be|been|being|stands?|stood|remains?|not|never|cannot)$|n't$/)) return true
    if (!isWord(here, /ly$|^(?:twice|again|now|since|also|later|once|repeatedly)$/)) return false
  }
  return false
}

/** The last item before the helping verbs of `off`. */
function subjectEnd(items: readonly Item[], off: number): number {
  let i = off - 1
  while (isVerbal(item(items, i)) || isWord(item(items, i), /^(?:not|never|twice|cannot|stands?|remains?|.+ly|.+n't)$/))
    i--
  return i
}

/** ", and a vote was called off", "the summit was called off": something else was. */
function isOtherSubject(items: readonly Item[], end: number): boolean {
  if (MEETING_NOUNS.has(item(items, end).token.folded)) return false
  for (let i = end; i > end - 4; i--) {
    const { token, mention } = item(items, i)
    if (mention || token.capital || !token.word) return false
    if (isWord(item(items, i - 1), /^(?:the|an?|his|her|their|its)$/))
      return isWord(item(items, i - 2), /^(?:and|but|,|;)$/)
  }
  return false
}

/** "twice postponed, was held at last" */
function isHeldAfter(items: readonly Item[], off: number): boolean {
  return items.some((here, i) => {
    if (i <= off) return false
    const isNot = items.slice(Math.max(0, i - 3), i).some((before) => isWord(before, /^(?:not|never)$|n't$/))
    return (
      !isNot &&
      ((isWord(here, /^took$/) && isWord(item(items, i + 1), /^place$/)) ||
        (isWord(here, /^(?:was|were)$/) && items.slice(i + 1, i + 4).some((next) => isWord(next, /^held$/))))
    )
  })
}
