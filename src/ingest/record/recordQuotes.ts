import { sql } from 'kysely'
import type { ReviewState } from '../../entities/index.ts'
import { newId } from '../ids.ts'
import { passageRow } from '../values.ts'
import { type QuoteClaim, reviewStateOf } from './claims.ts'
import { matchQuotes } from './match.ts'
import type { PreviousQuote } from './previous.ts'
import { addRows, type Recording, writeRows } from './recording.ts'

/**
 * Writes the article's quotes; gives the id of each. `alike` are the previous quotes under those whom their names mean now, `reportOf` gives the
 * id of the report that has a key.
 */
export async function recordQuotes(
  recording: Recording,
  claims: readonly QuoteClaim[],
  previous: readonly PreviousQuote[],
  alike: readonly PreviousQuote[],
  reportOf: ReadonlyMap<string, string>,
): Promise<Map<QuoteClaim, string>> {
  const { articleId, documentId, datePublished } = recording
  const pairs = matchQuotes(claims, previous, documentId)
  const ids = new Map(claims.map((claim) => [claim, pairs.get(claim)?.id ?? newId()]))
  const states = statesOf(claims, pairs, alike)
  countDifference(recording, claims, states, previous)
  await leaveQuotes(recording, previous, new Set(ids.values()))

  const [written, reports] = [new Set(ids.values()), new Set(reportOf.values())]
  const rows = claims.map((claim) => {
    const earlier = pairs.get(claim)
    // What goes on from an earlier record goes on saying what that said of others, as long as these are there.
    const kept = claim.id === undefined ? undefined : earlier
    const reportId = claim.meeting === null ? null : (reportOf.get(claim.meeting) ?? null)
    const continuesId = claim.continues === null ? null : (ids.get(claim.continues) ?? null)
    return {
      id: ids.get(claim) ?? '',
      article_id: articleId,
      document_id: documentId,
      ...passageRow(claim.passage),
      attribution_source: claim.attribution?.source ?? null,
      attribution_start: claim.attribution?.start ?? null,
      attribution_end: claim.attribution?.end ?? null,
      attribution_exact: claim.attribution?.exact ?? null,
      kind: claim.kind,
      cue: claim.cue,
      source: claim.source,
      date: datePublished,
      report_id: keptIn(reports, kept?.reportId) ?? reportId,
      continues_id: continuesId ?? keptIn(written, kept?.continuesId),
      confidence: claim.confidence,
      rule: claim.rule,
      review_state: states.get(claim) ?? claim.reviewState,
    }
  })
  const known = new Set(previous.map(({ id }) => id))
  const created = rows.filter(({ id }) => !known.has(id))
  addRows(recording, 'quote', created)
  const spoken = await recordSpeakers(recording, claims, pairs, ids)
  // A quote that is known may go on from one that is new.
  if (previous.length > 0) writeRows(recording.tx, recording.rows)
  const changed = await updateQuotes(
    recording,
    rows.filter(({ id }) => known.has(id)),
  )
  if (created.length + changed + spoken > 0) recording.changed = true
  return ids
}

const keptIn = (ids: ReadonlySet<string>, id: string | null | undefined) => (id != null && ids.has(id) ? id : null)

function statesOf(
  claims: readonly QuoteClaim[],
  pairs: ReadonlyMap<QuoteClaim, PreviousQuote>,
  alike: readonly PreviousQuote[],
): Map<QuoteClaim, ReviewState> {
  const earlier = new Map(alike.map((quote) => [quote.id, quote]))
  return new Map(
    claims.map((claim) => {
      const before = earlier.get(pairs.get(claim)?.id ?? '')
      return [claim, reviewStateOf(claim, before, () => before !== undefined && essenceOf(before) === essenceOf(claim))]
    }),
  )
}

/** Whose words these are. */
function essenceOf({ passage, speakers }: Pick<QuoteClaim, 'passage' | 'speakers'>): string {
  return JSON.stringify([passage.exact, speakers])
}

/** How many quotes count for whom, more or less than before. */
function countDifference(
  { affected }: Recording,
  claims: readonly QuoteClaim[],
  states: ReadonlyMap<QuoteClaim, ReviewState>,
  previous: readonly PreviousQuote[],
) {
  const add = (speakers: readonly string[], by: number) => {
    for (const id of speakers) affected.quotes.set(id, (affected.quotes.get(id) ?? 0) + by)
  }
  for (const quote of previous) if (quote.isCurrent && quote.reviewState !== 'REJECTED') add(quote.speakers, -1)
  for (const claim of claims) if (states.get(claim) !== 'REJECTED') add(claim.speakers, 1)
}

