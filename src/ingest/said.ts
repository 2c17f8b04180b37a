import { type RawBuilder, sql } from 'kysely'
import { SIDECAR } from './makers.ts'
import { isLater, placeOf } from './receive/order.ts'

/**
 * What is said of a document's text: an editor's word goes before an extractor's, and the latest extractor's before another's. What an
 * editor wrote beside the same text from elsewhere counts where nobody wrote beside this one. A subquery of at most one row, `maker`,
 * `content` and `document_id`.
 *
 * @param document the name in the statement of a document that has an article
 */
export function saidOf(document: string): RawBuilder<unknown> {
  const of = (column: string) => sql.ref(`${document}.${column}`)
  return sql`
    SELECT x.maker, x.content, x.document_id FROM document s JOIN document_annotations x ON x.document_id = s.id
    WHERE s.article_id = ${of('article_id')} AND s.text_sha256 = ${of('text_sha256')} AND (s.id = ${of('id')} OR x.maker = ${SIDECAR})
    ORDER BY x.maker = ${SIDECAR} DESC, s.id = ${of('id')} DESC, s.article_key = ${of('article_key')} DESC, s.article_key, s.id,
      x.created_at DESC, x.maker DESC LIMIT 1`
}

/**
 * What is said of the article itself, of which a document is a version. What an editor said of an earlier version holds for those after it,
 * until an editor says something else: all but when it was modified, and with the publisher by its name, since keys are those of one file. A
 * subquery of one row, `article`.
 *
 * @param document the name in the statement of a document that has an article
 */
export function articleSaidOf(document: string): RawBuilder<unknown> {
  const of = (column: string) => sql.ref(`${document}.${column}`)
  return sql`
    SELECT coalesce(program.article, '{}') || coalesce(editor.article, '{}') AS article
    FROM (VALUES (1)) AS one LEFT JOIN LATERAL (
      SELECT s.id, CASE WHEN s.id = ${of('id')} THEN x.content->'article' ELSE (x.content->'article') - 'dateModified' || coalesce((
        SELECT jsonb_build_object('publisher', o->'name') FROM jsonb_array_elements(x.content->'organizations') AS o
        WHERE o->>'key' = x.content->'article'->>'publisher'), '{}') END AS article
      FROM document s JOIN document_annotations x ON x.document_id = s.id AND x.maker = ${SIDECAR}
      WHERE s.article_id = ${of('article_id')} AND s.article_key = ${of('article_key')} AND NOT ${isLater('s', document)}
      ORDER BY ${placeOf('s')} DESC LIMIT 1
    ) AS editor ON true LEFT JOIN LATERAL (
      SELECT x.content->'article' AS article FROM document_annotations x WHERE x.document_id = ${of('id')} AND x.maker <> ${SIDECAR}
      ORDER BY x.created_at DESC, x.maker DESC LIMIT 1
    ) AS program ON editor.id IS DISTINCT FROM ${of('id')}`
}
