import { beforeAll, describe, expect, test } from 'vitest'
import { schema } from '../../src/schema/index.ts'
import { type Answer, type Asked, askerOf } from '../support/ask.ts'
import { createTestDatabase } from '../support/database.ts'
import { everyField } from '../support/everyField.ts'
import { loadFiction } from '../support/fiction.ts'

const database = await createTestDatabase()
const ask = askerOf(database)

/** Parents of each field, each with several rows: a statement for each of them would show. */
const MANY = 8

beforeAll(async () => {
  await loadFiction(database, 12)
})

/** How many statements a query takes, which must succeed. */
async function statementsOf(query: string, variables: Record<string, unknown> = {}): Promise<number> {
  const { errors, statements } = await ask(query, variables)
  expect(errors).toBeUndefined()
  return statements
}

function counted(sql: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const text of sql) counts.set(text, (counts.get(text) ?? 0) + 1)
  return counts
}

/** Statements that ran more often than the most that any single row takes. */
function excess(sql: readonly string[], most: ReadonlyMap<string, number>): string[] {
  return [...counted(sql)].filter(([text, count]) => count > (most.get(text) ?? 0)).map(([text]) => text)
}

const fields = everyField(schema, {
  'Query.search': 'query: "bridge", types: [QUOTE]',
  // Of one and of many ids, and of chains of one and of several links, below.
  'Query.nodes': null,
  'Query.path': null,
})

describe('the number of statements is that of the operation, whatever the rows', () => {
  test.each(fields)('$name', async ({ query }) => {
    const ofMany = await ask(query, { first: MANY })
    expect(ofMany.errors).toBeUndefined()
    // A row that lacks what others have needs fewer statements: all together may need no more than single rows do.
    const most = new Map<string, number>()
    let after: string | null = null
    for (let row = 0; row < MANY && excess(ofMany.sql, most).length > 0; row += 1) {
      const ofOne: Asked = await ask(query, { first: 1, after })
      expect(ofOne.errors).toBeUndefined()
      for (const [text, count] of counted(ofOne.sql)) most.set(text, Math.max(count, most.get(text) ?? 0))
      const [list] = Object.values<Answer>(ofOne.data)
      after = list.pageInfo.endCursor
    }
    expect(excess(ofMany.sql, most)).toEqual([])
  })

  test('nodes by id', async () => {
    const { data } = await ask(`{
      articles { nodes { id document { id } mentions(first: 1) { nodes { id } } } }
      people { nodes { id memberships { nodes { id } } } } organizations { nodes { id } }
      quotes { nodes { id } } meetings { nodes { id } }
    }`)
    const kinds: string[][] = [
      data.articles.nodes.map(({ id }: { id: string }) => id),
      data.articles.nodes.map(({ document }: { document: { id: string } }) => document.id),
      data.articles.nodes.map(({ mentions }: { mentions: { nodes: { id: string }[] } }) => mentions.nodes[0]?.id),
      data.people.nodes.flatMap(({ memberships }: { memberships: { nodes: { id: string }[] } }) =>
        memberships.nodes.map(({ id }) => id),
      ),
      ...['people', 'organizations', 'quotes', 'meetings'].map((list) =>
        data[list].nodes.map(({ id }: { id: string }) => id),
      ),
    ]
    const query = `query ($ids: [ID!]!) { nodes(ids: $ids) {
      ... on Agent { quotes { totalCount } } ... on Person { memberships { totalCount } } ... on Organization { members { totalCount } }
      ... on Article { quotes { totalCount } } ... on Document { article { id } } ... on Mention { agent { id } }
      ... on Quote { speakers { id } } ... on Meeting { participants { totalCount } } ... on Membership { evidence { totalCount } }
    } }`
    const ofOne = await statementsOf(query, { ids: kinds.map(([id]) => id) })
    expect(await statementsOf(query, { ids: kinds.flatMap((ids) => ids.slice(0, 10)) })).toBe(ofOne)
    // 7 tables · 9 relations
    expect(ofOne).toBe(16)
  })

  test('the links of a path', async () => {
    const { data } = await ask('{ people(first: 100) { nodes { slug } } }')
    const [from, ...others] = data.people.nodes.map(({ slug }: { slug: string }) => slug)
    const query = `query ($from: String!, $to: String!, $via: [PathType!]) { path(from: { slug: $from }, to: { slug: $to }, via: $via, maxHops: 4) {
      from { name } to { name quotes { totalCount } } via { ... on Meeting { participants { totalCount } } }
    } }`
    const counts = new Map<number, Set<number>>()
    for (const to of others) {
      const { data: found, statements } = await ask(query, { from, to, via: ['MEETING'] })
      if (found.path === null) continue
      counts.set(found.path.length, (counts.get(found.path.length) ?? new Set()).add(statements))
    }
    expect([...counts.keys()].length).toBeGreaterThan(1)
    // the chain · both ends of its links · quotes · the meetings · who took part
    expect(new Set([...counts.values()].flatMap((each) => [...each]))).toEqual(new Set([6]))
  })

  test('results of all kinds at once', async () => {
    const query = `query ($first: Int) { search(query: "harbour", first: $first) {
      edges { score highlights { text } node {
        ... on Article { publisher { name } quotes { nodes { id } } }
        ... on Agent { names { text } meetings { nodes { id } } }
        ... on Quote { article { headline } } ... on Meeting { articles { nodes { id } } }
      } }
      totalCount
    } }`
    const { data } = await ask('{ search(query: "harbour", first: 40) { nodes { __typename } } }')
    expect(new Set(data.search.nodes.map(({ __typename }: { __typename: string }) => __typename)).size).toBe(5)
    expect(await statementsOf(query, { first: 40 })).toBe(await statementsOf(query, { first: 100 }))
  })

  test('from any of the five models to every other, and back', async () => {
    const across = `quotes(first: 5) { nodes { speakers { name meetings(first: 5) { nodes { participants { nodes {
      quotes(first: 3) { nodes { article { headline publisher { name published(first: 2) { nodes { articleBody } } } } } }
    } } } } } } }`
    const query = `query ($first: Int) { articles(first: $first) { nodes { ${across} } } }`
    const ofMany = await statementsOf(query, { first: 12 })
    expect(await statementsOf(query, { first: 1 })).toBe(ofMany)
    // articles · quotes · speakers · meetings · participants · quotes · articles · publishers · their articles · their texts
    expect(ofMany).toBe(10)
  })
})

