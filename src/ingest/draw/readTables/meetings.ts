import { sql } from 'kysely'
import type { Transaction } from '../../transaction.ts'

/** Participants, and organizations that somebody stood for. */
export async function refreshAgentMeetings(tx: Transaction, meetings: string[]): Promise<void> {
  await tx.run(sql`
    WITH wanted AS MATERIALIZED (
      SELECT DISTINCT party.agent_id, m.id AS meeting_id, m.start_date
      FROM meeting m JOIN meeting_participant p ON p.meeting_id = m.id
      CROSS JOIN LATERAL (VALUES (p.agent_id), (p.on_behalf_of_id)) AS party(agent_id)
      WHERE m.id = ANY(${meetings}::uuid[]) AND m.is_current AND m.review_state <> 'REJECTED'
        AND p.review_state <> 'REJECTED' AND party.agent_id IS NOT NULL
    ), outdated AS MATERIALIZED (
      SELECT agent_id, meeting_id FROM agent_meeting WHERE meeting_id = ANY(${meetings}::uuid[])
      EXCEPT SELECT agent_id, meeting_id FROM wanted
    ), gone AS (
      DELETE FROM agent_meeting x USING outdated o WHERE x.agent_id = o.agent_id AND x.meeting_id = o.meeting_id
      RETURNING x.agent_id
    ), written AS (
      INSERT INTO agent_meeting AS x (agent_id, meeting_id, start_date)
      SELECT agent_id, meeting_id, start_date FROM wanted ORDER BY agent_id, meeting_id
      ON CONFLICT (agent_id, meeting_id) DO UPDATE SET start_date = excluded.start_date
        WHERE x.start_date IS DISTINCT FROM excluded.start_date
      RETURNING x.agent_id, x.xmax = 0 AS is_new
    ), difference AS (
      SELECT agent_id, sum(by)::int AS by
      FROM (SELECT agent_id, 1 AS by FROM written WHERE is_new UNION ALL SELECT agent_id, -1 FROM gone) AS changes
      GROUP BY agent_id
    )
    UPDATE agent a SET meeting_count = a.meeting_count + d.by, updated_at = now()
    FROM difference d WHERE a.id = d.agent_id AND d.by <> 0`)
}
