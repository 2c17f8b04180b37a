import { type RawBuilder, sql } from 'kysely'
import { Deferred } from './deferred.ts'

/** A piece of SQL whose values are parameters. */
export type Sql = RawBuilder<unknown>

export const TRUE: Sql = sql`true`
export const FALSE: Sql = sql`false`

/** The columns of our tables are the snake_case of the API's camelCase names. */
export function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

export function column(alias: string, name: string): Sql {
  return sql.ref(`${alias}.${snakeCase(name)}`)
}

export function all(conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? TRUE : sql`(${sql.join(conditions, sql` and `)})`
}

export function any(conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? FALSE : sql`(${sql.join(conditions, sql` or `)})`
}

/** A parameter of a declared SQL type; an array of them is one parameter, so that a statement's text does not grow. */
export function parameter(value: unknown, type: SqlType): Sql {
  return sql`${value}::${sql.raw(type)}`
}

/** A whole number as PostgreSQL best plans with it: written out where it is known, else a parameter. */
export function wholeNumber(value: number | Deferred): Sql {
  return value instanceof Deferred ? parameter(value, 'int') : sql.lit(value)
}

export type SqlType =
  | 'text'
  | 'text[]'
  | 'bpchar[]'
  | 'int'
  | 'float8'
  | 'date'
  | 'daterange'
  | 'timestamptz'
  | 'uuid'
  | 'uuid[]'
  | 'quote_kind[]'
  | 'review_state[]'
  | 'meeting_medium[]'
  | 'meeting_status[]'
  | 'organization_classification[]'
  | 'passage_source'
