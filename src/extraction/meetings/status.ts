import type { MeetingStatus } from '../../annotations/annotations.ts'
import { type Item, isWord, item } from '../grammar/items.ts'
import { saidBefore } from '../grammar/verbs.ts'
import { TIME_WORDS } from '../lists/nouns.ts'
import { isAverted } from './averted.ts'
import { isCalledOff, isLost, wasOnlyPlanned } from './calledOff.ts'
import { isCancelled, movedTo } from './cancelled.ts'
import { comesToNothing } from './comesToNothing.ts'
import type { Trigger } from './encounters/encounter.ts'
import { wouldBe } from './thoughtOf.ts'
import { inTime } from './toCome.ts'

const CAME = /^(?:flew|travelled|traveled|went|gone|came|drove|returned|proceeded)$/

/** Whether somebody went somewhere for what "to" at item `to` begins: "flew to Oslo on Monday to meet". */
export function cameFor(items: readonly Item[], to: number): boolean {
  for (let i = to - 1; i > to - 9; i--) {
    const { mention, token } = item(items, i)
    if (isWord(item(items, i), CAME)) return true
    const isCircumstance = mention
      ? /^(?:place|organization)$/.test(mention.kind)
      : TIME_WORDS.has(token.folded) ||
        /^(?:to|in|from|on|out|there|back|straight|directly|airport|station|together|again|secretly|the|early|late|'s|\d{1,2})$/.test(
          token.folded,
        ) ||
        token.capital
    if (!isCircumstance) return false
  }
  return false
}

/** "Good to meet X": who says so has met X. */
export const GLAD = /^(?:good|great|nice|wonderful|pleased|glad|happy|delighted|honou?red|pleasure|privilege|honou?r)$/

/** Held, planned or cancelled, by the words before the verb and in the sentence; undefined for what is none of these. */
export function statusOf(items: readonly Item[], { told, ...found }: Trigger): MeetingStatus | undefined {
  const trigger = { ...found, verb: told ?? found.verb }
  if (wasToHave(items, trigger)) return metAfter(items, trigger) ? undefined : 'CANCELLED'
  if (isAverted(items, trigger)) return undefined
  if (movedTo(items, trigger) > 0) return 'PLANNED'
  if (isCancelled(items, trigger) || isCalledOff(items, trigger)) return 'CANCELLED'
  if (wasOnlyPlanned(items, trigger) || isLost(items, trigger) || comesToNothing(items, trigger)) return undefined
  const thought = wouldBe(items, trigger)
  if (thought) return thought === 'none' ? undefined : thought
  const isNoun = trigger.kind === 'noun' && isWord(item(items, trigger.verb), /^(?:call|talk|phone|brief)$/)
  const base = !isNoun && isWord(item(items, trigger.verb), BASE)
  const inClause = inTime(items, trigger)
  if (inClause) return inClause === 'none' ? undefined : inClause
  if (isPast(items, trigger)) return 'HELD'
  if (isGoingOn(items, trigger.verb)) return 'PLANNED'
  // "when he sees X next Tuesday"
  if (isWord(item(items, trigger.verb), /^sees$/)) return 'PLANNED'
  // "It will rain, X said after talks with Y"
  const after = items.findLastIndex(
    (here, i) => i < trigger.verb && i > trigger.verb - 4 && isWord(here, /^(?:after|following)$/),
  )
  if (trigger.kind === 'noun' && after > 0 && saidBefore(items, after) > 0) return 'HELD'
  for (let i = trigger.verb - 1; i >= 0 && i > trigger.verb - 12; i--) {
    const here = item(items, i)
    if (isWord(here, /^(?:will|scheduled|planned|plans|upcoming|expected|due|set|slated)$/)) return 'PLANNED'
    const holds = isWord(item(items, i + 1), /^(?:hold|host|have|attend|convene|chair)$/)
    if (trigger.kind === 'noun' && holds && isWord(here, /^(?:to|would|can|could|may)$/)) return 'PLANNED'
    // "was pleased to host X"
    if (base && isWord(here, /^to$/) && isWord(item(items, i - 1), GLAD)) return 'HELD'
    // "is to be received by X"
    if (isWord(here, /^to$/) && isWord(item(items, i + 1), /^be$/) && i + 2 === trigger.verb) return 'PLANNED'
    // "flew to Oslo to meet with X"
    if (base && isWord(here, /^to$/) && cameFor(items, i)) return 'HELD'
    // "In May they had a call": a month
    if (base && !here.token.capital && isWord(here, /^(?:to|would|can|could|may)$/)) return 'PLANNED'
    if ((here.mention?.kind === 'person' || isWord(here, /^(?:he|she|they)$/)) && trigger.kind !== 'noun') break
  }
  return trigger.kind === 'noun' && isAnnounced(items, trigger.verb) ? 'PLANNED' : 'HELD'
}

const BASE =
  /^(?:meet|speak|talk|hold|host|have|take|share|spend|receive|welcome|hear|see|sit|call|phone|telephone|brief|dine|confer|co-chair|co-host)$/

