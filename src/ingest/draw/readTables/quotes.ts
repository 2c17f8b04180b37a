import { sql } from 'kysely'
import type { Transaction } from '../../transaction.ts'

/** A quote is of the day of its meeting if that is known, else of its article's. One that counts has no meeting that was rejected. */
export async function refreshQuoteDates(tx: Transaction, articles: string[], meetings: string[]): Promise<void> {
  await tx.run(sql`
    WITH dated AS (
      SELECT q.id, CASE WHEN m.date_precision = 'DAY' AND m.is_current
          AND (m.review_state <> 'REJECTED' OR q.review_state = 'REJECTED')
        THEN m.start_date ELSE a.date_published END AS date
      FROM quote q JOIN article a ON a.id = q.article_id LEFT JOIN meeting m ON m.id = q.meeting_id
      WHERE q.article_id = ANY(${articles}::uuid[]) OR q.meeting_id = ANY(${meetings}::uuid[])
      ORDER BY q.id
    ), quotes AS (
      UPDATE quote q SET date = d.date, updated_at = now() FROM dated d WHERE q.id = d.id AND q.date <> d.date
    )
    UPDATE quote_speaker s SET date = d.date FROM dated d WHERE s.quote_id = d.id AND s.date <> d.date`)
}

/** How many quotes of these articles count for each speaker. */
export async function countQuotes(tx: Transaction, articles: readonly string[]): Promise<Map<string, number>> {
  const rows = await tx.rows<{ id: string; quotes: number }>(sql`
    SELECT s.agent_id::text AS id, count(*)::int AS quotes
    FROM quote q JOIN quote_speaker s ON s.quote_id = q.id
    WHERE q.article_id = ANY(${articles}::uuid[]) AND q.is_current AND q.review_state <> 'REJECTED'
    GROUP BY s.agent_id`)
  return new Map(rows.map(({ id, quotes }) => [id, quotes]))
}

export async function refreshQuoteCounts(
  tx: Transaction,
  agents: string[],
  differences: ReadonlyMap<string, number> | undefined,
): Promise<void> {
  if (differences === undefined) {
    await tx.run(sql`
      WITH counted AS (
        SELECT a.id, (SELECT count(*)::int FROM quote_speaker s JOIN quote q ON q.id = s.quote_id
          WHERE s.agent_id = a.id AND q.is_current AND q.review_state <> 'REJECTED') AS quotes
        FROM agent a WHERE a.id = ANY(${agents}::uuid[])
      )
      UPDATE agent a SET quote_count = c.quotes, updated_at = now()
      FROM counted c WHERE a.id = c.id AND a.quote_count <> c.quotes`)
    return
  }
  const written = [...differences].filter(([, by]) => by !== 0).map(([id, by]) => ({ id, by }))
  if (written.length === 0) return
  await tx.run(sql`
    UPDATE agent a SET quote_count = a.quote_count + d.by, updated_at = now()
    FROM jsonb_to_recordset(${JSON.stringify(written)}::jsonb) AS d(id uuid, by int) WHERE a.id = d.id`)
}

/** Quotes that mention an agent which is no speaker of theirs. */
export async function refreshQuotedIn(tx: Transaction, articles: string[], meetings: string[]): Promise<void> {
  await tx.run(sql`
    WITH concerned AS MATERIALIZED (
      SELECT id, date, is_current AND review_state <> 'REJECTED' AS counts
      FROM quote WHERE article_id = ANY(${articles}::uuid[]) OR meeting_id = ANY(${meetings}::uuid[])
    ), wanted AS MATERIALIZED (
      SELECT DISTINCT m.agent_id, q.id AS quote_id, q.date
      FROM concerned q JOIN mention m ON m.quote_id = q.id AND m.is_current
      WHERE q.counts AND NOT EXISTS (SELECT FROM quote_speaker s WHERE s.quote_id = q.id AND s.agent_id = m.agent_id)
    ), outdated AS MATERIALIZED (
      SELECT x.agent_id, x.quote_id FROM concerned q JOIN agent_quoted_in x ON x.quote_id = q.id
      EXCEPT SELECT agent_id, quote_id FROM wanted
    ), gone AS (
      DELETE FROM agent_quoted_in x USING outdated o WHERE x.agent_id = o.agent_id AND x.quote_id = o.quote_id
    )
    INSERT INTO agent_quoted_in AS x (agent_id, quote_id, date)
    SELECT agent_id, quote_id, date FROM wanted ORDER BY agent_id, quote_id
    ON CONFLICT (agent_id, quote_id) DO UPDATE SET date = excluded.date WHERE x.date <> excluded.date`)
}
