import { type ArticleText, comparePassages, overlaps } from '../../annotations/index.ts'
import { distinctBy } from '../../groups.ts'
import { type Claims, passageKey, type QuoteClaim, type ReportClaim, roleKey } from './claims.ts'
import { matchQuotes, matchReports, sharedParticipants } from './match.ts'
import type { PreviousClaims } from './previous.ts'
import { reanchorClaims } from './reanchorClaims.ts'

/** Extracted claims beside what a person wrote, confirmed or rejected, which stays as it is wherever the two are about one thing. */
export function underEditors(
  extracted: Claims,
  previous: PreviousClaims,
  article: ArticleText,
  documentId: string,
): Claims {
  const decided = reanchorClaims(
    {
      ...previous,
      mentions: [],
      quotes: previous.quotes.filter(({ reviewState }) => reviewState !== 'SUGGESTED'),
      reports: previous.reports.filter(({ reviewState }) => reviewState !== 'SUGGESTED'),
      citations: previous.citations.filter(({ reviewState }) => reviewState !== 'SUGGESTED'),
    },
    article,
  )
  const settled = settledReports(extracted.reports, decided.reports, previous)
  const reports = extracted.reports.filter((report) => !settled.has(report))
  const taken = new Set(reports.map(({ key }) => key))
  // A program gives its keys anew each time.
  const keys = new Map(decided.reports.map(({ id, key }) => [key, id !== undefined && taken.has(key) ? id : key]))
  const keyNow = (key: string | null) => (key === null ? null : (keys.get(key) ?? null))
  const settledKeys = new Map([...settled].map(([{ key }, other]) => [key, keyNow(other.key)]))

  const besides = foundBesides(extracted.quotes, previous, documentId)
  const decidedOn = (quote: QuoteClaim) =>
    decided.quotes.find(
      ({ passage }) =>
        overlaps(passage, quote.passage) && (!besides.has(quote) || passageKey(passage) === passageKey(quote.passage)),
    )
  const quotes = extracted.quotes.filter((quote) => decidedOn(quote) === undefined)
  for (const quote of quotes) {
    if (quote.continues !== null) quote.continues = decidedOn(quote.continues) ?? quote.continues
    if (quote.meeting !== null) quote.meeting = settledKeys.get(quote.meeting) ?? quote.meeting
  }
  for (const quote of decided.quotes) quote.meeting = keyNow(quote.meeting)
  return {
    mentions: extracted.mentions,
    quotes: [...quotes, ...decided.quotes].sort((a, b) => comparePassages(a.passage, b.passage)),
    reports: [...reports, ...decided.reports.map((report) => ({ ...report, key: keys.get(report.key) ?? report.key }))],
    roles: distinctBy([...extracted.roles, ...decided.roles], roleKey),
  }
}

/** What was found in these words before, whatever was decided on others around or within them. */
function foundBesides(
  extracted: readonly QuoteClaim[],
  previous: PreviousClaims,
  documentId: string,
): ReadonlySet<QuoteClaim> {
  const pairs = [...matchQuotes(extracted, previous.quotes, documentId)]
  return new Set(
    pairs.flatMap(([quote, { reviewState, isCurrent, passage }]) =>
      reviewState === 'SUGGESTED' && isCurrent && passage.exact === quote.passage.exact ? [quote] : [],
    ),
  )
}

/**
 * Which extracted reports are of a meeting that was decided on: of the same people, unless that is told of besides and this was found besides
 * before, or is of another time.
 */
function settledReports(
  extracted: readonly ReportClaim[],
  decided: readonly ReportClaim[],
  previous: PreviousClaims,
): Map<ReportClaim, ReportClaim> {
  const pairs = matchReports(extracted, previous.reports)
  const told = new Set([...pairs.values()].map(({ id }) => id))
  const settled = new Map<ReportClaim, ReportClaim>()
  for (const report of extracted) {
    const ofThem = decided.filter((other) => sharedParticipants(report, other) >= 2)
    const earlier = pairs.get(report)
    const isFoundBesides =
      earlier !== undefined && earlier.reviewState === 'SUGGESTED' && sharedParticipants(report, earlier) >= 2
    const one =
      ofThem.find(({ id }) => id === earlier?.id) ??
      ofThem.find(({ id, period }) => !told.has(id ?? '') || (!isFoundBesides && !areApart(period, report.period)))
    if (one !== undefined) settled.set(report, one)
  }
  return settled
}

function areApart(one: ReportClaim['period'], other: ReportClaim['period']): boolean {
  return one !== null && other !== null && (one.end < other.start || other.end < one.start)
}
