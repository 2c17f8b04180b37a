import { sql } from 'kysely'
import { bandsOf } from '../../../similarity/index.ts'
import type { Transaction } from '../../transaction.ts'

/** How far apart, in days, two articles with nearly the same text may be published and be linked. So long is a period, too. */
export const LINKED_DAYS = 31

export interface BandChanges {
  /** Articles that came to a band, left one, or are of another day. */
  articles: string[]
  /** What was left. */
  left: { band: number; period: number }[]
}

/** Makes bands where a document came in before there were any. */
export async function makeBands(tx: Transaction, articles: readonly string[]): Promise<void> {
  const documents = await tx.rows<{ id: string; articleBody: string }>(sql`
    SELECT d.id::text, d.article_body AS "articleBody" FROM article a JOIN document d ON d.id = a.current_document_id
    WHERE a.id = ANY(${articles}::uuid[]) AND d.bands IS NULL`)
  if (documents.length === 0) return
  const made = documents.map(({ id, articleBody }) => ({ id, bands: bandsOf(articleBody) }))
  await tx.run(sql`
    UPDATE document d SET bands = m.bands
    FROM jsonb_to_recordset(${JSON.stringify(made)}::jsonb) AS m(id uuid, bands int[]) WHERE d.id = m.id`)
}

/** Where a document stands among those of a band and period. */
export const place = (document: string) => sql.raw(`('x' || left(${document}.sha256, 16))::bit(64)::bigint`)

/** Puts articles, as they read now, where they belong among those of their bands; withdrawn ones nowhere. */
export async function refreshBands(tx: Transaction, articles: readonly string[]): Promise<BandChanges> {
  const [changes] = await tx.rows<BandChanges>(sql`
    WITH wanted AS MATERIALIZED (
      SELECT DISTINCT b.band, (a.date_published - date '2000-01-01') / ${LINKED_DAYS}::int AS period, ${place('d')} AS place,
        a.id AS article_id, a.date_published
      FROM article a JOIN document d ON d.id = a.current_document_id CROSS JOIN unnest(d.bands) AS b(band)
      WHERE a.id = ANY(${articles}::uuid[]) AND a.withdrawn_at IS NULL
    ), outdated AS MATERIALIZED (
      SELECT band, period, place, article_id FROM article_band WHERE article_id = ANY(${articles}::uuid[])
      EXCEPT SELECT band, period, place, article_id FROM wanted
    ), gone AS (
      DELETE FROM article_band x USING outdated o
      WHERE x.band = o.band AND x.period = o.period AND x.place = o.place AND x.article_id = o.article_id
      RETURNING x.band, x.period, x.article_id
    ), written AS (
      INSERT INTO article_band AS x (band, period, place, article_id, date_published)
      SELECT band, period, place, article_id, date_published FROM wanted ORDER BY band, period, place, article_id
      ON CONFLICT (band, period, place, article_id) DO UPDATE SET date_published = excluded.date_published
        WHERE x.date_published <> excluded.date_published
      RETURNING x.article_id
    )
    SELECT ARRAY(SELECT article_id::text FROM written UNION SELECT article_id::text FROM gone) AS articles,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('band', band, 'period', period)), '[]') FROM gone) AS left`)
  return changes ?? { articles: [], left: [] }
}
