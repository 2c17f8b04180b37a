import { sql } from 'kysely'
import { newId } from '../ids.ts'
import { passageRow } from '../values.ts'
import { type MentionClaim, type QuoteClaim, quoteAround } from './claims.ts'
import { matchMentions } from './match.ts'
import type { PreviousMention } from './previous.ts'
import { addRows, type Recording } from './recording.ts'

export async function recordMentions(
  recording: Recording,
  claims: readonly MentionClaim[],
  previous: readonly PreviousMention[],
  quotes: ReadonlyMap<QuoteClaim, string>,
): Promise<void> {
  const { tx, articleId, documentId, affected } = recording
  for (const { agentId } of [...claims, ...previous]) affected.agents.add(agentId)
  const pairs = matchMentions(claims, previous, documentId)
  const all = [...quotes.keys()]
  const rows = claims.map((claim) => {
    const quote = quoteAround(claim.passage, all)
    return {
      id: pairs.get(claim)?.id ?? newId(),
      agent_id: claim.agentId,
      article_id: articleId,
      document_id: documentId,
      ...passageRow(claim.passage),
      quote_id: quote === null ? null : (quotes.get(quote) ?? null),
    }
  })
  const known = new Set(previous.map(({ id }) => id))
  const created = rows.filter(({ id }) => !known.has(id))
  addRows(recording, 'mention', created)
  if (created.length > 0) recording.changed = true
  if (previous.length === 0) return

  const kept = new Set(rows.map(({ id }) => id))
  const left = previous.filter(({ id }) => !kept.has(id))
  const dropped = left.filter((mention) => mention.documentId === documentId).map(({ id }) => id)
  if (dropped.length > 0) await tx.run(sql`DELETE FROM mention WHERE id = ANY(${dropped}::uuid[])`)
  const old = left.filter((mention) => mention.documentId !== documentId).map(({ id }) => id)
  if (old.length > 0)
    await tx.run(sql`UPDATE mention SET is_current = false WHERE id = ANY(${old}::uuid[]) AND is_current`)
  const changed = await updateMentions(
    recording,
    rows.filter(({ id }) => known.has(id)),
  )
  if (dropped.length + changed > 0) recording.changed = true
}

async function updateMentions({ tx }: Recording, rows: readonly object[]): Promise<number> {
  if (rows.length === 0) return 0
  return tx.run(sql`
    UPDATE mention m SET
      agent_id = r.agent_id, document_id = r.document_id, passage_source = r.passage_source, passage_start = r.passage_start,
      passage_end = r.passage_end, passage_exact = r.passage_exact, quote_id = r.quote_id, is_current = true
    FROM jsonb_populate_recordset(null::mention, ${JSON.stringify(rows)}::jsonb) AS r
    WHERE m.id = r.id AND (NOT m.is_current OR
      (m.agent_id, m.document_id, m.passage_source, m.passage_start, m.passage_end, m.quote_id)
      IS DISTINCT FROM (r.agent_id, r.document_id, r.passage_source, r.passage_start, r.passage_end, r.quote_id))`)
}
