import { type Item, isWord, item } from '../grammar/items.ts'
import { isPast } from '../grammar/pastTense.ts'
import { ADVERBS, AUXILIARIES } from '../lists/verbs.ts'
import { saysWhen, type Trigger } from './encounters/encounter.ts'

/** How far behind the noun its verb is looked for, in items. */
const FAR = 26

/** "A meeting between X and Y was blocked", "remains possible", "hangs in the balance": of its meeting a clause says that there was none, or may be none. */
export function comesToNothing(items: readonly Item[], { verb, kind }: Trigger): boolean {
  if (kind !== 'noun' || !opensClause(items, verb)) return false
  const predicate = predicateOf(items, verb)
  if (predicate < 0) return false
  const here = item(items, predicate)
  const next = item(items, predicate + 1)
  // "failed to end the strike" tells of one that there was.
  if (isWord(here, /^fail(?:s|ed)?$/)) return isWord(next, /^to$/) && isWord(item(items, predicate + 2), COMING_ABOUT)
  const isAny = isWord(item(items, startOf(items, verb)), /^(?:an?|any|no)$/)
  if (isWord(here, /^(?:came|comes)$/))
    return isAny && isWord(next, /^to$/) && isWord(item(items, predicate + 2), /^(?:nothing|naught)$/)
  // "A summit next week between X and Y is in doubt" is planned all the same.
  const isSet = items.slice(Math.max(0, verb - 4), predicate).some(saysWhen)
  if (isWord(here, OPEN)) return !isSet
  if (!isWord(here, BEING) && !isWord(here, SEEMING)) return false
  let i = predicate + 1
  while (isWord(item(items, i), BEING_SO) || ADVERBS.has(item(items, i).token.folded) || isWord(item(items, i), /ly$/))
    i++
  const said = item(items, i)
  if (isWord(said, /^off$/)) return !isWord(item(items, i + 1), /^the$/)
  // "The meeting was necessary, she said afterwards."
  if (isWord(said, WORTH) && !isAny && isWord(here, /^(?:was|were|had)$/)) return false
  // "Monday's talks were discussed on the radio", "was considered a success"
  if (isWord(said, THOUGHT_OF)) return !isSet && !isOne(items, verb) && !isWord(item(items, i + 1), /^an?$/)
  if (isWord(said, NOT_HELD)) return !cameAllTheSame(items, i)
  const isIn =
    isWord(said, /^(?:in|on|out|at)$/) &&
    items.slice(i + 1, i + 4).some((word) => isWord(word, /^(?:doubt|question|hold|ice|cards|risk|balance)$/))
  return !isSet && (isIn || isWord(said, MAY_BE))
}

/** "… was blocked by snow for an hour, but went ahead" */
const cameAllTheSame = (items: readonly Item[], from: number) => {
  const but = items.findIndex((here, i) => i > from && isWord(here, /^but$/))
  let i = but + 1
  while (isWord(item(items, i), /^(?:it|they|later|then|eventually|finally|still|in|the|end)$/)) i++
  const next = item(items, i + 1)
  const isHeld =
    (isWord(item(items, i), /^went$/) && isWord(next, /^ahead$/)) ||
    (isWord(item(items, i), /^took$/) && isWord(next, /^place$/)) ||
    (isWord(item(items, i), /^(?:was|were)$/) && isWord(next, /^held$/))
  return but > 0 && isHeld
}

/** The item of the first verb behind the noun that is its own, and of no "which had been set for Monday" between; -1 for none. */
function predicateOf(items: readonly Item[], noun: number): number {
  for (let i = noun + 1; i < noun + FAR; i++) {
    const here = item(items, i)
    if (here.first < 0 || here.quotation !== undefined || isWord(here, /^(?:[.;:]|who|that)$/)) {
      if (!(isWord(here, /^that$/) && saysWhen(item(items, i + 1)))) return -1
    }
    if (isWord(here, /^,$/) && isWord(item(items, i + 1), /^(?:which|set|due|scheduled|planned|first|long)$/)) {
      const close = items.findIndex((next, n) => n > i && n < i + FAR && isWord(next, /^,$/))
      if (close < 0) return -1
      i = close
      continue
    }
    const isParticiple = isWord(here, /^(?:planned|scheduled|proposed|held|hosted|set)$/)
    const isVerb = AUXILIARIES.has(here.token.folded) && !isWord(here, /^to$/)
    if (
      !here.token.capital &&
      (isVerb || isWord(here, OPEN) || isWord(here, SEEMING) || (isPast(here) && !isParticiple))
    )
      return i
  }
  return -1
}

/** "A meeting", "said that Friday's talks", "X's meeting": a clause begins with it. */
export const opensClause = (items: readonly Item[], noun: number): boolean => startOf(items, noun) >= 0

/** "The meeting", "Monday's meeting": one that there is, or is to be. */
const isOne = (items: readonly Item[], noun: number) =>
  isWord(item(items, startOf(items, noun)), /^(?:the|this|that|their|his|her)$/) ||
  isWord(item(items, noun - 1), /^'s$/)

/** The item with which the clause begins that a noun is the subject of; -1 for none. */
function startOf(items: readonly Item[], noun: number): number {
  for (let i = noun - 1; i > noun - 9; i--) {
    const here = item(items, i)
    if (here.first < 0 || isWord(here, /^(?:,|;|that|said|says|and|but)$/)) return i + 1
    const isOfNoun = here.mention || here.token.capital || (!AUXILIARIES.has(here.token.folded) && !isPast(here))
    if (!isOfNoun || isWord(here, NO_SUBJECT)) return -1
  }
  return -1
}

const NO_SUBJECT =
  /^(?:in|at|on|upon|of|for|to|from|by|with|between|through|despite|against|after|before|during|following|since|about|over|into|amid|as|when|while|if|held|had|has|have|holds?)$/

const COMING_ABOUT = /^(?:materiali[sz]e|happen|take|come|occur|go|proceed|be|get|start|begin)$/
const BEING = /^(?:is|are|was|were|be|been|being|has|had|have)$/
const BEING_SO = /^(?:is|are|was|were|be|been|being|has|had|have|to|an?)$/
const SEEMING = /^(?:remain(?:s|ed)?|seems?|seemed|appear(?:s|ed)?|looks?|looked)$/
const OPEN = /^(?:hangs?|hung|depends|depended)$/
const WORTH = /^(?:needed|required|necessary|unnecessary|essential|overdue|desirable|imperative|pointless|premature)$/
/** What is done to a meeting that does not come about, and what it is that may not. */
const NOT_HELD =
  /^(?:abandoned|aborted|scuttled|scuppered|vetoed|blocked|dropped|ditched|derailed|thwarted|torpedoed|skipped|avoided|refused|rejected|denied|ruled|prevented|averted|forbidden|banned|barred|declined|nixed|invented|fabricated|needed|required)$/
const THOUGHT_OF = /^(?:discussed|debated|considered|envisaged|contemplated|imagined|rumou?red|feared|dreaded|wanted)$/
const MAY_BE =
  /^(?:possible|impossible|likely|unlikely|doubtful|uncertain|unthinkable|premature|pointless|necessary|unnecessary|essential|overdue|conceivable|inconceivable|desirable|imperative)$/
