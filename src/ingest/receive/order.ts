import { type RawBuilder, sql } from 'kysely'

/**
 * By what versions of an article follow each other: by when they were modified, where they say it. One that does not say it follows the latest
 * of those received before it; when something was received is never compared with when something else was published. A row to compare
 * and to sort by.
 *
 * @param document its name in the statement
 */
export function placeOf(document: string): RawBuilder<unknown> {
  const of = (column: string) => sql.ref(`${document}.${column}`)
  return sql`(coalesce(${of('date_modified')}, (
    SELECT max(e.date_modified) FROM document e
    WHERE e.article_id = ${of('article_id')} AND (e.received_at, e.id) < (${of('received_at')}, ${of('id')})
  ), '-infinity'), ${of('received_at')}, ${of('id')})`
}

/** Whether a version comes after another one of the same article. */
export function isLater(document: string, other: string): RawBuilder<boolean> {
  return sql`${placeOf(document)} > ${placeOf(other)}`
}
