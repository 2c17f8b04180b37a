import { sql } from 'kysely'
import type { Transaction } from '../transaction.ts'

/** Meetings without a report and agents that nothing names any more: annotations made them, and later ones say otherwise. */
export async function deleteOrphans(
  tx: Transaction,
  meetings: readonly string[],
  agents: readonly string[],
): Promise<void> {
  await deleteMeetings(tx, meetings)
  // One of whom somebody is just recording a claim is left to whoever draws that claim. Of the others nobody can record one any more.
  const free = await tx.rows<{ id: string }>(sql`
    SELECT id::text FROM agent a WHERE id = ANY(${agents}::uuid[]) AND ${IS_ORPHAN} ORDER BY id FOR UPDATE SKIP LOCKED`)
  await deleteAgents(
    tx,
    free.map(({ id }) => id),
  )
}

const IS_ORPHAN = sql`a.merged_into_id IS NULL
  AND NOT EXISTS (SELECT FROM agent_reference x WHERE x.agent_id = a.id)
  AND NOT EXISTS (SELECT FROM mention x WHERE x.agent_id = a.id)
  AND NOT EXISTS (SELECT FROM quote_speaker x WHERE x.agent_id = a.id)
  AND NOT EXISTS (SELECT FROM meeting_report_participant x WHERE x.agent_id = a.id OR x.on_behalf_of_id = a.id)
  AND NOT EXISTS (SELECT FROM meeting_participant x WHERE x.agent_id = a.id OR x.on_behalf_of_id = a.id)
  AND NOT EXISTS (SELECT FROM membership x WHERE x.person_id = a.id OR x.organization_id = a.id)
  AND NOT EXISTS (SELECT FROM article x WHERE x.publisher_id = a.id)
  AND NOT EXISTS (SELECT FROM organization x WHERE x.parent_id = a.id)
  AND NOT EXISTS (SELECT FROM agent_decision x WHERE x.agent_id = a.id)
  AND NOT EXISTS (SELECT FROM agent x WHERE x.merged_into_id = a.id)`

/**
 * Together with what is kept for reading of them: it has no foreign keys. One that was drawn as current has lost its last report since then: it
 * still counts for its participants, and is left to whoever draws the article that had the report.
 */
async function deleteMeetings(tx: Transaction, meetings: readonly string[]): Promise<void> {
  if (meetings.length === 0) return
  await tx.run(sql`
    WITH gone AS (
      DELETE FROM meeting m WHERE m.id = ANY(${meetings}::uuid[]) AND NOT m.is_current AND m.merged_into_id IS NULL
        AND NOT EXISTS (SELECT FROM meeting_report x WHERE x.meeting_id = m.id)
        AND NOT EXISTS (SELECT FROM meeting_report x WHERE x.decided_id = m.id)
        AND NOT EXISTS (SELECT FROM meeting x WHERE x.merged_into_id = m.id)
      RETURNING id
    ), links AS (
      DELETE FROM agent_link x USING gone WHERE x.kind = 'MEETING' AND x.link_id = gone.id
    )
    DELETE FROM agent_meeting x USING gone WHERE x.meeting_id = gone.id`)
}

async function deleteAgents(tx: Transaction, agents: readonly string[]): Promise<void> {
  if (agents.length === 0) return
  await tx.run(sql`
    WITH gone AS (
      DELETE FROM agent a WHERE id = ANY(${agents}::uuid[]) AND ${IS_ORPHAN} RETURNING id
    ), articles AS (
      DELETE FROM agent_article x USING gone WHERE x.agent_id = gone.id
    ), meetings AS (
      DELETE FROM agent_meeting x USING gone WHERE x.agent_id = gone.id
    ), quotes AS (
      DELETE FROM agent_quoted_in x USING gone WHERE x.agent_id = gone.id
    )
    -- Each link stands there in both directions.
    DELETE FROM agent_link x USING gone JOIN agent_link other ON other.agent_id = gone.id
    WHERE x.kind = other.kind AND x.link_id = other.link_id`)
}
