import { quotesInPeer, quotesOfArticle } from './article.ts'
import { inFloor, inOurs, inPeer, type Selection, usualSelection } from './fields.ts'
import { answer, nodes, object } from './json.ts'
import type { Call, Operation, Sources, Workload } from './operation.ts'

/** The newest articles up to a day, each with its first quotes and their speakers. */
export function newestOperation(name: string, { article, quote, agent, outer, inner }: Selection): Operation {
  const list = { quote, agent, rows: inner }
  return {
    name,
    query: `query ${name}($day: Date!) {
      articles(first: ${outer}, where: {datePublished: {lte: $day}}) {
        nodes { ${inOurs(article)} quotes(first: ${inner}) { nodes { ${inOurs(quote)} speakers { ${inOurs(agent)} } } } }
      }
    }`,
    floor: {
      parameters: ['day'],
      sql: `SELECT ${answer(
        'articles',
        nodes(
          object([...inFloor(article, 'a'), ['quotes', quotesOfArticle(list)]]),
          `FROM article a WHERE a.withdrawn_at IS NULL AND a.date_published <= $1::date
            ORDER BY a.date_published DESC, a.id DESC LIMIT ${outer}`,
        ),
      )}`,
    },
    peerQuery: `query ${name}($day: Date!) {
      articles: allArticles(first: ${outer}, condition: {publishedUntil: $day}, orderBy: [DATE_PUBLISHED_DESC, ROW_ID_DESC]) {
        nodes { ${inPeer(article)} quotes: ${quotesInPeer(list)} }
      }
    }`,
  }
}

export async function newestCalls(operation: Operation, sources: Sources): Promise<Call[]> {
  const rows = await sources.rows<{ day: string }>(
    'SELECT date_published::text AS day FROM article GROUP BY 1 ORDER BY md5(date_published::text) LIMIT 5000',
  )
  return rows.map(({ day }) => ({ operation, ours: { day }, floor: { day }, peer: { day } }))
}

export const newestWorkload: Workload = {
  name: 'newest',
  title: '20 newest articles × 5 quotes with speakers',
  prepare: (sources) => newestCalls(newestOperation('Newest', usualSelection(20, 5)), sources),
}
