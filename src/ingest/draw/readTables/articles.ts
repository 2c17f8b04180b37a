import { sql } from 'kysely'
import type { Transaction } from '../../transaction.ts'

export async function refreshAgentArticles(tx: Transaction, articles: string[]): Promise<void> {
  await tx.run(sql`
    WITH wanted AS MATERIALIZED (
      SELECT m.agent_id, m.article_id, a.kind, count(*)::int AS mention_count, p.date_published
      FROM article p JOIN mention m ON m.article_id = p.id JOIN agent a ON a.id = m.agent_id
      WHERE p.id = ANY(${articles}::uuid[]) AND m.is_current AND p.withdrawn_at IS NULL
      GROUP BY m.agent_id, m.article_id, a.kind, p.date_published
    ), outdated AS MATERIALIZED (
      SELECT agent_id, article_id FROM agent_article WHERE article_id = ANY(${articles}::uuid[])
      EXCEPT SELECT agent_id, article_id FROM wanted
    ), gone AS (
      DELETE FROM agent_article x USING outdated o WHERE x.agent_id = o.agent_id AND x.article_id = o.article_id
      RETURNING x.agent_id
    ), written AS (
      INSERT INTO agent_article AS x (agent_id, article_id, kind, mention_count, date_published)
      SELECT agent_id, article_id, kind, mention_count, date_published FROM wanted ORDER BY agent_id, article_id
      ON CONFLICT (agent_id, article_id) DO UPDATE
        SET kind = excluded.kind, mention_count = excluded.mention_count, date_published = excluded.date_published
        WHERE (x.kind, x.mention_count, x.date_published)
          IS DISTINCT FROM (excluded.kind, excluded.mention_count, excluded.date_published)
      RETURNING x.agent_id, x.xmax = 0 AS is_new
    ), difference AS (
      SELECT agent_id, sum(by)::int AS by
      FROM (SELECT agent_id, 1 AS by FROM written WHERE is_new UNION ALL SELECT agent_id, -1 FROM gone) AS changes
      GROUP BY agent_id
    )
    UPDATE agent a SET article_count = a.article_count + d.by, updated_at = now()
    FROM difference d WHERE a.id = d.agent_id AND d.by <> 0`)
}

export async function refreshArticleCounts(tx: Transaction, articles: string[]): Promise<void> {
  await tx.run(sql`
    WITH counted AS (
      SELECT a.id,
        (SELECT count(*)::int FROM quote q WHERE q.article_id = a.id AND q.is_current AND q.review_state <> 'REJECTED') AS quotes,
        (SELECT count(DISTINCT r.meeting_id)::int FROM meeting_report r JOIN meeting m ON m.id = r.meeting_id
          WHERE r.article_id = a.id AND r.is_current AND r.review_state <> 'REJECTED'
            AND m.is_current AND m.review_state <> 'REJECTED') AS meetings
      FROM article a WHERE a.id = ANY(${articles}::uuid[])
    )
    UPDATE article a SET quote_count = c.quotes, meeting_count = c.meetings
    FROM counted c WHERE a.id = c.id AND (a.quote_count, a.meeting_count) IS DISTINCT FROM (c.quotes, c.meetings)`)
}
