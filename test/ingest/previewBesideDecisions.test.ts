import { expect, test } from 'vitest'
import type { Annotations } from '../../src/annotations/index.ts'
import { ingestAgain, type Outcome, reviewClaims } from '../../src/ingest/index.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { edited, everything, ingestText, VISIT, VISIT_ANNOTATIONS } from './archive.ts'

/** A program that finds what an editor would, is not quite sure, and finds something else in its next version. */
const program = (version: number, change: (annotations: Annotations) => void = () => {}) => ({
  name: 'test',
  version: String(version),
  extract: async () =>
    edited(VISIT_ANNOTATIONS, (all) => {
      for (const claim of [...all.quotes, ...all.meetings]) Object.assign(claim, { confidence: 0.8, rule: 'test' })
      change(all)
    }),
})

async function archive(): Promise<TestDatabase> {
  const database = await createTestDatabase()
  await ingestText(database, 'visit.txt', VISIT, undefined, { extractor: program(1) })
  return database
}

/** What a dry run says that the next version of the program changes: "- quote DIRECT …". */
async function shown(database: TestDatabase, change: (annotations: Annotations) => void): Promise<string[]> {
  const before = await everything(database)
  const outcomes: Outcome[] = []
  const options = { extractor: program(2, change), isPreview: true }
  await ingestAgain(database, 'EXTRACTED_BEFORE', options, { onOutcome: (outcome) => outcomes.push(outcome) })
  expect(await everything(database)).toEqual(before)
  return (outcomes[0]?.differences ?? []).map(
    ({ change: made, of, what }) => `${made === 'ADDED' ? '+' : '-'} ${of} ${what}`,
  )
}

const quote = async ({ prisma }: TestDatabase, exact: string) =>
  ({ kind: 'QUOTE', id: (await prisma.quote.findFirstOrThrow({ where: { passageExact: exact } })).id }) as const

test.each(['CONFIRMED', 'REJECTED'] as const)(
  'a dry run leaves out what is found at words that are %s',
  async (verdict) => {
    const database = await archive()
    const change = ({ quotes }: Annotations) => {
      Object.assign(quotes[0] ?? {}, { exact: 'We will open the border', speaker: 'keld' })
      Object.assign(quotes[2] ?? {}, { exact: 'Belmora was' })
    }
    const others = ['- quote INDIRECT Tomas Keld: "Belmora was ready"', '+ quote INDIRECT Tomas Keld: "Belmora was"']
    expect(await shown(database, change)).toEqual(expect.arrayContaining(others))
    expect(await shown(database, change)).toHaveLength(4)
    await reviewClaims(database, [await quote(database, 'We will open the border 🚆 this summer,')], verdict)
    expect(await shown(database, change)).toEqual(others)
  },
)

test('and whom they name, who stays in the article', async () => {
  const database = await archive()
  const change = (all: Annotations) => {
    all.people = all.people.filter(({ key }) => key !== 'keld')
    all.quotes = all.quotes.slice(0, 2).map(({ meeting: _, ...quote }) => quote)
    all.meetings = []
  }
  await reviewClaims(database, [await quote(database, 'Belmora was ready')], 'CONFIRMED')
  expect(await shown(database, change)).toEqual(['- meeting 2031-05-04 IN_PERSON HELD Lunde Ilsa Varn, Tomas Keld'])
})

test('and another account of a meeting that was decided on', async () => {
  const database = await archive()
  const change = ({ meetings }: Annotations) => {
    Object.assign(meetings[0] ?? {}, { location: 'Sarn' })
  }
  expect(await shown(database, change)).toHaveLength(2)
  const { id } = await database.prisma.meeting.findFirstOrThrow()
  await reviewClaims(database, [{ kind: 'MEETING', id }], 'REJECTED')
  expect(await shown(database, change)).toEqual([])
})
