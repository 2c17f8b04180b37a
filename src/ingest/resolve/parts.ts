import { sql } from 'kysely'
import type { Transaction } from '../transaction.ts'

/**
 * Organizations of which articles say that they are parts of whom these references name: where the references mean another one now, so do they.
 * By whom they are after merging.
 */
export async function partsOf(tx: Transaction, references: readonly string[]): Promise<string[]> {
  const parts = await tx.rows<{ id: string }>(sql`
    SELECT DISTINCT coalesce(g.merged_into_id, g.id)::text AS id
    FROM agent_reference whole JOIN agent_reference part ON part.article_id = whole.article_id AND part.parent_key = whole.key
      JOIN agent g ON g.id = part.agent_id
    WHERE whole.id = ANY(${references}::uuid[])`)
  return parts.map(({ id }) => id)
}
