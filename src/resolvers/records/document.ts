import { sql } from 'kysely'
import { defineRecord, instant, integer, key, nullable, type Row, text } from './record.ts'
import { ofVisibleArticle } from './visibility.ts'

/** Bytes and text are left where they are: the text is read by `documentText` where it is selected. */
export const documentRecord = defineRecord({
  table: 'document',
  columns: {
    id: key,
    sha256: text,
    mediaType: text,
    byteLength: integer,
    receivedAt: instant,
    articleId: nullable(key),
    headline: nullable(text),
    error: nullable(text),
  },
  from: (alias) => sql`document as ${sql.ref(alias)}`,
  visible: (alias) => sql`(${sql.ref(`${alias}.article_id`)} is null or ${ofVisibleArticle(alias)})`,
})
export type DocumentRow = Row<typeof documentRecord>
