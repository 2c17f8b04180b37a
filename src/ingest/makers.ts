import { type RawBuilder, sql } from 'kysely'

/** Who says what is said of a document: an editor in a file beside it, or an extractor and its version. */
export const SIDECAR = 'sidecar'

export function makerOf({ name, version }: { name: string; version: string }): string {
  return `${name} ${version}`
}

/**
 * What is said of a document: an editor's word goes before an extractor's, and the latest extractor's before another's. A subquery of at most
 * one row, `maker` and `content`.
 *
 * @param document the column that holds the document's id
 */
export function saidOf(document: string): RawBuilder<unknown> {
  return sql`
    SELECT maker, content FROM document_annotations WHERE document_id = ${sql.ref(document)}
    ORDER BY maker = ${SIDECAR} DESC, created_at DESC, maker DESC LIMIT 1`
}
