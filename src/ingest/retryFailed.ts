import { sql } from 'kysely'
import { type IngestPathsOptions, ingestAll, type Progress, type Summary } from './ingestPaths.ts'
import type { IncomingDocument } from './receive/receive.ts'
import type { Writer } from './transaction.ts'

const AT_ONCE = 16

/**
 * Takes up again what is kept and could not be read: a reader may be better now, or the options other. Left alone is what needs its file:
 * documents of which only the beginning is kept, and those whose annotation files had faults.
 */
export function retryFailed(database: Writer, options: IngestPathsOptions, progress: Progress): Promise<Summary> {
  return ingestAll(database, failedDocuments(database), options, progress)
}

async function* failedDocuments(database: Writer): AsyncGenerator<IncomingDocument> {
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const last = after
    const rows = await database.transaction((tx) =>
      tx.rows<{ id: string; bytes: Buffer<ArrayBuffer>; mediaType: string; address: string }>(sql`
        SELECT d.id::text, d.bytes, d.media_type AS "mediaType",
          (SELECT min(address) FROM document_origin o WHERE o.document_id = d.id) AS address
        FROM document d
        WHERE d.id > ${last}::uuid AND d.error IS NOT NULL AND d.article_id IS NULL AND d.is_whole
          AND d.error NOT LIKE 'its annotations were refused:%'
        ORDER BY d.id LIMIT ${AT_ONCE}`),
    )
    for (const { bytes, mediaType, address } of rows) yield { bytes: new Uint8Array(bytes), mediaType, path: address }
    after = rows.at(-1)?.id ?? after
    if (rows.length < AT_ONCE) return
  }
}
