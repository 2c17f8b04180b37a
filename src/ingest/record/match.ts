import { overlaps, type Passage } from '../../annotations/index.ts'
import { groupBy } from '../../groups.ts'
import type { MentionClaim, QuoteClaim, ReportClaim } from './claims.ts'
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

export function matchMentions(
  claims: readonly MentionClaim[],
  previous: readonly PreviousMention[],
  documentId: string,
) {
  const keyOf = ({ agentId, passage }: MentionClaim) => `${agentId} ${passage.exact}`
  const groups = groupBy(previous, keyOf)
  const pairs = new Map<MentionClaim, PreviousMention>()
  for (const [key, mentions] of groupBy(claims, keyOf)) {
    const group = pair<MentionClaim & { id?: string }, PreviousMention>(
      mentions,
      groups.get(key) ?? [],
      [
        (mention, earlier) => earlier.documentId === documentId && isSamePlace(mention.passage, earlier.passage),
        () => true,
      ],
      (mention, earlier) => farness(mention.passage, earlier.passage),
    )
    for (const [mention, earlier] of group) pairs.set(mention, earlier)
  }
  return pairs
}

export function matchReports(claims: readonly ReportClaim[], previous: readonly PreviousReport[]) {
  const shared = (report: ReportClaim, earlier: PreviousReport) =>
    report.participants.filter(({ agentId }) => earlier.participants.some((other) => other.agentId === agentId)).length
  const start = (report: ReportClaim) => report.period?.start ?? null
  return pair<ReportClaim, PreviousReport>(
    claims,
    previous,
    [
      (report, earlier) => report.key === earlier.key && shared(report, earlier) >= 2,
      (report, earlier) => shared(report, earlier) >= 2 && start(report) === earlier.startDate,
      (report, earlier) => report.key === earlier.key && shared(report, earlier) >= 1,
    ],
    () => 0,
  )
}
