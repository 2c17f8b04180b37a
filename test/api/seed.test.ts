import { readdir, readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import { seedArchive } from '../../src/ingest/index.ts'
import { askerOf } from '../support/ask.ts'
import { createTestDatabase } from '../support/database.ts'

const database = await createTestDatabase()
const ask = askerOf(database)

beforeAll(async () => {
  await seedArchive(database)
})

describe('the first document', () => {
  test('has five direct quotes: four of Khamenei, one of Tokayev, each tied to its words', async () => {
    const { data, statements } = await ask(`{
      articles { nodes {
        articleBody
        quotes(where: { kind: [DIRECT] }) { totalCount nodes {
          text speakers { name } passage { source start end exact } attribution { exact } continues { id } id
        } }
      } }
    }`)
    const [{ articleBody, quotes }] = data.articles.nodes
    expect(quotes.totalCount).toBe(5)
    const speakers = quotes.nodes.map((quote: { speakers: { name: string }[] }) =>
      quote.speakers.map(({ name }) => name),
    )
    expect(speakers).toEqual([
      ['Ali Khamenei'],
      ['Ali Khamenei'],
      ['Ali Khamenei'],
      ['Ali Khamenei'],
      ['Kassym-Jomart Tokayev'],
    ])
    for (const { text, passage, attribution } of quotes.nodes) {
      expect([...articleBody].slice(passage.start, passage.end).join('')).toBe(passage.exact)
      expect(text).toBe(passage.exact)
      expect(articleBody).toContain(attribution.exact)
    }
    const continued = quotes.nodes.map((quote: { continues: unknown }) => quote.continues)
    expect(continued).toEqual([null, null, null, { id: quotes.nodes[2].id }, null])
    expect(quotes.nodes[4].attribution.exact).toContain('the President of Kazakhstan')
    // articles · their text · the quotes · their number · their speakers · what they continue
    expect(statements).toBe(6)
  })

  test('reports one meeting in Tehran, with who took part for whom, what was said in it and the sentence that says so', async () => {
    const { data } = await ask(`{
      meetings(where: { date: { eq: "2022-06-19" } }) { totalCount nodes {
        startDate endDate datePrecision status medium location country reviewState confidence
        participants { edges { role onBehalfOf { name } node { __typename name } } }
        quotes(where: { kind: [DIRECT] }) { totalCount }
        articles { edges { evidence { exact } } }
      } }
    }`)
    expect(data.meetings).toMatchObject({
      totalCount: 1,
      nodes: [
        {
          startDate: '2022-06-19',
          endDate: '2022-06-19',
          datePrecision: 'DAY',
          status: 'HELD',
          medium: 'IN_PERSON',
          location: 'Tehran',
          country: 'IR',
          reviewState: 'CONFIRMED',
          confidence: null,
          participants: {
            edges: [
              { role: 'HOST', onBehalfOf: { name: 'Iran' }, node: { __typename: 'Person', name: 'Ali Khamenei' } },
              {
                role: 'GUEST',
                onBehalfOf: { name: 'Kazakhstan' },
                node: { __typename: 'Person', name: 'Kassym-Jomart Tokayev' },
              },
            ],
          },
          quotes: { totalCount: 5 },
        },
      ],
    })
    const evidence = data.meetings.nodes[0].articles.edges[0].evidence.map(({ exact }: { exact: string }) => exact)
    expect(evidence.some((exact: string) => exact.includes('on Sunday'))).toBe(true)
  })

  test('says whom Tokayev met', async () => {
    const { data } = await ask('{ person(by: { name: "Tokayev" }) { name metWith { nodes { name } } } }')
    expect(data.person).toEqual({
      name: 'Kassym-Jomart Tokayev',
      metWith: { nodes: [{ name: 'Ali Khamenei' }, { name: 'Raisi' }] },
    })
  })

  test('connects Tokayev with NATO by a meeting and what was said', async () => {
    const { data } = await ask(
      `{ path(from: { name: "tokayev" }, to: { name: "NATO" }) { from { name } to { name } via { __typename } } }`,
    )
    expect(data.path).toEqual([
      { from: { name: 'Kassym-Jomart Tokayev' }, to: { name: 'Ali Khamenei' }, via: { __typename: 'Meeting' } },
      { from: { name: 'Ali Khamenei' }, to: { name: 'NATO' }, via: { __typename: 'Quote' } },
    ])
  })

  test('is found by a misspelt name', async () => {
    const { data } = await ask('{ search(query: "Khamenie") { nodes { __typename ... on Person { name } } } }')
    expect(data.search.nodes[0]).toEqual({ __typename: 'Person', name: 'Ali Khamenei' })
  })

  test('shows the words that a search found, in quotes and in the article', async () => {
    const { data } = await ask(
      `{ search(query: "independence") { edges { node { __typename } highlights { field text ranges { start end } } } } }`,
    )
    const found = new Map<string, Set<string>>()
    for (const { node, highlights } of data.search.edges) {
      for (const { text, ranges } of highlights) {
        const words = ranges.map(({ start, end }: { start: number; end: number }) =>
          [...text].slice(start, end).join('').toLowerCase(),
        )
        found.set(node.__typename, new Set([...(found.get(node.__typename) ?? []), ...words]))
      }
    }
    expect(found).toEqual(
      new Map([
        ['Article', new Set(['independence'])],
        ['Quote', new Set(['independence'])],
      ]),
    )
  })
})

describe('the example queries of GraphiQL', async () => {
  const folder = new URL('../../src/server/graphiql/examples/', import.meta.url)
  const names = (await readdir(folder)).sort()
  /** How many SQL statements each takes, whatever the rows. */
  const statementsOf: Record<string, number> = {
    '1-article.graphql': 6,
    '2-meeting.graphql': 7,
    '3-across.graphql': 7,
    '4-person.graphql': 10,
    '5-path.graphql': 5,
    '6-search.graphql': 5,
  }

  test.each(names)('%s', async (name) => {
    const query = await readFile(new URL(name, folder), 'utf8')
    const { data, errors, statements } = await ask(query)
    expect(errors).toBeUndefined()
    const [answer] = Object.values(data)
    expect(answer).not.toBeNull()
    expect((answer as { nodes?: unknown[] }).nodes ?? answer).not.toEqual([])
    expect(statements).toBe(statementsOf[name])
  })
})
