import { sql } from 'kysely'
import { notFound } from '../errors.ts'
import type { FieldInfo } from './batch.ts'
import type { Context } from './context.ts'
import { loadValue } from './records/record.ts'

/** The text of an article's current document. */
export async function loadBody(context: Context, info: FieldInfo, documentId: string): Promise<string> {
  const body = await loadDocumentBody(context, info, documentId)
  if (body === null) throw notFound()
  return body
}

/** The text of a document: one statement for all of a level. Null where it could not be read. */
export function loadDocumentBody(context: Context, info: FieldInfo, documentId: string): Promise<string | null> {
  return loadValue<string>(
    context,
    info,
    'body',
    documentId,
    (keys) => sql`select id as key, article_body as value from document where id = any(${keys})`,
  )
}

export interface DocumentOrigin {
  address: string
  receivedAt: string
}

/** Where a document came from, received first first. */
export function loadOrigins(context: Context, info: FieldInfo, documentId: string): Promise<DocumentOrigin[]> {
  return context.batches.load(info, 'origins', documentId, async (documentIds) => {
    const rows = await context.read(sql<DocumentOrigin & { documentId: string }>`
      select o.document_id, o.address, instant(o.received_at) as received_at from document_origin as o
      where o.document_id = any(${[...documentIds]}::uuid[]) order by o.received_at, o.address`)
    return documentIds.map((id) => rows.filter((row) => row.documentId === id))
  })
}
