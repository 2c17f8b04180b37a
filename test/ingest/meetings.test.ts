import { describe, expect, test } from 'vitest'
import type { Annotations } from '../../src/annotations/index.ts'
import { draw } from '../../src/ingest/draw/drawPending.ts'
import { deleteOrphans } from '../../src/ingest/draw/orphans.ts'
import { restoreArticle, withdrawArticle } from '../../src/ingest/index.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { linksBetween } from '../support/links.ts'
import { edited, exported, ingestText, miscounted, outdated, VISIT, VISIT_ANNOTATIONS } from './archive.ts'

const OTHER = VISIT.replace('in Lunde 🕊', 'again').replace('date 2031-05-05', 'date 2031-05-06')

function meeting(change: Partial<Annotations['meetings'][number]>): Annotations {
  return edited(VISIT_ANNOTATIONS, ({ meetings }) => Object.assign(meetings[0] ?? {}, change))
}

describe('two articles, one meeting', async () => {
  const database = await createTestDatabase()
  const { prisma } = database

  test('same medium, same day, two participants in common, no place that contradicts: one meeting of two reports', async () => {
    await ingestText(database, 'one.txt', VISIT, VISIT_ANNOTATIONS)
    await ingestText(database, 'two.txt', OTHER, meeting({ name: 'Keld in Lunde', location: null, country: 'AV' }))
    expect(await prisma.meeting.findMany({ include: { reports: true } })).toMatchObject([
      { name: 'Varn receives Keld', location: 'Lunde', country: 'AV', reports: [{}, {}] },
    ])
    expect(await prisma.agent.findFirst({ where: { slug: 'ilsa-varn' } })).toMatchObject({
      articleCount: 2,
      meetingCount: 1,
    })
    expect(await outdated(database)).toEqual([])
  })

  test('an edit that moves one report to another day parts them', async () => {
    await ingestText(database, 'two.txt', OTHER, meeting({ startDate: '2031-05-03' }))
    const meetings = await prisma.meeting.findMany({ orderBy: { startDate: 'asc' } })
    expect(meetings.map(({ slug }) => slug)).toEqual(['2031-05-03-varn-receives-keld', '2031-05-04-varn-receives-keld'])
    expect(await prisma.agent.findFirst({ where: { slug: 'ilsa-varn' } })).toMatchObject({ meetingCount: 2 })
    const dates = await prisma.quote.findMany({ where: { article: { key: 'path:two.txt' } }, select: { date: true } })
    expect(dates).toEqual(Array(3).fill({ date: new Date('2031-05-03') }))
    expect(await outdated(database)).toEqual([])
  })

  test('and one that moves it back joins them, under the id that was first', async () => {
    await ingestText(database, 'two.txt', OTHER, VISIT_ANNOTATIONS)
    expect(await prisma.meeting.findMany({ where: { isCurrent: true } })).toMatchObject([
      { slug: '2031-05-04-varn-receives-keld' },
    ])
    // Whoever knows the other one by its slug is led to it.
    expect(await prisma.meeting.findMany({ where: { isCurrent: false }, include: { mergedInto: true } })).toMatchObject(
      [{ slug: '2031-05-03-varn-receives-keld', mergedInto: { slug: '2031-05-04-varn-receives-keld' } }],
    )
    expect(await outdated(database)).toEqual([])
  })
})

test.each([
  ['another medium', { medium: 'CALL' }],
  ['another place', { location: 'Port Sela' }],
  ['another country', { country: 'BM', location: null }],
  ['a day that is not known', { startDate: '2031-05', datePrecision: 'MONTH' }],
] as const)('%s: two meetings', async (_, change) => {
  const database = await createTestDatabase()
  await ingestText(database, 'one.txt', VISIT, meeting({ country: 'AV' }))
  await ingestText(database, 'two.txt', OTHER, meeting(change))
  expect(await database.prisma.meeting.count()).toBe(2)
  expect(await outdated(database)).toEqual([])
})

test('a month is kept as its first and last day, and the slug says no day', async () => {
  const database = await createTestDatabase()
  await ingestText(database, 'one.txt', VISIT, meeting({ startDate: '2031-02', datePrecision: 'MONTH' }))
  expect(await database.prisma.meeting.findFirst()).toMatchObject({
    startDate: new Date('2031-02-01'),
    endDate: new Date('2031-02-28'),
    datePrecision: 'MONTH',
    slug: '2031-02-varn-receives-keld',
  })
})

test('a meeting that was only planned links nobody', async () => {
  const database = await createTestDatabase()
  await ingestText(database, 'one.txt', VISIT, meeting({ status: 'PLANNED' }))
  expect(await database.prisma.agentLink.count({ where: { kind: 'MEETING' } })).toBe(0)
  await ingestText(database, 'two.txt', OTHER, VISIT_ANNOTATIONS)
  // The newer article says that it took place.
  expect(await database.prisma.meeting.findMany()).toMatchObject([{ status: 'HELD' }])
  expect(await database.prisma.agentLink.count({ where: { kind: 'MEETING' } })).toBe(4)
})

