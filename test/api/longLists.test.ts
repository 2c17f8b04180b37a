import { parse } from 'graphql'
import { expect, test } from 'vitest'
import { fillDatabase } from '../../bench/data/database.ts'
import { Planner } from '../../src/planner/index.ts'
import { schema } from '../../src/schema/index.ts'
import { askerOf, compiledAskerOf } from '../support/ask.ts'
import { createTestDatabase } from '../support/database.ts'

const database = await createTestDatabase()
await fillDatabase(database.url, 1_000)

interface PlanNode {
  'Relation Name'?: string
  'Actual Rows': number
  'Actual Loops': number
  'Rows Removed by Filter'?: number
  Plans?: PlanNode[]
}

/** Rows that a plan has read of a table, those that did not fit too. */
function rowsOf(table: string, plan: PlanNode): number {
  const own =
    plan['Relation Name'] === table
      ? (plan['Actual Rows'] + (plan['Rows Removed by Filter'] ?? 0)) * plan['Actual Loops']
      : 0
  return (plan.Plans ?? []).reduce((sum, inner) => sum + rowsOf(table, inner), own)
}

const { rows: agents } = await database.pool.query(
  "select 'person_' || id as id, quote_count as count from agent where kind = 'PERSON' order by quote_count desc limit 1",
)
const [{ id, count }] = agents
const { rows: days } = await database.pool.query('select (min(date) + 30)::text as early from quote where is_current')

test.each([
  'timeline(first: 2)',
  'timeline(last: 2)',
  `timeline(first: 2, to: "${days[0].early}")`,
  'quotes(first: 2)',
  `quotes(first: 2, where: { date: { lt: "${days[0].early}" } })`,
  `quotedIn(first: 2, where: { date: { lt: "${days[0].early}" } })`,
  `articles(first: 2, where: { datePublished: { lt: "${days[0].early}" } })`,
])('of a long list no more is read than the page reaches: %s', async (list) => {
  const query = `query ($id: ID!) { person(by: { id: $id }) { ${list} { edges { cursor } } } }`
  const statement = new Planner(schema, database.kysely).statement(parse(query), null, { id })
  const { rows } = await database.pool.query(`explain (analyze, format json) ${statement?.text}`, [
    ...(statement?.parameters ?? []),
  ])
  const { Plan } = rows[0]['QUERY PLAN'][0]
  expect(count).toBeGreaterThan(100)
  for (const table of ['quote_speaker', 'agent_quoted_in', 'agent_article']) {
    expect(rowsOf(table, Plan), table).toBeLessThan(20)
  }
})

test('a search says that it found more than the 1,000 that it lists', async () => {
  const query = `query ($words: String!, $after: String) { search(query: $words, types: [QUOTE], first: 100, after: $after) {
    totalCount totalCountIsExact pageInfo { hasNextPage endCursor } nodes { ... on Quote { id } }
  } }`
  const compiled = compiledAskerOf(database)
  const general = async (variables: Record<string, unknown>) => (await askerOf(database)(query, variables)).data
  for (const ask of [general, (variables: Record<string, unknown>) => compiled(query, variables)]) {
    const rare = await ask({ words: 'treaty border water' })
    expect(rare.search).toMatchObject({ totalCountIsExact: true })
    expect(rare.search.totalCount).toBeLessThan(1000)
    const listed = new Set<string>()
    for (let after: string | null = null, more = true; more; ) {
      const { search } = await ask({
        words:
          'treaty or border or water or energy or trade or talks or council or market or minister or summit or aid',
        after,
      })
      expect(search).toMatchObject({ totalCount: 1000, totalCountIsExact: false })
      for (const { id } of search.nodes) listed.add(id)
      after = search.pageInfo.endCursor
      more = search.pageInfo.hasNextPage
    }
    expect(listed.size).toBe(1000)
  }
})
