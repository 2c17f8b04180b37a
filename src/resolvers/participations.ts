import { sql } from 'kysely'
import type { Sql } from './sql.ts'

/**
 * The meetings in which an agent, or somebody for it, took part: `agent_id`, `meeting_id`, `start_date`. What is kept for reading holds those
 * that count; with rejected ones, and whoever took part in them, they are read from the meetings themselves.
 */
export function participations(agent: Sql, withRejected: boolean): Sql {
  if (!withRejected) return sql`agent_meeting`
  return sql`(
    select distinct party.agent_id, meeting.id as meeting_id, meeting.start_date
    from (
      select agent_id, meeting_id, review_state from meeting_participant where agent_id = ${agent}
      union all select on_behalf_of_id, meeting_id, review_state from meeting_participant where on_behalf_of_id = ${agent}
    ) as party join meeting on meeting.id = party.meeting_id
    where party.review_state <> 'REJECTED' or meeting.review_state = 'REJECTED'
  )`
}
