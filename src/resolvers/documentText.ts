import { sql } from 'kysely'
import type { ValueDeclaration } from './fieldSource.ts'
import { defineRecord, instant, type Row, text } from './records/record.ts'
import { defineRows } from './records/rows.ts'

/** The text of a document; null where it could not be read. */
export const documentBody: ValueDeclaration = {
  name: 'Document.articleBody',
  table: 'document',
  column: 'article_body',
}

const originRecord = defineRecord({
  table: 'document_origin',
  columns: { address: text, receivedAt: instant },
  from: (alias) => sql`document_origin as ${sql.ref(alias)}`,
  visible: () => sql`true`,
})
export type DocumentOrigin = Row<typeof originRecord>

/** Where a document's text came from, received first first: its own addresses, and those of its article's other documents with the same text. */
export const documentOrigins = defineRows({
  name: 'Document.origins',
  record: originRecord,
  alias: 'o',
  from: sql`(
    select d.id as document_id, o.address, min(o.received_at) as received_at from document d
    join document s on s.id = d.id or (s.article_id = d.article_id and s.text_sha256 = d.text_sha256)
    join document_origin o on o.document_id = s.id group by d.id, o.address) as o`,
  parent: sql`o.document_id`,
  orderBy: sql`o.received_at, o.address`,
})
