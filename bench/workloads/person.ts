import { inFloor, inOurs, inPeer, type Selection, usualSelection } from './fields.ts'
import type { Call, Operation, Sources, Workload } from './operation.ts'

/** A person, their newest meetings, who took part in these, what each of them said last, and in which article. */
export function personOperation(name: string, selection: Selection): Operation {
  const { article, quote, agent, meeting, outer, inner } = selection
  return {
    name,
    query: `query ${name}($id: ID!) {
      person(by: {id: $id}) {
        ${inOurs(agent)}
        meetings(first: ${outer}) {
          nodes {
            ${inOurs(meeting)}
            participants(first: 20) {
              nodes { ${inOurs(agent)} quotes(first: ${inner}) { nodes { ${inOurs(quote)} article { ${inOurs(article)} } } } }
            }
          }
        }
      }
    }`,
    floor: { parameters: ['id'], sql: personSql(selection) },
    peerQuery: `query ${name}($id: UUID!) {
      person: agentByRowId(rowId: $id) {
        ${inPeer(agent)}
        meetings: agentMeetingsByAgentId(first: ${outer}, orderBy: [START_DATE_DESC, MEETING_ID_DESC]) {
          nodes {
            meeting: meetingByMeetingId {
              ${inPeer(meeting)}
              participants: meetingParticipantsByMeetingId(first: 20, orderBy: [POSITION_ASC, AGENT_ID_ASC]) {
                nodes { agent: agentByAgentId { ${inPeer(agent)} ${lastQuotesInPeer(selection)} } }
              }
            }
          }
        }
      }
    }`,
  }
}

function lastQuotesInPeer({ quote, article, inner }: Selection): string {
  return `quotes: quoteSpeakersByAgentId(first: ${inner}, orderBy: [DATE_DESC, QUOTE_ID_DESC]) {
    nodes { quote: quoteByQuoteId { ${inPeer(quote)} article: articleByArticleId { ${inPeer(article)} } } }
  }`
}

/** Whoever takes part in several of the meetings is looked up once: their JSON is made before the meetings', and joined. */
function personSql({ article, quote, agent, meeting, outer, inner }: Selection): string {
  return `WITH met AS MATERIALIZED (
      SELECT m.*, x.start_date AS met_on FROM agent_meeting x JOIN meeting m ON m.id = x.meeting_id
      WHERE x.agent_id = $1::uuid AND m.is_current AND m.review_state <> 'REJECTED'
      ORDER BY coalesce(x.start_date, '-infinity'::date) DESC, x.meeting_id DESC LIMIT ${outer}
    ), present AS MATERIALIZED (
      SELECT p.meeting_id, p.agent_id, p.position FROM met
      CROSS JOIN LATERAL (
        SELECT * FROM meeting_participant p WHERE p.meeting_id = met.id AND p.review_state <> 'REJECTED'
        ORDER BY p.position, p.agent_id LIMIT 20) p
    ), participant AS MATERIALIZED (
      SELECT g.id, row_to_json(r) AS json FROM (SELECT DISTINCT agent_id FROM present) p JOIN agent g ON g.id = p.agent_id
      CROSS JOIN LATERAL (SELECT ${inFloor(agent, 'g')}, json_build_object('nodes', (
        SELECT coalesce(json_agg(q), '[]') FROM (
          SELECT ${inFloor(quote, 'q')},
            (SELECT row_to_json(i) FROM (SELECT ${inFloor(article, 'a')}) i) AS article
          FROM quote_speaker s JOIN quote q ON q.id = s.quote_id JOIN article a ON a.id = q.article_id
          WHERE s.agent_id = g.id AND q.is_current AND q.review_state <> 'REJECTED'
          ORDER BY s.date DESC, s.quote_id DESC LIMIT ${inner}) q)) AS quotes) r
    )
    SELECT '{"data":{"person":' || row_to_json(r)::text || '}}' FROM (
      SELECT ${inFloor(agent, 'g')}, json_build_object('nodes', (
        SELECT coalesce(json_agg(m), '[]') FROM (
          SELECT ${inFloor(meeting, 'met')}, json_build_object('nodes', (
            SELECT coalesce(json_agg(participant.json ORDER BY present.position, present.agent_id), '[]')
            FROM present JOIN participant ON participant.id = present.agent_id WHERE present.meeting_id = met.id)) AS participants
          FROM met ORDER BY met.met_on DESC NULLS LAST, met.id DESC) m)) AS meetings
      FROM agent g WHERE g.id = $1::uuid AND g.kind = 'PERSON') r`
}

/** At least as many people are asked about, though fewer may have 20 meetings in a small archive. */
const FEWEST = 50

export async function personCalls(operation: Operation, sources: Sources): Promise<Call[]> {
  const rows = await sources.rows<{ id: string }>(`
    SELECT id FROM (
      SELECT id, meeting_count, row_number() OVER (ORDER BY meeting_count DESC, id) AS rank FROM agent WHERE kind = 'PERSON'
    ) AS ranked
    WHERE meeting_count >= 20 OR rank <= ${FEWEST} ORDER BY md5(id::text) LIMIT 5000`)
  return rows.map(({ id }) => ({ operation, ours: { id: `person_${id}` }, floor: { id }, peer: { id } }))
}

export const personWorkload: Workload = {
  name: 'person',
  title: 'person → 20 meetings → participants → 5 quotes → article',
  prepare: (sources) => personCalls(personOperation('Person', usualSelection(20, 5)), sources),
}
