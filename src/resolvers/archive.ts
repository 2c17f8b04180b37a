import { sql } from 'kysely'
import { listedAgent } from './connections/listed.ts'
import type { Context } from './context.ts'
import { documentRecord } from './records/document.ts'
import { type Column, date, instant, integer, nullable, type RowOf, selection } from './records/record.ts'
import type { Sql } from './sql.ts'

function figure<Value>(column: Column<Value>, statement: Sql): Column<Value> {
  return { ...column, read: () => sql`(${statement})` }
}

const agentsOf = (kind: Sql) =>
  figure(integer, sql`select count(*)::int from agent as g where g.kind = ${kind} and ${listedAgent('g')}`)
const claimsOf = (table: Sql) =>
  figure(integer, sql`select count(*)::int from ${table} where is_current and review_state <> 'REJECTED'`)

/** The archive's figures, each a statement of its own. */
export const archiveFigures = {
  articleCount: figure(integer, sql`select count(*)::int from article where withdrawn_at is null`),
  personCount: agentsOf(sql`'PERSON'`),
  organizationCount: agentsOf(sql`'ORGANIZATION'`),
  quoteCount: claimsOf(sql`quote`),
  meetingCount: claimsOf(sql`meeting`),
  documentCount: figure(
    integer,
    sql`select count(*)::int from ${documentRecord.from('d')} where ${documentRecord.visible('d')}`,
  ),
  earliest: figure(nullable(date), sql`select min(date_published) from article where withdrawn_at is null`),
  latest: figure(nullable(date), sql`select max(date_published) from article where withdrawn_at is null`),
  lastIngestedAt: figure(nullable(instant), sql`select instant(max(received_at)) from document`),
}

export type ArchiveRow = RowOf<typeof archiveFigures>

/** All of them, in one statement. */
export async function loadArchive(context: Context): Promise<ArchiveRow> {
  const [row] = await context.read(sql<ArchiveRow>`select ${selection(archiveFigures, '')}`)
  return row as ArchiveRow
}
