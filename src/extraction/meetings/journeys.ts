import type { Identities } from '../agents/identities.ts'
import { type Item, isWord, item } from '../grammar/items.ts'
import { type Reading, slice, stretchOf } from '../text/reading.ts'
import type { Stretch } from '../text/spans.ts'
import type { MeetingClaim } from './claims.ts'
import { dateNear, type ResolvedDate } from './dateNear.ts'
import { locationOf, type Place } from './places.ts'

/** "X will travel to Seoul on July 11": what is planned next takes place there and then, unless it says otherwise. */
export interface Journey {
  date: ResolvedDate | undefined
  place: Place | undefined
  passage: Stretch
}

const TRAVELLING = new Set(['travel', 'visit', 'arrive'])

export function journeyIn(
  reading: Reading,
  identities: Identities,
  items: readonly Item[],
  published: string,
): Journey | undefined {
  const verb = items.findIndex((here, i) => TRAVELLING.has(here.token.folded) && planned(items, i))
  if (verb < 0) return undefined
  const text = (first: number, last: number) => slice(reading, first, last)
  const date = dateNear(items, verb, published, true, text)
  const target = items
    .slice(verb)
    .map((here) => (isWord(here, /^to$/) ? { ...here, token: { ...here.token, folded: 'in' } } : here))
  const place = locationOf(reading, identities, target, 0)
  const first = item(items, 0)
  const last = item(items, items.length - 1)
  return {
    date,
    place,
    passage: stretchOf(reading, first.first, last.last),
  }
}

function planned(items: readonly Item[], verb: number): boolean {
  for (let i = verb - 1; i > verb - 4; i--) if (isWord(item(items, i), /^(?:will|to)$/)) return true
  return false
}

/** A planned meeting with the day and place of the journey, where its own sentence names none. */
export function onJourney(claim: MeetingClaim, journey: Journey): MeetingClaim {
  if (claim.date && claim.location) return claim
  return {
    ...claim,
    date: claim.date ?? journey.date,
    dateText: claim.dateText ?? journey.date?.text,
    location: claim.location ?? journey.place?.name,
    country: claim.country ?? journey.place?.country,
    evidence: claim.evidence.some(({ start }) => start === journey.passage.start)
      ? claim.evidence
      : [journey.passage, ...claim.evidence],
    confidence: claim.confidence * 0.9,
  }
}
