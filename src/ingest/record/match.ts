import { overlaps, type Passage } from '../../annotations/index.ts'
import { groupBy } from '../../groups.ts'
import { type MentionClaim, passageKey, type QuoteClaim, type ReportClaim } from './claims.ts'
import type { PreviousMention, PreviousQuote, PreviousReport } from './previous.ts'

/**
 * Which earlier record each claim goes on from, so that it keeps its id: by the strictest likeness first, among several the
 * nearest. A claim without an entry is new, an earlier record that is in no entry is no longer claimed.
 */
function pair<Claim extends { id?: string }, Previous extends { id: string }>(
  claims: readonly Claim[],
  previous: readonly Previous[],
  likenesses: readonly ((claim: Claim, earlier: Previous) => boolean)[],
  distance: (claim: Claim, earlier: Previous) => number,
): Map<Claim, Previous> {
  const pairs = new Map<Claim, Previous>()
  const free = new Set(previous)
  const isKnown = (claim: Claim, earlier: Previous) => claim.id === earlier.id
  for (const alike of [isKnown, ...likenesses]) {
    for (const claim of claims) {
      if (pairs.has(claim)) continue
      let nearest: Previous | null = null
      for (const earlier of free) {
        if (!alike(claim, earlier)) continue
        if (nearest === null || distance(claim, earlier) < distance(claim, nearest)) nearest = earlier
      }
      if (nearest === null) continue
      pairs.set(claim, nearest)
      free.delete(nearest)
    }
  }
  return pairs
}

const isSamePlace = (a: Passage, b: Passage) => a.source === b.source && a.start === b.start && a.end === b.end
/** Half of what either of them holds is in both. */
function overlapsByHalf(a: Passage, b: Passage): boolean {
  if (a.source !== b.source) return false
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared > 0 && shared * 2 >= Math.max(a.end, b.end) - Math.min(a.start, b.start)
}
const farness = (a: Passage, b: Passage) => Math.abs(a.start - b.start) + (a.source === b.source ? 0 : 1e9)

export function matchQuotes(claims: readonly QuoteClaim[], previous: readonly PreviousQuote[], documentId: string) {
  return pair<QuoteClaim, PreviousQuote>(
    claims,
    previous,
    [
      (quote, earlier) => earlier.documentId === documentId && isSamePlace(quote.passage, earlier.passage),
      (quote, earlier) => quote.passage.exact === earlier.passage.exact,
      (quote, earlier) => earlier.documentId === documentId && overlapsByHalf(quote.passage, earlier.passage),
      (quote, earlier) =>
        earlier.documentId === documentId && quote.kind === earlier.kind && overlaps(quote.passage, earlier.passage),
    ],
    (quote, earlier) => farness(quote.passage, earlier.passage),
  )
}

/** Who is meant by a name may change: what stands in the same place of the same document is the same mention. */
export function matchMentions(
  claims: readonly MentionClaim[],
  previous: readonly PreviousMention[],
  documentId: string,
) {
  const placeOf = ({ passage }: MentionClaim) => passageKey(passage)
  const wordsOf = ({ agentId, passage }: MentionClaim) => `${agentId} ${passage.exact}`
  const pairs = new Map<MentionClaim, PreviousMention>()
  const free = new Set(previous)
  const take = (
    keyOf: (mention: MentionClaim) => string,
    fits: (earlier: PreviousMention) => boolean,
    isAlike: (mention: MentionClaim, earlier: PreviousMention) => boolean,
  ) => {
    const earlier = groupBy([...free].filter(fits), keyOf)
    const left = groupBy(
      claims.filter((claim) => !pairs.has(claim)),
      keyOf,
    )
    for (const [key, mentions] of left) {
      const found = pair<MentionClaim & { id?: string }, PreviousMention>(
        mentions,
        earlier.get(key) ?? [],
        [isAlike],
        (mention, other) => farness(mention.passage, other.passage),
      )
      for (const [mention, other] of found) {
        pairs.set(mention, other)
        free.delete(other)
      }
    }
  }
  const isHere = (earlier: PreviousMention) => earlier.documentId === documentId
  take(placeOf, isHere, (mention, earlier) => mention.agentId === earlier.agentId)
  take(placeOf, isHere, () => true)
  take(
    wordsOf,
    () => true,
    () => true,
  )
  return pairs
}

export function matchReports(claims: readonly ReportClaim[], previous: readonly PreviousReport[]) {
  const isOfThem = (report: ReportClaim, earlier: PreviousReport) => sharedParticipants(report, earlier) >= 2
  const isOfThatTime = ({ period }: ReportClaim, earlier: PreviousReport) =>
    (period?.start ?? null) === earlier.startDate
  return pair<ReportClaim, PreviousReport>(
    claims,
    previous,
    [
      (report, earlier) => report.key === earlier.key && isOfThem(report, earlier) && isOfThatTime(report, earlier),
      (report, earlier) => isOfThem(report, earlier) && isOfThatTime(report, earlier),
      (report, earlier) => report.key === earlier.key && isOfThem(report, earlier),
      (report, earlier) => report.key === earlier.key && sharedParticipants(report, earlier) >= 1,
    ],
    () => 0,
  )
}

/** How many take part in both. */
export function sharedParticipants(
  one: Pick<ReportClaim, 'participants'>,
  other: Pick<ReportClaim, 'participants'>,
): number {
  return one.participants.filter(({ agentId }) => other.participants.some((two) => two.agentId === agentId)).length
}
