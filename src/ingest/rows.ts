import { type RawBuilder, sql } from 'kysely'
import { arrayLiteral } from './arrayLiteral.ts'
import type { Transaction } from './transaction.ts'

const PASSAGE = { passage_source: 'passage_source', passage_start: 'int', passage_end: 'int', passage_exact: 'text' }

/** What reports and meetings say of time, place and kind. */
const OCCASION = {
  start_date: 'date',
  end_date: 'date',
  date_precision: 'date_precision',
  status: 'meeting_status',
  medium: 'meeting_medium',
  location: 'text',
  country: 'char(2)',
  confidence: 'float8',
  review_state: 'review_state',
}

/** The columns that are written of each table, with their types; the database fills in the others. */
const TABLES = {
  agent: { id: 'uuid', kind: 'agent_kind', slug: 'text', name: 'text', same_as: 'text[]', merged_into_id: 'uuid' },
  person: { id: 'uuid' },
  organization: { id: 'uuid', classification: 'organization_classification', country: 'char(2)', parent_id: 'uuid' },
  quote: {
    id: 'uuid',
    article_id: 'uuid',
    document_id: 'uuid',
    ...PASSAGE,
    attribution_source: 'passage_source',
    attribution_start: 'int',
    attribution_end: 'int',
    attribution_exact: 'text',
    kind: 'quote_kind',
    cue: 'text',
    source: 'text',
    date: 'date',
    report_id: 'uuid',
    continues_id: 'uuid',
    confidence: 'float8',
    rule: 'text',
    review_state: 'review_state',
  },
  quote_speaker: { quote_id: 'uuid', agent_id: 'uuid', position: 'int', date: 'date' },
  mention: { id: 'uuid', agent_id: 'uuid', article_id: 'uuid', document_id: 'uuid', ...PASSAGE, quote_id: 'uuid' },
  meeting: { id: 'uuid', slug: 'text', name: 'text', ...OCCASION },
  meeting_participant: {
    meeting_id: 'uuid',
    agent_id: 'uuid',
    position: 'int',
    role: 'meeting_role',
    on_behalf_of_id: 'uuid',
    confidence: 'float8',
    review_state: 'review_state',
  },
  meeting_report: {
    id: 'uuid',
    article_id: 'uuid',
    document_id: 'uuid',
    key: 'text',
    name: 'text',
    date_text: 'text',
    rule: 'text',
    ...OCCASION,
  },
  meeting_report_participant: {
    report_id: 'uuid',
    agent_id: 'uuid',
    position: 'int',
    role: 'meeting_role',
    on_behalf_of_id: 'uuid',
  },
  meeting_report_evidence: { id: 'uuid', report_id: 'uuid', document_id: 'uuid', ...PASSAGE },
  agent_reference: {
    id: 'uuid',
    article_id: 'uuid',
    key: 'text',
    kind: 'agent_kind',
    name: 'text',
    names: 'jsonb',
    classification: 'organization_classification',
    country: 'char(2)',
    parent_key: 'text',
    same_as: 'text[]',
    roles: 'jsonb',
    context: 'text[]',
    is_confirmed: 'boolean',
    identity: 'text',
    block: 'text',
    is_full: 'boolean',
    aliases: 'text[]',
    agent_id: 'uuid',
    recorded_id: 'uuid',
  },
} satisfies Record<string, Readonly<Record<string, string>>>

export type Table = keyof typeof TABLES

/** Values by column; what is left out is null. Dates are ISO calendar dates. */
export type Row = Readonly<Record<string, unknown>>

/**
 * What inserts rows: an array for each column, however many rows there are, so that the statement's text depends on the table alone. Given as a part
 * of a statement, so that several tables can be one statement. Half of the bytes, and of the work at both ends, that rows as JSON would be.
 */
export function insertion(table: Table, rows: readonly Row[]): RawBuilder<unknown> {
  const columns = Object.entries(TABLES[table])
  const names = columns.map(([column]) => column).join(', ')
  // Arrays of arrays would all have to be of one length: each travels as its notation.
  const values = columns.map(
    ([column, type]) =>
      sql`${arrayLiteral(rows.map((row) => notation(row[column], type)))}::${sql.raw(type.endsWith('[]') ? 'text[]' : `${type}[]`)}`,
  )
  const taken = columns.map(([column, type]) => (type.endsWith('[]') ? `${column}::${type}` : column)).join(', ')
  return sql`INSERT INTO ${sql.raw(table)} (${sql.raw(names)})
    SELECT ${sql.raw(taken)} FROM unnest(${sql.join(values)}) AS r(${sql.raw(names)})`
}

function notation(value: unknown, type: string): string | null {
  if (value === null || value === undefined) return null
  if (type === 'jsonb') return JSON.stringify(value)
  return Array.isArray(value) ? arrayLiteral(value.map(String)) : String(value)
}

/** Inserts rows of one table. */
export async function insert(tx: Transaction, table: Table, rows: readonly Row[]): Promise<void> {
  if (rows.length > 0) await tx.run(insertion(table, rows))
}
