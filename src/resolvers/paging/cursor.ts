import { sql } from 'kysely'
import { isCalendarDate } from '../../annotations/index.ts'
import { badUserInput } from '../../errors.ts'
import { isInstant } from '../dates.ts'
import { computed } from '../deferred.ts'
import { parameter, type Sql, type SqlType } from '../sql.ts'
import type { ChosenOrder } from './order.ts'

/** Version of the cursors' form: raised when an older one can no longer be read. */
const VERSION = 1

/**
 * A cursor holds a row's sort values and id, and is bound to its connection and order: `["1 Agent.quotes DATE ASC", …values]`
 * in base64url. The database makes it, so that whatever builds a page there builds the same cursor.
 */
export function cursorColumn(connection: string, order: ChosenOrder, values: readonly Sql[]): Sql {
  const texts = order.terms.map((term, index) => textOf(values[index] ?? sql`null`, term.type))
  return sql`opaque(json_build_array(${sql.lit(binding(connection, order))}::text, ${sql.join(texts)})::text)`
}

/** The sort values of a cursor as parameters. Throws BAD_USER_INPUT where it is no cursor, or another connection's or order's. */
export function cursorValues(cursor: string, connection: string, order: ChosenOrder): Sql[] {
  const values = computed(cursor, (text) => checkedValues(text, connection, order))
  return order.terms.map((term, index) =>
    parameter(
      computed(values, (each) => each[index]),
      term.type,
    ),
  )
}

function checkedValues(cursor: string, connection: string, order: ChosenOrder): unknown[] {
  const [bound, ...values] = decode(cursor)
  if (bound !== binding(connection, order) || values.length !== order.terms.length) {
    throw badUserInput('This cursor belongs to another connection or order: pass one that this connection returned.')
  }
  for (const [index, { type }] of order.terms.entries()) {
    const value = values[index]
    if (typeof value !== 'string' || !shapes[type]?.(value)) throw malformed()
  }
  return values
}

function binding(connection: string, order: ChosenOrder): string {
  return `${VERSION} ${connection} ${order.name} ${order.direction}`
}

function decode(cursor: string): unknown[] {
  try {
    const content: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    if (Array.isArray(content)) return content
  } catch {
    // Not a cursor, whatever else it is.
  }
  throw malformed()
}

function malformed() {
  return badUserInput('Not a cursor of this archive: pass one as the API returned it.')
}

function textOf(value: Sql, type: SqlType): Sql {
  return type === 'timestamptz' ? sql`instant(${value})` : sql`${value}::text`
}

const shapes: Partial<Record<SqlType, (value: string) => boolean>> = {
  text: (value) => !value.includes('\0'),
  int: (value) => /^-?\d{1,9}$/.test(value),
  float8: (value) => /^-?\d{1,20}(\.\d{1,25})?(e[+-]?\d{1,2})?$/.test(value),
  date: (value) => isCalendarDate(value) || value === 'infinity' || value === '-infinity',
  timestamptz: isInstant,
  uuid: (value) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value),
  passage_source: (value) => value === 'HEADLINE' || value === 'ARTICLE_BODY',
}
