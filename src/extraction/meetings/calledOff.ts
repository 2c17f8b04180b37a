import { type Item, isWord, item } from '../grammar/items.ts'
import { isPast } from '../grammar/pastTense.ts'
import { MEETING_NOUNS } from '../lists/meetingWords.ts'
import { ADVERBS, AUXILIARIES } from '../lists/verbs.ts'
import type { Trigger } from './encounters/encounter.ts'

/** "Talks between X and Y did not go ahead", "was to meet X, but the talks were put off", "a planned call with X fell through" */
export function isCalledOff(items: readonly Item[], { verb, kind }: Trigger): boolean {
  return items.some((_, i) => {
    if (i <= verb || !failsAt(items, i) || isOfOther(items, { verb, kind }, i)) return false
    const subject = beforeVerbs(items, i)
    const isOfMeeting = items
      .slice(Math.max(verb + 1, subject - 2), subject + 1)
      .some((here) => MEETING_NOUNS.has(here.token.folded) || isWord(here, /^(?:it|they|this|visit|trip|journey)$/))
    return kind === 'noun'
      ? isOfMeeting || !hasVerb(items, verb + 1, subject)
      : isOfMeeting && !isPast(item(items, verb))
  })
}

/** "flew to Oslo after talks with X fell through": of what is told otherwise, these were none. */
export function isLost(items: readonly Item[], { verb, kind }: Trigger): boolean {
  const isBehind = items.slice(Math.max(0, verb - 3), verb).some((here) => isWord(here, SINCE))
  if (kind !== 'noun' || !isBehind) return false
  const failure = items.findIndex((_, i) => i > verb && failsAt(items, i))
  return failure > 0 && !items.slice(verb + 1, failure).some((here) => isWord(here, /^[,;:]$/) || isPast(here))
}

const SINCE = /^(?:after|when|because|since|once|as|although|though)$/

/** Whether a verb that says that something came to nothing stands at item `i`, or begins there. */
function failsAt(items: readonly Item[], i: number): boolean {
  const next = item(items, i + 1)
  if (isWord(item(items, i), /^put$/)) return isWord(next, /^(?:off|on)$/) && isOffOrHold(items, i + 1)
  if (isWord(item(items, i), /^(?:fell|fallen|falls)$/)) return isWord(next, /^through$/)
  const isNegated = isWord(item(items, i - 1), /^(?:not|never)$|n't$/)
  if (!isNegated) return false
  return (
    isWord(item(items, i), /^(?:happen|happened|materiali[sz]ed?|occur|occurred)$/) ||
    (isWord(item(items, i), /^(?:go|gone|went)$/) && isWord(next, /^ahead$/)) ||
    (isWord(item(items, i), /^(?:come|came)$/) && isWord(next, /^(?:off|about)$/))
  )
}

/** "put off", "put on hold" */
const isOffOrHold = (items: readonly Item[], i: number): boolean =>
  isWord(item(items, i), /^off$/) || isWord(item(items, i + 1), /^(?:hold|ice)$/)

/** The item before the auxiliaries of a verb. */
function beforeVerbs(items: readonly Item[], verb: number): number {
  let i = verb - 1
  while (isAuxiliary(item(items, i))) i--
  return i
}

/** "held talks after a trip fell through", "said that his visit was put off", "had not fallen through": something else failed, or nothing. */
function isOfOther(items: readonly Item[], { verb, kind }: Pick<Trigger, 'verb' | 'kind'>, failure: number): boolean {
  const between = items.slice(verb + 1, failure)
  if (between.some((here) => isWord(here, OTHER_CLAUSE))) return true
  const own = items.slice(beforeVerbs(items, failure) + 1, failure)
  if (isWord(item(items, failure), /^(?:put|fallen)$/) && own.some((here) => isWord(here, /^(?:not|never)$|n't$/)))
    return true
  // "had talks", "after talks"
  return (
    kind === 'noun' &&
    items
      .slice(Math.max(0, verb - 5), verb)
      .some((here) => isWord(here, BEHIND) || (isPast(here) && !isWord(here, PROPOSED)))
  )
}

const OTHER_CLAUSE = /^(?:that|who|which|after|before|unless|if|until|because|since|saying|said|says|about|when|while)$/
const BEHIND = /^(?:had|has|have|after|following|during|in|at|before|when)$/
const PROPOSED = /^(?:planned|scheduled|proposed|expected)$/

const isAuxiliary = ({ token: { folded } }: Item): boolean =>
  AUXILIARIES.has(folded) || ADVERBS.has(folded) || /^(?:not|never|.+n't)$/.test(folded)

/** Whether something else is said of it: "talks with X ended after a vote fell through". */
const hasVerb = (items: readonly Item[], from: number, to: number): boolean =>
  items
    .slice(from, to + 1)
    .some(
      (here) => AUXILIARIES.has(here.token.folded) || (isPast(here) && !isWord(here, /^(?:planned|scheduled|held)$/)),
    )

/** "flew home", and not "gave no details" */
const cameOtherwise = (here: Item): boolean => isPast(here) && !isWord(here, /^(?:gave|said|did|had|was|were)$/)

/** "was to meet X on Monday but flew home": what came of it is not told. */
export function wasOnlyPlanned(items: readonly Item[], { verb, kind }: Trigger): boolean {
  const isFollowed = items.some(
    (here, i) => i > verb && isWord(here, /^(?:but|however)$/) && cameOtherwise(item(items, i + 1)),
  )
  if (!isFollowed || (kind !== 'noun' && isPast(item(items, verb)))) return false
  for (let i = verb - 1; i > verb - 7; i--) {
    if (item(items, i).mention?.kind === 'person') return false
    if (!isWord(item(items, i), /^to$/)) continue
    const was = isWord(item(items, i - 1), PLANNED) ? i - 2 : i - 1
    return isWord(item(items, was), /^(?:was|were)$/)
  }
  return false
}

const PLANNED = /^(?:due|meant|supposed|scheduled|expected|set|going|planning|slated)$/
