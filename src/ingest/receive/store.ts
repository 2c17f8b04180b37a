import { type RawBuilder, sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { ArticleDraft } from '../../annotations/index.ts'
import type { Annotated } from '../read/annotate.ts'
import { freeSlugs } from '../slugs.ts'
import { inTransaction, lock, type Transaction, type Writer } from '../transaction.ts'
import { type ArticleColumns, articleColumns, articleKey, articleSlug } from './article.ts'
import { type ReceivedDocument, sha256Of } from './receive.ts'

/** What became of a document that could be read. REPUBLISHED: an article with the same text is there already, and has one origin more now. */
export type Stored = 'NEW_ARTICLE' | 'NEW_VERSION' | 'REPUBLISHED' | 'UPDATED' | 'UNCHANGED' | 'WITHDRAWN'

export interface ReadDocument {
  document: ReceivedDocument
  /** Relative to what was ingested. */
  path: string
  /** Where it came from. */
  address: string
  draft: ArticleDraft
  /** Null: nobody says anything new of this document. */
  annotated: Annotated | null
  /** Of the sidecar's file. */
  saidSha256: string | null
}

/** Texts shorter than this may be equal by chance. */
const LEAST_WORDS = 40
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
 *
 * @returns null where it is another version of an article that is pending itself, and nothing was written: what each version claimed is
 *   recorded before the next one comes, whatever else is at work. To be tried again when that is settled.
 */
export function store(database: Writer, read: ReadDocument): Promise<{ status: Stored; slug: string } | null> {
  return inTransaction(database, (tx) => storeIn(tx, read), { isDurable: false })
}

async function storeIn(tx: Transaction, read: ReadDocument): Promise<{ status: Stored; slug: string } | null> {
  const said = read.annotated?.annotations.article ?? {}
  const columns = articleColumns(read.draft, said)
  const key = articleKey(read.draft, said, read.path)
  const textSha256 = sha256Of(`${read.draft.headline}\n\n${read.draft.articleBody}`)
  await lock(tx, [`document ${read.document.id}`, `article ${key}`, `text ${textSha256}`])
  const known = await findArticle(tx, read.document.id, key, textSha256, columns)
  const write = { ...read, columns, key, textSha256 }
  if (known === null) return { status: 'NEW_ARTICLE', slug: await createArticle(tx, write) }
  if (known.isUnrecorded && !known.isAttached) return null
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

const columnsOf = ({ columns }: Write) => ({
  headline: columns.headline,
  url: columns.url,
  byline: columns.byline,
  credit_text: columns.creditText,
  date_published: columns.datePublished,
  published_at: columns.publishedAt,
  date_modified: columns.dateModified,
  in_language: columns.inLanguage,
  word_count: columns.wordCount,
})

async function createArticle(tx: Transaction, write: Write): Promise<string> {
  const wanted = articleSlug(write.columns)
  // Hardly any is taken. One that is free now may be another's a moment later.
  for (let slug = wanted; ; slug = (await freeSlugs(tx, 'article', [wanted]))[0] ?? write.key)
    if (await insertArticle(tx, write, slug)) return slug
}

/** One statement for the article, its document, what is said of it, and what is left to do. False, and nothing is written, where the slug is taken. */
async function insertArticle(tx: Transaction, write: Write, slug: string): Promise<boolean> {
  const id = uuid()
  const row = JSON.stringify({ id, key: write.key, slug, current_document_id: write.document.id, ...columnsOf(write) })
  const made = await tx.run(sql`
    WITH made AS (
      INSERT INTO article (id, key, slug, current_document_id, headline, url, byline, credit_text, date_published, published_at,
        date_modified, in_language, word_count)
      SELECT id, key, slug, current_document_id, headline, url, byline, credit_text, date_published, published_at,
        date_modified, in_language, word_count
      FROM jsonb_populate_record(null::article, ${row}::jsonb)
      ON CONFLICT (slug) DO NOTHING RETURNING id
    ), attached AS (${attachment(write, sql`(SELECT id FROM made)`)}), kept AS (${keeping(write, sql`EXISTS (SELECT FROM made)`)})
    INSERT INTO pending_article (article_id, step) SELECT id, 'RESOLVE' FROM made`)
  return made > 0
}

async function updateArticle(tx: Transaction, write: Write, known: KnownArticle): Promise<Stored> {
  const isOutranked = write.annotated !== null && write.saidSha256 === null && (await hasSidecar(tx, write.document.id))
  const isSaid = !isOutranked && write.annotated !== null && (await tx.run(keeping(write))) > 0
  const { isAttached } = known
  const rows = await tx.run(attachment(write, sql`${known.id}::uuid`))
  if (known.isByText) {
    // Of several with the same text the first published one gives the article, whichever came in first.
    if (`${known.datePublished} ${known.key}` <= `${write.columns.datePublished} ${write.key}`) {
      await addOrigin(tx, known.currentDocumentId, write.address)
      return 'REPUBLISHED'
    }
    await tx.run(sql`UPDATE article SET key = ${write.key} WHERE id = ${known.id}::uuid`)
    await addOrigin(tx, write.document.id, known.key.replace(/^[a-z]+:/, ''))
  }
  if (known.isWithdrawn) return 'WITHDRAWN'
  const isCurrent = (await newestDocument(tx, known.id)) === write.document.id
  if (!isCurrent) return isAttached ? (isSaid ? 'UPDATED' : 'UNCHANGED') : 'NEW_VERSION'
  if (isAttached && !isSaid && rows === 0 && known.currentDocumentId === write.document.id) return 'UNCHANGED'
  // Before the article itself: whoever records it holds this row first, too.
  await addPending(tx, [known.id], 'RESOLVE')
  const isSilent = write.annotated === null || isOutranked
  const row = JSON.stringify({ ...columnsOf(write), current_document_id: write.document.id })
  await tx.run(sql`
    UPDATE article a SET headline = r.headline, byline = r.byline, date_published = r.date_published, published_at = r.published_at,
      date_modified = r.date_modified, word_count = r.word_count, current_document_id = r.current_document_id, updated_at = now(),
      -- What an editor said of the article holds for a new version that says nothing else.
      url = CASE WHEN ${isSilent} THEN coalesce(r.url, a.url) ELSE r.url END,
      credit_text = CASE WHEN ${isSilent} THEN coalesce(r.credit_text, a.credit_text) ELSE r.credit_text END,
      in_language = CASE WHEN ${isSilent} THEN a.in_language ELSE r.in_language END
    FROM jsonb_populate_record(null::article, ${row}::jsonb) r
    WHERE a.id = ${known.id}::uuid AND (a.headline, a.url, a.byline, a.credit_text, a.date_published, a.published_at, a.date_modified,
      a.in_language, a.word_count, a.current_document_id) IS DISTINCT FROM (r.headline, r.url, r.byline, r.credit_text,
      r.date_published, r.published_at, r.date_modified, r.in_language, r.word_count, r.current_document_id)`)
  return isAttached ? 'UPDATED' : 'NEW_VERSION'
}

async function addOrigin(tx: Transaction, documentId: string | null, address: string): Promise<void> {
  await tx.run(sql`
    INSERT INTO document_origin (document_id, address) SELECT ${documentId}::uuid, ${address} WHERE ${documentId}::uuid IS NOT NULL
    ON CONFLICT DO NOTHING`)
}

async function hasSidecar(tx: Transaction, documentId: string): Promise<boolean> {
  const rows = await tx.rows(
    sql`SELECT FROM document_annotations WHERE document_id = ${documentId}::uuid AND said_sha256 IS NOT NULL`,
  )
  return rows.length > 0
}

function attachment(
  { document, key, draft: { headline, articleBody, ...draft }, columns, textSha256 }: Write,
  articleId: RawBuilder<unknown>,
): RawBuilder<unknown> {
  return sql`
    UPDATE document SET article_id = ${articleId}, article_key = ${key}, headline = coalesce(headline, ${headline}),
      article_body = coalesce(article_body, ${articleBody}), text_sha256 = coalesce(text_sha256, ${textSha256}),
      date_modified = ${columns.dateModified}::timestamptz, draft = coalesce(draft, ${JSON.stringify(draft)}::jsonb), error = NULL
    WHERE id = ${document.id}::uuid AND ${articleId} IS NOT NULL
      AND (article_id IS NULL OR date_modified IS DISTINCT FROM ${columns.dateModified}::timestamptz)`
}

/** Writes nothing where this is what was said before. */
function keeping({ document, annotated, saidSha256 }: Write, condition = sql`true`): RawBuilder<unknown> {
  return sql`
    INSERT INTO document_annotations AS x (document_id, maker, content, said_sha256)
    SELECT ${document.id}::uuid, ${annotated?.maker ?? ''}, ${JSON.stringify(annotated?.annotations ?? null)}::jsonb, ${saidSha256}
    WHERE ${annotated !== null} AND ${condition}
    ON CONFLICT (document_id, maker) DO UPDATE SET content = excluded.content, said_sha256 = excluded.said_sha256, created_at = now()
      WHERE x.content <> excluded.content`
}

/** By when it was modified, where that is said, else by when it was received. The same text from elsewhere is no newer version. */
export async function newestDocument(tx: Transaction, articleId: string): Promise<string | null> {
  const [newest] = await tx.rows<{ id: string }>(sql`
    SELECT d.id::text FROM document d JOIN article a ON a.id = d.article_id
    WHERE d.article_id = ${articleId}::uuid AND (d.article_key = a.key OR NOT EXISTS (
      SELECT FROM document own WHERE own.article_id = a.id AND own.article_key = a.key AND own.text_sha256 = d.text_sha256))
    ORDER BY coalesce(d.date_modified, d.received_at) DESC, d.received_at DESC, d.id DESC LIMIT 1`)
  return newest?.id ?? null
}

/** Has articles done again from a step on. What their earlier claims affected is not forgotten. */
export async function addPending(
  tx: Transaction,
  articles: readonly string[],
  step: 'RESOLVE' | 'RECORD',
): Promise<void> {
  if (articles.length === 0) return
  await tx.run(sql`
    INSERT INTO pending_article AS p (article_id, step) SELECT id, ${step}::pending_step FROM unnest(${articles}::uuid[]) AS id ORDER BY id
    ON CONFLICT (article_id) DO UPDATE SET step = least(p.step, excluded.step), since = now()`)
}
