import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Annotations } from '../../src/annotations/index.ts'
import { restoreArticle, withdrawArticle } from '../../src/ingest/index.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { runs } from '../support/runs.ts'
import { edited, ingestText, outdated, VISIT, VISIT_ANNOTATIONS } from './archive.ts'

/** What can happen to one of a few articles that tell of the same people. */
type Event =
  | { article: number; does: 'ingest'; version: number; annotations: number }
  | { article: number; does: 'withdraw' | 'restore' }

const article = fc.nat(3)
const event: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ article, does: fc.constant('ingest' as const), version: fc.nat(3), annotations: fc.nat(6) }),
  },
  { weight: 1, arbitrary: fc.record({ article, does: fc.constantFrom('withdraw' as const, 'restore' as const) }) },
)

const edits: ((annotations: Annotations) => void)[] = [
  () => {},
  ({ meetings }) => Object.assign(meetings[0] ?? {}, { startDate: '2031-05-03' }),
  ({ meetings }) => Object.assign(meetings[0] ?? {}, { status: 'PLANNED', location: 'Port Sela' }),
  ({ quotes }) => quotes.reverse().pop(),
  ({ quotes }) => Object.assign(quotes[0] ?? {}, { speaker: 'keld', meeting: null }),
  (annotations) => {
    annotations.meetings = []
    for (const quote of annotations.quotes) quote.meeting = null
    annotations.people[1] = { key: 'keld', name: 'Keld', names: ['Keld'] }
  },
  (annotations) => Object.assign(annotations, { article: { publisher: 'Northern Wire' } }),
]

const textOf = (number: number, version: number) =>
  VISIT.replace('a passer-by', `passer-by ${number}`).replace(
    'By Staff',
    ['By Staff', 'By Staff\n\nNew.', 'By Staff\n\nNew. New.', 'By Agency'][version] ?? '',
  )

async function live(database: TestDatabase, happened: Event): Promise<void> {
  const path = `${happened.article}.txt`
  if (happened.does === 'ingest') {
    const annotations = edited(VISIT_ANNOTATIONS, edits[happened.annotations] ?? (() => {}))
    const { status } = await ingestText(database, path, textOf(happened.article, happened.version), annotations)
    expect(status).not.toMatch(/REFUSED|UNREADABLE/)
    return
  }
  const known = await database.prisma.article.findUnique({ where: { key: `path:${path}` } })
  if (known === null) return
  await (happened.does === 'withdraw' ? withdrawArticle : restoreArticle)(database, known.slug)
}

test('whatever happens to articles, what is kept for reading says what their claims say', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(event, { minLength: 4, maxLength: 12 }), async (events) => {
      const database = await createTestDatabase()
      for (const happened of events) await live(database, happened)
      expect(await outdated(database)).toEqual([])
    }),
    { numRuns: runs(2, 20) },
  )
})

test('also when it happens at once', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(event, { minLength: 3, maxLength: 6 }), { minLength: 3, maxLength: 3 }),
      async (lanes) => {
        const database = await createTestDatabase()
        await Promise.all(
          lanes.map(async (events) => {
            for (const happened of events) await live(database, happened)
          }),
        )
        expect(await outdated(database)).toEqual([])
      },
    ),
    { numRuns: runs(1, 10) },
  )
})
