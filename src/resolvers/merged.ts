import { sql } from 'kysely'
import { column, type Sql } from './sql.ts'

/** Tables whose rows may turn out to be another row, to which they then point: whatever names the one means the other. */
export type MergingTable = 'agent' | 'meeting'

/** The key of the agent or meeting with this id or slug, or of the one that it turned out to be; null where there is none. */
export function afterMerging(table: MergingTable, by: 'id' | 'slug', value: Sql): Sql {
  return sql`(select coalesce(meant.merged_into_id, meant.id) from ${sql.table(table)} as meant where ${column('meant', by)} = ${value})`
}

/** The same for many ids: each as `key`, with what it means as `id`. */
export function eachAfterMerging(table: MergingTable, ids: Sql): Sql {
  return sql`(select meant.id as key, coalesce(meant.merged_into_id, meant.id) as id from ${sql.table(table)} as meant where meant.id = any(${ids}))`
}
