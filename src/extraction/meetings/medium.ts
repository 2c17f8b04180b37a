import type { MeetingMedium } from '../../annotations/annotations.ts'
import type { Agent } from '../agents/identities.ts'
import { type Item, isWord, item } from '../grammar/items.ts'
import { REMOTE_VIDEO } from '../lists/meetingWords.ts'
import type { Trigger } from './encounters/encounter.ts'
import { journeyFor } from './encounters/subjects.ts'

/** The medium of a meeting that the headline names. */
export function mediumOfHeadline(headline: string): MeetingMedium | undefined {
  if (/\b(?:virtual|video)/i.test(headline)) return 'VIDEO'
  return /\b(?:calls?|phone|telephone)\b/i.test(headline) ? 'CALL' : 'IN_PERSON'
}

/** How the parties met: by the words of the sentence, else by the headline. Undefined where neither says. */
export function mediumOf(
  items: readonly Item[],
  trigger: Trigger,
  end: number,
  headline: string,
  parties: readonly Agent[],
): MeetingMedium | undefined {
  // "spoke to X by phone and is to see Y"
  if (isWord(item(items, trigger.verb), /^sees?$/)) return 'IN_PERSON'
  // "visited the canal to speak with X"
  if (trigger.kind === 'spoke' && journeyFor(items, trigger.verb) > 0) return 'IN_PERSON'
  const near = items.slice(Math.max(0, trigger.verb - 6), Math.max(end, trigger.verb) + 8)
  if (near.some((here) => REMOTE_VIDEO.has(here.token.folded))) return 'VIDEO'
  const noun = item(items, trigger.verb).token.folded
  if (
    near.some((here) => isWord(here, /^(?:(?:tele)?phon(?:e|ed|ing)|teleconference)$/)) ||
    /^(?:rang|rung|ringing)$/.test(noun) ||
    (trigger.kind !== 'met' && /^(?:calls?|put|got|reached|brief(?:ed)?)$/.test(noun))
  )
    return 'CALL'
  // A headline of a call or a virtual meeting says nothing of another, which has a place.
  const placed = near.some((here, i) => isWord(here, /^(?:in|at|to)$/) && item(near, i + 1).mention?.kind === 'place')
  const isThere = placed && trigger.kind === 'noun'
  if (/^(?:spoke|talk)/.test(noun) && /\b(?:phone|telephone)\b/i.test(headline) && !isThere) return 'CALL'
  if (trigger.kind === 'met') return /\bvirtual\b/i.test(headline) && !placed ? 'VIDEO' : 'IN_PERSON'
  if (placed && /^conversations?$/.test(noun)) return 'IN_PERSON'
  if (/\bcall\b/i.test(headline))
    return trigger.kind === 'spoke' || /^conversations?$/.test(noun) ? 'CALL' : 'IN_PERSON'
  // "The parties had a detailed discussion of the crisis": in whatever they were in.
  const areParties = near.some((here) => isWord(here, /^(?:parties|sides)$/))
  if (areParties && /^discussions?$/.test(noun) && isWord(item(items, trigger.verb + 1), /^(?:of|on|about)$/))
    return undefined
  if (trigger.kind === 'noun' && !/^conversations?$/.test(noun)) return 'IN_PERSON'
  if (/\bmeeting\b/i.test(headline)) return 'IN_PERSON'
  // Officials of whom it is only said that they "spoke" did so by telephone.
  if (/^(?:talk|discuss)/.test(noun)) return undefined
  return parties.filter((party) => party.kind === 'person' && party.titles.length > 0).length > 1 ? 'CALL' : undefined
}
