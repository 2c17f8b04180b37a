import { sql } from 'kysely'
import { LEAST_WORDS } from '../../similarity/index.ts'
import type { Transaction } from '../transaction.ts'
import type { ArticleColumns } from './article.ts'

/** What becomes of a document that could be read. REPUBLISHED: an article with the same text is there already; this is one origin more of it. */
export type Stored = 'NEW_ARTICLE' | 'NEW_VERSION' | 'REPUBLISHED' | 'UPDATED' | 'UNCHANGED' | 'WITHDRAWN'

/** How far apart, in days, the same text may be published and still be one article. */
const REPUBLISHED_DAYS = 7

export interface KnownArticle {
  id: string
  key: string
  slug: string
  isWithdrawn: boolean
  currentDocumentId: string | null
  currentTextSha256: string | null
  datePublished: string
  /** The document is one of its versions already. */
  isAttached: boolean
  /** What it said before is not drawn yet. */
  isPending: boolean
  /** Found by nothing but its text. */
  isByText: boolean
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
      (SELECT text_sha256 FROM document WHERE id = a.current_document_id) AS "currentTextSha256",
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

/** Of several with the same text the first published one gives the article, whichever came in first. */
export function givesArticle(
  document: { key: string; columns: Pick<ArticleColumns, 'datePublished'> },
  known: KnownArticle,
): boolean {
  return !known.isByText || `${known.datePublished} ${known.key}` > `${document.columns.datePublished} ${document.key}`
}

/**
 * @param isFirst the document gives the article (`givesArticle`)
 * @param isNew what is said of it is new, or its article reads otherwise now
 */
export function statusIn(known: KnownArticle, isFirst: boolean, isNew: boolean): Stored {
  if (!isFirst) return 'REPUBLISHED'
  if (known.isWithdrawn) return 'WITHDRAWN'
  if (!known.isAttached) return 'NEW_VERSION'
  return isNew ? 'UPDATED' : 'UNCHANGED'
}
