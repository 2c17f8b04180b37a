import { sql } from 'kysely'
import { addPending } from '../pending.ts'
import type { Transaction } from '../transaction.ts'

/** Articles whose claims are recorded under somebody else than is meant now, or are just being recorded: by whom was meant until now. */
export async function recordAgain(tx: Transaction, references: readonly string[]): Promise<void> {
  const rows = await tx.rows<{ id: string }>(sql`
    SELECT id::text FROM article WHERE withdrawn_at IS NULL AND id = ANY(ARRAY(
      SELECT r.article_id FROM agent_reference r JOIN agent g ON g.id = r.agent_id
      WHERE r.id = ANY(${references}::uuid[]) AND r.recorded_id IS NOT NULL
        AND (r.recorded_id <> coalesce(g.merged_into_id, g.id) OR EXISTS (
          SELECT FROM pending_article p WHERE p.article_id = r.article_id AND p.step = 'RECORD'))))`)
  await addPending(
    tx,
    rows.map(({ id }) => id),
    'RECORD',
  )
}
