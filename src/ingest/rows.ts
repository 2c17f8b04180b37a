import { type RawBuilder, sql } from 'kysely'
import type { Transaction } from './transaction.ts'

/** The columns that are written of each table; the database fills in the others. */
const COLUMNS = {
  agent: ['id', 'kind', 'slug', 'name', 'same_as', 'merged_into_id'],
  person: ['id'],
  organization: ['id', 'classification', 'country', 'parent_id'],
  agent_name: ['id', 'agent_id', 'text', 'kind'],
  quote: [
    'id',
    'article_id',
    'document_id',
    'passage_source',
    'passage_start',
    'passage_end',
    'passage_exact',
    'attribution_source',
    'attribution_start',
    'attribution_end',
    'attribution_exact',
    'kind',
    'cue',
    'source',
    'date',
    'report_id',
    'continues_id',
    'confidence',
    'rule',
    'review_state',
  ],
  quote_speaker: ['quote_id', 'agent_id', 'position', 'date'],
  mention: [
    'id',
    'agent_id',
    'article_id',
    'document_id',
    'passage_source',
    'passage_start',
    'passage_end',
    'passage_exact',
    'quote_id',
  ],
  meeting: [
    'id',
    'slug',
    'name',
    'start_date',
    'end_date',
    'date_precision',
    'status',
    'medium',
    'location',
    'country',
    'confidence',
    'review_state',
  ],
  meeting_participant: ['meeting_id', 'agent_id', 'position', 'role', 'on_behalf_of_id', 'confidence', 'review_state'],
  meeting_report: [
    'id',
    'article_id',
    'document_id',
    'key',
    'name',
    'start_date',
    'end_date',
    'date_precision',
    'date_text',
    'status',
    'medium',
    'location',
    'country',
    'confidence',
    'rule',
    'review_state',
  ],
  meeting_report_participant: ['report_id', 'agent_id', 'position', 'role', 'on_behalf_of_id'],
  meeting_report_evidence: [
    'id',
    'report_id',
    'document_id',
    'passage_source',
    'passage_start',
    'passage_end',
    'passage_exact',
  ],
  agent_reference: [
    'id',
    'article_id',
    'key',
    'kind',
    'name',
    'names',
    'classification',
    'country',
    'parent_key',
    'same_as',
    'roles',
    'context',
    'is_confirmed',
    'identity',
    'block',
    'is_full',
    'aliases',
    'agent_id',
    'recorded_id',
  ],
} satisfies Record<string, readonly string[]>

export type Table = keyof typeof COLUMNS

/** Values by column. Dates are ISO calendar dates. */
export type Row = Readonly<Record<string, unknown>>

/** Columns that have a default, or that no row may leave out. */
const DEFAULTS: Readonly<Record<string, string>> = {
  agent_name_id: 'gen_random_uuid()',
  meeting_report_evidence_id: 'gen_random_uuid()',
  mention_id: 'gen_random_uuid()',
}

/** What values(table, rows) inserts: one JSON parameter, however many rows. Given as a part of a statement, so that several tables can be one statement. */
export function insertion(table: Table, rows: readonly Row[]): RawBuilder<unknown> {
  const columns = COLUMNS[table]
  const taken = columns.map((column) => {
    const otherwise = DEFAULTS[`${table}_${column}`]
    return otherwise === undefined ? column : `coalesce(${column}, ${otherwise})`
  })
  return sql`INSERT INTO ${sql.raw(table)} (${sql.raw(columns.join(', '))})
    SELECT ${sql.raw(taken.join(', '))} FROM jsonb_populate_recordset(null::${sql.raw(table)}, ${JSON.stringify(rows)}::jsonb)`
}

/** Inserts rows of one table. */
export async function insert(tx: Transaction, table: Table, rows: readonly Row[]): Promise<void> {
  if (rows.length > 0) await tx.run(insertion(table, rows))
}
