import { beforeAll, describe, expect, test } from 'vitest'
import { askerOf } from '../support/ask.ts'
import { createTestDatabase } from '../support/database.ts'
import { loadFiction } from '../support/fiction.ts'

const database = await createTestDatabase()
const ask = askerOf(database)

interface Entry {
  type: string
  id: string
  date: string
}

const page = `query ($agent: String!, $first: Int, $after: String, $last: Int, $before: String, $from: Date, $to: Date, $types: [TimelineType!]) {
  agent(by: { slug: $agent }) { timeline(first: $first, after: $after, last: $last, before: $before, from: $from, to: $to, types: $types) {
    edges { date node { __typename ... on Quote { id date } ... on Meeting { id startDate } ... on Article { id datePublished } } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  } }
}`

async function timeline(agent: string, options: Record<string, unknown> = {}) {
  const { data, errors } = await ask(page, { agent, ...options })
  expect(errors).toBeUndefined()
  const { edges, pageInfo } = data.agent.timeline
  const entries: Entry[] = edges.map(({ date, node }: { date: string; node: Record<string, string> }) => {
    // It stands where the thing itself says.
    expect([node.date, node.startDate, node.datePublished]).toContain(date)
    return { type: node.__typename, id: node.id, date }
  })
  return { entries, pageInfo }
}

const newestFirst = (a: Entry, b: Entry) =>
  b.date.localeCompare(a.date) || b.type.localeCompare(a.type) || (a.id < b.id ? 1 : -1)

/** The same from the agent's own lists. */
async function fromLists(agent: string): Promise<Entry[]> {
  const { data } = await ask(`{ agent(by: { slug: "${agent}" }) {
    quotes(first: 100) { nodes { __typename id date } }
    meetings(first: 100) { nodes { __typename id date: startDate } }
    articles(first: 100) { nodes { __typename id date: datePublished } }
  } }`)
  type Node = { __typename: string; id: string; date: string | null }
  return Object.values<{ nodes: Node[] }>(data.agent)
    .flatMap(({ nodes }) => nodes)
    .flatMap(({ __typename, id, date }) => (date === null ? [] : { type: __typename, id, date }))
    .sort(newestFirst)
}

let agents: string[] = []

beforeAll(async () => {
  await loadFiction(database, 12)
  const { data } = await ask('{ people { nodes { slug } } organizations { nodes { slug } } }')
  agents = [...data.people.nodes, ...data.organizations.nodes].map(({ slug }) => slug)
})

describe('a timeline', () => {
  test('holds what an agent said, whom it met and where it was mentioned, newest first; undated meetings have no place', async () => {
    for (const agent of agents) {
      const { entries, pageInfo } = await timeline(agent, { first: 100 })
      expect(entries).toEqual(await fromLists(agent))
      expect(pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false })
    }
    const { entries } = await timeline('varonia', { first: 100 })
    expect(new Set(entries.map(({ type }) => type))).toEqual(new Set(['Quote', 'Meeting', 'Article']))
  })

  test.each([1, 2, 3, 7])('is walked in pages of %i, both ways, across kinds of equal dates', async (size) => {
    const all = await fromLists('oda-quill')
    const forward: Entry[] = []
    for (let after: string | null = null, more = true; more; ) {
      const { entries, pageInfo } = await timeline('oda-quill', { first: size, after })
      forward.push(...entries)
      after = pageInfo.endCursor
      more = pageInfo.hasNextPage
    }
    expect(forward).toEqual(all)
    const backward: Entry[] = []
    for (let before: string | null = null, more = true; more; ) {
      const { entries, pageInfo } = await timeline('oda-quill', { last: size, before })
      backward.unshift(...entries)
      before = pageInfo.startCursor
      more = pageInfo.hasPreviousPage
    }
    expect(backward).toEqual(all)
  })

  test('begins and ends with the days that are asked for', async () => {
    const all = await fromLists('varonia')
    const [from, to] = ['2031-03-02', '2031-03-04']
    expect(all.map(({ date }) => date)).toEqual(expect.arrayContaining([from, to]))
    const within = async (options: Record<string, unknown>) =>
      (await timeline('varonia', { first: 100, ...options })).entries
    expect(await within({ from, to })).toEqual(all.filter(({ date }) => date >= from && date <= to))
    expect(await within({ from })).toEqual(all.filter(({ date }) => date >= from))
    expect(await within({ to })).toEqual(all.filter(({ date }) => date <= to))
    expect(await within({ from: to, to: from })).toEqual([])
  })

  test('holds only the kinds that are asked for', async () => {
    const all = await fromLists('varonia')
    const kinds = { QUOTE: 'Quote', MEETING: 'Meeting', ARTICLE: 'Article' }
    for (const [type, name] of Object.entries(kinds)) {
      const { entries } = await timeline('varonia', { first: 100, types: [type] })
      expect(entries).toEqual(all.filter((entry) => entry.type === name))
    }
    const { entries } = await timeline('varonia', { first: 100, types: ['QUOTE', 'ARTICLE', 'QUOTE'] })
    expect(entries).toEqual(all.filter(({ type }) => type !== 'Meeting'))
    expect((await timeline('varonia', { types: [] })).entries).toEqual([])
  })
})
