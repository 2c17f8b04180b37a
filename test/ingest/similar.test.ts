import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ingestPaths, resolveAll, restoreArticle, settle, withdrawArticle } from '../../src/ingest/index.ts'
import { exportOf } from '../exchange/exported.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { temporaryFolder } from '../support/folders.ts'
import { prose } from '../support/prose.ts'
import { runs } from '../support/runs.ts'
import { everything, ingestText, outdated } from './archive.ts'
import { comparable } from './comparable.ts'

/** Twelve paragraphs of twenty words, as an agency sends them. */
const PIECE = Array.from({ length: 12 }, (_, paragraph) => prose(20, paragraph + 1).join(' '))

const textOf = (headline: string, day: string, paragraphs: readonly string[]) =>
  `date ${day} ${headline}\n\nBy Staff\n\n${paragraphs.join('\n\n')}\n`

function publish(database: TestDatabase, path: string, paragraphs: readonly string[], day = '2031-05-05') {
  return ingestText(database, `${path}.txt`, textOf(`Ferry sails, says ${path}`, day, paragraphs))
}

/** Who is linked with whom, each pair once: `courier wire 0.83`. */
async function links({ pool }: TestDatabase): Promise<string[]> {
  const { rows } = await pool.query<{ one: string; other: string; similarity: number }>(`
    select split_part(a.key, ':', 2) as one, split_part(b.key, ':', 2) as other, s.similarity
    from article_similarity s join article a on a.id = s.article_id join article b on b.id = s.other_id order by 1, 2`)
  const named = (one: string, other: string, similarity: number) =>
    `${one} ${other} ${similarity.toFixed(2)}`.replaceAll('.txt', '')
  const mirrored = rows.map(({ one, other, similarity }) => named(other, one, similarity)).sort()
  expect(mirrored).toEqual(rows.map(({ one, other, similarity }) => named(one, other, similarity)).sort())
  return rows.filter(({ one, other }) => one < other).map(({ one, other, similarity }) => named(one, other, similarity))
}

describe('an agency piece in other papers', async () => {
  const database = await createTestDatabase()

  test('is linked with what it was made from: under another headline, with a paragraph less, with a word changed', async () => {
    await publish(database, 'wire', PIECE)
    expect(await links(database)).toEqual([])
    await publish(database, 'courier', PIECE.slice(0, 10), '2031-05-06')
    await publish(
      database,
      'gazette',
      PIECE.map((paragraph) => paragraph.replace(/^\w+/, 'Indeed')),
      '2031-06-05',
    )
    await publish(database, 'other', prose(240, 99), '2031-05-05')
    expect(await links(database)).toEqual(['courier wire 0.83', 'gazette wire 0.62'])
    expect(await outdated(database)).toEqual([])
  })

  test('is no other article where headline and text are the same, and is told by it', async () => {
    const { status } = await ingestText(database, 'reprint.txt', textOf('Ferry sails, says wire', '2031-05-07', PIECE))
    expect(status).toBe('REPUBLISHED')
    expect(await links(database)).toEqual(['courier wire 0.83', 'gazette wire 0.62'])
  })

  test('is linked no more with what a new version is that says something else; versions of one article are not linked', async () => {
    await publish(database, 'courier', [...PIECE.slice(0, 4), ...prose(160, 98)], '2031-05-06')
    expect(await links(database)).toEqual(['gazette wire 0.62'])
    await publish(database, 'courier', [...PIECE.slice(0, 10), 'Corrected.'], '2031-05-06')
    expect(await links(database)).toEqual(['courier wire 0.83', 'gazette wire 0.62'])
    expect(await outdated(database)).toEqual([])
  })

  test('is linked no more with what is withdrawn, until it comes back', async () => {
    const { slug } = await database.prisma.article.findUniqueOrThrow({ where: { key: 'path:wire.txt' } })
    await withdrawArticle(database, slug)
    expect(await links(database)).toEqual([])
    await restoreArticle(database, slug)
    expect(await links(database)).toEqual(['courier wire 0.83', 'gazette wire 0.62'])
    expect(await outdated(database)).toEqual([])
  })

  test('is found at the same places again: another look at everything changes nothing', async () => {
    const before = await everything(database)
    await resolveAll(database)
    expect(await everything(database)).toEqual(before)
  })

  test('is linked only where it is published at most 31 days before or after', async () => {
    const say = (day: string) => ({ article: { datePublished: day } })
    const gazette = textOf(
      'Ferry sails, says gazette',
      '2031-06-05',
      PIECE.map((paragraph) => paragraph.replace(/^\w+/, 'Indeed')),
    )
    await ingestText(database, 'gazette.txt', gazette, say('2031-06-06'))
    expect(await links(database)).toEqual(['courier wire 0.83'])
    await ingestText(database, 'gazette.txt', gazette, say('2031-04-04'))
    expect(await links(database)).toEqual(['courier wire 0.83', 'gazette wire 0.62'])
    expect(await outdated(database)).toEqual([])
  })
})

