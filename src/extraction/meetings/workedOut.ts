import type { Identities } from '../agents/identities.ts'
import { agentAt, isWord, item, itemsOf } from '../grammar/items.ts'
import type { Reading } from '../text/reading.ts'
import { claimOf } from './claimOf.ts'
import type { MeetingClaim } from './claims.ts'
import type { LedContext } from './context.ts'
import type { Encounter } from './encounters/encounter.ts'
import { mediumOfHeadline } from './medium.ts'

/**
 * A meeting that the headline names and the text only goes into ("… congratulated … today. They discussed …"): the first sentence
 * that names both sides speaks for it.
 */
export function workedOut(
  reading: Reading,
  identities: Identities,
  { found, isAhead }: { found: Encounter; isAhead: boolean },
  headline: string,
  context: LedContext,
): MeetingClaim | undefined {
  for (const sentence of reading.sentences) {
    if (sentence.paragraph === 0 || context.skipped.has(sentence.paragraph)) continue
    const items = itemsOf(reading, identities, sentence)
    const named = new Set(items.flatMap((here) => (here.mention && identities.agentOf.get(here.mention)) ?? []))
    if (!found.parties.every((party) => named.has(party))) continue
    const will = items.findIndex(
      (here, i) =>
        isWord(here, /^will$/) &&
        found.parties.some((party) => party === agentAt(items, i - 1, identities)) &&
        isWord(item(items, i + 1), /^(?:meet|host|co-host|receive|hold|have|speak|call|visit)$/),
    )
    const told = will + 1
    const trigger = { verb: 0, told, kind: found.trigger.kind }
    const claim = claimOf(reading, identities, items, { ...found, trigger, end: 0 }, headline, context, undefined)
    if (!claim) return undefined
    // The day of something else that the sentence tells, under a headline "X will meet Y", is not theirs.
    const isYetToBe = isAhead && claim.status === 'HELD'
    const of = isYetToBe ? { status: 'PLANNED' as const, date: undefined, dateText: undefined } : {}
    return { ...claim, ...of, medium: mediumOfHeadline(headline) }
  }
  return undefined
}
