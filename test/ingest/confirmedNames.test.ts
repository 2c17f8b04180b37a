import { describe, expect, test } from 'vitest'
import type { Annotations } from '../../src/annotations/index.ts'
import {
  mergeAgents,
  type Reviewable,
  resolveAll,
  reviewClaims,
  splitArticles,
  splitMerged,
  withdrawArticle,
} from '../../src/ingest/index.ts'
import { exportOf, importText } from '../exchange/exported.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { ingestText, outdated } from './archive.ts'

const ARVANIA = { key: 'arvania', name: 'Arvania', names: ['Arvania'], classification: 'STATE' as const }
const president = (name: string) => ({
  key: 'varn',
  name,
  names: [name],
  roles: [{ role: 'President', organization: 'arvania', evidence: [{ exact: name }] }],
})
const KELD = { key: 'keld', name: 'Tomas Keld', names: ['Tomas Keld'] }

/** An article that a program has read: it calls a president of Arvania so, who says something and receives Tomas Keld. */
function ingest(database: TestDatabase, day: number, name: string, version = '1') {
  const found: Annotations = {
    article: {},
    people: [president(name), KELD],
    organizations: [ARVANIA],
    quotes: [{ exact: 'Fine', kind: 'DIRECT', speaker: 'varn', confidence: 0.8 }],
    meetings: [{ key: 'm', participants: [{ of: 'varn' }, { of: 'keld' }], evidence: [{ exact: 'received' }] }],
  }
  const text = `date 2031-05-0${day} Weather ${day}\n\n“Fine,” said ${name} of Arvania, who received Tomas Keld.`
  const extractor = { name: 'test', version, extract: async () => found }
  return ingestText(database, `${day}.txt`, text, undefined, { extractor })
}

/** Who is quoted in the article of a day. */
async function speaker({ pool }: TestDatabase, day: number): Promise<string> {
  const { rows } = await pool.query<{ slug: string }>(
    `select a.slug from quote q join quote_speaker s on s.quote_id = q.id join agent a on a.id = s.agent_id
    join article x on x.id = q.article_id where extract(day from x.date_published) = $1 order by a.slug`,
    [day],
  )
  return rows.map(({ slug }) => slug).join(', ')
}

async function claimOf({ pool }: TestDatabase, kind: 'QUOTE' | 'MEETING', day: number): Promise<Reviewable> {
  const column = kind === 'QUOTE' ? 'q.id' : 'q.meeting_id'
  const { rows } = await pool.query<{ id: string }>(
    `select ${column}::text as id from ${kind === 'QUOTE' ? 'quote' : 'meeting_report'} q join article x on x.id = q.article_id
    where extract(day from x.date_published) = $1`,
    [day],
  )
  return { kind, id: rows[0]?.id ?? '' }
}

/** Ilsa Varn in two articles; in a third "Varn", which is her, and in which a claim is confirmed. */
async function confirmed(kind: 'QUOTE' | 'MEETING' = 'QUOTE') {
  const database = await createTestDatabase()
  for (const [index, name] of ['Ilsa Varn', 'Ilsa Varn', 'Varn'].entries()) await ingest(database, index + 1, name)
  expect(await speaker(database, 3)).toBe('ilsa-varn')
  const claim = await claimOf(database, kind, 3)
  await reviewClaims(database, [claim], 'CONFIRMED')
  expect(await outdated(database)).toEqual([])
  return { database, claim }
}

