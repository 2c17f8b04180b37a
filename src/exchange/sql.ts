import { type RawBuilder, sql } from 'kysely'
import type { Transaction } from '../database/index.ts'

/** One line of an export. */
export interface Line {
  line: string
}

/** The rows of a statement without parameters, some at a time. They are sorted once, and never all in memory. */
export async function* inBatches<Row>(
  tx: Transaction,
  name: string,
  statement: string,
  size: number,
): AsyncGenerator<Row[]> {
  await tx.run(sql.raw(`DECLARE ${name} NO SCROLL CURSOR FOR ${statement}`))
  for (;;) {
    const rows = await tx.rows(sql.raw<Row>(`FETCH ${size} FROM ${name}`))
    if (rows.length > 0) yield rows
    if (rows.length < size) break
  }
  await tx.run(sql.raw(`CLOSE ${name}`))
}

/** A passage as JSON, of columns that begin with `prefix`; null where there is none. */
export const passageJson = (table: string, prefix = 'passage') => `
  CASE WHEN ${table}.${prefix}_exact IS NOT NULL THEN json_build_object('source', ${table}.${prefix}_source,
    'start', ${table}.${prefix}_start, 'end', ${table}.${prefix}_end, 'exact', ${table}.${prefix}_exact) END`

/** Lists in JSON are never null. */
export const list = (statement: string) => `coalesce((${statement}), '[]'::json)`

/** The same order on every server, whatever its language. */
export const C = 'COLLATE "C"'

/** What no row has: where a line refers to something that is not there, a foreign key says so. */
export const NOBODY = `'00000000-0000-0000-0000-000000000000'::uuid`

const referring = (table: string, column: string) => (value: string) =>
  `CASE WHEN ${value} IS NOT NULL THEN coalesce((SELECT id FROM ${table} WHERE ${column} = ${value}), ${NOBODY}) END`

/** The ids of what lines refer to. */
export const agentId = referring('agent', 'slug')
export const articleId = referring('article', 'slug')
export const meetingId = referring('meeting', 'slug')
export const documentId = referring('document', 'sha256')

/** Lines as rows: their fields by name, with the types of PostgreSQL. */
export function records(lines: readonly unknown[], fields: string): RawBuilder<unknown> {
  return sql`jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) AS r(${sql.raw(fields)})`
}
