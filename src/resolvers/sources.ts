import { sql } from 'kysely'
import { notFound } from '../errors.ts'
import type { FieldInfo } from './batch.ts'
import type { Context } from './context.ts'
import type { Expression, FieldSource, ValueDeclaration } from './fieldSource.ts'
import { globalId, type NodeName } from './ids.ts'
import { type LookupDeclaration, lookUp } from './lookups.ts'
import type { ConnectionArguments, ConnectionDeclaration, EdgeOf } from './paging/connection.ts'
import { type Connection, connect } from './paging/page.ts'
import type { ReviewState } from './records/quote.ts'
import {
  type Column,
  type Columns,
  loadRecord,
  loadRequired,
  loadValue,
  type RecordType,
  type Row,
  type RowOf,
} from './records/record.ts'
import { type ComputedRows, loadRows, type RowsDeclaration } from './records/rows.ts'
import type { Sql } from './sql.ts'

type Keyed<Key extends string> = { readonly [Name in Key]: string }
type MaybeKeyed<Key extends string> = { readonly [Name in Key]: string | null }

/** Beside a resolver that reads the same for many rows at once. */
export function alsoFrom(expression: Expression) {
  return { extensions: { source: { kind: 'expression', expression } satisfies FieldSource } }
}

/** The same of a short list. */
export function alsoFromRows(rows: ComputedRows) {
  return { extensions: { source: { kind: 'computedRows', rows } satisfies FieldSource } }
}

/** Figures that belong to no row: an object of them, of which each is read only where it is selected. */
export function alsoFromFigures(columns: Columns) {
  return { extensions: { source: { kind: 'figures', columns } satisfies FieldSource } }
}

/** The node that the argument `id` names, whatever its type. */
export const alsoFromNode = { extensions: { source: { kind: 'node' } satisfies FieldSource } }

/** A node for each of the argument `ids`. */
export const alsoFromNodes = { extensions: { source: { kind: 'nodes' } satisfies FieldSource } }

/** A column of the row. Fields that the schema exposes by their column's name need not say so. */
export function fromColumn<Row extends object, Name extends keyof Row & string>(column: Name) {
  return {
    extensions: { source: { kind: 'column', column } satisfies FieldSource },
    resolve: (row: Row) => row[column] as NonNullable<Row[Name]>,
  }
}

/** The row to which a column points; null where it points to none, or to one that may not be seen. */
export function fromRecord<Fields extends Columns, Key extends string>(record: RecordType<Fields>, key: Key) {
  return {
    extensions: { source: { kind: 'record', record, key } satisfies FieldSource },
    resolve: (row: MaybeKeyed<Key>, _args: object, context: Context, info: FieldInfo) =>
      loadRecord(context, info, record, row[key]),
  }
}

/** The same where there always is one. */
export function fromRequiredRecord<Fields extends Columns, Key extends string>(record: RecordType<Fields>, key: Key) {
  return {
    extensions: { source: { kind: 'record', record, key } satisfies FieldSource },
    resolve: (row: Keyed<Key>, _args: object, context: Context, info: FieldInfo) =>
      loadRequired(context, info, record, row[key]),
  }
}

/**
 * The claim to which a column points; null where it points to none, or to one that an editor rejected. What is rejected itself
 * still leads to what is, told by the row's own `stateColumn`.
 */
export function fromClaim<Fields extends Columns & { reviewState: Column<ReviewState> }, Key extends string>(
  record: RecordType<Fields>,
  key: Key,
  stateColumn: 'reviewState' | null,
) {
  type Linked = MaybeKeyed<Key> & { readonly reviewState?: ReviewState }
  return {
    extensions: { source: { kind: 'claim', record, key, stateColumn } satisfies FieldSource },
    resolve: async (row: Linked, _args: object, context: Context, info: FieldInfo): Promise<RowOf<Fields> | null> => {
      const claim = await loadRecord(context, info, record, row[key])
      const isRejected = stateColumn !== null && row[stateColumn] === 'REJECTED'
      return claim?.reviewState === 'REJECTED' && !isRejected ? null : claim
    },
  }
}

