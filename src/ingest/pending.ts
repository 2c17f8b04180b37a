import { sql } from 'kysely'
import { lock, type Transaction } from './transaction.ts'

/** Has articles done again from a step on. What their earlier claims affected is not forgotten. */
export async function addPending(
  tx: Transaction,
  articles: readonly string[],
  step: 'RESOLVE' | 'RECORD' | 'DRAW',
): Promise<void> {
  if (articles.length === 0) return
  await tx.run(sql`
    INSERT INTO pending_article AS p (article_id, step) SELECT id, ${step}::pending_step FROM unnest(${articles}::uuid[]) AS id ORDER BY id
    ON CONFLICT (article_id) DO UPDATE SET step = least(p.step, excluded.step), since = now()`)
}

/** Whoever stores, records, withdraws or decides on one of these articles ends first, or waits. */
export async function lockArticles(tx: Transaction, articles: readonly string[]): Promise<void> {
  const keys = await tx.rows<{ key: string }>(sql`SELECT key FROM article WHERE id = ANY(${articles}::uuid[])`)
  lock(
    tx,
    keys.map(({ key }) => `article ${key}`),
  )
  await tx.rows(sql`
    SELECT FROM pending_article WHERE article_id = ANY(${articles}::uuid[]) ORDER BY article_id FOR UPDATE`)
}
