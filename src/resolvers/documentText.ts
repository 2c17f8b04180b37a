import { sql } from 'kysely'
import { defineRecord, instant, type Row, text } from './records/record.ts'
import { defineRows } from './records/rows.ts'
import type { ValueDeclaration } from './sources.ts'

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

/** Where a document came from, received first first. */
export const documentOrigins = defineRows({
  name: 'Document.origins',
  record: originRecord,
  alias: 'o',
  from: sql`document_origin as o`,
  parent: sql`o.document_id`,
  orderBy: sql`o.received_at, o.address`,
})
