import { sql } from 'kysely'
import type { Transaction } from '../transaction.ts'

/** Articles with something that is named after these agents, which are called otherwise now: a meeting without a name of its own, a role. */
export async function drawAgain(tx: Transaction, renamed: readonly string[]): Promise<void> {
  if (renamed.length === 0) return
  await tx.run(sql`
    INSERT INTO pending_article AS x (article_id, step)
    SELECT id, 'DRAW' FROM article WHERE withdrawn_at IS NULL AND id IN (
      SELECT r.article_id FROM meeting_report_participant p JOIN meeting_report r ON r.id = p.report_id
        WHERE p.agent_id = ANY(${renamed}::uuid[]) AND r.is_current AND r.name IS NULL
      UNION SELECT c.article_id FROM membership m JOIN membership_citation c ON c.membership_id = m.id
        WHERE m.organization_id = ANY(${renamed}::uuid[]) AND c.is_current)
    ORDER BY id
    -- Waits for whoever draws it now, perhaps with the name of before.
    ON CONFLICT (article_id) DO UPDATE SET since = now()`)
}
