import { sql } from 'kysely'
import type { Transaction } from './transaction.ts'

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
