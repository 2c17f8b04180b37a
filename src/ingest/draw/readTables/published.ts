import { sql } from 'kysely'
import type { Transaction } from '../../transaction.ts'

/** How many of these articles, but the withdrawn ones, each publisher has. */
export async function countPublished(tx: Transaction, articles: readonly string[]): Promise<Map<string, number>> {
  const rows = await tx.rows<{ id: string; articles: number }>(sql`
    SELECT publisher_id::text AS id, count(*)::int AS articles FROM article
    WHERE id = ANY(${articles}::uuid[]) AND publisher_id IS NOT NULL AND withdrawn_at IS NULL GROUP BY publisher_id`)
  return new Map(rows.map(({ id, articles }) => [id, articles]))
}

/** `differences`: how many articles more, or less, a publisher has. Without it all articles of these articles' publishers are counted. */
export async function refreshPublishedCounts(
  tx: Transaction,
  articles: string[],
  differences?: ReadonlyMap<string, number>,
): Promise<void> {
  if (differences === undefined) {
    await tx.run(sql`
      WITH counted AS (
        SELECT publisher_id AS id, count(*) FILTER (WHERE withdrawn_at IS NULL)::int AS articles FROM article
        WHERE publisher_id IN (SELECT publisher_id FROM article WHERE id = ANY(${articles}::uuid[])) GROUP BY publisher_id
      )
      UPDATE organization o SET published_count = c.articles
      FROM counted c WHERE o.id = c.id AND o.published_count <> c.articles`)
    return
  }
  const written = [...differences].filter(([, by]) => by !== 0).map(([id, by]) => ({ id, by }))
  if (written.length === 0) return
  await tx.rows(sql`
    SELECT FROM organization WHERE id = ANY(${written.map(({ id }) => id)}::uuid[]) ORDER BY id FOR NO KEY UPDATE`)
  await tx.run(sql`
    UPDATE organization o SET published_count = o.published_count + d.by
    FROM jsonb_to_recordset(${JSON.stringify(written)}::jsonb) AS d(id uuid, by int) WHERE o.id = d.id`)
}

/** What each has more, or less, after than before. */
export function differencesOf(
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
): Map<string, number> {
  const ids = new Set([...before.keys(), ...after.keys()])
  return new Map([...ids].map((id) => [id, (after.get(id) ?? 0) - (before.get(id) ?? 0)]))
}
