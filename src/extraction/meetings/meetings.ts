import type { Agent, Identities } from '../agents/identities.ts'
import type { Story } from '../grammar/discourse.ts'
import { type Item, isWord, item, itemsOf } from '../grammar/items.ts'
import { CONTESTS } from '../lists/meetingWords.ts'
import { type Reading, slice } from '../text/reading.ts'
import type { Stretch } from '../text/spans.ts'
import { at } from '../text/tokens.ts'
import { headlineEncounter, meetingOfHeadline } from './announcedMeetings.ts'
import { circumstances } from './circumstances.ts'
import type { MeetingClaim } from './claims.ts'
import type { LedContext, MeetingContext } from './context.ts'
import { dateAround, leadDateOf } from './dateAround.ts'
import { dateNear, type ResolvedDate } from './dateNear.ts'
import type { Encounter } from './encounters/encounter.ts'
import { encounterAt } from './encounters/encounterAt.ts'
import { type Journey, journeyIn, onJourney } from './journeys.ts'
import { mediumOf, mediumOfHeadline } from './medium.ts'
import { mergeMeetings } from './mergeMeetings.ts'
import { locationOf } from './places.ts'
import { roleOf } from './roles.ts'
import { statusOf } from './status.ts'

/** Meetings and calls that an article reports or announces, one claim for each, in the order of their first evidence. */
export function findMeetings(
  reading: Reading,
  identities: Identities,
  story: Story,
  given: MeetingContext,
): MeetingClaim[] {
  const context = { ...given, leadDate: leadDateOf(reading, identities, given) }
  const claims: MeetingClaim[] = []
  const headline = slice(reading, 0, reading.paragraphs[0]?.last ?? 0)
  let journey: Journey | undefined
  for (const sentence of reading.sentences) {
    if (sentence.paragraph === 0 || context.skipped.has(sentence.paragraph)) continue
    const items = itemsOf(reading, identities, sentence)
    journey = journeyIn(reading, identities, items, context.published) ?? journey
    for (let i = 0; i < items.length; i++) {
      const encounter = encounterAt(items, i, identities, story)
      if (!encounter) continue
      if (encounter.rule === 'joined-meeting') {
        const joined = joinable(reading, identities, items, encounter, claims)
        for (const agent of encounter.parties) joined?.participants.push({ agent, role: 'ATTENDEE' })
        continue
      }
      if (encounter.parties.length < 2 || encounter.confidence < 0.2 || isContest(items, encounter)) continue
      for (const part of partsOf(encounter)) {
        const claim = claimOf(reading, identities, items, part, headline, context, claims.at(-1))
        if (claim) claims.push(claim.status === 'PLANNED' && journey ? onJourney(claim, journey) : claim)
      }
    }
  }
  const announced = meetingOfHeadline(reading, identities, context.published)
  if (announced) claims.push(announced)
  const missing = headlineEncounter(reading, identities, story)
  if (missing && !claims.some((claim) => held(claim, missing.parties))) {
    const claim = workedOut(reading, identities, missing, headline, context)
    if (claim) claims.push(claim)
  }
  return mergeMeetings(claims, headline)
}

/** The meeting told before that somebody joined: the first one, which the article is of, or what was told just now. */
function joinable(
  reading: Reading,
  identities: Identities,
  items: readonly Item[],
  { trigger }: Encounter,
  claims: readonly MeetingClaim[],
): MeetingClaim | undefined {
  const joined = isWord(item(items, trigger.verb), /^joined$/) && !isWord(item(items, trigger.verb + 1), /^by$/)
  if (joined) return claims[0]
  const last = claims.at(-1)
  const end = last?.evidence.at(-1)?.end ?? 0
  const start = at(reading.tokens, item(items, 0).first).start
  if (isWord(item(items, trigger.verb), /^attended$/)) return last
  // "The government delegation was led by X": of a meeting of delegations.
  if (isWord(item(items, trigger.verb), /^(?:led|headed)$/)) return start - end < NEAR ? last : undefined
  // "The Minister was accompanied by X": of a meeting of the Minister's.
  const company = isWord(item(items, trigger.verb + 1), /^by$/)
  const isTheirs = items.slice(0, trigger.verb).some(({ mention }) => {
    const agent = mention && identities.agentOf.get(mention)
    return last?.participants.some((participant) => participant.agent === agent)
  })
  return start - end < NEAR && (isTheirs || !company) ? last : undefined
}

/** How far behind a meeting, in characters, the text still speaks of it. */
const NEAR = 400

/** One encounter for each of those whom somebody met by themselves. */
function partsOf(found: Encounter): Encounter[] {
  const { each, parties } = found
  if (!each) return [found]
  const subjects = parties.filter((party) => !each.includes(party))
  return each.map((other) => ({ ...found, parties: [...subjects, other] }))
}

