import { sql } from 'kysely'
import { type Sql, type SqlType, snakeCase } from '../sql.ts'

export type Direction = 'ASC' | 'DESC'

/** What one row is sorted by: never null, so that a row comparison can page over it and an index can serve it. */
export interface Term {
  type: SqlType
  /** Nulls come last in both directions: the value that stands for null depends on the direction. */
  expression(direction: Direction): Sql
}

/** An order is a list of terms, all in one direction; the id ends it, which makes it total. */
export interface Order {
  name: string
  terms: readonly Term[]
}

export interface ChosenOrder extends Order {
  direction: Direction
}

/** A column as a term. `nullable` dates sort as plus or minus infinity, for which the index is on the same expression. */
export function term(alias: string, name: string, type: SqlType, nullable = false): Term {
  const value = sql.ref(`${alias}.${snakeCase(name)}`)
  return {
    type,
    expression: (direction) =>
      nullable ? sql`coalesce(${value}, ${sql.lit(direction === 'ASC' ? 'infinity' : '-infinity')}::date)` : value,
  }
}
