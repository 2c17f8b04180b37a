import { type RawBuilder, sql } from 'kysely'

/** Whether a claim names an agent, so that somebody may have read its id and slug. A condition in SQL; `agent` is the column with its id. */
export function isKnown(agent: string): RawBuilder<boolean> {
  const id = sql.ref(agent)
  return sql`(EXISTS (SELECT FROM agent_article x WHERE x.agent_id = ${id}) OR EXISTS (SELECT FROM mention x WHERE x.agent_id = ${id})
    OR EXISTS (SELECT FROM quote_speaker x WHERE x.agent_id = ${id}) OR EXISTS (SELECT FROM meeting_report_participant x WHERE x.agent_id = ${id})
    OR EXISTS (SELECT FROM membership x WHERE x.person_id = ${id}) OR EXISTS (SELECT FROM membership x WHERE x.organization_id = ${id}))`
}
