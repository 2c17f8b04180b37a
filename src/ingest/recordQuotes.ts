import { v7 as uuid } from 'uuid'
import type { QuoteClaim } from './claims.ts'
import { matchQuotes } from './match.ts'
import type { PreviousQuote } from './previous.ts'
import type { Recording } from './recording.ts'
import { dateOf, passageColumns } from './values.ts'

/** Writes the article's quotes; gives the id of each. */
export async function recordQuotes(
  recording: Recording,
  claims: readonly QuoteClaim[],
  previous: readonly PreviousQuote[],
  meetingOf: (report: string) => string | null,
): Promise<Map<QuoteClaim, string>> {
  const { tx, articleId, documentId } = recording
  const pairs = matchQuotes(claims, previous, documentId)
  const ids = new Map(claims.map((claim) => [claim, pairs.get(claim)?.id ?? uuid()]))
  const date = dateOf(recording.datePublished)

  await leaveQuotes(recording, previous, new Set(ids.values()))

  const rows = claims.map((claim) => {
    const earlier = pairs.get(claim)
    const isDecided = earlier !== undefined && earlier.reviewState !== 'SUGGESTED'
    return {
      id: ids.get(claim) ?? uuid(),
      documentId,
      ...passageColumns(claim.passage),
      attributionSource: claim.attribution?.source ?? null,
      attributionStart: claim.attribution?.start ?? null,
      attributionEnd: claim.attribution?.end ?? null,
      attributionExact: claim.attribution?.exact ?? null,
      kind: claim.kind,
      cue: claim.cue,
      source: claim.source,
      meetingId: claim.meeting === null ? null : meetingOf(claim.meeting),
      continuesId: claim.continues === null ? null : (ids.get(claim.continues) ?? null),
      confidence: claim.confidence,
      rule: claim.rule,
      reviewState: isDecided ? earlier.reviewState : claim.reviewState,
    }
  })
  const known = new Set(previous.map(({ id }) => id))
  const created = rows.filter(({ id }) => !known.has(id))
  if (created.length > 0) await tx.quote.createMany({ data: created.map((row) => ({ ...row, articleId, date })) })
  const updated = rows.filter(({ id }) => known.has(id))
  const changed = updated.length === 0 ? [] : await updateQuotes(recording, updated)
  const spoken = await recordSpeakers(recording, claims, pairs, ids)

  if (created.length + changed.length + spoken > 0) recording.changed = true
  return ids
}

/** Quotes that are claimed no more: gone where this document's annotations dropped them, else left with their old document. */
async function leaveQuotes(
  { tx, documentId, ...recording }: Recording,
  previous: readonly PreviousQuote[],
  kept: ReadonlySet<string>,
) {
  const left = previous.filter(({ id }) => !kept.has(id))
  for (const { speakers } of left) for (const agentId of speakers) recording.agents.add(agentId)
  const dropped = left.filter((quote) => quote.documentId === documentId).map(({ id }) => id)
  if (dropped.length > 0) {
    await tx.agentLink.deleteMany({ where: { kind: 'QUOTE', linkId: { in: dropped } } })
    await tx.quote.deleteMany({ where: { id: { in: dropped } } })
    recording.changed = true
  }
  const old = left.filter((quote) => quote.documentId !== documentId).map(({ id }) => id)
  if (old.length > 0) {
    await tx.quote.updateMany({
      where: { id: { in: old }, isCurrent: true },
      data: { isCurrent: false, updatedAt: new Date() },
    })
  }
}

async function updateQuotes({ tx }: Recording, rows: readonly object[]): Promise<{ id: string }[]> {
  return tx.$queryRaw<{ id: string }[]>`
    UPDATE quote q SET
      document_id = r."documentId", passage_source = r."passageSource", passage_start = r."passageStart",
      passage_end = r."passageEnd", passage_exact = r."passageExact", attribution_source = r."attributionSource",
      attribution_start = r."attributionStart", attribution_end = r."attributionEnd", attribution_exact = r."attributionExact",
      kind = r.kind, cue = r.cue, source = r.source, meeting_id = r."meetingId", continues_id = r."continuesId",
      confidence = r.confidence, rule = r.rule, review_state = r."reviewState", is_current = true, updated_at = now()
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r(
      id uuid, "documentId" uuid, "passageSource" passage_source, "passageStart" int, "passageEnd" int, "passageExact" text,
      "attributionSource" passage_source, "attributionStart" int, "attributionEnd" int, "attributionExact" text,
      kind quote_kind, cue text, source text, "meetingId" uuid, "continuesId" uuid, confidence float8, rule text,
      "reviewState" review_state)
    WHERE q.id = r.id AND (
      NOT q.is_current OR
      (q.document_id, q.passage_source, q.passage_start, q.passage_end, q.attribution_source, q.attribution_start,
       q.attribution_end, q.kind, q.cue, q.source, q.meeting_id, q.continues_id, q.confidence, q.rule, q.review_state)
      IS DISTINCT FROM
      (r."documentId", r."passageSource", r."passageStart", r."passageEnd", r."attributionSource", r."attributionStart",
       r."attributionEnd", r.kind, r.cue, r.source, r."meetingId", r."continuesId", r.confidence, r.rule, r."reviewState"))
    RETURNING q.id`
}

/** Gives how many quotes have other speakers than before. */
async function recordSpeakers(
  { tx, agents, datePublished }: Recording,
  claims: readonly QuoteClaim[],
  pairs: ReadonlyMap<QuoteClaim, PreviousQuote>,
  ids: ReadonlyMap<QuoteClaim, string>,
): Promise<number> {
  const differing = claims.filter((claim) => claim.speakers.join() !== (pairs.get(claim)?.speakers ?? []).join())
  for (const claim of claims) {
    for (const agentId of [...claim.speakers, ...(pairs.get(claim)?.speakers ?? [])]) agents.add(agentId)
  }
  const earlier = differing.flatMap((claim) => pairs.get(claim)?.id ?? [])
  if (earlier.length > 0) {
    await tx.quoteSpeaker.deleteMany({ where: { quoteId: { in: earlier } } })
    await tx.quote.updateMany({ where: { id: { in: earlier } }, data: { updatedAt: new Date() } })
  }
  const data = differing.flatMap((claim) =>
    claim.speakers.map((agentId, position) => ({
      quoteId: ids.get(claim) ?? '',
      agentId,
      position,
      date: dateOf(datePublished),
    })),
  )
  if (data.length > 0) await tx.quoteSpeaker.createMany({ data })
  return differing.length
}
