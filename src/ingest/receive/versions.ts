import { sql } from 'kysely'
import type { Annotations, ArticleDraft } from '../../annotations/index.ts'
import { articleSaidOf } from '../said.ts'
import type { Transaction } from '../transaction.ts'
import { type ArticleColumns, articleColumns } from './article.ts'
import { placeOf } from './order.ts'

/** An article's columns by their names in the database. */
export function articleRow(columns: ArticleColumns) {
  return {
    headline: columns.headline,
    url: columns.url,
    byline: columns.byline,
    credit_text: columns.creditText,
    date_published: columns.datePublished,
    published_at: columns.publishedAt,
    date_modified: columns.dateModified,
    in_language: columns.inLanguage,
    word_count: columns.wordCount,
  }
}

/**
 * The document that comes next after an article's current one, null where that is the newest. The same text from
 * elsewhere is no version of its own.
 */
export async function nextVersion(tx: Transaction, articleId: string): Promise<string | null> {
  const [next] = await tx.rows<{ id: string }>(sql`
    WITH version AS (
      SELECT d.id, d.text_sha256, a.current_document_id,
        row_number() OVER (ORDER BY ${placeOf('d')}) AS place
      FROM document d JOIN article a ON a.id = d.article_id
      WHERE d.article_id = ${articleId}::uuid AND (d.article_key = a.key OR NOT EXISTS (
        SELECT FROM document own WHERE own.article_id = a.id AND own.article_key = a.key AND own.text_sha256 = d.text_sha256))
    ), current AS (
      SELECT coalesce(
        (SELECT place FROM version WHERE id = current_document_id),
        -- It has its text from elsewhere: that text as the article's own goes before all others.
        (SELECT min(v.place) - 1 FROM version v JOIN document c ON c.id = v.current_document_id WHERE v.text_sha256 = c.text_sha256),
        0) AS place
    )
    SELECT v.id::text FROM version v, current c WHERE v.place > c.place ORDER BY v.place LIMIT 1`)
  return next?.id ?? null
}

/**
 * Has an article read as one of its documents does, and as is said of it. What follows from that is to be done by whoever calls
 * (`addPending`).
 */
export async function makeCurrent(tx: Transaction, articleId: string, documentId: string): Promise<void> {
  const [stored] = await tx.rows<{
    draft: Omit<ArticleDraft, 'headline' | 'articleBody'>
    headline: string
    articleBody: string
    said: Annotations['article']
  }>(sql`
    SELECT d.draft, d.headline, d.article_body AS "articleBody", x.article AS said
    FROM document d CROSS JOIN LATERAL (${articleSaidOf('d')}) x WHERE d.id = ${documentId}::uuid`)
  if (stored === undefined) throw new Error('a version of an article is in the database')
  const { draft, headline, articleBody, said } = stored
  const row = JSON.stringify({
    ...articleRow(articleColumns({ ...draft, headline, articleBody }, said)),
    current_document_id: documentId,
  })
  await tx.run(sql`
    UPDATE article a SET headline = r.headline, url = r.url, byline = r.byline, credit_text = r.credit_text, date_published = r.date_published,
      published_at = r.published_at, date_modified = r.date_modified, in_language = r.in_language, word_count = r.word_count,
      current_document_id = r.current_document_id, updated_at = now()
    FROM jsonb_populate_record(null::article, ${row}::jsonb) r
    WHERE a.id = ${articleId}::uuid AND (a.headline, a.url, a.byline, a.credit_text, a.date_published, a.published_at, a.date_modified,
      a.in_language, a.word_count, a.current_document_id) IS DISTINCT FROM (r.headline, r.url, r.byline, r.credit_text,
      r.date_published, r.published_at, r.date_modified, r.in_language, r.word_count, r.current_document_id)`)
}
