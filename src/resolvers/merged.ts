import { sql } from 'kysely'
import { column, type Sql } from './sql.ts'

/** The key of the agent or meeting with this id or slug, or of the one that it turned out to be; null where there is none. */
export function afterMerging(table: 'agent' | 'meeting', by: 'id' | 'slug', value: Sql): Sql {
  return sql`(select coalesce(meant.merged_into_id, meant.id) from ${sql.table(table)} as meant where ${column('meant', by)} = ${value})`
}
