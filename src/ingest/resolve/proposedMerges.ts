import { sql } from 'kysely'
import { alikeNames } from '../../entities/index.ts'
import type { Writer } from '../transaction.ts'

/** Two agents that may be one, those first that most articles name. */
export interface ProposedMerge {
  slug: string
  name: string
  articleCount: number
  otherSlug: string
  otherName: string
  otherArticleCount: number
  reasons: string[]
}

/** Who was found to be one perhaps when their names were compared, and people whose names are alike, unless an article names both. */
export function proposedMerges(database: Writer, limit: number): Promise<ProposedMerge[]> {
  return database.transaction(async (tx) => {
    const people = await tx.rows<{ id: string; name: string }>(sql`
      SELECT id::text, name FROM agent WHERE kind = 'PERSON' AND merged_into_id IS NULL AND article_count > 0`)
    const alike = alikeNames(people).map(({ one, other, reason }) => ({ one: one.id, other: other.id, reason }))
    return tx.rows(sql`
      WITH compared AS (
        SELECT agent_id, other_id, reasons FROM merge_candidate WHERE NOT is_dismissed
      ), alike AS (
        SELECT least(one, other) AS agent_id, greatest(one, other) AS other_id, array_agg(DISTINCT reason) AS reasons
        FROM jsonb_to_recordset(${JSON.stringify(alike)}::jsonb) AS p(one uuid, other uuid, reason text)
        WHERE NOT EXISTS (SELECT FROM agent_article x JOIN agent_article y ON y.article_id = x.article_id AND y.agent_id = p.other
          WHERE x.agent_id = p.one) GROUP BY 1, 2
      ), proposed AS (
        SELECT * FROM compared UNION ALL SELECT * FROM alike
        WHERE (agent_id, other_id) NOT IN (SELECT agent_id, other_id FROM compared)
      )
      SELECT a.slug, a.name, a.article_count AS "articleCount", b.slug AS "otherSlug", b.name AS "otherName",
        b.article_count AS "otherArticleCount", c.reasons
      FROM proposed c JOIN agent x ON x.id = c.agent_id JOIN agent y ON y.id = c.other_id
        JOIN agent a ON a.id = CASE WHEN x.article_count >= y.article_count THEN x.id ELSE y.id END
        JOIN agent b ON b.id = CASE WHEN x.article_count >= y.article_count THEN y.id ELSE x.id END
      WHERE x.merged_into_id IS NULL AND y.merged_into_id IS NULL
        -- Nor was it said that they are two, or of two who have become these.
        AND NOT EXISTS (SELECT FROM merge_candidate d JOIN agent p ON p.id = d.agent_id JOIN agent q ON q.id = d.other_id
          WHERE d.is_dismissed AND (coalesce(p.merged_into_id, p.id), coalesce(q.merged_into_id, q.id)) IN ((x.id, y.id), (y.id, x.id)))
      ORDER BY a.article_count + b.article_count DESC, a.slug, b.slug LIMIT ${limit}`)
  })
}
