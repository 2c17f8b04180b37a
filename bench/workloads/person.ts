import { inFloor, inOurs, inPeer, type Selection, usualSelection } from './fields.ts'
import { answer, nodes, object } from './json.ts'
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

function personSql({ article, quote, agent, meeting, outer, inner }: Selection): string {
  const quotes = nodes(
    object([...inFloor(quote, 'q'), ['article', object(inFloor(article, 'a'))]]),
    `FROM quote_speaker s JOIN quote q ON q.id = s.quote_id JOIN article a ON a.id = q.article_id
      WHERE s.agent_id = h.id AND q.is_current AND q.review_state <> 'REJECTED'
      ORDER BY s.date DESC, s.quote_id DESC LIMIT ${inner}`,
  )
  const participants = nodes(
    object([...inFloor(agent, 'h'), ['quotes', quotes]]),
    `FROM meeting_participant p JOIN agent h ON h.id = p.agent_id
      WHERE p.meeting_id = m.id AND p.review_state <> 'REJECTED' ORDER BY p.position, p.agent_id LIMIT 20`,
  )
  const meetings = nodes(
    object([...inFloor(meeting, 'm'), ['participants', participants]]),
    `FROM agent_meeting x JOIN meeting m ON m.id = x.meeting_id
      WHERE x.agent_id = g.id AND m.is_current AND m.review_state <> 'REJECTED'
      ORDER BY coalesce(x.start_date, '-infinity'::date) DESC, x.meeting_id DESC LIMIT ${outer}`,
  )
  const person = answer('person', object([...inFloor(agent, 'g'), ['meetings', meetings]]))
  return `SELECT ${person} FROM agent g WHERE g.id = $1::uuid AND g.kind = 'PERSON'`
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
