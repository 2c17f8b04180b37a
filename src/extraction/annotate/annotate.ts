import type { Annotations, MeetingAnnotation, QuoteAnnotation } from '../../annotations/annotations.ts'
import type { ArticleDraft } from '../../annotations/articleDraft.ts'
import { type Agent, identify } from '../agents/identities.ts'
import type { MeetingClaim } from '../meetings/claims.ts'
import { findMeetings } from '../meetings/meetings.ts'
import type { Gazetteer } from '../names/gazetteer.ts'
import { isListed, withNamedStates } from '../names/namedStates.ts'
import { findNames } from '../names/names.ts'
import type { QuoteClaim } from '../quotes/claims.ts'
import { findQuotes } from '../quotes/quotes.ts'
import { findTranscript } from '../quotes/transcripts/transcripts.ts'
import { type Reading, read } from '../text/reading.ts'
import { selectorOf } from '../text/selectors.ts'
import { annotateAgents } from './agents.ts'
import { onBehalfOf } from './onBehalfOf.ts'
import { spokenAt } from './spokenAt.ts'

/** The rules, one after another. */
export function annotate(draft: ArticleDraft, known: Gazetteer): Annotations {
  const reading = read(draft)
  const gazetteer = withNamedStates(reading, known)
  const identities = identify(reading, findNames(reading, gazetteer), gazetteer)
  const transcript = findTranscript(reading, identities)
  const { claims, story } = findQuotes(reading, identities, transcript.paragraphs)
  const meetings = findMeetings(reading, identities, story, {
    published: reading.day,
    skipped: transcript.paragraphs,
    quotes: [...claims, ...transcript.claims],
  })
  const quotes = [...claims, ...transcript.claims].sort((a, b) => a.start - b.start)
  const active = new Set([
    ...quotes.flatMap(({ speakers }) => speakers),
    ...meetings.flatMap(({ participants }) => participants.map(({ agent }) => agent)),
  ])
  const { people, organizations, keyOf } = annotateAgents(reading, identities, gazetteer, active)
  const said = spokenAt(reading, quotes, meetings, transcript.paragraphs)
  const keyOfMeeting = new Map(meetings.map((claim, index) => [claim, `m${index + 1}`]))
  const meetingOf = (claim: QuoteClaim) => {
    const meeting = said.get(claim)
    return meeting && keyOfMeeting.get(meeting)
  }
  const bodies = new Map(organizations.map((body) => [body.key, body]))
  const servedBy = new Map(people.map((person) => [person.key, onBehalfOf(person, bodies)]))
  return {
    article: articleOf(draft),
    people,
    organizations,
    quotes: quotes.map((claim) => quoteAnnotation(reading, claim, meetingOf(claim), keyOf)),
    meetings: meetings.map((claim) =>
      meetingAnnotation(reading, claim, keyOfMeeting.get(claim) ?? '', keyOf, servedBy),
    ),
  }
}

function articleOf(draft: ArticleDraft): Annotations['article'] {
  return {
    headline: draft.headline,
    datePublished: draft.datePublished,
    ...(draft.byline && { byline: draft.byline }),
    ...(draft.creditText && { creditText: draft.creditText }),
    ...(draft.url && { url: draft.url }),
    inLanguage: draft.inLanguage,
  }
}

function rounded(confidence: number): number {
  return Math.round(Math.min(Math.max(confidence, 0), 1) * 100) / 100
}

function quoteAnnotation(
  reading: Reading,
  claim: QuoteClaim,
  meeting: string | undefined,
  keyOf: Map<Agent, string>,
): QuoteAnnotation {
  const keys = claim.speakers.flatMap((agent) => keyOf.get(agent) ?? [])
  const { exact, prefix, suffix } = selectorOf(reading, claim)
  return {
    exact,
    prefix,
    suffix,
    kind: claim.kind,
    speaker: keys.length === 1 ? (keys[0] ?? null) : null,
    speakers: keys.length > 1 ? keys : undefined,
    cue: claim.cue || undefined,
    source: claim.source || undefined,
    attribution:
      claim.attribution && claim.attribution.end > claim.attribution.start
        ? selectorOf(reading, claim.attribution)
        : undefined,
    meeting: meeting || undefined,
    continues: claim.continues || undefined,
    confidence: rounded(claim.confidence),
    rule: claim.rule,
  }
}

function meetingAnnotation(
  reading: Reading,
  claim: MeetingClaim,
  key: string,
  keyOf: Map<Agent, string>,
  servedBy: ReadonlyMap<string, string | undefined>,
): MeetingAnnotation {
  return {
    key,
    name: claim.name || undefined,
    startDate: claim.date?.date ?? null,
    datePrecision: claim.date?.precision ?? null,
    dateText: claim.dateText || undefined,
    status: claim.status === 'HELD' ? undefined : claim.status,
    medium: claim.medium ?? null,
    location: claim.location ?? null,
    country: isListed(claim.country) ? claim.country : undefined,
    participants: claim.participants.flatMap(({ agent, role }) => {
      const of = keyOf.get(agent)
      return of ? [{ of, role, onBehalfOf: servedBy.get(of) }] : []
    }),
    evidence: claim.evidence.map((stretch) => selectorOf(reading, stretch)),
    confidence: rounded(claim.confidence),
    rule: claim.rule,
  }
}
