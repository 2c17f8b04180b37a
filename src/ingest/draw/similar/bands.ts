import { sql } from 'kysely'
import { bandsOf } from '../../../similarity/index.ts'
import type { Transaction } from '../../transaction.ts'

/** Where an article stood among those of a band. */
export interface BandPlace {
  band: number
  datePublished: string
  /** A number of 64 bits. */
  place: string
}

export interface BandChanges {
  /** Whose places have changed. */
  articles: string[]
  /** Places that nobody holds any more. */
  left: BandPlace[]
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

/** Where a document stands among those of a band that are of one day. */
export const place = (document: string) => sql.raw(`('x' || left(${document}.sha256, 16))::bit(64)::bigint`)

/** Puts articles, as they read now, where they belong among those of their bands; withdrawn ones nowhere. */
export async function refreshBands(tx: Transaction, articles: readonly string[]): Promise<BandChanges> {
  const [changes] = await tx.rows<BandChanges>(sql`
    WITH wanted AS MATERIALIZED (
      SELECT DISTINCT b.band, a.date_published, ${place('d')} AS place, a.id AS article_id
      FROM article a JOIN document d ON d.id = a.current_document_id CROSS JOIN unnest(d.bands) AS b(band)
      WHERE a.id = ANY(${articles}::uuid[]) AND a.withdrawn_at IS NULL
    ), gone AS (
      DELETE FROM article_band x WHERE x.article_id = ANY(${articles}::uuid[])
        AND NOT EXISTS (SELECT FROM wanted w WHERE w.band = x.band AND w.date_published = x.date_published AND w.place = x.place
          AND w.article_id = x.article_id)
      RETURNING x.*
    ), written AS (
      INSERT INTO article_band (band, date_published, place, article_id)
      SELECT band, date_published, place, article_id FROM wanted ORDER BY band, date_published, place, article_id
      ON CONFLICT DO NOTHING RETURNING article_id
    )
    SELECT ARRAY(SELECT article_id::text FROM written UNION SELECT article_id::text FROM gone) AS articles,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('band', band, 'datePublished', date_published, 'place', place::text)), '[]')
        FROM gone) AS left`)
  return changes ?? { articles: [], left: [] }
}