/** An encounter with what its sentence says of status, day, place and medium; undefined where it did not come to pass. */
function claimOf(
  reading: Reading,
  identities: Identities,
  items: readonly Item[],
  found: Encounter,
  headline: string,
  context: LedContext,
  previous: MeetingClaim | undefined,
): MeetingClaim | undefined {
  const announced = statusOf(items, found.trigger)
  if (!announced) return undefined
  const from = found.rule === 'meeting-of' ? Math.max(0, found.trigger.verb - 6) : 0
  const near = circumstances(items, found.end)
  const text = (first: number, last: number) => slice(reading, first, last)
  const named = dateNear(near.slice(from), found.trigger.verb - from, context.published, announced === 'PLANNED', text)
  const date = named ?? (announced === 'HELD' ? dateAround(near, found.trigger.verb, previous, context) : undefined)
  // "his travel yesterday to meet with X" is no plan any more.
  const past = date?.precision === 'DAY' && date.date < context.published
  const status = announced === 'PLANNED' && past ? 'HELD' : announced
  const place = locationOf(reading, identities, near, found.trigger.verb)
  const first = item(items, 0)
  const last = item(items, items.length - 1)
  const elsewhere = daySentence(reading, date, first, last)
  return {
    name: undefined,
    participants: found.parties.map((agent) => ({ agent, role: roleOf(agent, found, place) })),
    date,
    dateText: date?.text,
    medium: mediumOf(near, found.trigger, found.end, headline, found.parties),
    status,
    location: place?.name,
    country: place?.country,
    evidence: [stretchOf(reading, first.first, last.last), ...(elsewhere ? [elsewhere] : [])],
    confidence: found.confidence * (found.trigger.kind === 'noun' ? 0.95 : 1) * (elsewhere ? 0.9 : 1),
    rule: found.rule,
    isApart: isApart(items, found),
  }
}

/** Whoever has one of several to breakfast, or meets "bilaterally" after a summit, meets with them apart. */
function isApart(items: readonly Item[], { rule, trigger }: Encounter): boolean {
  if (rule === 'at-table') return true
  // "On the margins of the summit, X met Y"
  if (items.slice(0, trigger.verb).some((here) => isWord(here, /^(?:margins|sidelines)$/))) return true
  const near = items.slice(Math.max(0, trigger.verb - 2), trigger.verb + 5)
  return near.some((here) =>
    isWord(here, /^(?:bilaterally|separately|privately|alone|one-on-one|tete-a-tete|bilateral)$/),
  )
}

const stretchOf = ({ tokens }: Reading, first: number, last: number): Stretch => ({
  start: at(tokens, first).start,
  end: at(tokens, last).end,
})

/** The sentence that names the day, where it is not the one from item `first` to `last`. */
function daySentence(reading: Reading, date: ResolvedDate | undefined, first: Item, last: Item): Stretch | undefined {
  if (!date || (date.first >= first.first && date.last <= last.last)) return undefined
  const sentence = reading.sentences[reading.sentenceOf[date.first] ?? -1]
  return sentence && stretchOf(reading, sentence.first, sentence.last)
}

/** Whether a claim has two of the parties. */
function held(claim: MeetingClaim, parties: readonly Agent[]): boolean {
  return parties.filter((party) => claim.participants.some(({ agent }) => agent === party)).length > 1
}

/**
 * A meeting that the headline names and the text only goes into ("… congratulated … today. They discussed …"): the first sentence
 * that names both sides speaks for it.
 */
function workedOut(
  reading: Reading,
  identities: Identities,
  found: Encounter,
  headline: string,
  context: LedContext,
): MeetingClaim | undefined {
  for (const sentence of reading.sentences) {
    if (sentence.paragraph === 0 || context.skipped.has(sentence.paragraph)) continue
    const items = itemsOf(reading, identities, sentence)
    const named = new Set(items.flatMap((here) => (here.mention && identities.agentOf.get(here.mention)) ?? []))
    if (!found.parties.every((party) => named.has(party))) continue
    const trigger = { verb: 0, kind: found.trigger.kind }
    const claim = claimOf(reading, identities, items, { ...found, trigger, end: 0 }, headline, context, undefined)
    return claim && { ...claim, medium: mediumOfHeadline(headline), status: 'HELD' }
  }
  return undefined
}

/** "met in the final": people without office who met at sports. */
function isContest(items: readonly Item[], { parties, trigger }: Encounter): boolean {
  if (trigger.kind !== 'met' || parties.some((party) => party.kind === 'person' && party.titles.length > 0))
    return false
  return items.slice(trigger.verb, trigger.verb + 14).some((here) => CONTESTS.has(here.token.folded))
}
