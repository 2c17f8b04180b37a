import type { MeetingStatus } from '../../annotations/annotations.ts'
import { type Item, isWord, item } from '../grammar/items.ts'
import { isPast } from '../grammar/pastTense.ts'
import { AUXILIARIES } from '../lists/verbs.ts'
import { opensClause } from './comesToNothing.ts'
import { saysWhen, type Trigger } from './encounters/encounter.ts'

/**
 * "A meeting between X and Y would cost nothing" is none, one that "would take place on Friday" is planned, and so is "a meeting on Friday" that
 * "will" do anything; undefined where nothing like it is said.
 */
export function wouldBe(items: readonly Item[], { verb, kind }: Trigger): MeetingStatus | 'none' | undefined {
  if (kind !== 'noun' || isOfDay(items, verb) || !opensClause(items, verb)) return undefined
  // "the talks could", "talks on Monday may pave the way": these were, or are to be.
  const isThe = items.slice(Math.max(0, verb - 4), verb).some((here) => isWord(here, /^the$/))
  let isOne = isWord(item(items, verb - 1), /^the$/)
  for (let i = verb + 1; i < verb + 26; i++) {
    const here = item(items, i)
    if (here.quotation !== undefined || isWord(here, /^(?:who|whose|which|that|where|when|while|[;:.])$/))
      return undefined
    // "The talks on Friday will be remembered": these may have been.
    if (isWord(here, /^will$/) && !here.token.capital)
      return !isThe || items.slice(i + 1, i + 4).some((next) => isWord(next, TAKES_PLACE)) ? 'PLANNED' : undefined
    isOne ||= saysWhen(here)
    if (isOne && isWord(here, /^(?:could|might|may|can)$/) && !here.token.capital) return undefined
    if (!here.token.capital && isWord(here, /^(?:would|could|might|may|should|can)$/)) {
      // "could have ended the row": it was held.
      if (isWord(item(items, i + 1), /^have$/)) return undefined
      const isPlace = items.slice(i + 1, i + 4).some((next) => isWord(next, TAKES_PLACE))
      return isPlace && isWord(here, /^would$/) ? 'PLANNED' : 'none'
    }
    const isOther = !here.token.capital && AUXILIARIES.has(here.token.folded) && !isWord(here, /^to$/)
    if (isOther || (isPast(here) && !isWord(here, /^(?:planned|scheduled|proposed|held)$/))) return undefined
  }
  return undefined
}

const TAKES_PLACE = /^(?:take|held|begin|start|happen|continue|resume|follow|go|last|focus|cover|address|discuss)$/

/** "Monday's talks" */
const isOfDay = (items: readonly Item[], noun: number) =>
  items
    .slice(Math.max(1, noun - 4), noun)
    .some((here, n) => isWord(here, /^'s$/) && saysWhen(item(items, Math.max(1, noun - 4) + n - 1)))
