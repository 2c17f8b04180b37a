import { type RawBuilder, sql } from 'kysely'
import { notFound } from '../../errors.ts'
import type { FieldInfo } from '../batch.ts'
import type { Context } from '../context.ts'
import { eachAfterMerging, type MergingTable } from '../merged.ts'
import { parameter, column as reference, type Sql } from '../sql.ts'

/**
 * How a value is written in JSON, told from its type: `bare` as it is (numbers, booleans), `quoted` between quotation marks
 * (what holds nothing that JSON escapes: keys, dates, enum values), `any` by PostgreSQL.
 */
export type Notation = 'bare' | 'quoted' | 'any'

/** How a column is read, and what it is in JavaScript. Its name in SQL is its name here in snake_case. */
export interface Column<Value> {
  read(alias: string, name: string): Sql
  readonly notation: Notation
  readonly isNullable: boolean
  readonly value?: Value
}

function plain<Value>(notation: Notation): Column<Value> {
  return { read: (alias, name) => reference(alias, name), notation, isNullable: false }
}

export const text = plain<string>('any')
/** A UUID. */
export const key = plain<string>('quoted')
/** A value of a database enum; the API's enums have the same values. */
export const choice = <Value extends string>() => plain<Value>('quoted')
export const integer = plain<number>('bare')
export const float = plain<number>('bare')
export const flag = plain<boolean>('bare')
export const texts = plain<string[]>('any')
/** ISO 8601 */
export const date = plain<string>('quoted')
/** RFC 3339, in UTC, to the millisecond. */
export const instant: Column<string> = {
  ...plain<string>('quoted'),
  read: (alias, name) => sql`instant(${reference(alias, name)})`,
}

export function nullable<Value>(column: Column<Value>): Column<Value | null> {
  return { ...(column as Column<Value | null>), isNullable: true }
}

/** A column of a table that the record's `from` joins under `ALIAS_TABLE`. */
export function joined<Value>(table: string, column: Column<Value>): Column<Value> {
  return { ...column, read: (alias, name) => column.read(`${alias}_${table}`, name) }
}

export type Columns = Record<string, Column<unknown>>
export type RowOf<Fields extends Columns> = {
  [Name in keyof Fields]: NonNullable<Fields[Name]['value']> | NullOf<Fields[Name]>
}
type NullOf<Field> = Field extends Column<infer Value> ? Extract<Value, null> : never

/**
 * What is read of a table for a node of the API: all its small columns at once. Large ones (a document's text) are read
 * where they are selected, by a batch of their own.
 */
export interface RecordType<Fields extends Columns = Columns> {
  table: string
  /** Its table, where rows of it may turn out to be another: who follows a key then finds that one. */
  merging?: MergingTable
  columns: Fields
  /** The table under an alias, with what its columns need joined. */
  from(alias: string): Sql
  /** Whether a row may be seen by its id: not when its article was withdrawn. */
  visible(alias: string): Sql
}

export type AnyRow = Record<string, unknown>
export type Row<Type extends RecordType> = RowOf<Type['columns']>

export function defineRecord<Fields extends Columns>(record: RecordType<Fields>): RecordType<Fields> {
  return record
}

/**
 * The select list of a record, one column a field, named as in the API. The names are our own, and raw because they also
 * become keys of JSON, which the client's change between snake_case and camelCase does not reach.
 */
export function selection(columns: Columns, alias: string): Sql {
  return sql.join(
    Object.entries(columns).map(([name, column]) => sql`${column.read(alias, name)} as ${sql.raw(`"${name}"`)}`),
  )
}

/** The row that this id means; null where there is none or it was withdrawn. One statement for all rows of a level. */
export function loadRecord<Fields extends Columns>(
  context: Context,
  info: FieldInfo,
  record: RecordType<Fields>,
  id: string | null,
): Promise<RowOf<Fields> | null> {
  if (id === null) return Promise.resolve(null)
  return context.batches.load(info, record.table, id, (ids) => readRecords(context, record, ids))
}

/** The same where there always is one. Throws NOT_FOUND where it was withdrawn in the meantime. */
export async function loadRequired<Fields extends Columns>(
  context: Context,
  info: FieldInfo,
  record: RecordType<Fields>,
  id: string,
): Promise<RowOf<Fields>> {
  const row = await loadRecord(context, info, record, id)
  if (row === null) throw notFound()
  return row
}

/** The rows that these ids mean, in their order; null where there is none. */
export async function readRecords<Fields extends Columns>(
  context: Context,
  { merging, columns, from, visible }: RecordType<Fields>,
  ids: readonly string[],
): Promise<(RowOf<Fields> | null)[]> {
  const keys = parameter(ids, 'uuid[]')
  const found =
    merging === undefined
      ? sql`select r.id as "wantedKey", ${selection(columns, 'r')} from ${from('r')} where r.id = any(${keys}) and ${visible('r')}`
      : sql`select wanted.key as "wantedKey", ${selection(columns, 'r')}
          from ${from('r')} join ${eachAfterMerging(merging, keys)} as wanted on wanted.id = r.id where ${visible('r')}`
  const rows = await context.read(found as RawBuilder<RowOf<Fields> & { wantedKey: string }>)
  const byKey = new Map(rows.map(({ wantedKey, ...row }) => [wantedKey, row as unknown as RowOf<Fields>]))
  return ids.map((id) => byKey.get(id) ?? null)
}

/** One value for each key, in one statement for all rows of a level; null where the statement finds none. */
export function loadValue<Value>(
  context: Context,
  info: FieldInfo,
  part: string,
  key: string,
  statement: (keys: Sql) => Sql,
): Promise<Value | null> {
  return context.batches.load(info, part, key, async (keys) => {
    const rows = await context.read(statement(parameter(keys, 'uuid[]')) as RawBuilder<{ key: string; value: Value }>)
    const byKey = new Map(rows.map((row) => [row.key, row.value]))
    return keys.map((each) => byKey.get(each) ?? null)
  })
}
