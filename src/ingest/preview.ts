import { sql } from 'kysely'
import { type Annotations, differencesBetween } from '../annotations/index.ts'
import { type Outcome, unchanged } from './ingestDocument.ts'
import { saidOf } from './makers.ts'
import type { DocumentReader } from './read/reader.ts'
import { articleColumns, articleKey } from './receive/article.ts'
import { type IncomingDocument, type ReceivedDocument, saidSha256Of, sha256Of, storedDraft } from './receive/receive.ts'
import { findArticle } from './receive/store.ts'
import { inTransaction, type Transaction, type Writer } from './transaction.ts'

/** What would become of a document, and what would be said otherwise of it. Writes nothing. */
export async function preview(database: Writer, reader: DocumentReader, incoming: IncomingDocument): Promise<Outcome> {
  const { path } = incoming
  const document = await inTransaction(database, (tx) => lookUp(tx, incoming))
  const known = document === null ? null : unchanged(incoming, document, reader.extractor)
  if (known !== null) return known
  const read = document === null || document.articleId === null ? undefined : await storedDraft(database, document)
  const reading = await reader.read({ ...incoming, draft: read })
  if (reading.error !== undefined) return { path, status: 'UNREADABLE', reasons: [`${path}: ${reading.error}`] }
  const { draft, annotated, faults } = reading
  if (faults.length > 0) {
    const file = incoming.sidecar?.path ?? path
    return { path, status: 'REFUSED', reasons: faults.map(({ place, reason }) => `${file}: ${place}: ${reason}`) }
  }
  const said = annotated?.article ?? {}
  const textSha256 = sha256Of(`${draft.headline}\n\n${draft.articleBody}`)
  return inTransaction(database, async (tx) => {
    const columns = articleColumns(draft, said)
    const article = await findArticle(tx, document?.id ?? null, articleKey(draft, said, path), textSha256, columns)
    if (article === null) return { path, status: 'NEW_ARTICLE', reasons: [] }
    const { slug, isByText, isWithdrawn } = article
    if (isByText || isWithdrawn) return { path, slug, status: isByText ? 'REPUBLISHED' : 'WITHDRAWN', reasons: [] }
    const before = await saidNow(tx, article.id)
    const differences =
      annotated === null || before === null ? [] : differencesBetween(before, JSON.parse(annotated.json) as Annotations)
    const status = document?.articleId === article.id ? 'UPDATED' : 'NEW_VERSION'
    return { path, slug, status, reasons: [], differences }
  })
}

async function lookUp(tx: Transaction, { bytes, sidecar }: IncomingDocument): Promise<ReceivedDocument | null> {
  const [document] = await tx.rows<ReceivedDocument>(sql`
    SELECT d.id::text, d.article_id::text AS "articleId", d.error, a.slug, a.withdrawn_at IS NOT NULL AS "isWithdrawn",
      ARRAY(SELECT x.maker FROM document_annotations x WHERE x.document_id = d.id ORDER BY x.maker) AS makers,
      EXISTS (SELECT FROM document_annotations x WHERE x.document_id = d.id
        AND x.said_sha256 = ${saidSha256Of(sidecar)}) AS "isSidecarKnown"
    FROM document d LEFT JOIN article a ON a.id = d.article_id WHERE d.sha256 = ${sha256Of(bytes)}`)
  return document ?? null
}

/** What is said of an article's current document. */
async function saidNow(tx: Transaction, articleId: string): Promise<Annotations | null> {
  const [said] = await tx.rows<{ content: Annotations }>(sql`
    SELECT x.content FROM article a CROSS JOIN LATERAL (${saidOf('a.current_document_id')}) x WHERE a.id = ${articleId}::uuid`)
  return said?.content ?? null
}
