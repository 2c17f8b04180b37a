import { v7 as uuid } from 'uuid'
import { type MentionClaim, type QuoteClaim, quoteAround } from './claims.ts'
import { matchMentions } from './match.ts'
import type { PreviousMention } from './previous.ts'
import type { Recording } from './recording.ts'
import { passageColumns } from './values.ts'

export async function recordMentions(
  recording: Recording,
  claims: readonly MentionClaim[],
  previous: readonly PreviousMention[],
  quotes: ReadonlyMap<QuoteClaim, string>,
): Promise<void> {
  const { tx, articleId, documentId, agents } = recording
  for (const { agentId } of [...claims, ...previous]) agents.add(agentId)
  const pairs = matchMentions(claims, previous, documentId)
  const all = [...quotes.keys()]
  const rows = claims.map((claim) => {
    const quote = quoteAround(claim.passage, all)
    return {
      id: pairs.get(claim)?.id ?? uuid(),
      agentId: claim.agentId,
      documentId,
      ...passageColumns(claim.passage),
      quoteId: quote === null ? null : (quotes.get(quote) ?? null),
    }
  })

  const kept = new Set(rows.map(({ id }) => id))
  const left = previous.filter(({ id }) => !kept.has(id))
  const dropped = left.filter((mention) => mention.documentId === documentId).map(({ id }) => id)
  if (dropped.length > 0) await tx.mention.deleteMany({ where: { id: { in: dropped } } })
  const old = left.filter((mention) => mention.documentId !== documentId).map(({ id }) => id)
  if (old.length > 0) await tx.mention.updateMany({ where: { id: { in: old } }, data: { isCurrent: false } })

  const known = new Set(previous.map(({ id }) => id))
  const created = rows.filter(({ id }) => !known.has(id))
  if (created.length > 0) await tx.mention.createMany({ data: created.map((row) => ({ ...row, articleId })) })
  const updated = rows.filter(({ id }) => known.has(id))
  const changed = updated.length === 0 ? 0 : await updateMentions(recording, updated)
  if (dropped.length + created.length + changed > 0) recording.changed = true
}

function updateMentions({ tx }: Recording, rows: readonly object[]): Promise<number> {
  return tx.$executeRaw`
    UPDATE mention m SET
      document_id = r."documentId", passage_source = r."passageSource", passage_start = r."passageStart",
      passage_end = r."passageEnd", passage_exact = r."passageExact", quote_id = r."quoteId", is_current = true
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r(
      id uuid, "documentId" uuid, "passageSource" passage_source, "passageStart" int, "passageEnd" int, "passageExact" text,
      "quoteId" uuid)
    WHERE m.id = r.id AND (NOT m.is_current OR
      (m.document_id, m.passage_source, m.passage_start, m.passage_end, m.quote_id)
      IS DISTINCT FROM (r."documentId", r."passageSource", r."passageStart", r."passageEnd", r."quoteId"))`
}
