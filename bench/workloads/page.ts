import { type Fields, inFloor, inOurs, inPeer, type Selection, usualSelection } from './fields.ts'
import { answer, array, bare, object, one, plain } from './json.ts'
import type { Call, Operation, Sources, Variables, Workload } from './operation.ts'

/** Rows are counted up to here (schema.graphql). */
const COUNT_LIMIT = 10_000

/** A page of what one publisher published, newest first, after a cursor; and how many articles there are. */
export function pageOperation(name: string, { article, outer }: Selection): Operation {
  const page = `{ nodes { ${inOurs(article)} } pageInfo { hasNextPage endCursor } totalCount }`
  return {
    name,
    query: `query ${name}($publisher: ID!, $after: String!) {
      articles(first: ${outer}, after: $after, where: {publisher: {id: $publisher}}) ${page}
    }`,
    floor: {
      parameters: ['publisher', 'day', 'id'],
      sql: pageSql(article, outer),
    },
    peerQuery: `query ${name}($publisher: UUID!, $after: Cursor!) {
      articles: allArticles(first: ${outer}, after: $after, condition: {publisherId: $publisher},
        orderBy: [DATE_PUBLISHED_DESC, ROW_ID_DESC]) ${page.replace(inOurs(article), inPeer(article))}
    }`,
  }
}

/** Reads one row more than asked for, which tells whether there are more. */
function pageSql(article: Fields, rows: number): string {
  const inPage = `FROM page WHERE page.place <= ${rows}`
  const cursor = `opaque(json_build_array('articles', page.date_published, page.id)::text)`
  const pageInfo = object([
    ['hasNextPage', bare(`EXISTS (SELECT FROM page WHERE page.place > ${rows})`)],
    ['endCursor', one(plain(cursor), `${inPage} ORDER BY page.place DESC LIMIT 1`)],
  ])
  const totalCount = bare(`(SELECT least(o.published_count, ${COUNT_LIMIT}) FROM organization o WHERE o.id = $1::uuid)`)
  return `WITH page AS MATERIALIZED (
      SELECT a.*, row_number() OVER (ORDER BY a.date_published DESC, a.id DESC) AS place FROM article a
      WHERE a.publisher_id = $1::uuid AND a.withdrawn_at IS NULL AND (a.date_published, a.id) < ($2::date, $3::uuid)
      ORDER BY a.date_published DESC, a.id DESC LIMIT ${rows + 1}
    )
    SELECT ${answer(
      'articles',
      object([
        ['nodes', array(object(inFloor(article, 'page')), `${inPage} ORDER BY page.place`)],
        ['pageInfo', pageInfo],
        ['totalCount', totalCount],
      ]),
    )}`
}

interface Place {
  publisher: string
  id: string
  day: string
}

const PLACES = 300

/** Places near a quarter of each publisher's list; pages begin after the first article of that day. */
const PLACES_SQL = `
  SELECT publisher_id AS publisher, id, date_published::text AS day FROM (
    SELECT *, row_number() OVER (PARTITION BY publisher_id ORDER BY date_published DESC, id DESC)::float8
      / count(*) OVER (PARTITION BY publisher_id) AS share,
      count(*) OVER (PARTITION BY publisher_id) AS published,
      row_number() OVER (PARTITION BY publisher_id, date_published ORDER BY id DESC) AS place_in_day
    FROM article
  ) AS ranked
  WHERE share BETWEEN 0.2 AND 0.3 AND published >= 40 AND place_in_day = 1 ORDER BY md5(id::text) LIMIT ${PLACES}`

type Asked = Omit<Call, 'operation'>
const placesOf = new WeakMap<Sources, Promise<Asked[]>>()

export async function pageCalls(operation: Operation, sources: Sources): Promise<Call[]> {
  const places = placesOf.get(sources) ?? findPlaces(sources)
  placesOf.set(sources, places)
  return (await places).map((asked) => ({ operation, ...asked }))
}

async function findPlaces(sources: Sources): Promise<Asked[]> {
  const asked: Asked[] = []
  for (const place of await sources.rows<Place>(PLACES_SQL)) {
    const { id, day } = place
    const publisher = `organization_${place.publisher}`
    asked.push({
      ours: { publisher, after: await ourCursor(sources, { publisher, day }) },
      floor: { publisher: place.publisher, day, id },
      peer: { publisher: place.publisher, after: await peerCursor(sources, place) },
    })
  }
  return asked
}

// Cursors are opaque: each server is asked for its own.
// Cursors are opaque: each server is asked for its own.
async function ourCursor(sources: Sources, variables: Variables): Promise<string | undefined> {
  const { articles } = await sources.ours<{ articles: { edges: { cursor: string }[] } }>(
    `query Place($publisher: ID!, $day: Date!) {
      articles(first: 1, where: {publisher: {id: $publisher}, datePublished: {lte: $day}}) { edges { cursor } }
    }`,
    variables,
  )
  return articles.edges[0]?.cursor
}

async function peerCursor(sources: Sources, { publisher, day }: Place): Promise<string | undefined> {
  const data = await sources.peer<{ allArticles: { edges: { cursor: string }[] } }>(
    `query Place($publisher: UUID!, $day: Date!) {
      allArticles(first: 1, condition: {publisherId: $publisher, publishedUntil: $day},
        orderBy: [DATE_PUBLISHED_DESC, ROW_ID_DESC]) { edges { cursor } }
    }`,
    { publisher, day },
  )
  return data?.allArticles.edges[0]?.cursor
}

export const pageWorkload: Workload = {
  name: 'page',
  title: 'a page at a quarter of a filtered list, with count',
  prepare: (sources) => pageCalls(pageOperation('Page', usualSelection(20, 0)), sources),
}
