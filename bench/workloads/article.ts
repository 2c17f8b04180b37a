import { inFloor, inOurs, inPeer, organizationFields, type Selection, usualSelection } from './fields.ts'
import { answer, array, type Json, nodes, object, one } from './json.ts'
import type { Call, Operation, Sources, Workload } from './operation.ts'

/** One article with its publisher and its quotes with their speakers. */
export function articleOperation(name: string, { article, quote, agent, outer }: Selection): Operation {
  return {
    name,
    query: `query ${name}($id: ID!) {
      article(by: {id: $id}) {
        ${inOurs(article)} publisher { ${inOurs(organizationFields)} }
        quotes(first: ${outer}) { nodes { ${inOurs(quote)} speakers { ${inOurs(agent)} } } }
      }
    }`,
    floor: {
      parameters: ['id'],
      sql: `SELECT ${answer(
        'article',
        object([
          ...inFloor(article, 'a'),
          ['publisher', one(object(inFloor(organizationFields, 'g')), 'FROM agent g WHERE g.id = a.publisher_id')],
          ['quotes', quotesOfArticle({ quote, agent, rows: outer })],
        ]),
      )} FROM article a WHERE a.id = $1::uuid AND a.withdrawn_at IS NULL`,
    },
    peerQuery: `query ${name}($id: UUID!) {
      article: articleByRowId(rowId: $id) {
        ${inPeer(article)} publisher: organizationByPublisherId { agent: agentByRowId { ${inPeer(organizationFields)} } }
        quotes: ${quotesInPeer({ quote, agent, rows: outer })}
      }
    }`,
  }
}

type QuoteList = Pick<Selection, 'quote' | 'agent'> & { rows: number }

/** The quotes of article `a` in text order. */
export function quotesOfArticle({ quote, agent, rows }: QuoteList): Json {
  const speakers = array(
    object(inFloor(agent, 'g')),
    `FROM quote_speaker x JOIN agent g ON g.id = x.agent_id WHERE x.quote_id = q.id ORDER BY x.position, x.agent_id`,
  )
  return nodes(
    object([...inFloor(quote, 'q'), ['speakers', speakers]]),
    `FROM quote q WHERE q.article_id = a.id AND q.is_current AND q.review_state <> 'REJECTED'
      ORDER BY q.passage_source, q.passage_start, q.id LIMIT ${rows}`,
  )
}

export function quotesInPeer({ quote, agent, rows }: QuoteList): string {
  return `quotesByArticleId(first: ${rows}, orderBy: [PASSAGE_SOURCE_ASC, PASSAGE_START_ASC, ROW_ID_ASC]) {
    nodes {
      ${inPeer(quote)}
      speakers: quoteSpeakersByQuoteId(orderBy: [POSITION_ASC, AGENT_ID_ASC]) { nodes { agent: agentByAgentId { ${inPeer(agent)} } } }
    }
  }`
}

export async function articleCalls(operation: Operation, sources: Sources): Promise<Call[]> {
  const rows = await sources.rows<{ id: string }>(
    'SELECT id FROM article WHERE quote_count >= 20 ORDER BY md5(id::text) LIMIT 5000',
  )
  return rows.map(({ id }) => ({ operation, ours: { id: `article_${id}` }, floor: { id }, peer: { id } }))
}

export const articleWorkload: Workload = {
  name: 'article',
  title: 'one article, 20 quotes with speakers',
  prepare: (sources) => articleCalls(articleOperation('Article', usualSelection(20, 0)), sources),
}
