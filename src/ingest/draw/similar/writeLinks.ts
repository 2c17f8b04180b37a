import { sql } from 'kysely'
import type { Transaction } from '../../transaction.ts'
import type { Link } from './verified.ts'

/** Makes these the links of the articles, in both directions; whatever else linked one of them goes. */
export async function writeLinks(tx: Transaction, articles: readonly string[], links: readonly Link[]): Promise<void> {
  await tx.run(sql`
    WITH wanted AS MATERIALIZED (
      SELECT one AS article_id, other AS other_id, similarity
        FROM jsonb_to_recordset(${JSON.stringify(links)}::jsonb) AS l(one uuid, other uuid, similarity float8)
      UNION ALL SELECT other, one, similarity
        FROM jsonb_to_recordset(${JSON.stringify(links)}::jsonb) AS l(one uuid, other uuid, similarity float8)
    ), gone AS (
      DELETE FROM article_similarity x
      WHERE (x.article_id = ANY(${articles}::uuid[]) OR x.other_id = ANY(${articles}::uuid[]))
        AND NOT EXISTS (SELECT FROM wanted w WHERE w.article_id = x.article_id AND w.other_id = x.other_id)
    )
    INSERT INTO article_similarity AS x (article_id, other_id, similarity)
    SELECT article_id, other_id, similarity FROM wanted ORDER BY article_id, other_id
    ON CONFLICT (article_id, other_id) DO UPDATE SET similarity = excluded.similarity WHERE x.similarity <> excluded.similarity`)
}
