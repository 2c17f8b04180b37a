import { sql } from 'kysely'
import type { Sql } from '../sql.ts'
import type { ChosenOrder } from './order.ts'

export function sortValues(order: ChosenOrder): Sql {
  return sql`(${sql.join(order.terms.map((term) => term.expression(order.direction)))})`
}

/** As one reads the list: rows that come after these sort values, or before them; with `orAt` the row itself too. */
export function beyond(order: ChosenOrder, values: readonly Sql[], side: 'after' | 'before', orAt = false): Sql {
  const ascending = (order.direction === 'ASC') === (side === 'after')
  const operator = ascending ? (orAt ? sql`>=` : sql`>`) : orAt ? sql`<=` : sql`<`
  return sql`${sortValues(order)} ${operator} (${sql.join(values)})`
}

/** `order by`, from the start of the list or from its end. */
export function orderBy(order: ChosenOrder, fromEnd: boolean): Sql {
  const direction = (order.direction === 'ASC') !== fromEnd ? sql`asc` : sql`desc`
  return sql.join(order.terms.map((term) => sql`${term.expression(order.direction)} ${direction}`))
}