describe('one relation', () => {
  const asked = (selection: string) => statementsOf(`{ articles { nodes { ${selection} } } }`)

  test('under two aliases with different arguments is two statements', async () => {
    expect(await asked('direct: quotes(where: { kind: [DIRECT] }) { nodes { id } }')).toBe(2)
    expect(
      await asked('direct: quotes(where: { kind: [DIRECT] }) { nodes { id } } all: quotes(last: 1) { nodes { id } }'),
    ).toBe(3)
  })

  test('gives each alias its own rows', async () => {
    const { data } = await ask(`{ articles { nodes {
      direct: quotes(where: { kind: [DIRECT] }) { nodes { kind } } last: quotes(last: 1) { nodes { kind } }
    } } }`)
    for (const { direct, last } of data.articles.nodes) {
      expect(new Set(direct.nodes.map(({ kind }: { kind: string }) => kind))).toEqual(new Set(['DIRECT']))
      expect(last.nodes).toHaveLength(1)
    }
  })

  test('is one statement, its edges, nodes and pageInfo together; its number is another, asked in two ways or one', async () => {
    const page = 'edges { cursor node { id } } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor }'
    expect(await asked(`quotes { ${page} }`)).toBe(2)
    expect(await asked(`quotes { ${page} totalCount totalCountIsExact }`)).toBe(3)
    expect(await asked('quotes { totalCount }')).toBe(2)
    expect(await asked('quotes { __typename }')).toBe(1)
  })

  test('selected twice with the same arguments is merged', async () => {
    expect(await asked('quotes { nodes { id } } ... on Article { quotes { nodes { text } totalCount } }')).toBe(3)
  })

  test('of an interface is one statement for people and organizations, in a shared fragment too', async () => {
    const speakers = (selection: string) =>
      statementsOf(`{ quotes { nodes { mentions { nodes { agent { ${selection} } } } } } }`)
    expect(await speakers('quotes { nodes { id } }')).toBe(4)
    expect(await speakers('... on Agent { quotes { nodes { id } } }')).toBe(4)
    expect(await speakers('... on Organization { quotes { nodes { id } } members { nodes { id } } }')).toBe(5)
  })

  test('below unions whose members are read by different statements', async () => {
    const query = (
      first: number,
    ) => `{ people(first: ${first}) { nodes { timeline { nodes { ...Dated } edges { node { ...Dated } } } } } }
      fragment Dated on Node {
        id
        ... on Quote { article { headline } }
        ... on Meeting { articles { nodes { headline } } }
        ... on Article { meetings { nodes { name } } }
      }`
    expect(await statementsOf(query(8))).toBe(await statementsOf(query(1)))
  })

  test('reads what stands around a passage once, however much of it is shown', async () => {
    expect(await statementsOf('{ quotes { nodes { passage { prefix } } } }')).toBe(2)
    expect(await statementsOf('{ quotes { nodes { passage { prefix suffix url } attribution { prefix } } } }')).toBe(3)
  })
})
