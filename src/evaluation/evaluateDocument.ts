import {
  type Annotations,
  type ArticleDraft,
  articleText,
  findPassage,
  type QuoteAnnotation,
} from '../annotations/index.ts'
import { organizationsOf, peopleOf, sharedNames } from './agents.ts'
import { meetings } from './evaluateMeetings.ts'
import { type Placed, quotes } from './evaluateQuotes.ts'
import { roles } from './evaluateRoles.ts'
import type { Counts } from './figures.ts'
import { matchOneToOne } from './matching.ts'
import type { DocumentResult, Kind } from './result.ts'

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
  roles(result, people, gold.people, predicted.people, goldKey)
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
    roles: none(),
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
