import { sql } from 'kysely'
import { addPending } from '../pending.ts'
import type { Transaction } from '../transaction.ts'

/** Articles whose claims are recorded under somebody else than is meant now. */
export async function recordAgain(tx: Transaction, references: readonly string[]): Promise<void> {
  const rows = await tx.rows<{ id: string }>(sql`
    SELECT DISTINCT r.article_id::text AS id FROM agent_reference r JOIN agent g ON g.id = r.agent_id JOIN article a ON a.id = r.article_id
    WHERE r.id = ANY(${references}::uuid[]) AND a.withdrawn_at IS NULL
      AND r.recorded_id IS NOT NULL AND r.recorded_id <> coalesce(g.merged_into_id, g.id)`)
  await addPending(
    tx,
    rows.map(({ id }) => id),
    'RECORD',
  )
}
