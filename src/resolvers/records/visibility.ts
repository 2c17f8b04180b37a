import { sql } from 'kysely'
import type { Sql } from '../sql.ts'

/** Whether the article that a claim or a document belongs to may be seen. */
export function ofVisibleArticle(alias: string): Sql {
  return sql`exists (select from article as of_article
    where of_article.id = ${sql.ref(`${alias}.article_id`)} and of_article.withdrawn_at is null)`
}
