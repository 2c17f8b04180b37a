import { isObjectType } from 'graphql'
import { beforeAll, describe, expect, test } from 'vitest'
import { schema } from '../../src/schema/index.ts'
import { askerOf } from '../support/ask.ts'
import { createTestDatabase } from '../support/database.ts'
import { loadFiction } from '../support/fiction.ts'

const database = await createTestDatabase()
const ask = askerOf(database)

/** What each order sorts by, in the database's own words. */
const columns: Record<string, Record<string, [table: string, column: string]>> = {
  ArticleOrder: {
    DATE_PUBLISHED: ['article', 'date_published'],
    HEADLINE: ['article', 'fold_for_order(headline)'],
    UPDATED_AT: ['article', 'updated_at'],
  },
  QuoteOrder: {
    DATE: ['quote', 'date'],
    POSITION: ['quote', '(passage_source, passage_start)'],
    UPDATED_AT: ['quote', 'updated_at'],
  },
  MeetingOrder: {
    START_DATE: ['meeting', 'start_date'],
    NAME: ['meeting', 'fold_for_order(name)'],
    UPDATED_AT: ['meeting', 'updated_at'],
  },
  AgentOrder: {
    NAME: ['agent', 'fold_for_order(name)'],
    ARTICLE_COUNT: ['agent', 'article_count'],
    QUOTE_COUNT: ['agent', 'quote_count'],
    MEETING_COUNT: ['agent', 'meeting_count'],
    UPDATED_AT: ['agent', 'updated_at'],
  },
}

/** How one reaches rows of the types that have ordered lists. */
const parents: Record<string, string> = {
  Person: 'people',
  Organization: 'organizations',
  Article: 'articles',
  Meeting: 'meetings',
}

/** Every list of the schema that takes `orderBy`. */
const orderedLists = Object.values(schema.getTypeMap()).flatMap((type) =>
  isObjectType(type)
    ? Object.values(type.getFields()).flatMap(({ name, args }) => {
        const order = args.find((arg) => arg.name === 'orderBy')
        return order === undefined ? [] : [{ type: type.name, field: name, order: String(order.type) }]
      })
    : [],
)

const cases = orderedLists.flatMap(({ type, field, order }) =>
  Object.keys(columns[order] ?? {}).flatMap((by) =>
    (by === 'POSITION' && `${type}.${field}` !== 'Article.quotes' ? [] : ['ASC', 'DESC']).map((direction) => ({
      list: `${type}.${field}`,
      type,
      field,
      order,
      by,
      direction,
    })),
  ),
)

/** Where each row stands by each order; rows with equal values stand at one place, those without one nowhere. */
const places = new Map<string, Map<string, number | null>>()

beforeAll(async () => {
  await loadFiction(database, 14)
  for (const [order, fields] of Object.entries(columns)) {
    for (const [by, [table, column]] of Object.entries(fields)) {
      const rows = await database.prisma.$queryRawUnsafe<{ id: string; place: number | null }[]>(
        `select id::text, case when ${column} is not null then dense_rank() over (order by ${column})::int end as place from ${table}`,
      )
      places.set(`${order} ${by}`, new Map(rows.map(({ id, place }) => [id, place])))
    }
  }
})

interface Ordered {
  type: string
  field: string
  order: string
  by: string
  direction: string
}

async function listsOf({ type, field, by, direction }: Ordered, page = 'first: 100'): Promise<string[][]> {
  const list = `list: ${field}(${page}, orderBy: { field: ${by}, direction: ${direction} }) { nodes { id } }`
  const query = type === 'Query' ? `{ ${list} }` : `{ parents: ${parents[type]} { nodes { ${list} } } }`
  const { data, errors } = await ask(query)
  expect(errors).toBeUndefined()
  const found = type === 'Query' ? [data] : data.parents.nodes
  return found.map((parent: { list: { nodes: { id: string }[] } }) =>
    parent.list.nodes.map(({ id }) => id.replace(/^[a-z]+_/, '')),
  )
}

/** By place, then by id, both in one direction; rows without a place come last in both. */
function sorted(ids: readonly string[], { order, by, direction }: Ordered): string[] {
  const sign = direction === 'ASC' ? 1 : -1
  const place = (id: string) => places.get(`${order} ${by}`)?.get(id) ?? sign * Number.POSITIVE_INFINITY
  const compare = (a: string, b: string) => (place(a) === place(b) ? (a < b ? -1 : 1) : place(a) < place(b) ? -1 : 1)
  return [...ids].sort((a, b) => sign * compare(a, b))
}

describe('every list that can be ordered', () => {
  test.each(cases)('$list by $by, $direction', async (ordered) => {
    const lists = await listsOf(ordered)
    expect(lists.some((ids) => ids.length > 1)).toBe(true)
    for (const ids of lists) expect(ids).toEqual(sorted(ids, ordered))
    const fromEnd = await listsOf(ordered, 'last: 3')
    expect(fromEnd).toEqual(lists.map((ids) => ids.slice(-3)))
  })

  test('POSITION is refused where rows are of several articles', async () => {
    for (const { type, field, order } of orderedLists) {
      if (order !== 'QuoteOrder' || type === 'Article') continue
      const list = `${field}(orderBy: { field: POSITION }) { nodes { id } }`
      const { errors } = await ask(type === 'Query' ? `{ ${list} }` : `{ ${parents[type]} { nodes { ${list} } } }`)
      expect(errors?.[0]).toMatchObject({
        message: 'POSITION does not order this list: choose DATE or UPDATED_AT.',
        extensions: { code: 'BAD_USER_INPUT' },
      })
    }
  })
})

describe('unless ordered otherwise', () => {
  test.each([
    ['articles', 'ArticleOrder', 'DATE_PUBLISHED', 'DESC'],
    ['quotes', 'QuoteOrder', 'DATE', 'DESC'],
    ['meetings', 'MeetingOrder', 'START_DATE', 'DESC'],
    ['people', 'AgentOrder', 'NAME', 'ASC'],
    ['organizations', 'AgentOrder', 'NAME', 'ASC'],
  ])('%s are ordered by %s %s %s', async (field, order, by, direction) => {
    const { data } = await ask(`{ ${field}(first: 100) { nodes { id } } }`)
    expect([data[field].nodes.map(({ id }: { id: string }) => id.replace(/^[a-z]+_/, ''))]).toEqual(
      await listsOf({ type: 'Query', field, order, by, direction }),
    )
  })

  test.each([
    ['articles', 'HEADLINE', 'DESC'],
    ['quotes', 'DATE', 'ASC'],
    ['meetings', 'NAME', 'DESC'],
    ['people', 'NAME', 'ASC'],
  ])('%s by %s go %s', async (field, by, direction) => {
    const { data } = await ask(`{ ${field}(first: 100, orderBy: { field: ${by} }) { nodes { id } } }`)
    expect([data[field].nodes.map(({ id }: { id: string }) => id.replace(/^[a-z]+_/, ''))]).toEqual(
      await listsOf({ type: 'Query', field, order: '', by, direction }),
    )
  })
})
