import type { Agent, Identities } from '../agents/identities.ts'
import type { Story } from '../grammar/discourse.ts'
import { type Item, isWord, item, itemsOf } from '../grammar/items.ts'
import { CONTESTS } from '../lists/meetingWords.ts'
import { type Reading, slice, stretchOf } from '../text/reading.ts'
import { at } from '../text/tokens.ts'
import { agendaOf } from './agenda.ts'
import { headlineEncounter, meetingOfHeadline } from './announcedMeetings.ts'
import { claimOf } from './claimOf.ts'
import type { MeetingClaim } from './claims.ts'
import type { LedContext, MeetingContext } from './context.ts'
import { leadDateOf } from './dateAround.ts'
import { daysCounted } from './dayAfter.ts'
import { deniedIn, isRetold } from './denied.ts'
import { STAFF } from './encounters/delegates.ts'
import type { Encounter } from './encounters/encounter.ts'
import { encounterAt } from './encounters/encounterAt.ts'
import { gathered } from './gathered.ts'
import { COMPANY, joinable, NEAR } from './joinable.ts'
import { type Journey, journeyIn, laterOn, onJourney } from './journeys.ts'
import { mergeMeetings } from './mergeMeetings.ts'
import { theMeetingOf, withDayOf } from './theMeeting.ts'
import { toldBySpeaker } from './toldBySpeaker.ts'
import { toldInSpeech } from './toldInSpeech.ts'
import { workedOut } from './workedOut.ts'

/** Meetings and calls that an article reports or announces, one claim for each, in the order of their first evidence. */
export function findMeetings(
  reading: Reading,
  identities: Identities,
  story: Story,
  given: MeetingContext,
): MeetingClaim[] {
  const context: LedContext = {
    published: given.published,
    skipped: given.skipped,
    quotes: given.quotes,
    leadDate: leadDateOf(reading, identities, given),
    agenda: agendaOf(reading, identities, given.published),
  }
  const claims: MeetingClaim[] = []
  const headline = slice(reading, 0, reading.paragraphs[0]?.last ?? 0)
  let journey: Journey | undefined
  const denied: (readonly Agent[])[] = []
  /** "met the leaders of three parties", "chaired a meeting", and who else was there is told later: how to claim it. */
  let open: { start: number; claim: () => MeetingClaim | undefined } | undefined
  for (const sentence of reading.sentences) {
    if (sentence.paragraph === 0) continue
    if (context.skipped.has(sentence.paragraph)) {
      claims.push(...toldInSpeech(reading, identities, sentence, story, context))
      continue
    }
    const items = itemsOf(reading, identities, sentence)
    const { start } = at(reading.tokens, sentence.first)
    journey = journeyIn(reading, identities, items, context.published) ?? journey
    const before = claims.length
    const isUntrusted = ({ trigger }: Encounter, claim: MeetingClaim) =>
      denied.some((pair) => held(claim, pair) && isRetold(items, trigger, identities, pair))
    denied.push(...deniedIn(items, identities))
    for (let i = 0; i < items.length; i++) {
      const encounter = encounterAt(items, i, identities, story)
      if (!encounter) continue
      if (encounter.rule === 'joined-meeting') {
        if (open && start - open.start < NEAR && !isWord(item(items, encounter.trigger.verb), COMPANY)) {
          claims.push(...namedLater(open.claim(), stretchOf(reading, sentence.first, sentence.last)))
          open = undefined
        }
        const joined = joinable(reading, identities, items, encounter, claims)
        for (const agent of encounter.parties) joined?.participants.push({ agent, role: 'ATTENDEE' })
        // "The delegation was led by X, and that of the rebels by Y", of talks for which nobody was named.
        const isLed = isWord(item(items, encounter.trigger.verb), /^(?:led|headed)$/) && encounter.parties.length === 2
        const alone = isLed ? { ...encounter, rule: 'heads-of-delegations' } : attendedAlone(items, encounter)
        const led =
          joined || !alone ? undefined : claimOf(reading, identities, items, alone, headline, context, claims.at(-1))
        if (led) claims.push(led)
        continue
      }
      if (encounter.parties.length === 1 && metUnnamed(items, encounter)) {
        const previous = claims.at(-1)
        const claim = () => claimOf(reading, identities, items, encounter, headline, context, previous)
        open = { start, claim }
      }
      if (encounter.parties.length < 2 || encounter.confidence < 0.2 || isContest(items, encounter)) continue
      for (const part of partsOf(encounter)) {
        const claim = claimOf(reading, identities, items, part, headline, context, claims.at(-1))
        if (!claim || isUntrusted(part, claim)) continue
        claims.push(
          claim.status === 'PLANNED' && journey ? onJourney(claim, laterOn(journey, daysCounted(items))) : claim,
        )
        open = undefined
      }
    }
    if (claims.length === before && !context.agenda) {
      const found = gathered(items, identities, story)
      const claim = found && claimOf(reading, identities, items, found, headline, context, claims.at(-1))
      if (claim && !claims.some((other) => held(other, found.parties))) claims.push(claim)
    }
    const dated = withDayOf(claims[before - 1], items, reading, identities, context.published)
    if (dated) claims[before - 1] = dated
    const spoken = theMeetingOf(items, story)
    if (spoken && !claims.some((claim) => held(claim, spoken.parties))) {
      const claim = claimOf(reading, identities, items, spoken, headline, context, undefined)
      if (claim) claims.push(claim)
    }
  }
  for (const quote of context.quotes) claims.push(...toldBySpeaker(reading, identities, quote, story, context))
  const announced = meetingOfHeadline(reading, identities, context)
  if (announced) claims.push(announced)
  const missing = headlineEncounter(reading, identities, story)
  if (missing && !claims.some((claim) => held(claim, missing.found.parties))) {
    const claim = workedOut(reading, identities, missing, headline, context)
    if (claim) claims.push(claim)
  }
  return mergeMeetings(claims, headline).filter(({ participants }) => participants.length > 1)
}

