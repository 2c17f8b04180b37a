import { parse } from 'graphql'
import { beforeAll, describe, expect, test } from 'vitest'
import { fillDatabase } from '../../bench/data/database.ts'
import { type Operation, type Sources, workloads } from '../../bench/workloads/index.ts'
import { Planner } from '../../src/planner/index.ts'
import { schema } from '../../src/schema/index.ts'
import { createTestDatabase } from '../support/database.ts'
import { isLong } from '../support/runs.ts'

/** Making the database takes a minute or two. */
const ARTICLES = 50_000
/** In rows: tables with more are large. */
const LARGE = 10_000

interface PlanNode {
  'Node Type': string
  'Relation Name'?: string
  Plans?: PlanNode[]
}

function* nodesOf(plan: PlanNode): Generator<PlanNode> {
  yield plan
  for (const inner of plan.Plans ?? []) yield* nodesOf(inner)
}

describe.runIf(isLong)('At 50,000 articles', async () => {
  const database = await createTestDatabase()
  const planner = new Planner(schema, database.kysely)
  const large = new Set<string>()

  beforeAll(async () => {
    await fillDatabase(database.url, ARTICLES)
    const { rows } = await database.pool.query<{ name: string }>(
      "SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND reltuples > $1",
      [LARGE],
    )
    for (const { name } of rows) large.add(name)
  })

  const statementOf = ({ query }: Pick<Operation, 'query'>, variables: Readonly<Record<string, unknown>>) => {
    const statement = planner.statement(parse(query), null, variables)
    if (statement === null) throw new Error(`No one statement answers ${query}`)
    return statement
  }

  const sources: Sources = {
    rows: async <Row extends object>(sql: string) => (await database.pool.query(sql)).rows as Row[],
    ours: async (query, variables) =>
      JSON.parse((await database.reader(() => {}).readText(statementOf({ query }, variables))) ?? 'null').data,
    peer: async () => null,
  }

  /** The large tables that a statement reads from end to end: as it is planned for these values, and as for any. */
  async function scanned(text: string, parameters: readonly unknown[]): Promise<string[]> {
    const plans = [
      await database.pool.query(`EXPLAIN (FORMAT JSON) ${text}`, [...parameters]),
      await database.pool.query(`EXPLAIN (GENERIC_PLAN, FORMAT JSON) ${text}`),
    ]
    return plans
      .flatMap(({ rows }) => [...nodesOf(rows[0]['QUERY PLAN'][0].Plan)])
      .filter((node) => node['Node Type'] === 'Seq Scan')
      .map((node) => node['Relation Name'] ?? '')
      .filter((table) => large.has(table))
  }

  test('there are large tables', () => {
    expect([...large]).toEqual(expect.arrayContaining(['article', 'document', 'quote', 'mention', 'agent_article']))
  })

  test.each(workloads.map((workload) => [workload.name, workload] as const))(
    'no statement of the workload %s reads a large table from end to end',
    async (_name, workload) => {
      const calls = await workload.prepare(sources)
      const oneOfEach = new Map(calls.map((call) => [call.operation.name, call]))
      for (const { operation, ours } of oneOfEach.values()) {
        const { text, parameters } = statementOf(operation, ours)
        expect(await scanned(text, parameters), text).toEqual([])
      }
    },
  )
})