/** Quotes that are claimed no more: gone where this document's annotations dropped them, else left with their old document. */
async function leaveQuotes(recording: Recording, previous: readonly PreviousQuote[], kept: ReadonlySet<string>) {
  const { tx, documentId, affected } = recording
  const left = previous.filter(({ id }) => !kept.has(id))
  for (const { speakers } of left) for (const agentId of speakers) affected.agents.add(agentId)
  const dropped = left.filter((quote) => quote.documentId === documentId).map(({ id }) => id)
  if (dropped.length > 0) {
    await tx.run(sql`DELETE FROM agent_link WHERE kind = 'QUOTE' AND link_id = ANY(${dropped}::uuid[])`)
    await tx.run(sql`DELETE FROM agent_quoted_in WHERE quote_id = ANY(${dropped}::uuid[])`)
    await tx.run(sql`DELETE FROM quote WHERE id = ANY(${dropped}::uuid[])`)
    recording.changed = true
  }
  const old = left.filter((quote) => quote.documentId !== documentId).map(({ id }) => id)
  if (old.length > 0) {
    await tx.run(
      sql`UPDATE quote SET is_current = false, updated_at = now() WHERE id = ANY(${old}::uuid[]) AND is_current`,
    )
  }
}

async function updateQuotes({ tx }: Recording, rows: readonly object[]): Promise<number> {
  if (rows.length === 0) return 0
  return tx.run(sql`
    UPDATE quote q SET
      document_id = r.document_id, passage_source = r.passage_source, passage_start = r.passage_start,
      passage_end = r.passage_end, passage_exact = r.passage_exact, attribution_source = r.attribution_source,
      attribution_start = r.attribution_start, attribution_end = r.attribution_end, attribution_exact = r.attribution_exact,
      kind = r.kind, cue = r.cue, source = r.source, report_id = r.report_id, continues_id = r.continues_id,
      confidence = r.confidence, rule = r.rule, review_state = r.review_state, is_current = true, updated_at = now()
    FROM jsonb_populate_recordset(null::quote, ${JSON.stringify(rows)}::jsonb) AS r
    WHERE q.id = r.id AND (
      NOT q.is_current OR
      (q.document_id, q.passage_source, q.passage_start, q.passage_end, q.attribution_source, q.attribution_start,
       q.attribution_end, q.kind, q.cue, q.source, q.report_id, q.continues_id, q.confidence, q.rule, q.review_state)
      IS DISTINCT FROM
      (r.document_id, r.passage_source, r.passage_start, r.passage_end, r.attribution_source, r.attribution_start,
       r.attribution_end, r.kind, r.cue, r.source, r.report_id, r.continues_id, r.confidence, r.rule, r.review_state))`)
}

/** Gives how many quotes have other speakers than before. */
async function recordSpeakers(
  recording: Recording,
  claims: readonly QuoteClaim[],
  pairs: ReadonlyMap<QuoteClaim, PreviousQuote>,
  ids: ReadonlyMap<QuoteClaim, string>,
): Promise<number> {
  const { tx, affected, datePublished } = recording
  const differing = claims.filter((claim) => claim.speakers.join() !== (pairs.get(claim)?.speakers ?? []).join())
  for (const claim of claims) {
    for (const agentId of [...claim.speakers, ...(pairs.get(claim)?.speakers ?? [])]) affected.agents.add(agentId)
  }
  const earlier = differing.flatMap((claim) => pairs.get(claim)?.id ?? [])
  if (earlier.length > 0) {
    await tx.run(sql`DELETE FROM quote_speaker WHERE quote_id = ANY(${earlier}::uuid[])`)
    await tx.run(sql`UPDATE quote SET updated_at = now() WHERE id = ANY(${earlier}::uuid[])`)
  }
  addRows(
    recording,
    'quote_speaker',
    differing.flatMap((claim) =>
      claim.speakers.map((agentId, position) => ({
        quote_id: ids.get(claim) ?? '',
        agent_id: agentId,
        position,
        date: datePublished,
      })),
    ),
  )
  return differing.length
}