/** One row by what the field's arguments say of it; null where there is none. */
export function fromLookup<Node extends RecordType, Args>(lookup: LookupDeclaration<Node, Args>) {
  return {
    extensions: { source: { kind: 'lookup', lookup: lookup as unknown as LookupDeclaration } satisfies FieldSource },
    resolve: (_root: unknown, args: Args, context: Context) => lookUp(context, lookup, args),
  }
}

/** A connection, of the row with this id or at the root. */
export function fromList<Node extends RecordType, Edge extends Columns, Args extends ConnectionArguments>(
  list: ConnectionDeclaration<Node, Edge, Args>,
) {
  return {
    extensions: { source: { kind: 'list', list: list as unknown as ConnectionDeclaration } satisfies FieldSource },
    resolve: (row: unknown, args: Args, context: Context, info: FieldInfo): Connection<EdgeOf<Node, Edge>> =>
      connect(context, info, list, args, (row as Partial<Keyed<'id'>> | undefined)?.id),
  }
}

/** A short list, whole. */
export function fromRows<Node extends RecordType, Key extends string>(rows: RowsDeclaration<Node>, key: Key) {
  return {
    extensions: { source: { kind: 'rows', rows, key, first: false } satisfies FieldSource },
    resolve: (row: Keyed<Key>, _args: object, context: Context, info: FieldInfo) =>
      loadRows(context, info, rows, row[key]),
  }
}

/** The first of a short list; null where it is empty. */
export function fromFirstRow<Node extends RecordType, Key extends string>(rows: RowsDeclaration<Node>, key: Key) {
  return {
    extensions: { source: { kind: 'rows', rows, key, first: true } satisfies FieldSource },
    resolve: async (row: Keyed<Key>, _args: object, context: Context, info: FieldInfo): Promise<Row<Node> | null> =>
      (await loadRows(context, info, rows, row[key]))[0] ?? null,
  }
}

/** A large value of the row to which a column points; null where it has none. */
export function fromValue<Key extends string>(value: ValueDeclaration, key: Key) {
  const { name, table, column } = value
  const statement = (keys: Sql) =>
    sql`select id as key, ${sql.ref(column)} as value from ${sql.table(table)} where id = any(${keys})`
  return {
    extensions: { source: { kind: 'value', value, key } satisfies FieldSource },
    resolve: (row: Keyed<Key>, _args: object, context: Context, info: FieldInfo) =>
      loadValue<string>(context, info, name, row[key], statement),
  }
}

/** The same where there always is one. Throws NOT_FOUND where it was withdrawn in the meantime. */
export function fromRequiredValue<Key extends string>(value: ValueDeclaration, key: Key) {
  const { extensions, resolve } = fromValue(value, key)
  return {
    extensions,
    resolve: async (row: Keyed<Key>, args: object, context: Context, info: FieldInfo): Promise<string> => {
      const found = await resolve(row, args, context, info)
      if (found === null) throw notFound()
      return found
    },
  }
}

/** The id of a row, as the API shows it. */
export function fromId<Row extends { id: string }>(name: NodeName | 'Agent', nameOf: (row: Row) => NodeName) {
  return {
    extensions: { source: { kind: 'id', name } satisfies FieldSource },
    resolve: (row: Row) => globalId(nameOf(row), row.id),
  }
}

type ColumnsOf<Result> = { readonly [Name in keyof Result & string]: string }

/** Columns of the row itself, seen as a row of another type: which of its columns is which of the other type's. */
export function fromColumns<Result extends object>(columns: ColumnsOf<Result>) {
  return {
    extensions: { source: { kind: 'columns', columns, presence: null } satisfies FieldSource },
    resolve: (row: object): Result => renamed(row, columns),
  }
}

/** The same, or null where the column `presence` is. */
export function fromOptionalColumns<Result extends object>(columns: ColumnsOf<Result>, presence: string) {
  return {
    extensions: { source: { kind: 'columns', columns, presence } satisfies FieldSource },
    resolve: (row: object): Result | null =>
      (row as Record<string, unknown>)[presence] === null ? null : renamed(row, columns),
  }
}

function renamed<Result extends object>(row: object, columns: ColumnsOf<Result>): Result {
  const values = row as Record<string, unknown>
  return Object.fromEntries(Object.entries<string>(columns).map(([name, column]) => [name, values[column]])) as Result
}
