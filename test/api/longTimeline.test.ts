import { parse } from 'graphql'
import { expect, test } from 'vitest'
import { fillDatabase } from '../../bench/data/database.ts'
import { Planner } from '../../src/planner/index.ts'
import { schema } from '../../src/schema/index.ts'
import { createTestDatabase } from '../support/database.ts'

const database = await createTestDatabase()
await fillDatabase(database.url, 1_000)

interface PlanNode {
  'Relation Name'?: string
  'Actual Rows': number
  'Actual Loops': number
  Plans?: PlanNode[]
}

/** Rows that a plan has read of a table. */
function rowsOf(table: string, plan: PlanNode): number {
  const own = plan['Relation Name'] === table ? plan['Actual Rows'] * plan['Actual Loops'] : 0
  return (plan.Plans ?? []).reduce((sum, inner) => sum + rowsOf(table, inner), own)
}

test('of a long timeline no more is read than the page reaches, from either end', async () => {
  const { rows: agents } = await database.pool.query(
    "select 'person_' || id as id, quote_count as count from agent where kind = 'PERSON' order by quote_count desc limit 1",
  )
  const [{ id, count }] = agents
  for (const page of ['first: 2', 'last: 2', 'first: 2, from: "2020-01-01"']) {
    const query = `query ($id: ID!) { person(by: { id: $id }) { timeline(${page}) { edges { date } } } }`
    const statement = new Planner(schema, database.kysely).statement(parse(query), null, { id })
    const { rows } = await database.pool.query(`explain (analyze, format json) ${statement?.text}`, [
      ...(statement?.parameters ?? []),
    ])
    const { Plan } = rows[0]['QUERY PLAN'][0]
    expect(count).toBeGreaterThan(100)
    expect(rowsOf('quote_speaker', Plan), page).toBeLessThan(20)
  }
})