describe('whom an editor confirmed to say something, and the article names by the surname', () => {
  test('stays who that was when another of the surname and office is known', async () => {
    const { database } = await confirmed()
    await ingest(database, 4, 'Orla Varn')
    await ingest(database, 5, 'Varn')
    expect([await speaker(database, 3), await speaker(database, 5)]).toEqual(['ilsa-varn', 'varn'])
    await resolveAll(database)
    expect(await speaker(database, 3)).toBe('ilsa-varn')
    expect(await outdated(database)).toEqual([])
  })

  test('and when the article is read again, or all of it is exported and imported', async () => {
    const { database } = await confirmed()
    await ingest(database, 4, 'Orla Varn')
    await ingest(database, 3, 'Varn', '2')
    expect(await speaker(database, 3)).toBe('ilsa-varn')
    const copy = await createTestDatabase()
    await importText(copy, await exportOf(database))
    await resolveAll(copy)
    expect(await speaker(copy, 3)).toBe('ilsa-varn')
    expect(await outdated(copy)).toEqual([])
  })

  test('and who took part in a meeting that was confirmed', async () => {
    const { database } = await confirmed('MEETING')
    await ingest(database, 4, 'Orla Varn')
    expect(await speaker(database, 3)).toBe('ilsa-varn')
  })

  test('and two of one article, who are confirmed at once', async () => {
    const database = await createTestDatabase()
    for (const day of [1, 2, 3, 4]) {
      const [varn, dorn] = day < 4 ? ['Ilsa Varn', 'Olaf Dorn'] : ['Varn', 'Dorn']
      const people = [president(varn ?? ''), { ...president(dorn ?? ''), key: 'dorn' }]
      const quotes = people.map(({ key, name }) => ({
        exact: `Fine, ${name}`,
        kind: 'DIRECT' as const,
        speaker: key,
        confidence: 0.8,
      }))
      const found: Annotations = { article: {}, people, organizations: [ARVANIA], quotes, meetings: [] }
      const text = `date 2031-05-0${day} Weather ${day}\n\nIn Arvania “Fine, ${varn}”, said ${dorn}. “Fine, ${dorn}”, said ${varn}.`
      const extractor = { name: 'test', version: '1', extract: async () => found }
      await ingestText(database, `${day}.txt`, text, undefined, { extractor })
    }
    expect(await speaker(database, 4)).toBe('ilsa-varn, olaf-dorn')
    const inShort = await database.prisma.quote.findMany({
      where: { passageExact: { in: ['Fine, Varn', 'Fine, Dorn'] } },
    })
    await reviewClaims(
      database,
      inShort.map(({ id }): Reviewable => ({ kind: 'QUOTE', id })),
      'CONFIRMED',
    )
    await ingest(database, 5, 'Orla Varn')
    expect(await speaker(database, 4)).toBe('ilsa-varn, olaf-dorn')
  })

  test.each(['SUGGESTED', 'REJECTED'] as const)('until it is %s again', async (verdict) => {
    const { database, claim } = await confirmed()
    await ingest(database, 4, 'Orla Varn')
    await reviewClaims(database, [claim], verdict)
    expect(await speaker(database, 3)).toBe('varn')
    expect(await outdated(database)).toEqual([])
  })

  test('is who they are merged into, and themselves again after a split', async () => {
    const { database } = await confirmed()
    await ingest(database, 4, 'Orla Doel')
    await mergeAgents(database, 'orla-doel', 'ilsa-varn')
    await ingest(database, 5, 'Orla Varn')
    expect(await speaker(database, 3)).toBe('orla-doel')
    await splitMerged(database, 'ilsa-varn')
    expect(await speaker(database, 3)).toBe('ilsa-varn')
    expect(await outdated(database)).toEqual([])
  })

  test('is whom "split --article" says, whether that is said before or afterwards', async () => {
    const { database, claim } = await confirmed()
    await splitArticles(database, 'ilsa-varn', ['2031-05-03-weather-3'])
    expect(await speaker(database, 3)).toBe('ilsa-varn-2')
    for (const verdict of ['SUGGESTED', 'CONFIRMED'] as const) {
      await reviewClaims(database, [claim], verdict)
      await resolveAll(database)
      expect(await speaker(database, 3)).toBe('ilsa-varn-2')
    }
    expect(await outdated(database)).toEqual([])
  })

  test('is still called so when no other article names them any more', async () => {
    const { database } = await confirmed()
    for (const day of [1, 2]) await withdrawArticle(database, `2031-05-0${day}-weather-${day}`)
    expect(await speaker(database, 3)).toBe('ilsa-varn')
    expect(await outdated(database)).toEqual([])
  })
})
