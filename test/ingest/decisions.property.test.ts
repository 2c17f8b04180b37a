import fc from 'fast-check'
import { expect, test } from 'vitest'
import { StartupError } from '../../src/errors.ts'
import {
  keepApart,
  mergeAgents,
  resolveAll,
  restoreArticle,
  splitArticles,
  splitMerged,
  withdrawArticle,
} from '../../src/ingest/index.ts'
import { exportOf, importText } from '../exchange/exported.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { isLong, runs } from '../support/runs.ts'
import { ingestText, outdated } from './archive.ts'
import { annotationsOf, keyOf, type Story, story, textOf } from './stories.ts'

/** Somebody as an article names them. */
interface Named {
  article: number
  person: number
}

type Event =
  | {
      does: 'ingest' | 'ingest again' | 'read by a program' | 'withdraw' | 'restore' | 'split article'
      article: number
      person: number
    }
  | { does: 'merge' | 'keep apart'; one: Named; other: Named }
  | { does: 'split merged'; one: Named }
  | { does: 'resolve' | 'move' }

/** Articles arrive in two portions. */
const PORTION = 4

const article = fc.nat(PORTION - 1)
const person = fc.nat(2)
const named = fc.record({ article, person })
const further: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constantFrom('ingest again', 'read by a program', 'withdraw', 'restore', 'split article'),
      article,
      person,
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({ does: fc.constantFrom('merge', 'merge', 'keep apart'), one: named, other: named }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('split merged'), one: named }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constantFrom('resolve', 'move') }) },
)
const arriving = (from: number) =>
  Array.from({ length: PORTION }, (_, index): Event => ({ does: 'ingest', article: from + index, person: 0 }))
const later = arriving(PORTION)

/** Some articles, then what editors and others do, then more articles, and more of that between them. */
const events: fc.Arbitrary<Event[]> = fc
  .tuple(
    fc.array(further, { minLength: 2, maxLength: 5 }),
    fc
      .array(further, { maxLength: 4 })
      .chain((some) => fc.shuffledSubarray([...later, ...some], { minLength: later.length + some.length })),
  )
  .map(([before, after]) => [...arriving(0), ...before, ...after])
const stories = fc.array(story, { minLength: 2 * PORTION, maxLength: 2 * PORTION })

/** The slug that is led to, that of before merging, and whether somebody is named in full. */
interface Meant {
  means: string
  own: string
  isFull: boolean
}

/** Who is meant. */
async function meantBy(
  { pool }: TestDatabase,
  stories: readonly Story[],
  { article, person }: Named,
): Promise<Meant | null> {
  const people = stories[article]?.people ?? []
  const key = keyOf(people[person % people.length]?.name ?? '')
  const { rows } = await pool.query<Meant>(
    `select coalesce(m.slug, g.slug) as means, g.slug as own, r.is_full as "isFull" from agent_reference r join article a on a.id = r.article_id
      join agent g on g.id = r.agent_id left join agent m on m.id = g.merged_into_id where a.key = $1 and r.key in ($2, ' editor ' || $2)`,
    [`path:${article}.txt`, key],
  )
  return rows[0] ?? null
}

/** What editors have said and not taken back: who is somebody else, by that one's slug, and who are two. */
interface Word {
  one: [Named, string][]
  two: [Named, Named][]
}

function refused(error: unknown): false {
  if (error instanceof StartupError) return false
  throw error
}

