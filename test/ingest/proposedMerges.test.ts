import { expect, test } from 'vitest'
import { keepApart, mergeAgents, proposedMerges, withdrawArticle } from '../../src/ingest/index.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { ingestText } from './archive.ts'

async function ingest(database: TestDatabase, ...names: string[]): Promise<string> {
  const number = await database.prisma.article.count()
  const text = `date 2031-05-01 News ${number}\n\n${names.join(' and ')} were there.`
  const people = names.map((name, index) => ({ key: `p${index}`, name, names: [name] }))
  return (await ingestText(database, `${number}.txt`, text, { people })).slug ?? ''
}

const proposed = async (database: TestDatabase) =>
  (await proposedMerges(database, 9)).map(
    ({ slug, otherSlug, reasons }) => `${[slug, otherSlug].sort().join(' ~ ')}: ${reasons.join('; ')}`,
  )

test('people whose names are alike may be one, until an editor says something of them', async () => {
  const database = await createTestDatabase()
  for (const name of ['Jan Müller', 'Jan Mueller', 'Ana Varn', 'Ana Varn Oru']) await ingest(database, name)
  const [two, three] = [
    'jan-mueller ~ jan-muller: names that are spelled alike',
    'ana-varn ~ ana-varn-oru: one name has a surname more than the other',
  ]
  expect((await proposed(database)).sort()).toEqual([three, two])
  await keepApart(database, 'jan-muller', 'jan-mueller')
  expect(await proposed(database)).toEqual([three])
  await mergeAgents(database, 'ana-varn-oru', 'ana-varn')
  expect(await proposed(database)).toEqual([])
})

test('of two words in another order each is the other turned: that is one reason', async () => {
  const database = await createTestDatabase()
  for (const name of ['Umeda Sora', 'Sora Umeda']) await ingest(database, name)
  expect(await proposed(database)).toEqual(['sora-umeda ~ umeda-sora: one name has the first word of the other last'])
})

test('not those whom one article names both, nor whom only withdrawn ones name', async () => {
  const database = await createTestDatabase()
  await ingest(database, 'Ana Varn', 'Ana Varn Oru')
  expect(await proposed(database)).toEqual([])
  const withdrawn = await ingest(database, 'Ilsa Keld')
  await ingest(database, 'Ilsa Keldt Dorn', 'Ilsa Keld Dorn')
  expect(await proposed(database)).toEqual(['ilsa-keld ~ ilsa-keld-dorn: one name has a surname more than the other'])
  await withdrawArticle(database, withdrawn)
  expect(await proposed(database)).toEqual([])
})
