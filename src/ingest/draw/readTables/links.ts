import { sql } from 'kysely'
import type { Transaction } from '../../transaction.ts'

/**
 * Who met: participants that are not on one side, and organizations of different sides that took part or were stood for; but not a
 * person with an organization that was only stood for. Who spoke of whom; who has a role where.
 */
export async function refreshLinks(
  tx: Transaction,
  articles: string[],
  meetings: string[],
  memberships: string[],
): Promise<void> {
  await tx.run(sql`
    WITH party AS MATERIALIZED (
      SELECT m.id AS meeting_id, m.start_date, p.agent_id, p.on_behalf_of_id, a.kind
      FROM meeting m JOIN meeting_participant p ON p.meeting_id = m.id JOIN agent a ON a.id = p.agent_id
      WHERE m.id = ANY(${meetings}::uuid[]) AND m.is_current AND m.status = 'HELD' AND m.review_state <> 'REJECTED'
        AND p.review_state <> 'REJECTED'
    ), present AS (
      SELECT meeting_id, start_date, agent_id, coalesce(on_behalf_of_id, agent_id) AS side FROM party
    ), organization_met AS (
      SELECT meeting_id, start_date, agent_id, coalesce(on_behalf_of_id, agent_id) AS side FROM party WHERE kind = 'ORGANIZATION'
      UNION SELECT meeting_id, start_date, on_behalf_of_id, on_behalf_of_id FROM party WHERE on_behalf_of_id IS NOT NULL
    ), quoted AS MATERIALIZED (
      SELECT id FROM quote WHERE article_id = ANY(${articles}::uuid[]) OR meeting_id = ANY(${meetings}::uuid[])
    ), spoken AS (
      SELECT s.agent_id AS speaker, x.agent_id AS mentioned, x.quote_id, x.date
      FROM quoted q JOIN agent_quoted_in x ON x.quote_id = q.id JOIN quote_speaker s ON s.quote_id = q.id
    ), role AS MATERIALIZED (
      SELECT unnest(${memberships}::uuid[]) AS id
      UNION SELECT membership_id FROM membership_citation WHERE article_id = ANY(${articles}::uuid[])
    ), held AS (
      SELECT m.id, m.person_id, m.organization_id, m.last_cited FROM role r JOIN membership m ON m.id = r.id
      WHERE m.is_current AND m.review_state <> 'REJECTED'
    ), wanted AS MATERIALIZED (
      SELECT a.agent_id, b.agent_id AS other_id, 'MEETING'::link_kind AS kind, a.meeting_id AS link_id, a.start_date AS date
        FROM present a JOIN present b ON b.meeting_id = a.meeting_id AND b.agent_id <> a.agent_id AND b.side <> a.side
      UNION SELECT a.agent_id, b.agent_id, 'MEETING', a.meeting_id, a.start_date
        FROM organization_met a JOIN organization_met b
          ON b.meeting_id = a.meeting_id AND b.agent_id <> a.agent_id AND b.side <> a.side
      UNION SELECT speaker, mentioned, 'QUOTE', quote_id, date FROM spoken
      UNION SELECT mentioned, speaker, 'QUOTE', quote_id, date FROM spoken
      UNION SELECT person_id, organization_id, 'MEMBERSHIP', id, last_cited FROM held
      UNION SELECT organization_id, person_id, 'MEMBERSHIP', id, last_cited FROM held
    ), outdated AS MATERIALIZED (
      SELECT x.agent_id, x.other_id, x.kind, x.link_id FROM (
        SELECT 'MEETING'::link_kind AS kind, unnest(${meetings}::uuid[]) AS id
        UNION ALL SELECT 'QUOTE', id FROM quoted UNION ALL SELECT 'MEMBERSHIP', id FROM role
      ) AS link JOIN agent_link x ON x.kind = link.kind AND x.link_id = link.id
      EXCEPT SELECT agent_id, other_id, kind, link_id FROM wanted
    ), gone AS (
      DELETE FROM agent_link x USING outdated o
      WHERE x.agent_id = o.agent_id AND x.other_id = o.other_id AND x.kind = o.kind AND x.link_id = o.link_id
    )
    INSERT INTO agent_link AS x (agent_id, other_id, kind, link_id, date)
    SELECT agent_id, other_id, kind, link_id, date FROM wanted ORDER BY agent_id, other_id, kind, link_id
    ON CONFLICT (agent_id, other_id, kind, link_id) DO UPDATE SET date = excluded.date
      WHERE x.date IS DISTINCT FROM excluded.date`)
}
