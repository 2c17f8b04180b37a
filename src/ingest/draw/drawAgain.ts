import { sql } from 'kysely'
import { addPending } from '../pending.ts'
import type { Transaction } from '../transaction.ts'

/** Articles with something that is named after these agents, which are called otherwise now: a meeting without a name of its own, a role. */
export async function drawAgain(tx: Transaction, renamed: readonly string[]): Promise<void> {
  if (renamed.length === 0) return
  const articles = await tx.rows<{ id: string }>(sql`
    SELECT id::text FROM article WHERE withdrawn_at IS NULL AND id IN (
      SELECT r.article_id FROM meeting_report_participant p JOIN meeting_report r ON r.id = p.report_id
        WHERE p.agent_id = ANY(${renamed}::uuid[]) AND r.is_current AND r.name IS NULL
      UNION SELECT c.article_id FROM membership m JOIN membership_citation c ON c.membership_id = m.id
        WHERE m.organization_id = ANY(${renamed}::uuid[]) AND c.is_current)`)
  // Waits for whoever draws one of them now, perhaps with the name of before.
  await addPending(
    tx,
    articles.map(({ id }) => id),
    'DRAW',
  )
}
