import type { Agent, Identities } from '../agents/identities.ts'
import { type Item, isWord, item, itemOf } from '../grammar/items.ts'
import { daysLater } from '../text/dates.ts'
import { type Reading, slice, stretchOf } from '../text/reading.ts'
import type { Stretch } from '../text/spans.ts'
import { tokenLike } from '../text/tokens.ts'
import type { MeetingClaim } from './claims.ts'
import { dateNear, type ResolvedDate } from './dateNear.ts'
import { locationOf, type Place } from './places.ts'
import { rolesIn } from './roles.ts'

/** "X will travel to Seoul on July 11": what is planned next takes place there and then, unless it says otherwise. */
export interface Journey {
  date: ResolvedDate | undefined
  place: Place | undefined
  passage: Stretch
  /** None where a pronoun tells whose it is. */
  travellers: readonly Agent[]
}

const TRAVELLING = new Set(['travel', 'visit', 'arrive', 'fly', 'proceed'])

export function journeyIn(
  reading: Reading,
  identities: Identities,
  items: readonly Item[],
  published: string,
): Journey | undefined {
  const stop = stopIn(reading, items)
  const verb =
    stop > 0
      ? stop
      : items.findIndex(
          (here, i) => (TRAVELLING.has(here.token.folded) && planned(items, i)) || isFurtherStop(items, i),
        )
  if (verb < 0) return undefined
  const text = (first: number, last: number) => slice(reading, first, last)
  const date = dateNear(items, verb, published, true, text)
  // "to Oslo, Norway; Nairobi, Kenya; and Suva, Fiji": in which of them, the rest of the text tells.
  const areMany = items.some((here, i) => i > verb && isWord(here, /^;$/) && isPlace(item(items, afterAnd(items, i))))
  const target = items
    .slice(stop > 0 ? 0 : verb)
    .map((here) => (isWord(here, /^(?:to|is|be)$/) ? inPlaceOf(here) : here))
  const place = areMany ? undefined : locationOf(reading, identities, target, 0)
  const first = item(items, 0)
  const last = item(items, items.length - 1)
  const travellers = items.slice(0, verb).flatMap(({ mention }) => {
    const agent = mention && identities.agentOf.get(mention)
    return agent?.kind === 'person' ? [agent] : []
  })
  return {
    date,
    place,
    passage: stretchOf(reading, first.first, last.last),
    travellers,
  }
}

/** "a stop in Oslo", "will continue on to Oslo", "the last stop is Oslo": elsewhere than before. */
function isFurtherStop(items: readonly Item[], i: number): boolean {
  const isStop = isWord(item(items, i), /^(?:stop|stopover)$/)
  if (!isStop && !(isWord(item(items, i), /^(?:go|continue|head|return|move|conclude|end)$/) && planned(items, i)))
    return false
  for (let to = i + 1; to < i + 7; to++) {
    if (isWord(item(items, to), /^(?:to|in|is|be|at)$/) && isPlace(item(items, to + 1))) return true
    if (!isWord(item(items, to), /^(?:on|of|the|his|her|their|this|trip|visit|tour|journey|travels|will|then|is)$/))
      return false
  }
  return false
}

/** "in", where another word stands. */
const inPlaceOf = ({ first, last, token }: Item) => itemOf(first, last, tokenLike(token, { folded: 'in' }), undefined)

const afterAnd = (items: readonly Item[], i: number) => (isWord(item(items, i + 1), /^and$/) ? i + 2 : i + 1)

const isPlace = ({ mention }: Item) =>
  mention?.kind === 'place' || (mention?.kind === 'organization' && mention.code !== undefined)

/** The "will" of "In Suva on February 12, X will …", with which the paragraph on one stop of a journey begins; -1 for none. */
function stopIn(reading: Reading, items: readonly Item[]): number {
  const { first } = item(items, 1)
  const number = reading.sentenceOf[first] ?? 0
  const opens = reading.sentences[number - 1]?.paragraph !== reading.sentences[number]?.paragraph
  if (!opens || !isPlace(item(items, 1)) || !isWord(item(items, 0), /^in$/)) return -1
  const on = items.findIndex((here, i) => i > 1 && i < 6 && isWord(here, /^(?:on|from)$/))
  const will = on < 0 ? -1 : items.findIndex((here, i) => i > on && i < on + 16 && isWord(here, /^will$/))
  const somebody = item(items, will - 1)
  const isSomebody = /^(?:person|title)$/.test(somebody.mention?.kind ?? '') || isWord(somebody, /^(?:he|she|they)$/)
  return isSomebody ? will : -1
}

function planned(items: readonly Item[], verb: number): boolean {
  for (let i = verb - 1; i > verb - 4; i--) if (isWord(item(items, i), /^(?:will|to)$/)) return true
  return false
}

/** The journey so many days after the one that it names: "The following day, she will meet X". */
export function laterOn(journey: Journey, days: number): Journey {
  if (days === 0) return journey
  const date =
    journey.date?.precision === 'DAY' ? { ...journey.date, date: daysLater(journey.date.date, days) } : undefined
  return { ...journey, date }
}

/** A planned meeting of the traveller with the day and place of the journey, where its own sentence names none. */
export function onJourney(claim: MeetingClaim, journey: Journey): MeetingClaim {
  const { travellers } = journey
  const isOnIt =
    travellers.length === 0 ||
    claim.participants.some(({ agent }) => agent.kind === 'person' && travellers.includes(agent))
  if ((claim.date && claim.location) || !isOnIt) return claim
  const country = claim.country ?? journey.place?.country
  const isHere = claim.location === undefined && claim.participants.every(({ role }) => role === 'ATTENDEE')
  const parties = claim.participants.map(({ agent }) => agent)
  const roles = rolesIn(parties, country)
  return {
    ...claim,
    ...(isHere && { participants: parties.map((agent) => ({ agent, role: roles.get(agent) ?? 'ATTENDEE' })) }),
    date: claim.date ?? journey.date,
    dateText: claim.dateText ?? journey.date?.text,
    location: claim.location ?? journey.place?.name,
    country,
    evidence: claim.evidence.some(({ start }) => start === journey.passage.start)
      ? claim.evidence
      : [journey.passage, ...claim.evidence],
    confidence: claim.confidence * 0.9,
  }
}
