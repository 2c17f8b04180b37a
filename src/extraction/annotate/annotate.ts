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
  return {
    article: articleOf(draft),
    people,
    organizations,
    quotes: quotes.map((claim) => quoteAnnotation(reading, claim, meetingOf(claim), keyOf)),
    meetings: meetings.map((claim) => meetingAnnotation(reading, claim, keyOfMeeting.get(claim) ?? '', keyOf)),
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
  return {
    ...selectorOf(reading, claim),
    kind: claim.kind,
    speaker: keys.length === 1 ? (keys[0] ?? null) : null,
    ...(keys.length > 1 && { speakers: keys }),
    ...(claim.cue && { cue: claim.cue }),
    ...(claim.source && { source: claim.source }),
    ...(claim.attribution &&
      claim.attribution.end > claim.attribution.start && { attribution: selectorOf(reading, claim.attribution) }),
    ...(meeting && { meeting }),
    ...(claim.continues && { continues: true }),
    confidence: rounded(claim.confidence),
    rule: claim.rule,
  }
}

function meetingAnnotation(
  reading: Reading,
  claim: MeetingClaim,
  key: string,
  keyOf: Map<Agent, string>,
): MeetingAnnotation {
  return {
    key,
    ...(claim.name && { name: claim.name }),
    startDate: claim.date?.date ?? null,
    datePrecision: claim.date?.precision ?? null,
    ...(claim.dateText && { dateText: claim.dateText }),
    ...(claim.status !== 'HELD' && { status: claim.status }),
    medium: claim.medium ?? null,
    location: claim.location ?? null,
    ...(isListed(claim.country) && { country: claim.country }),
    participants: claim.participants.flatMap(({ agent, role }) => {
      const of = keyOf.get(agent)
      return of ? [{ of, role }] : []
    }),
    evidence: claim.evidence.map((stretch) => selectorOf(reading, stretch)),
    confidence: rounded(claim.confidence),
    rule: claim.rule,
  }
}
