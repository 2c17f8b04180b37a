import { sql } from 'kysely'
import { ingestAll } from './ingestPaths.ts'
import { makerOf, SIDECAR } from './makers.ts'
import { hasAnnotationsBeside } from './receive/errors.ts'
import type { IncomingDocument } from './receive/receive.ts'
import type { IngestPathsOptions, Progress, Summary } from './run.ts'
import type { Writer } from './transaction.ts'

const AT_ONCE = 16

/** Which documents of the archive are taken up again. */
export type Again =
  /** What is kept and could not be read, if it is whole: a reader may be better now, or the options other. */
  | 'FAILED'
  /** Current documents of which neither an editor nor the extractor of now has said anything. */
  | 'EXTRACTED_BEFORE'

/**
 * Takes documents of the archive up again, without their files. What needs its file is left alone: documents of which only the beginning
 * is kept, and those with annotations beside them, which had faults or were not looked at.
 */
export function ingestAgain(
  database: Writer,
  which: Again,
  options: IngestPathsOptions,
  progress: Progress,
): Promise<Summary> {
  const extractor = options.reader?.extractor ?? options.extractor
  const condition =
    which === 'FAILED'
      ? sql`d.error IS NOT NULL AND d.article_id IS NULL AND d.is_whole AND NOT ${hasAnnotationsBeside(sql`d.error`)}`
      : sql`EXISTS (SELECT FROM article a WHERE a.current_document_id = d.id AND a.withdrawn_at IS NULL)
          AND NOT EXISTS (SELECT FROM document_annotations x WHERE x.document_id = d.id
            AND x.maker IN (${SIDECAR}, ${extractor === undefined ? SIDECAR : makerOf(extractor)}))`
  return ingestAll(database, storedDocuments(database, condition), options, progress)
}

async function* storedDocuments(database: Writer, condition: ReturnType<typeof sql>): AsyncGenerator<IncomingDocument> {
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const last = after
    const rows = await database.transaction((tx) =>
      tx.rows<{ id: string; bytes: Buffer<ArrayBuffer>; mediaType: string; address: string }>(sql`
        SELECT d.id::text, d.bytes, d.media_type AS "mediaType",
          (SELECT min(address) FROM document_origin o WHERE o.document_id = d.id) AS address
        FROM document d WHERE d.id > ${last}::uuid AND ${condition} ORDER BY d.id LIMIT ${AT_ONCE}`),
    )
    for (const { bytes, mediaType, address } of rows) yield { bytes: new Uint8Array(bytes), mediaType, path: address }
    after = rows.at(-1)?.id ?? after
    if (rows.length < AT_ONCE) return
  }
}
