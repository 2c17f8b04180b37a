import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { arrayLiteral } from '../../src/ingest/arrayLiteral.ts'
import { insertion } from '../../src/ingest/rows.ts'
import { anyText } from '../support/anyText.ts'
import { createTestDatabase } from '../support/database.ts'

const database = await createTestDatabase()

/** Whatever PostgreSQL takes as text. */
const text = fc.oneof(
  anyText().filter((value) => !value.includes('\0')),
  fc.constantFrom('', 'null', 'NULL', '{}', '{a,b}', '"', '\\', '\\"', ',', ' ', '\t', '\n', '🕊 “Lunde”', 'a b'),
)

test('an array in its notation is read by PostgreSQL as what it was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.option(text)), async (values) => {
      const [row] = await database.transaction((tx) =>
        tx.rows<{ values: (string | null)[] }>(sql`SELECT ${arrayLiteral(values)}::text[] AS values`),
      )
      expect(row?.values).toEqual(values)
    }),
    { numRuns: 200 },
  )
})

test('arrays within rows, and what is left out', async () => {
  const id = '01900000-0000-7000-8000-000000000001'
  await database.transaction(async (tx) => {
    await tx.run(
      insertion('agent', [
        {
          id,
          kind: 'PERSON',
          slug: 'ilsa-varn',
          name: 'Ilsa "{Varn}", Dr.',
          same_as: ['https://a.example/?q="x",y', '{}'],
        },
      ]),
    )
    await tx.run(insertion('person', [{ id }]))
  })
  const agent = await database.prisma.agent.findUniqueOrThrow({ where: { id } })
  expect(agent).toMatchObject({
    name: 'Ilsa "{Varn}", Dr.',
    sameAs: ['https://a.example/?q="x",y', '{}'],
    mergedIntoId: null,
  })
})
