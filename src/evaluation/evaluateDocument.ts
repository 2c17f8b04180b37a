import {
  type Annotations,
  type ArticleDraft,
  articleText,
  findPassage,
  type MeetingAnnotation,
  type Passage,
  type QuoteAnnotation,
} from '../annotations/index.ts'
import { organizationsOf, peopleOf, sharedNames } from './agents.ts'
import type { Counts } from './figures.ts'
import { matchOneToOne } from './matching.ts'

/** What is counted; docs/evaluation.md defines each. */
export const KINDS = [
  'people',
  'organizations',
  'direct',
  'directSpeakers',
  'reported',
  'reportedSpeakers',
  'meetings',
  'meetingDates',
  'meetingMedia',
] as const
export type Kind = (typeof KINDS)[number]

/** One thing that was not found, or found where there is nothing, or found with something wrong. */
export interface Miss {
  kind: Kind
  fault: 'missed' | 'spurious' | 'wrong'
  text: string
}

export interface DocumentResult {
  name: string
  counts: Record<Kind, Counts>
  misses: Miss[]
  /** For each attributed DIRECT quote and each match of a passage: its confidence and whether it was right. */
  confidences: { kind: Kind; confidence: number; right: boolean }[]
}

interface Placed {
  quote: QuoteAnnotation
  passage: Passage | null
}

const LEAST_OVERLAP = { direct: 0.8, reported: 0.5 }

/** Compares the annotations of one document with those a person made. */
export function evaluateDocument(
  name: string,
  draft: ArticleDraft,
  gold: Annotations,
  predicted: Annotations,
): DocumentResult {
  const result: DocumentResult = { name, counts: emptyCounts(), misses: [], confidences: [] }
  const people = matchOneToOne(peopleOf(gold), peopleOf(predicted), sharedNames)
  const organizations = matchOneToOne(organizationsOf(gold), organizationsOf(predicted), sharedNames)
  /** The gold key of each matched predicted key. */
  const goldKey = new Map([...people, ...organizations].map(([one, other]) => [other.key, one.key]))
  for (const [kind, pairs, golds, guesses] of [
    ['people', people, gold.people, predicted.people],
    ['organizations', organizations, gold.organizations, predicted.organizations],
  ] as const) {
    result.counts[kind] = { right: pairs.length, predicted: guesses.length, gold: golds.length }
    unmatched(
      result,
      kind,
      golds,
      guesses,
      new Set<unknown>(pairs.map(([one]) => one.key)),
      new Set(pairs.map(([, other]) => other.key)),
    )
  }
  const text = articleText(draft)
  const place = (quotes: QuoteAnnotation[], direct: boolean): Placed[] =>
    quotes
      .filter(({ kind }) => (kind === 'DIRECT') === direct)
      .map((quote) => ({ quote, passage: findPassage(text, quote) }))
  quotes(result, 'direct', place(gold.quotes, true), place(predicted.quotes, true), goldKey)
  quotes(result, 'reported', place(gold.quotes, false), place(predicted.quotes, false), goldKey)
  meetings(result, gold.meetings, predicted.meetings, goldKey)
  return result
}

function emptyCounts(): Record<Kind, Counts> {
  const none = (): Counts => ({ right: 0, predicted: 0, gold: 0 })
  return {
    people: none(),
    organizations: none(),
    direct: none(),
    directSpeakers: none(),
    reported: none(),
    reportedSpeakers: none(),
    meetings: none(),
    meetingDates: none(),
    meetingMedia: none(),
  }
}

function unmatched(
  result: DocumentResult,
  kind: Kind,
  gold: readonly { key: string; name?: string | undefined }[],
  predicted: readonly { key: string; name?: string | undefined }[],
  found: ReadonlySet<unknown>,
  right: ReadonlySet<unknown>,
): void {
  for (const one of gold)
    if (!found.has(one.key)) result.misses.push({ kind, fault: 'missed', text: one.name ?? one.key })
  for (const one of predicted)
    if (!right.has(one.key)) result.misses.push({ kind, fault: 'spurious', text: one.name ?? one.key })
}

/** Intersection over union of two passages, in characters. */
export function overlap(a: Passage | null, b: Passage | null): number {
  if (!a || !b || a.source !== b.source) return 0
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  if (shared <= 0) return 0
  return shared / (a.end - a.start + (b.end - b.start) - shared)
}

