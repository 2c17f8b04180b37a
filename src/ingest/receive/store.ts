import { type RawBuilder, sql } from 'kysely'
import type { ArticleDraft } from '../../annotations/index.ts'
import { LEAST_WORDS } from '../../similarity/index.ts'
import { newId } from '../ids.ts'
import { addPending } from '../pending.ts'
import type { Annotated } from '../read/annotate.ts'
import { freeSlugs } from '../slugs.ts'
import { inTransaction, lock, type Transaction, type Writer } from '../transaction.ts'
import { type ArticleColumns, articleColumns, articleKey, articleSlug } from './article.ts'
import { type ReceivedDocument, sha256Of } from './receive.ts'
import { articleRow, makeCurrent, nextVersion } from './versions.ts'

/** What became of a document that could be read. REPUBLISHED: an article with the same text is there already; this is one origin more of it. */
export type Stored = 'NEW_ARTICLE' | 'NEW_VERSION' | 'REPUBLISHED' | 'UPDATED' | 'UNCHANGED' | 'WITHDRAWN'

export interface ReadDocument {
  document: ReceivedDocument
  /** Relative to what was ingested. */
  path: string
  /** Where it came from. */
  address: string
  draft: ArticleDraft
  /** By what documents with nearly the same text are found. */
  bands: readonly number[]
  /** Null: nobody says anything new of this document. */
  annotated: Annotated | null
  /** Of the sidecar's file. */
  saidSha256: string | null
}

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
  /** What it said before is not recorded yet. */
  isUnrecorded: boolean
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
      EXISTS (SELECT FROM pending_article p WHERE p.article_id = a.id AND p.step <> 'DRAW') AS "isUnrecorded"
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

type Write = ReadDocument & { columns: ArticleColumns; key: string; textSha256: string }

/**
 * One statement for the article, its document, what is said of it, and what is left to do. Where the slug has become another's meanwhile, the
 * transaction fails and starts again.
 */
function insertArticle(tx: Transaction, write: Write, slug: string): void {
  const id = newId()
  const row = JSON.stringify({
    id,
    key: write.key,
    slug,
    current_document_id: write.document.id,
    ...articleRow(write.columns),
  })
  tx.send(sql`
    WITH made AS (
      INSERT INTO article (id, key, slug, current_document_id, headline, url, byline, credit_text, date_published, published_at,
        date_modified, in_language, word_count)
      SELECT id, key, slug, current_document_id, headline, url, byline, credit_text, date_published, published_at,
        date_modified, in_language, word_count
      FROM jsonb_populate_record(null::article, ${row}::jsonb)
    ), attached AS (${attachment(write, sql`${id}::uuid`)}), kept AS (${keeping(write)})
    INSERT INTO pending_article (article_id, step) VALUES (${id}::uuid, 'RESOLVE')`)
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
  // One whose claims are not recorded yet keeps its turn: the next version follows then (recordPending.ts).
  const current = changed ?? (known.isUnrecorded && (await isUnrecorded(tx, id)) ? null : await nextVersion(tx, id))
  if (current !== null) {
    // Before the article itself: whoever records it holds this row first, too.
    await addPending(tx, [id], 'RESOLVE')
    await makeCurrent(tx, id, current)
  }
  if (!isAttached) return 'NEW_VERSION'
  return isSaid || current !== null ? 'UPDATED' : 'UNCHANGED'
}

/** Whoever records it now ends first. */
async function isUnrecorded(tx: Transaction, articleId: string): Promise<boolean> {
  const [pending] = await tx.rows<{ isUnrecorded: boolean }>(sql`
    SELECT step <> 'DRAW' AS "isUnrecorded" FROM pending_article WHERE article_id = ${articleId}::uuid FOR UPDATE`)
  return pending?.isUnrecorded ?? false
}

async function hasSidecar(tx: Transaction, documentId: string): Promise<boolean> {
  const rows = await tx.rows(
    sql`SELECT FROM document_annotations WHERE document_id = ${documentId}::uuid AND said_sha256 IS NOT NULL`,
  )
  return rows.length > 0
}

function attachment(
  { document, key, draft: { headline, articleBody, ...draft }, bands, columns, textSha256 }: Write,
  articleId: RawBuilder<unknown>,
): RawBuilder<unknown> {
  return sql`
    UPDATE document SET article_id = ${articleId}, article_key = ${key}, headline = coalesce(headline, ${headline}),
      article_body = coalesce(article_body, ${articleBody}), text_sha256 = coalesce(text_sha256, ${textSha256}), bands = coalesce(bands, ${bands}::int[]),
      date_modified = ${columns.dateModified}::timestamptz, draft = coalesce(draft, ${JSON.stringify(draft)}::jsonb), error = NULL
    WHERE id = ${document.id}::uuid
      AND (article_id IS NULL OR date_modified IS DISTINCT FROM ${columns.dateModified}::timestamptz)`
}

/** Writes nothing where this is what was said before. */
function keeping({ document, annotated, saidSha256 }: Write): RawBuilder<unknown> {
  return sql`
    INSERT INTO document_annotations AS x (document_id, maker, content, said_sha256)
    SELECT ${document.id}::uuid, ${annotated?.maker ?? ''}, ${annotated?.json ?? null}::jsonb, ${saidSha256}
    WHERE ${annotated !== null}
    ON CONFLICT (document_id, maker) DO UPDATE SET content = excluded.content, said_sha256 = excluded.said_sha256, created_at = now()
      WHERE x.content <> excluded.content`
}
