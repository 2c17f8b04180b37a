import { sql } from 'kysely'
import { type Annotations, articleText, differencesBetween } from '../annotations/index.ts'
import { besideDecisions } from './besideDecisions.ts'
import { type Outcome, outdated, refused, unchanged } from './ingestDocument.ts'
import { SIDECAR } from './makers.ts'
import type { Annotated } from './read/annotate.ts'
import type { DocumentReader } from './read/reader.ts'
import { articleColumns, articleKey } from './receive/article.ts'
import { findArticle, givesArticle, statusIn } from './receive/findArticle.ts'
import { type IncomingDocument, lookUp, saidSha256Of, sha256Of, storedDraft } from './receive/receive.ts'
import { refusingFaults } from './receive/staleSidecar.ts'
import { saidOf } from './said.ts'
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
  const { draft, annotated, article: said } = reading
  const key = articleKey(draft, said, incoming)
  const faults = await refusingFaults(database, reading.faults, key, saidSha256Of(incoming.sidecar))
  if (faults.length > 0) return refused(incoming, faults)
  const reasons = outdated(incoming, reading.faults)
  const textSha256 = sha256Of(`${draft.headline}\n\n${draft.articleBody}`)
  return inTransaction(database, async (tx) => {
    const columns = articleColumns(draft, said)
    const article = await findArticle(tx, document?.id ?? null, key, textSha256, columns)
    if (article === null) return { path, status: 'NEW_ARTICLE', reasons }
    const isNew = annotated !== null && !(await isSaidAlready(tx, document?.id ?? null, annotated))
    const status = statusIn(article, givesArticle({ key, columns }, article), isNew)
    const outcome = { path, slug: article.slug, status, reasons }
    if (status !== 'NEW_VERSION' && status !== 'UPDATED') return outcome
    const before = await saidNow(tx, article.id)
    if (annotated === null || before === null) return { ...outcome, differences: [] }
    const after = JSON.parse(annotated.json) as Annotations
    // What an editor writes goes before what one decided.
    const told =
      annotated.maker === SIDECAR
        ? { before, after }
        : await besideDecisions(tx, {
            articleId: article.id,
            documentId: document?.id ?? null,
            text: articleText(draft),
            before,
            after,
          })
    return { ...outcome, differences: differencesBetween(told.before, told.after) }
  })
}

async function isSaidAlready(tx: Transaction, documentId: string | null, { maker, json }: Annotated): Promise<boolean> {
  const rows = await tx.rows(sql`
    SELECT FROM document_annotations
    WHERE document_id = ${documentId}::uuid AND maker = ${maker} AND content = ${json}::jsonb`)
  return rows.length > 0
}

/** What is said of an article's current document. */
async function saidNow(tx: Transaction, articleId: string): Promise<Annotations | null> {
  const [said] = await tx.rows<{ content: Annotations }>(sql`
    SELECT x.content FROM article a JOIN document d ON d.id = a.current_document_id CROSS JOIN LATERAL (${saidOf('d')}) x WHERE a.id = ${articleId}::uuid`)
  return said?.content ?? null
}