/** The only speaker; null for none and for several. */
function speakerOf(quote: QuoteAnnotation): string | null {
  if (quote.speaker) return quote.speaker
  return quote.speakers?.length === 1 ? (quote.speakers[0] ?? null) : null
}

function quotes(
  result: DocumentResult,
  kind: 'direct' | 'reported',
  gold: Placed[],
  predicted: Placed[],
  goldKey: Map<string, string>,
): void {
  const least = LEAST_OVERLAP[kind]
  const pairs = matchOneToOne(gold, predicted, (one, other) => {
    const shared = overlap(one.passage, other.passage)
    return shared >= least ? shared : 0
  })
  result.counts[kind] = { right: pairs.length, predicted: predicted.length, gold: gold.length }
  const found = new Set(pairs.map(([one]) => one))
  const right = new Set(pairs.map(([, other]) => other))
  for (const one of gold) if (!found.has(one)) result.misses.push({ kind, fault: 'missed', text: one.quote.exact })
  for (const other of predicted) {
    if (!right.has(other)) result.misses.push({ kind, fault: 'spurious', text: other.quote.exact })
    if (kind === 'reported')
      result.confidences.push({ kind, confidence: other.quote.confidence ?? 1, right: right.has(other) })
  }
  const speakers = kind === 'direct' ? 'directSpeakers' : 'reportedSpeakers'
  for (const [one, other] of pairs) {
    const said = speakerOf(one.quote)
    const guess = speakerOf(other.quote)
    const same = said === null ? guess === null : guess !== null && goldKey.get(guess) === said
    if (kind === 'direct') {
      result.counts.directSpeakers.gold += said === null ? 0 : 1
      result.counts.directSpeakers.predicted += guess === null ? 0 : 1
      result.counts.directSpeakers.right += same && said !== null ? 1 : 0
      if (guess !== null)
        result.confidences.push({ kind: speakers, confidence: other.quote.confidence ?? 1, right: same })
    } else {
      result.counts.reportedSpeakers.gold++
      result.counts.reportedSpeakers.predicted++
      result.counts.reportedSpeakers.right += same ? 1 : 0
    }
    if (!same) result.misses.push({ kind: speakers, fault: 'wrong', text: `${said} not ${guess}: ${one.quote.exact}` })
  }
}

function meetings(
  result: DocumentResult,
  gold: MeetingAnnotation[],
  predicted: MeetingAnnotation[],
  goldKey: Map<string, string>,
): void {
  const pairs = matchOneToOne(gold, predicted, (one, other) => {
    const present = new Set(one.participants.map(({ of }) => of))
    const shared = new Set(
      other.participants.flatMap(({ of }) => goldKey.get(of) ?? []).filter((key) => present.has(key)),
    )
    return shared.size >= 2 ? shared.size : 0
  })
  result.counts.meetings = { right: pairs.length, predicted: predicted.length, gold: gold.length }
  const label = (meeting: MeetingAnnotation) =>
    `${meeting.participants.map(({ of }) => of).join(', ')}: ${meeting.evidence[0]?.exact ?? ''}`
  const found = new Set(pairs.map(([one]) => one))
  const right = new Set(pairs.map(([, other]) => other))
  for (const one of gold)
    if (!found.has(one)) result.misses.push({ kind: 'meetings', fault: 'missed', text: label(one) })
  for (const other of predicted) {
    if (!right.has(other)) result.misses.push({ kind: 'meetings', fault: 'spurious', text: label(other) })
    result.confidences.push({ kind: 'meetings', confidence: other.confidence ?? 1, right: right.has(other) })
  }
  for (const [one, other] of pairs) {
    const date = (one.startDate ?? null) === (other.startDate ?? null)
    const medium = (one.medium ?? null) === (other.medium ?? null)
    for (const [kind, same, was, is] of [
      ['meetingDates', date, one.startDate, other.startDate],
      ['meetingMedia', medium, one.medium, other.medium],
    ] as const) {
      result.counts[kind].gold++
      result.counts[kind].predicted++
      result.counts[kind].right += same ? 1 : 0
      if (!same) result.misses.push({ kind, fault: 'wrong', text: `${was} not ${is}: ${label(one)}` })
    }
  }
}
