import { type RawBuilder, sql } from 'kysely'
import type { Transaction } from '../../transaction.ts'
import type { BandChanges } from './bands.ts'

/** How far apart, in days, two articles with nearly the same text may be published and be linked. */
const LINKED_DAYS = 31
/**
 * With how many articles before it and how many after it, in the order of their days, one is compared in each of its bands: what thousands of
 * formulaic texts share must not cost more with each of them.
 */
const NEIGHBOURS = 25

/** Two articles, `one` before `other`. */
export interface Pair {
  one: string
  other: string
}

/** Articles beside a place in the order of its band, of at most so many days before or after it. */
function neighbours(of: string): RawBuilder<unknown> {
  const place = sql.raw(`(${of}.date_published, ${of}.place, ${of}.article_id)`)
  const band = sql.raw(`${of}.band`)
  const day = sql.raw(`${of}.date_published`)
  return sql`(
    (SELECT x.article_id FROM article_band x
      WHERE x.band = ${band} AND (x.date_published, x.place, x.article_id) < ${place} AND x.date_published >= ${day} - ${LINKED_DAYS}::int
      ORDER BY x.date_published DESC, x.place DESC, x.article_id DESC LIMIT ${NEIGHBOURS}::int)
    UNION ALL
    (SELECT x.article_id FROM article_band x
      WHERE x.band = ${band} AND (x.date_published, x.place, x.article_id) > ${place} AND x.date_published <= ${day} + ${LINKED_DAYS}::int
      ORDER BY x.date_published, x.place, x.article_id LIMIT ${NEIGHBOURS}::int))`
}

/**
 * Articles whose neighbours are others now. Only in a band that has more articles than are compared can one that comes or goes move two
 * others apart or together.
 */
export async function crowdedAround(tx: Transaction, { articles, left }: BandChanges): Promise<string[]> {
  const rows = await tx.rows<{ id: string }>(sql`
    WITH changed AS (
      SELECT band, date_published, place, article_id, 0 AS gone FROM article_band WHERE article_id = ANY(${articles}::uuid[])
      UNION ALL
      SELECT band, "datePublished", place, '00000000-0000-0000-0000-000000000000'::uuid, 1
      FROM jsonb_to_recordset(${JSON.stringify(left)}::jsonb) AS l(band int, "datePublished" date, place bigint)
    ), counted AS MATERIALIZED (
      SELECT band, sum(gone)::int AS gone FROM changed GROUP BY band
    ), crowded AS MATERIALIZED (
      SELECT c.band FROM counted c WHERE EXISTS (
        SELECT FROM article_band x WHERE x.band = c.band OFFSET greatest(${NEIGHBOURS}::int - c.gone, 0))
    )
    SELECT DISTINCT n.article_id::text AS id
    FROM crowded JOIN changed c USING (band) CROSS JOIN LATERAL ${neighbours('c')} AS n`)
  return rows.map(({ id }) => id)
}

/** Pairs of these articles and their neighbours in some band. */
export function nearArticles(tx: Transaction, articles: readonly string[]): Promise<Pair[]> {
  return tx.rows(sql`
    SELECT DISTINCT least(c.article_id, n.article_id)::text AS one, greatest(c.article_id, n.article_id)::text AS other
    FROM article_band c CROSS JOIN LATERAL ${neighbours('c')} AS n
    WHERE c.article_id = ANY(${articles}::uuid[]) ORDER BY 1, 2`)
}
