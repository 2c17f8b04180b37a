import { sql } from 'kysely'
import { all, type Sql } from '../sql.ts'
import type { ConnectionDeclaration, Cut, SelectedPage } from './connection.ts'
import { cursorColumn } from './cursor.ts'
import { beyond, orderBy } from './keyset.ts'

/** Rows are counted up to here. */
export const COUNT_LIMIT = 10_000

/** Rows of this list are counted up to here. */
export function countLimit({ best }: Pick<ConnectionDeclaration, 'best'>): number {
  return best?.most ?? COUNT_LIMIT
}

/** What the SQL of a page is put together from, on the parent whose key is an expression of the query around it. */
export interface PageParts {
  /** The first rows with these columns, in order; from the end: in reverse. */
  rows(columns: Sql, limit: Sql): Sql
  /** What a row is sorted by. */
  sortValues: readonly Sql[]
  /** The cursor of a row with these sort values. */
  cursorOf(sortValues: readonly Sql[]): Sql
  /** Whether rows lie before the range, or after it. */
  precedes: Sql
  follows: Sql
  /** How many rows the list has, or were found for it; where they are counted, to one beyond `countLimit`. */
  count: Sql
  countLimit: number
}

export function partsOf(list: ConnectionDeclaration, selected: SelectedPage, parent: Sql): PageParts {
  const { order, after, before, fromEnd, args } = selected
  const from = list.from(args, parent, (part) => part)
  const where = list.where(args, parent)
  const range = [
    where,
    ...(after === null ? [] : [beyond(order, after, 'after')]),
    ...(before === null ? [] : [beyond(order, before, 'before')]),
  ]
  const outside = (values: Sql[] | null, side: 'after' | 'before') =>
    values === null
      ? sql`false`
      : sql`exists (select from ${from} where ${where} and ${beyond(order, values, side, true)})`
  const rows = (columns: Sql, source: Sql, limit: Sql) => sql`select ${columns} from ${source} where ${all(range)}
        order by ${orderBy(order, fromEnd)} limit ${limit}`
  const cutTo =
    (limit: Sql): Cut =>
    (part) =>
      sql`(${rows(sql`*`, sql`(${part}) as ${sql.ref(list.alias)}`, limit)})`
  return {
    rows: (columns, limit) => rows(columns, list.from(args, parent, cutTo(limit)), limit),
    sortValues: order.terms.map((term) => term.expression(order.direction)),
    cursorOf: (sortValues) => cursorColumn(list.name, order, sortValues),
    precedes: outside(after, 'before'),
    follows: outside(before, 'after'),
    count:
      list.keptCount?.(args, parent) ??
      sql`(select count(*)::int from (select from ${list.best?.of(args) ?? sql`${from} where ${where}`}
        limit ${sql.lit(countLimit(list) + 1)}) as counted)`,
    countLimit: countLimit(list),
  }
}