/** A meeting with people whom a later sentence names, which speaks for it too. */
function namedLater(claim: MeetingClaim | undefined, later: MeetingClaim['evidence'][number]): MeetingClaim[] {
  return claim ? [{ ...claim, confidence: claim.confidence * 0.8, evidence: [...claim.evidence, later] }] : []
}

/** "met the leaders of three parties", "chaired a meeting" */
function metUnnamed(items: readonly Item[], { rule, trigger }: Encounter): boolean {
  if (!/^(?:met-with|held-meeting)$/.test(rule)) return false
  if (items.slice(0, trigger.verb + 1).some((here) => isWord(here, /^(?:chaired|convened|presided)$/))) return true
  return items.slice(trigger.verb + 1, trigger.verb + 7).some(({ token }) => STAFF.test(token.folded))
}

/** "The meeting, attended by X and Y, took place in Oslo", "Present were X and Y", of which nothing was told before: they met each other, whomever else they met. */
function attendedAlone(items: readonly Item[], found: Encounter): Encounter | undefined {
  const isAttended = isWord(item(items, found.trigger.verb), /^(?:attended|present)$/) && found.parties.length > 1
  return isAttended ? { ...found, confidence: 0.5, rule: 'attended-by' } : undefined
}

/** One encounter for each of those whom somebody met by themselves. */
function partsOf(found: Encounter): Encounter[] {
  const { each, parties, host } = found
  if (!each) return [found]
  const subjects = parties.filter((party) => !each.includes(party))
  const areHosts = host !== undefined && each.includes(host)
  return each.map((other) => ({ ...found, parties: [...subjects, other], host: areHosts ? other : host }))
}

/** Whether a claim has two of the parties. */
function held(claim: MeetingClaim, parties: readonly Agent[]): boolean {
  return parties.filter((party) => claim.participants.some(({ agent }) => agent === party)).length > 1
}

/** "met in the final": people without office who met at sports. */
function isContest(items: readonly Item[], { parties, trigger }: Encounter): boolean {
  if (trigger.kind !== 'met' || parties.some((party) => party.kind === 'person' && party.titles.length > 0))
    return false
  const after = items.slice(trigger.verb, trigger.verb + 14)
  const isOnField = after.some((here, i) => isWord(here, FIELDS) && isWord(item(after, i - 2), /^on$/))
  return isOnField || after.some((here) => CONTESTS.has(here.token.folded)) || areClubs(parties, after)
}

/** "Two clubs will meet in the cup": bodies that nobody speaks for, with a word of sports. */
const areClubs = (parties: readonly Agent[], after: readonly Item[]): boolean =>
  parties.every(({ kind }) => kind === 'organization') &&
  after.some((here, i) => isWord(here, GAMES) && !isWord(item(after, i + 1), /^of$/))

const GAMES = /^(?:cup|leg|game|qualifiers?|season|stadium|arena|kick-off|tie|opener|rematch|clash)$/

/** "met eleven times on the track" */
const FIELDS = /^(?:track|pitch|court|mat|ice|field)$/
