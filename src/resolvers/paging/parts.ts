import { sql } from 'kysely'
import { computed } from '../deferred.ts'
import { all, parameter, type Sql } from '../sql.ts'
import type { ConnectionDeclaration, SelectedPage } from './connection.ts'
import { cursorColumn } from './cursor.ts'
import { beyond, orderBy } from './keyset.ts'

/** Rows are counted up to here. */
export const COUNT_LIMIT = 10_000

/** What the SQL of a page is put together from, on the parent whose key is an expression of the query around it. */
export interface PageParts {
  /** The page's rows with these columns, in order (from the end: in reverse), and one more where `more` is asked for. */
  rows(columns: Sql, more: boolean): Sql
  cursor: Sql
  /** Whether rows lie before the range, or after it. */
  precedes: Sql
  follows: Sql
  /** How many rows the list has, counted to one beyond COUNT_LIMIT. */
  count: Sql
}

export function partsOf(list: ConnectionDeclaration, selected: SelectedPage, parent: Sql): PageParts {
  const { order, after, before, size, fromEnd, args } = selected
  const from = list.from(args, parent)
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
  return {
    rows: (columns, more) => {
      const limit = more ? computed(size, (rows) => rows + 1) : size
      return sql`select ${columns} from ${from} where ${all(range)}
        order by ${orderBy(order, fromEnd)} limit ${parameter(limit, 'int')}`
    },
    cursor: cursorColumn(list.name, order),
    precedes: outside(after, 'before'),
    follows: outside(before, 'after'),
    count: sql`(select count(*)::int from (select from ${from} where ${where} limit ${sql.lit(COUNT_LIMIT + 1)}) as counted)`,
  }
}
