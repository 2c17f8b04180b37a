import fc from 'fast-check'
import { expect, test } from 'vitest'
import { resolveAll, restoreArticle, settle, withdrawArticle } from '../../src/ingest/index.ts'
import { exportOf, importText } from '../exchange/exported.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { runs } from '../support/runs.ts'
import { outdated, storeText } from './archive.ts'
import { comparable, currentOf } from './comparable.ts'
import { annotationsOf, type Story, story, textOf } from './stories.ts'

/** A version of an article arrives. */
interface Arrival {
  article: number
  version: number
  told: Story
}

const articles = fc.array(fc.array(story, { minLength: 1, maxLength: 2 }), { minLength: 2, maxLength: 7 })

/** The versions of each article in their order, and beyond that in any. */
const shuffled = (all: readonly (readonly Story[])[]): fc.Arbitrary<Arrival[]> => {
  const places = all.flatMap((versions, article) => versions.map(() => article))
  return fc.shuffledSubarray(places, { minLength: places.length, maxLength: places.length }).map((order) => {
    const next = all.map(() => 0)
    return order.flatMap((article) => {
      const version = next[article] ?? 0
      next[article] = version + 1
      const told = all[article]?.[version]
      return told === undefined ? [] : { article, version, told }
    })
  })
}

/** What happens after an arrival, before the next one. */
type Between = 'nothing' | 'settle' | 'resolve' | 'move' | 'withdraw and restore'
const between = fc.constantFrom<Between>(
  'nothing',
  'nothing',
  'settle',
  'settle',
  'resolve',
  'move',
  'withdraw and restore',
)

async function archiveOf(arrivals: readonly Arrival[], betweens: readonly Between[]): Promise<TestDatabase> {
  let database = await createTestDatabase()
  for (const [index, { article, version, told }] of arrivals.entries()) {
    await storeText(database, `${article}.txt`, textOf(told, article, version), annotationsOf(told, article, version))
    const now = betweens[index % betweens.length] ?? 'nothing'
    if (now === 'nothing') continue
    await settle(database)
    if (now === 'resolve') await resolveAll(database)
    if (now === 'move') {
      const moved = await createTestDatabase()
      await importText(moved, await exportOf(database))
      database = moved
    }
    if (now === 'withdraw and restore') {
      const { slug } = await database.prisma.article.findFirstOrThrow({ where: { key: `path:${article}.txt` } })
      await withdrawArticle(database, slug)
      await restoreArticle(database, slug)
    }
  }
  await settle(database)
  return database
}

const histories = articles.chain((all) =>
  fc.tuple(shuffled(all), shuffled(all), fc.array(between, { minLength: 1, maxLength: 6 })),
)

test('the same comes of the same articles, in whatever order and in whatever portions they arrive', async () => {
  await fc.assert(
    fc.asyncProperty(histories, async ([one, other, betweens]) => {
      const [first, second] = [await archiveOf(one, ['settle']), await archiveOf(other, betweens)]
      expect(await outdated(first)).toEqual([])
      expect(await outdated(second)).toEqual([])
      expect(currentOf(comparable(await exportOf(second)))).toEqual(currentOf(comparable(await exportOf(first))))
    }),
    { numRuns: runs(1, 60) },
  )
})
