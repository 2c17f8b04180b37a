import fc from 'fast-check'
import { type DocumentNode, execute, parse, validate } from 'graphql'
import { beforeAll, expect, test } from 'vitest'
import { seedArchive } from '../../src/ingest/index.ts'
import { Planner } from '../../src/planner/index.ts'
import { createContext } from '../../src/resolvers/context.ts'
import { schema } from '../../src/schema/index.ts'
import { measure } from '../../src/server/limits/measure.ts'
import { createTestDatabase } from '../support/database.ts'
import { operations } from '../support/operations.ts'

const database = await createTestDatabase()
const planner = new Planner(schema, database.kysely)
const reader = database.reader(() => {})

beforeAll(async () => {
  await seedArchive(database)
  for (const table of ['article', 'document', 'quote', 'meeting', 'mention', 'membership']) {
    const { rows } = await database.pool.query(`select '${table}_' || id as id from ${table} order by id limit 2`)
    known.ids.push(...rows.map(({ id }) => id))
  }
  const { rows } = await database.pool.query(`select 'person_' || id as id from agent order by slug limit 6`)
  known.ids.push(...rows.map(({ id }) => id))
})

/** Larger ones test nothing more. */
const MOST_ROWS = 5_000

const known = {
  names: ['Tokayev', 'Ali Khamenei', 'Raisi', 'NATO', 'Iran', 'Nobody at all'],
  slugs: {
    agents: ['kassym-jomart-tokayev', 'ali-khamenei', 'kazakhstan', 'nobody'],
    articles: ['2022-06-20-imam-khamenei-us-west-seeking-to-undermine-independence-of-states', 'nothing'],
    meetings: ['nothing'],
  },
  words: ['independence', 'Iran', 'ali', 'nothing at all'],
  ids: ['quote_00000000-0000-0000-0000-000000000000'],
  cursors: {} as Record<string, string[]>,
}

/** Keeps the cursors of an answer, for the pages after and before them. */
function rememberCursors(answer: string): void {
  for (const [, cursor = ''] of answer.matchAll(/"(WyIx[\w-]+)"/g)) {
    const [bound] = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    const list = String(bound).slice('1 '.length)
    known.cursors[list] = [cursor, ...(known.cursors[list] ?? [])].slice(0, 10)
  }
}

/** Whether one statement answers it; it must then be answered the same field by field. */
async function isAnsweredAlike(document: DocumentNode, variables: Record<string, unknown>): Promise<boolean> {
  const statement = planner.statement(document, null, variables)
  if (statement === null) return false
  const general = await execute({
    schema,
    document,
    variableValues: variables,
    contextValue: createContext(reader),
  })
  const text = await reader.readText(statement).catch((error: unknown) => ({ error }))
  // Where the statement fails, the general path is asked again; it must then have something to say.
  if (typeof text !== 'string') {
    expect(general.errors, String(text?.error)).toBeDefined()
    return false
  }
  rememberCursors(text)
  expect(general.errors).toBeUndefined()
  expect(JSON.stringify(JSON.parse(text))).toBe(JSON.stringify({ data: general.data }))
  return true
}

test('an operation is answered the same by one statement and field by field', async () => {
  let compiled = 0
  await fc.assert(
    fc.asyncProperty(operations(schema, known), async ({ query, asked }) => {
      const document = parse(query)
      // Two selections of one name that differ in their arguments cannot be merged: such a document is not valid.
      fc.pre(validate(schema, document).length === 0)
      fc.pre(asked.every((variables) => measure(schema, document, variables).rows <= MOST_ROWS))
      for (const variables of asked) if (await isAnsweredAlike(document, variables)) compiled += 1
    }),
    { numRuns: Number(process.env.OPERATIONS ?? 60), endOnFailure: true },
  )
  expect(compiled).toBeGreaterThan(50)
})

test('a statement that is kept for a document answers for no other variables than it was made for', () => {
  fc.assert(
    fc.property(operations(schema, known), ({ query, asked }) => {
      const document = parse(query)
      for (const variables of asked) {
        expect(planner.statement(document, null, variables)).toEqual(planner.statement(parse(query), null, variables))
      }
    }),
    { numRuns: Number(process.env.OPERATIONS ?? 80), endOnFailure: true },
  )
})
