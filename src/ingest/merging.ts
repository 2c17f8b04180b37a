import { sql } from 'kysely'
import type { Transaction } from './transaction.ts'

/** Rows of which one can turn out to be another: it then points there, and keeps its id and slug. */
type MergingTable = 'agent' | 'meeting'

/** One that is not merged, and another one that it is from now on. */
export interface Merged {
  id: string
  intoId: string
}

/** Has some be others, and with them all that were merged into them: these remember through which they came. */
export async function mergeInto(tx: Transaction, table: MergingTable, merged: readonly Merged[]): Promise<void> {
  if (merged.length === 0) return
  const ids = merged.map(({ id }) => id)
  await tx.run(sql`
    UPDATE ${sql.table(table)} AS a SET merged_into_id = g.into_id, updated_at = now(),
      merged_through_id = nullif(coalesce(a.merged_through_id, a.merged_into_id), g.into_id)
    FROM unnest(${ids}::uuid[], ${merged.map(({ intoId }) => intoId)}::uuid[]) AS g(id, into_id)
    WHERE a.id = ANY(ARRAY(SELECT unnest(${ids}::uuid[]) UNION SELECT id FROM ${sql.table(table)} WHERE merged_into_id = ANY(${ids}::uuid[])))
      AND (a.id = g.id OR a.merged_into_id = g.id) AND a.id <> g.into_id`)
}

/** Has one that is merged be itself again, and with it all that came through it. Gives the ids of all of them. */
export async function partFromMerged(tx: Transaction, table: MergingTable, id: string): Promise<string[]> {
  const parted = await tx.rows<{ id: string }>(sql`
    WITH RECURSIVE parted AS (
      SELECT id, merged_into_id AS root_id FROM ${sql.table(table)} WHERE id = ${id}::uuid
      UNION SELECT m.id, p.root_id FROM parted p JOIN ${sql.table(table)} m ON m.merged_into_id = p.root_id AND m.merged_through_id = p.id
    )
    UPDATE ${sql.table(table)} AS a SET merged_into_id = nullif(${id}::uuid, a.id), updated_at = now(),
      merged_through_id = CASE WHEN a.id <> ${id}::uuid THEN nullif(a.merged_through_id, ${id}::uuid) END
    FROM parted WHERE a.id = parted.id RETURNING a.id::text`)
  return parted.map((one) => one.id)
}