async function live(
  database: TestDatabase,
  stories: readonly Story[],
  happened: Event,
  word: Word,
): Promise<TestDatabase> {
  if (happened.does === 'resolve') await resolveAll(database)
  if (happened.does === 'move') {
    const moved = await createTestDatabase()
    await importText(moved, await exportOf(database))
    return moved
  }
  if (happened.does === 'ingest' || happened.does === 'ingest again') {
    const told = stories[happened.article] ?? stories[0]
    const version = happened.does === 'ingest' ? 0 : 1
    if (told !== undefined)
      await ingestText(
        database,
        `${happened.article}.txt`,
        textOf(told, happened.article, version),
        annotationsOf(told, happened.article, version),
      )
  }
  if (happened.does === 'read by a program') {
    const told = stories[happened.article] ?? stories[0]
    // It overlooks the first person.
    if (told !== undefined)
      await ingestText(database, `${happened.article}.txt`, textOf(told, happened.article, 2), undefined, {
        extractor: {
          name: 'test',
          version: '1',
          extract: async () => annotationsOf({ ...told, people: told.people.slice(1) }, happened.article, 2),
        },
      })
  }
  if (happened.does === 'withdraw' || happened.does === 'restore') {
    const known = await database.prisma.article.findUnique({ where: { key: `path:${happened.article}.txt` } })
    if (known !== null) await (happened.does === 'withdraw' ? withdrawArticle : restoreArticle)(database, known.slug)
  }
  if (happened.does === 'merge' || happened.does === 'keep apart') {
    const [a, b] = [await meantBy(database, stories, happened.one), await meantBy(database, stories, happened.other)]
    if (a === null || b === null || a.means === b.means) return database
    if (happened.does === 'merge') {
      await mergeAgents(database, a.means, b.means)
      // A surname alone follows the rules if they gave it to a full name.
      if (b.isFull) word.one.push([happened.other, a.means])
      // Whom either was said not to be, the other may be.
      word.two = []
    } else {
      await keepApart(database, a.means, b.means)
      word.two.push([happened.one, happened.other])
    }
  }
  if (happened.does === 'split merged') {
    const meant = await meantBy(database, stories, happened.one)
    if (meant === null || meant.means === meant.own) return database
    // Not where only withdrawn articles name it.
    const isSplit = await splitMerged(database, meant.own).then(() => true, refused)
    if (isSplit) word.one = []
  }
  if (happened.does === 'split article') {
    const meant = await meantBy(database, stories, happened)
    const article = await database.prisma.article.findUnique({ where: { key: `path:${happened.article}.txt` } })
    if (meant === null || article === null) return database
    await splitArticles(database, meant.means, [article.slug]).catch(refused)
    word.one = []
  }
  return database
}

/** The same history each time, and in the long form many others. */
const tried = (often: number) => ({ numRuns: runs(1, often), endOnFailure: true, ...(isLong ? {} : { seed: 1 }) })

test('what editors said stands, whatever happens to articles', async () => {
  await fc.assert(
    fc.asyncProperty(stories, events, async (stories, events) => {
      let database = await createTestDatabase()
      const word: Word = { one: [], two: [] }
      for (const happened of events) database = await live(database, stories, happened, word)
      const log = JSON.stringify(events)
      expect([await outdated(database), log]).toEqual([[], log])
      for (const [named, slug] of word.one) {
        const meant = await meantBy(database, stories, named)
        const agent = await database.prisma.agent.findUniqueOrThrow({ where: { slug }, include: { mergedInto: true } })
        const means = agent.mergedInto?.slug ?? slug
        expect([meant?.means, named, slug, log]).toEqual([means, named, slug, log])
      }
      for (const [one, other] of word.two) {
        const [a, b] = [await meantBy(database, stories, one), await meantBy(database, stories, other)]
        expect([a?.means, 'said to be two', one, other, log]).not.toEqual([b?.means, 'said to be two', one, other, log])
      }
    }),
    tried(40),
  )
})

test('also when several say it at once, while articles come', async () => {
  const arrival = fc
    .integer({ min: 0, max: 2 * PORTION - 1 })
    .map((at): Event => ({ does: 'ingest', article: at, person: 0 }))
  const lane = fc.array(
    fc.oneof(
      arrival,
      further.filter(({ does }) => does !== 'move'),
    ),
    { minLength: 4, maxLength: 8 },
  )
  await fc.assert(
    fc.asyncProperty(stories, fc.array(lane, { minLength: 3, maxLength: 3 }), async (stories, lanes) => {
      const database = await createTestDatabase()
      await Promise.all(
        lanes.map(async (events) => {
          // Another may have said so, or otherwise, meanwhile.
          for (const happened of events) await live(database, stories, happened, { one: [], two: [] }).catch(refused)
        }),
      )
      const log = JSON.stringify(lanes)
      expect([await outdated(database), log]).toEqual([[], log])
    }),
    tried(30),
  )
})
