import { sql } from 'kysely'
import type { Transaction } from '../../transaction.ts'
import { type BandChanges, LINKED_DAYS } from './bands.ts'

/**
 * So many articles of a band and period stand for all of it: each is compared with them, and they with each. Where there are no more, each is
 * compared with each. What thousands of formulaic texts share must not cost more with each of them; and since they are chosen as if
 * by chance, one that comes or goes hardly ever changes who they are.
 */
const REPRESENTATIVES = 25

/** Two articles, `one` before `other`. */
export interface Pair {
  one: string
  other: string
}

/**
 * Articles that stand for others now, or no longer do, because of those that came or left; some more may be among them. As many of the first 25 came,
 * so many of those that had been there make room; as many left, so many move up.
 */
export async function representativesAround(tx: Transaction, { articles, left }: BandChanges): Promise<string[]> {
  const rows = await tx.rows<{ id: string }>(sql`
    WITH changed AS (
      SELECT band, period, sum(gone)::int AS gone
      FROM (
        SELECT band, period, 0 AS gone FROM article_band WHERE article_id = ANY(${articles}::uuid[])
        UNION ALL SELECT band, period, 1 FROM jsonb_to_recordset(${JSON.stringify(left)}::jsonb) AS l(band int, period int)
      ) AS places GROUP BY band, period
    ), moved AS MATERIALIZED (
      SELECT c.band, c.period, greatest(c.gone, (
        SELECT count(*) FILTER (WHERE x.article_id = ANY(${articles}::uuid[])) FROM (
          SELECT y.article_id FROM article_band y WHERE y.band = c.band AND y.period = c.period ORDER BY y.place, y.article_id
          LIMIT ${REPRESENTATIVES}::int) AS x)) AS number
      FROM changed c
      -- Where no more than these are there, all stand for themselves; but more may have been.
      WHERE c.gone > 0 OR EXISTS (
        SELECT FROM article_band y WHERE y.band = c.band AND y.period = c.period OFFSET ${REPRESENTATIVES}::int)
    )
    SELECT DISTINCT x.article_id::text AS id
    FROM moved m CROSS JOIN LATERAL (
      SELECT y.article_id FROM article_band y
      WHERE y.band = m.band AND y.period = m.period AND y.article_id <> ALL(${articles}::uuid[])
      ORDER BY y.place, y.article_id OFFSET greatest(${REPRESENTATIVES}::int - m.number, 0) LIMIT m.number
    ) AS x`)
  return rows.map(({ id }) => id)
}

/** Pairs of these articles and others that share a band and are published about the same time, of which one stands for others. */
export function nearArticles(tx: Transaction, articles: readonly string[]): Promise<Pair[]> {
  return tx.rows(sql`
    SELECT DISTINCT least(c.article_id, x.article_id)::text AS one, greatest(c.article_id, x.article_id)::text AS other
    FROM article_band c
    CROSS JOIN LATERAL (
      SELECT count(*) < ${REPRESENTATIVES}::int AS stands FROM (
        SELECT FROM article_band y WHERE y.band = c.band AND y.period = c.period AND (y.place, y.article_id) < (c.place, c.article_id)
        LIMIT ${REPRESENTATIVES}::int
      ) AS earlier
    ) AS own
    CROSS JOIN LATERAL (
      SELECT y.article_id, y.date_published FROM article_band y
        WHERE own.stands AND y.band = c.band AND y.period BETWEEN c.period - 1 AND c.period + 1
      UNION ALL
      SELECT r.article_id, r.date_published FROM generate_series(c.period - 1, c.period + 1) AS near(period) CROSS JOIN LATERAL (
        SELECT y.article_id, y.date_published FROM article_band y WHERE y.band = c.band AND y.period = near.period
        ORDER BY y.place, y.article_id LIMIT ${REPRESENTATIVES}::int
      ) AS r WHERE NOT own.stands
    ) AS x
    WHERE c.article_id = ANY(${articles}::uuid[]) AND x.article_id <> c.article_id
      AND abs(x.date_published - c.date_published) <= ${LINKED_DAYS}::int
    ORDER BY 1, 2`)
}