/** "was to have met", "that the two were to have held": it was planned, and has not come about. */
function wasToHave(items: readonly Item[], { verb, kind }: Trigger): boolean {
  // "met X, who was to have met Y" tells of two: only of a noun is it said behind it.
  const end = kind === 'noun' ? verb + 9 : verb
  for (let i = Math.max(1, verb - 4); i < end; i++) {
    if (i > verb && (item(items, i).mention?.kind === 'person' || isWord(item(items, i), /^who$/))) return false
    const isTo = isWord(item(items, i), /^to$/) && isWord(item(items, i + 1), /^have$/)
    if (isTo && isWord(item(items, i - 1), /^(?:was|were)$/))
      return isWord(item(items, i + 2), /^(?:met|held|spoken|talked|received|hosted|been)$/)
  }
  return false
}

/** "who were to have met on Monday, finally met on Friday" */
const metAfter = (items: readonly Item[], { verb, kind }: Trigger): boolean =>
  kind !== 'noun' &&
  items.some((here, i) => i > verb && isWord(here, /^met$/) && !isWord(item(items, i - 1), /^(?:have|be|had)$/))

/** Where "…, and a vote is due next week" begins. */
function clauseEnd(items: readonly Item[], verb: number): number {
  const end = items.findIndex(
    (here, i) => i > verb && isWord(here, /^[,;]$/) && isWord(item(items, i + 1), /^(?:and|but|while|as|which)$/),
  )
  return end < 0 ? items.length : end
}

const COMING = /^(?:tomorrow|next|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/

/** "is having lunch with X on Friday": what is to come. */
function isGoingOn(items: readonly Item[], verb: number): boolean {
  for (let i = verb; i > verb - 5; i--)
    if (isWord(item(items, i), /^(?:having|holding|hosting|seeing|meeting)$/))
      return (
        isWord(item(items, i - 1), /^(?:is|are)$/) &&
        items.slice(0, clauseEnd(items, verb)).some((here) => isWord(here, COMING))
      )
  return false
}

const OF_IT =
  /^(?:with|between|of|and|the|a|an|for|his|her|their|counterpart|ministers|leaders|presidents|two|both|officials|delegations|sides|parties|teams|by|chaired|co-chaired|,|'s|\d{1,4})$/

const LOOKED_BACK_ON =
  /^(?:remembered|commemorated|celebrated|marked|reported|published|released|reviewed|raised|cited|mentioned|debated|investigated|seen|felt|regarded|viewed)$/

/** "met", and neither "will be met" nor "would have met" */
function isPast(items: readonly Item[], { verb }: Trigger): boolean {
  if (!isWord(item(items, verb), /^(?:met|spoke|dined|lunched|breakfasted)$/)) return false
  return !items.slice(Math.max(0, verb - 3), verb).some((here) => isWord(here, /^(?:be|have|having|been)$/))
}

/** "will … a meeting", "would be in Oslo for talks", "talks with X are planned" */
function isAnnounced(items: readonly Item[], noun: number): boolean {
  const before = items.some(
    (here, i) =>
      i < noun &&
      (isWord(here, /^will$/) ||
        // "travels to Oslo on Thursday for lunch with X"
        (isWord(here, /^(?:travels|flies|heads|goes|arrives|leaves|stops|continues|returns|sails)$/) &&
          items.some((when) => isWord(when, COMING))) ||
        (isWord(here, /^would$/) && isWord(item(items, i + 1), /^(?:travel|visit|fly|go|head|arrive|return)$/)) ||
        (isWord(here, /^would$/) && isWord(item(items, i + 1), /^be$/) && isWord(item(items, i + 2), /^in$/))),
  )
  if (before) return true
  // "Another meeting of X and Y, this time in Oslo, is expected": what the sentence is about
  const finite = items.findIndex(
    ({ token }, i) => i > noun && /^(?:is|are|was|were|has|have|had|will|took|came)$/.test(token.folded),
  )
  if (
    noun < 4 &&
    isWord(item(items, finite - 1), /^,$/) &&
    isWord(item(items, finite), /^(?:is|are)$/) &&
    isWord(item(items, finite + 1), /^(?:expected|planned|scheduled|due)$/)
  )
    return !isWord(item(items, finite + 3), /^be$/)
  for (let i = noun + 1; i < noun + 16; i++) {
    const { mention, token, quotation } = item(items, i)
    const isDue = isWord(item(items, i + 1), /^(?:planned|scheduled|expected|due|set|pencilled)$/)
    // "is due to be remembered": it has been.
    const isPastOne = isWord(item(items, i + 3), /^be$/) && isWord(item(items, i + 4), LOOKED_BACK_ON)
    if (isDue && isWord(item(items, i), /^(?:is|are)$/)) return !isPastOne
    // "which will take place on Friday"
    if (isWord(item(items, i), /^will$/))
      return isWord(item(items, i + 1), /^(?:take|be)$/) && !isWord(item(items, i + 2), LOOKED_BACK_ON)
    if (isWord(item(items, i), /^which$/) && isWord(item(items, i + 1), /^(?:is|are|will)$/)) continue
    // Names, offices and circumstances of the meeting only: "with X about a bridge that is due" says nothing of it.
    const isOfIt =
      mention !== undefined ||
      token.capital ||
      TIME_WORDS.has(token.folded) ||
      OF_IT.test(token.folded) ||
      isWord(item(items, i + 1), /^(?:ministers|leaders|presidents)$/)
    if (quotation !== undefined || !isOfIt) return false
  }
  return false
}
