import { sql } from 'kysely'
import { LEAST_WORDS } from '../../similarity/index.ts'
import { addPending } from '../pending.ts'
import { freeSlugs } from '../slugs.ts'
import { inTransaction, lock, type Transaction, type Writer } from '../transaction.ts'
import { type ArticleColumns, articleColumns, articleKey, articleSlug } from './article.ts'
import { insertArticle } from './newArticle.ts'
import { sha256Of } from './receive.ts'
import { makeCurrent, nextVersion } from './versions.ts'
import { attachment, keeping, type ReadDocument, type Write } from './writing.ts'

/** What became of a document that could be read. REPUBLISHED: an article with the same text is there already; this is one origin more of it. */
export type Stored = 'NEW_ARTICLE' | 'NEW_VERSION' | 'REPUBLISHED' | 'UPDATED' | 'UNCHANGED' | 'WITHDRAWN'

/** How far apart, in days, the same text may be published and still be one article. */
const REPUBLISHED_DAYS = 7

interface KnownArticle {
  id: string
  key: string
  slug: string
  isWithdrawn: boolean
  currentDocumentId: string | null
  datePublished: string
  /** The document is one of its versions already. */
  isAttached: boolean
  /** What it said before is not drawn yet. */
  isPending: boolean
  /** Found by nothing but its text. */
  isByText: boolean
}

/**
 * Keeps what was read out of a document and what is said of it, and gives it to its article. Where that changes what the article
 * says, it is pending from now on: it remains to be resolved, recorded and drawn (settle.ts), also if this run ends here.
 */
export function store(database: Writer, read: ReadDocument): Promise<{ status: Stored; slug: string }> {
  return inTransaction(database, (tx) => storeIn(tx, read), { isDurable: false })
}

async function storeIn(tx: Transaction, read: ReadDocument): Promise<{ status: Stored; slug: string }> {
  const said = read.annotated?.article ?? {}
  const columns = articleColumns(read.draft, said)
  const key = articleKey(read.draft, said, read.path)
  const textSha256 = sha256Of(`${read.draft.headline}\n\n${read.draft.articleBody}`)
  lock(tx, [`document ${read.document.id}`, `article ${key}`, `text ${textSha256}`])
  const [known, [slug = key]] = await Promise.all([
    findArticle(tx, read.document.id, key, textSha256, columns),
    freeSlugs(tx, 'article', [articleSlug(columns)]),
  ])
  const write = { ...read, columns, key, textSha256 }
  if (known === null) {
    insertArticle(tx, write, slug)
    return { status: 'NEW_ARTICLE', slug }
  }
  return { status: await updateArticle(tx, write, known), slug: known.slug }
}

/** The article of this document, else of its key, else of a document with the same text from about the same day. */
export async function findArticle(
  tx: Transaction,
  documentId: string | null,
  key: string,
  textSha256: string,
  { datePublished, wordCount }: ArticleColumns,
): Promise<KnownArticle | null> {
  const rows = await tx.rows<KnownArticle>(sql`
    SELECT a.id::text, a.key, a.slug, a.withdrawn_at IS NOT NULL AS "isWithdrawn", a.current_document_id::text AS "currentDocumentId",
      a.date_published AS "datePublished", rank = 4 AS "isByText", rank = 1 AS "isAttached",
      EXISTS (SELECT FROM pending_article p WHERE p.article_id = a.id) AS "isPending"
    FROM (
      SELECT 1 AS rank, article_id AS id FROM document WHERE id = ${documentId}::uuid
      UNION ALL SELECT 2, id FROM article WHERE key = ${key}
      UNION ALL SELECT 3, article_id FROM document WHERE article_key = ${key}
      UNION ALL SELECT 4, article_id FROM document WHERE text_sha256 = ${textSha256} AND ${wordCount}::int >= ${LEAST_WORDS}::int
    ) AS found JOIN article a ON a.id = found.id
    WHERE rank < 4 OR abs(a.date_published - ${datePublished}::date) <= ${REPUBLISHED_DAYS}::int
    ORDER BY rank, a.date_published, a.key LIMIT 1`)
  return rows[0] ?? null
}

async function updateArticle(tx: Transaction, write: Write, known: KnownArticle): Promise<Stored> {
  const { id, isAttached, currentDocumentId } = known
  const isOutranked = write.annotated !== null && write.saidSha256 === null && (await hasSidecar(tx, write.document.id))
  const isSaid = !isOutranked && write.annotated !== null && (await tx.run(keeping(write))) > 0
  const isRead = (await tx.run(attachment(write, sql`${id}::uuid`))) > 0
  if (known.isByText) {
    // Of several with the same text the first published one gives the article, whichever came in first.
    if (`${known.datePublished} ${known.key}` <= `${write.columns.datePublished} ${write.key}`) return 'REPUBLISHED'
    await tx.run(sql`UPDATE article SET key = ${write.key} WHERE id = ${id}::uuid`)
  }
  if (known.isWithdrawn) return 'WITHDRAWN'
  const changed = currentDocumentId === write.document.id && (isSaid || isRead) ? currentDocumentId : null
  // One whose claims are not drawn yet keeps its turn: the next version follows then (drawPending.ts).
  const current = changed ?? (known.isPending && (await isPending(tx, id)) ? null : await nextVersion(tx, id))
  if (current !== null) {
    // Before the article itself: whoever records it holds this row first, too.
    await addPending(tx, [id], 'RESOLVE')
    await makeCurrent(tx, id, current)
  }
  if (!isAttached) return 'NEW_VERSION'
  return isSaid || current !== null ? 'UPDATED' : 'UNCHANGED'
}

/** Whoever records it now ends first. */
async function isPending(tx: Transaction, articleId: string): Promise<boolean> {
  const pending = await tx.rows(sql`SELECT FROM pending_article WHERE article_id = ${articleId}::uuid FOR UPDATE`)
  return pending.length > 0
}

async function hasSidecar(tx: Transaction, documentId: string): Promise<boolean> {
  const rows = await tx.rows(
    sql`SELECT FROM document_annotations WHERE document_id = ${documentId}::uuid AND said_sha256 IS NOT NULL`,
  )
  return rows.length > 0
}