test('those on one side did not meet each other', async () => {
  const database = await createTestDatabase()
  const together = edited(VISIT_ANNOTATIONS, ({ meetings }) => {
    for (const participant of meetings[0]?.participants ?? []) participant.onBehalfOf = 'arvania'
    meetings[0]?.participants.push({ of: 'belmora' })
  })
  await ingestText(database, 'one.txt', VISIT, together)
  const links = (await linksBetween(database)).filter(
    ({ kind, agent }) => kind === 'MEETING' && agent.kind === 'PERSON',
  )
  // Nor did they meet the state for which the others stood.
  expect(links.map(({ agent, other }) => `${agent.slug} met ${other.slug}`)).toEqual([
    'ilsa-varn met belmora',
    'tomas-keld met belmora',
  ])
})

test('participants that are one and the same agent are refused', async () => {
  const database = await createTestDatabase()
  const twice = edited(VISIT_ANNOTATIONS, ({ organizations, meetings }) => {
    organizations.push({ key: 'again', name: 'Arvania', names: ['Arvania'], classification: 'STATE' })
    Object.assign(meetings[0] ?? {}, { participants: [{ of: 'arvania' }, { of: 'again' }] })
  })
  expect(await ingestText(database, 'one.txt', VISIT, twice)).toMatchObject({
    status: 'REFUSED',
    reasons: ['one.annotations.json: meetings[0].participants: are one and the same agent'],
  })
  expect(await database.prisma.agent.count()).toBe(0)
})

test('a withdrawn article takes its claims with it, and brings them back', async () => {
  const database = await createTestDatabase()
  const { slug = '' } = await ingestText(database, 'one.txt', VISIT, VISIT_ANNOTATIONS)
  await ingestText(database, 'two.txt', OTHER, meeting({ name: 'Keld in Lunde' }))
  const before = await exported(database)

  expect(await withdrawArticle(database, slug)).toBe(true)
  expect(await database.prisma.meeting.findMany()).toMatchObject([{ name: 'Keld in Lunde', isCurrent: true }])
  expect(await database.prisma.agent.findFirst({ where: { slug: 'ilsa-varn' } })).toMatchObject({
    articleCount: 1,
    quoteCount: 2,
  })
  expect(await outdated(database)).toEqual([])
  // Handed in again it stays withdrawn.
  expect(await ingestText(database, 'one.txt', VISIT, VISIT_ANNOTATIONS)).toMatchObject({
    status: 'WITHDRAWN',
  })

  expect(await restoreArticle(database, slug)).toBe(true)
  expect(await exported(database)).toEqual(before)
  expect(await withdrawArticle(database, 'no-such-article')).toBe(false)
})

describe('a report stood between two others, as its place is not that of the third', async () => {
  const told = (path: string, change: Parameters<typeof meeting>[0]) =>
    [path, OTHER.replace('a passer-by', `a passer-by of ${path}`), meeting(change)] as const
  const inLunde = told('one.txt', { location: 'Lunde' })

  test.each<[string, (database: TestDatabase, slug: string) => Promise<unknown>]>([
    ['its article is withdrawn', withdrawArticle],
    ['it tells of another day', (database) => ingestText(database, ...told('one.txt', { startDate: '2031-05-03' }))],
    [
      'it is told no more',
      (database) => ingestText(database, inLunde[0], inLunde[1], { ...inLunde[2], meetings: [], quotes: [] }),
    ],
  ])('%s: the two are one meeting', async (_, happens) => {
    const database = await createTestDatabase()
    const { slug = '' } = await ingestText(database, ...inLunde)
    await ingestText(database, ...told('two.txt', { location: null }))
    await ingestText(database, ...told('three.txt', { location: 'Port Sela' }))
    expect(await database.prisma.meeting.count({ where: { isCurrent: true } })).toBe(2)
    await happens(database, slug)
    const joined = await database.prisma.meetingReport.findMany({
      where: { isCurrent: true, meeting: { location: 'Port Sela' } },
      include: { article: true },
    })
    expect(joined.map(({ article }) => article.key).sort()).toEqual(['path:three.txt', 'path:two.txt'])
    expect(await outdated(database)).toEqual([])
  })
})

test('a meeting that loses its last report while it is drawn for another article is left to whoever draws the one that had it', async () => {
  const database = await createTestDatabase()
  await ingestText(database, 'one.txt', VISIT, VISIT_ANNOTATIONS)
  const { id } = await database.prisma.meeting.findFirstOrThrow()
  const { id: article } = await database.prisma.article.findFirstOrThrow()
  await database.prisma.meetingReport.deleteMany({ where: { meetingId: id } })

  await database.transaction((tx) => deleteOrphans(tx, [id], []))
  expect(await miscounted(database)).toEqual([])
  expect(await database.prisma.meeting.count()).toBe(1)

  await database.transaction((tx) => draw(tx, [article], [{ meetings: [id] }], new Map()))
  expect(await outdated(database)).toEqual([])
  expect(await database.prisma.meeting.count()).toBe(0)
})