test('short texts, and those that share a form and not the words, are left apart', async () => {
  const database = await createTestDatabase()
  for (const name of ['Varn', 'Keld', 'Oru']) {
    await publish(database, `short-${name}`, [`The ferry sails at noon, said ${name}.`, prose(30, 1).join(' ')])
    await publish(database, `call-${name}`, [
      `The office of the harbour published the following on the call with ${name}.`,
      ...prose(60, name.length * 31 + name.charCodeAt(0)),
    ])
  }
  expect(await links(database)).toEqual([])
  expect(await outdated(database)).toEqual([])
})

test('an archive that is older than the links gets them with the next run', async () => {
  const database = await createTestDatabase()
  await publish(database, 'wire', PIECE)
  await publish(database, 'courier', PIECE.slice(0, 10))
  const before = await everything(database)
  await database.pool.query(`
    update document set bands = null; truncate article_band, article_similarity;
    insert into pending_article (article_id, step) select id, 'DRAW' from article`)
  await settle(database)
  expect(await everything(database)).toEqual(before)
})

describe('what is linked depends on the articles, not on how they came', () => {
  const event = fc.record({
    article: fc.nat(5),
    /** How much of the piece it has, and how often it was changed. */
    paragraphs: fc.integer({ min: 6, max: 12 }),
    words: fc.nat(6),
    day: fc.constantFrom('2031-05-01', '2031-05-20', '2031-06-08'),
  })
  const version = ({
    article,
    paragraphs,
    words,
    day,
  }: {
    article: number
    paragraphs: number
    words: number
    day: string
  }) => ({
    path: `${article}.txt`,
    // Newer is what was modified later.
    text: textOf(
      `Ferry ${article}`,
      day,
      PIECE.slice(0, paragraphs).map((text, at) => (at < words ? `Indeed, ${text}` : text)),
    ),
  })

  test('one after the other in any order, or at once', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc
          .uniqueArray(event, { minLength: 3, maxLength: 6, selector: ({ article }) => article })
          .chain((events) => fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length }))),
        async ([events, shuffled]) => {
          const [inOrder, inAnother, atOnce] = [
            await createTestDatabase(),
            await createTestDatabase(),
            await createTestDatabase(),
          ]
          const live = (database: TestDatabase, { path, text }: ReturnType<typeof version>) =>
            ingestText(database, path, text)
          for (const one of events) await live(inOrder, version(one))
          for (const one of shuffled) await live(inAnother, version(one))
          await Promise.all(events.map((one) => live(atOnce, version(one))))
          await settle(atOnce)
          expect(await outdated(inOrder)).toEqual([])
          const [expected, ...others] = await Promise.all([inOrder, inAnother, atOnce].map(exportOf))
          for (const other of others) expect(comparable(other)).toEqual(comparable(expected ?? ''))
        },
      ),
      { numRuns: runs(1, 10) },
    )
  })

  test('also of texts so many of which are alike that not each is compared with each', async () => {
    const notices = Array.from({ length: 32 }, (_, number) => ({
      path: `${number}.txt`,
      text: textOf(`Notice ${number}`, `2031-05-${String(1 + (number % 9)).padStart(2, '0')}`, [
        ...PIECE.slice(0, 4),
        `Number ${number}.`,
      ]),
    }))
    const orders = [notices, [...notices].reverse()]
    const linked = await Promise.all(
      orders.map(async (order, index) => {
        const database = await createTestDatabase()
        if (index === 0) {
          const folder = temporaryFolder()
          for (const { path, text } of order) writeFileSync(join(folder, path), text)
          await ingestPaths(database, [folder])
        } else for (const { path, text } of order) await ingestText(database, path, text)
        // One that leaves brings others together again.
        const { slug } = await database.prisma.article.findUniqueOrThrow({ where: { key: 'path:8.txt' } })
        await withdrawArticle(database, slug)
        return links(database)
      }),
    )
    expect(linked[1]).toEqual(linked[0])
    // 25 of each band stand for all: each is linked with them, and with each other they would be more.
    expect(linked[0]?.length).toBeGreaterThanOrEqual((25 * 24) / 2 + (31 - 25) * 25)
    expect(linked[0]?.length).toBeLessThan((31 * 30) / 2)
  })
})
