import { sql } from 'kysely'
import { newId } from '../ids.ts'
import { SIDECAR } from '../makers.ts'
import { toldIn } from '../refer/told.ts'
import { insertion, type Row } from '../rows.ts'
import type { Transaction } from '../transaction.ts'
import { articleRow } from './versions.ts'
import { attachment, keeping, type Write } from './writing.ts'

/**
 * One statement for the article, its document, what is said of it, whom that names, and what is left to do. Where the slug has become another's meanwhile, the
 * transaction fails and starts again.
 */
export function insertArticle(tx: Transaction, write: Write, slug: string): void {
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
    ), attached AS (${attachment(write, sql`${id}::uuid`)}), kept AS (${keeping(write)}),
    referred AS (${insertion('agent_reference', referencesIn(id, write))})
    INSERT INTO pending_article (article_id, step) VALUES (${id}::uuid, 'COMPARE')`)
}

/** Nothing was known of a new article: what its document tells of whom it names is written down as it is. */
function referencesIn(articleId: string, { annotated, draft, key, columns: { datePublished } }: Write): Row[] {
  const said = annotated === null ? null : JSON.parse(annotated.json)
  const told = toldIn({
    key,
    datePublished,
    publisher: said?.article?.publisher ?? draft.publisher ?? null,
    isConfirmed: annotated?.maker === SIDECAR,
    annotations: said,
  })
  return told.map((one) => ({ id: newId(), article_id: articleId, ...one }))
}
