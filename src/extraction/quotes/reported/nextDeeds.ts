import { type Item, isWord, item } from '../../grammar/items.ts'
import { isPast } from '../../grammar/pastTense.ts'
import { AUXILIARIES } from '../../lists/verbs.ts'
import type { Content } from './content.ts'

/** "and updated her on the plan", "and flew to Oslo": what somebody does next, not a second thing of which they speak. `conjunction`: the "and", or the comma before it. */
export function actsNext(items: readonly Item[], first: number, conjunction: number, form: Content['form']): boolean {
  const and = isWord(item(items, conjunction), /^,$/) ? conjunction + 1 : conjunction
  if (!isWord(item(items, and), /^and$/)) return false
  const verb = isWord(item(items, and + 1), LATER) ? and + 2 : and + 1
  const deed = item(items, verb)
  if (form === 'object') {
    if (isWord(item(items, and + 1), /[^e]ed$/) && isWord(item(items, and + 2), FOLLOWS_A_CHANGE)) return true
    return isPastDeed(items, verb) && !hasVerb(items, first, conjunction - 1)
  }
  // "underscored that the attack demands an answer and briefed the group": not "had met them and briefed the group"
  const isPerfect = items.slice(first, conjunction).some((here) => isWord(here, /^(?:had|has|have|who|which)$/))
  if (isWord(deed, /^(?:briefed|updated|introduced)$/) && !isPerfect && isPastDeed(items, verb)) return true
  // 'said it was "a gift" and walked out': a thing does not walk.
  const isThing = isWord(item(items, first), /^(?:it|this|that|these|those|the|its|his|her|their|a|an)$/)
  const afterMarks = item(items, conjunction - 1).quotation !== undefined
  const isDeed = isWord(deed, DEEDS) || (isWord(deed, /^did$/) && isWord(item(items, verb + 1), /^not$/))
  if (afterMarks && form === 'clause' && isThing && isDeed && isPastDeed(items, verb)) return true
  // "said she would not stand again and walked out": after "would" no past tense goes on.
  const auxiliary = items.slice(first, conjunction).find((here) => AUXILIARIES.has(here.token.folded))
  const isLeaving = isWord(deed, DEEDS) || isWord(deed, /^(?:left|hung)$/)
  return auxiliary !== undefined && isWord(auxiliary, UNFINISHED) && isLeaving && isPastDeedOrEnd(items, verb)
}

/** "announced a school and left the hall": the only verb is that of the next deed. */
export function isThingBeforeDeed(items: readonly Item[], first: number): boolean {
  const and = items.findIndex((here, i) => i > first && !here.mention && (!here.token.word || isWord(here, /^and$/)))
  const verb = isWord(item(items, and + 1), LATER) ? and + 2 : and + 1
  return and > first && isWord(item(items, and), /^and$/) && isPastDeed(items, verb) && !hasVerb(items, first, and - 1)
}

const UNFINISHED = /^(?:would|will|could|can|should|must|may|might|is|are)$/

const isPastDeedOrEnd = (items: readonly Item[], verb: number) =>
  isPastDeed(items, verb) || isWord(item(items, verb + 1), /^[.,]$/) || items.length === verb + 1

const LATER = /^(?:then|later|also|afterwards|soon|[a-z]+ly)$/
const FOLLOWS_A_CHANGE = /^(?:the|an?|his|her|its|their|him|them|it|that|to|on|with|this|these|forward)$/

/** What only people do, and no plan or talks. */
const DEEDS =
  /^(?:walked|flew|drove|stormed|travelled|traveled|refused|declined|vowed|signed|resigned|apologised|apologized|shook|posed|toured|visited|attended|nodded|waved|smiled|laughed|sat|stood|returned|voted)$/

/** A past tense and no participle: "flew to", "named Wim Lund", "did not"; not "and organised crime", "and signed by both". */
function isPastDeed(items: readonly Item[], verb: number): boolean {
  const here = item(items, verb)
  if (here.token.capital) return false
  const after = item(items, verb + 1)
  if (isWord(here, /^did$/)) return isWord(after, /^not$|^n['’]t$/)
  if (isWord(here, /^(?:was|had)$/)) return true
  if (!isPast(here)) return false
  // "condemned the war and provided updates on the talks"
  if (isWord(here, EXCHANGED) && !isWord(after, /^(?:by|and|or|,)$/)) return true
  // "named Wim Lund", and not "a strong and united Alliance", "open, and interconnected Europe"
  const isListed = isWord(item(items, verb - 3), /^(?:an?|the|,)$/) || isWord(item(items, verb - 2), /^,$/)
  return ((after.mention !== undefined || after.token.capital) && !isListed) || isWord(after, FOLLOWS_A_DEED)
}

const EXCHANGED = /^(?:provided|discussed|reviewed|exchanged|shared|outlined|offered)$/

const FOLLOWS_A_DEED =
  /^(?:the|an?|his|her|its|their|some|several|two|three|four|five|him|them|it|that|this|these|those|to|into|from|on|with|for|at|in|out|off|up|down|over|back|away|home|forward|through|no|more|early|soon|when|before|after|without|about)$/

/** A clause within what is spoken of may have a second verb: "those who drafted the bill and wrote the report", "the pact reached on Monday and signed on Tuesday". */
function hasVerb(items: readonly Item[], first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    const here = item(items, i)
    const isAuxiliary = AUXILIARIES.has(here.token.folded) && here.token.folded !== 'to'
    if (isAuxiliary || isPast(here) || isWord(here, /^(?:who|whom|whose|which|that|what|where|when|how|why)$/))
      return true
  }
  return false
}

/** "her", "them": says nothing by itself. */
export const isOnlyPronoun = (items: readonly Item[], first: number, last: number): boolean =>
  first === last && isWord(item(items, first), /^(?:him|her|them|it|us|me|you|this|that)$/)
