import { sql } from 'kysely'
import type { Transaction } from '../transaction.ts'

/** Meetings without a report and agents that nothing names any more: annotations made them, and later ones say otherwise. */
export async function deleteOrphans(
  tx: Transaction,
  meetings: readonly string[],
  agents: readonly string[],
): Promise<void> {
  await tx.run(sql`
    DELETE FROM meeting m WHERE m.id = ANY(${meetings}::uuid[]) AND m.merged_into_id IS NULL
      AND NOT EXISTS (SELECT FROM meeting_report x WHERE x.meeting_id = m.id)
      AND NOT EXISTS (SELECT FROM meeting x WHERE x.merged_into_id = m.id)`)
  await tx.run(sql`
    DELETE FROM agent a WHERE a.id = ANY(${agents}::uuid[]) AND a.merged_into_id IS NULL
      AND NOT EXISTS (SELECT FROM agent_reference x WHERE x.agent_id = a.id)
      AND NOT EXISTS (SELECT FROM mention x WHERE x.agent_id = a.id)
      AND NOT EXISTS (SELECT FROM quote_speaker x WHERE x.agent_id = a.id)
      AND NOT EXISTS (SELECT FROM meeting_report_participant x WHERE x.agent_id = a.id OR x.on_behalf_of_id = a.id)
      AND NOT EXISTS (SELECT FROM meeting_participant x WHERE x.agent_id = a.id OR x.on_behalf_of_id = a.id)
      AND NOT EXISTS (SELECT FROM membership x WHERE x.person_id = a.id OR x.organization_id = a.id)
      AND NOT EXISTS (SELECT FROM article x WHERE x.publisher_id = a.id)
      AND NOT EXISTS (SELECT FROM organization x WHERE x.parent_id = a.id)
      AND NOT EXISTS (SELECT FROM agent_decision x WHERE x.agent_id = a.id)
      AND NOT EXISTS (SELECT FROM agent x WHERE x.merged_into_id = a.id)`)
}
