import { type RawBuilder, sql } from 'kysely'
import type { FieldInfo } from '../batch.ts'
import type { Context } from '../context.ts'
import { parameter, type Sql } from '../sql.ts'
import { type Columns, type RecordType, type Row, selection } from './record.ts'

/** A short list that is read whole: an agent's names, a quote's speakers. Whatever may grow long is a connection. */
export interface RowsDeclaration<Node extends RecordType = RecordType> {
  /** Type and field: Quote.speakers */
  name: string
  record: Node
  /** The alias of the record in `from`. */
  alias: string
  from: Sql
  /** The column that holds the key of the row that the list belongs to. */
  parent: Sql
  where?: Sql
  orderBy: Sql
}

export function defineRows<Node extends RecordType>(rows: RowsDeclaration<Node>): RowsDeclaration<Node> {
  return rows
}

/** A short list that an expression over columns of its row gives, in order, under an alias. */
export interface ComputedRows<Fields extends Columns = Columns> {
  alias: string
  columns: Fields
  from(column: (name: string) => Sql): Sql
  /** What computing it costs, in rows of other lists, where that is much: for the limits. */
  passes?: number
}

export function defineComputedRows<Fields extends Columns>(rows: ComputedRows<Fields>): ComputedRows<Fields> {
  return rows
}

/** The list that belongs to this key: one statement for the lists of all rows of a level. */
export function loadRows<Node extends RecordType>(
  context: Context,
  info: FieldInfo,
  { name, record, alias, from, parent, where = sql`true`, orderBy }: RowsDeclaration<Node>,
  key: string,
): Promise<Row<Node>[]> {
  return context.batches.load(info, name, key, async (keys) => {
    type Found = Row<Node> & { parentKey: string }
    const found = await context.read(
      sql`select ${parent} as "parentKey", ${selection(record.columns, alias)} from ${from}
        where ${parent} = any(${parameter(keys, 'uuid[]')}) and ${where}
        order by ${orderBy}` as RawBuilder<Found>,
    )
    return listsOf(keys, found)
  })
}

/** The rows that belong to each key, in their order. */
export function listsOf<Row extends { parentKey: string }>(keys: readonly string[], rows: readonly Row[]): Row[][] {
  const lists = new Map<string, Row[]>(keys.map((key) => [key, []]))
  for (const row of rows) lists.get(row.parentKey)?.push(row)
  return keys.map((key) => lists.get(key) ?? [])
}
