import { describe, expect, test } from 'vitest'
import { ingestAll, restoreArticle, withdrawArticle } from '../../src/ingest/index.ts'
import { createTestDatabase } from '../support/database.ts'
import { edited, everything, ingestText, outdated, VISIT, VISIT_ANNOTATIONS } from './archive.ts'

/** Words moved down by a new first paragraph, Keld's answer gone. */
const SECOND = VISIT.replace('By Staff\n\n', 'By Staff\n\nCorrected 🖊 on Monday.\n\n').replace(
  'Keld replied that Belmora was ready. ',
  '',
)

describe('a changed document', async () => {
  const database = await createTestDatabase()
  const { prisma } = database
  const quotes = () => prisma.quote.findMany({ orderBy: { id: 'asc' } })

  test('is another version of the same article, and its claims move with their words', async () => {
    await ingestText(database, 'visit.txt', VISIT, VISIT_ANNOTATIONS)
    const before = await quotes()
    expect(await ingestText(database, 'visit.txt', SECOND, VISIT_ANNOTATIONS)).toMatchObject({
      status: 'NEW_VERSION',
      reasons: [expect.stringContaining('fitted an earlier version')],
    })

    expect(await prisma.article.count()).toBe(1)
    expect(await prisma.document.count()).toBe(2)
    const article = await prisma.article.findFirstOrThrow({ include: { currentDocument: true } })
    expect(article.currentDocument?.articleBody).toMatch(/^Corrected 🖊 on Monday/)
    expect(article.creditText).toBe('Northern Wire')

    const after = await quotes()
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id))
    const moved = [...'Corrected 🖊 on Monday.\n\n'].length
    for (const [index, quote] of after.slice(0, 2).entries()) {
      expect(quote).toMatchObject({ documentId: article.currentDocumentId, isCurrent: true })
      expect(quote.passageStart).toBe((before[index]?.passageStart ?? 0) + moved)
    }
  })

  test('what it no longer holds stays with the old version and leaves the counts', async () => {
    const gone = await prisma.quote.findFirstOrThrow({
      where: { passageExact: 'Belmora was ready' },
      include: { document: true },
    })
    expect(gone.isCurrent).toBe(false)
    expect(gone.document.articleBody).not.toMatch(/Corrected/)
    expect(await prisma.agent.findFirst({ where: { slug: 'tomas-keld' } })).toMatchObject({
      quoteCount: 0,
      articleCount: 1,
    })
    expect(await prisma.article.findFirst()).toMatchObject({ quoteCount: 2, meetingCount: 1 })
  })

  test('the same words, said twice, are found in their own surroundings', async () => {
    const [quote] = await prisma.quote.findMany({ where: { passageExact: 'It has been shut for too long.' } })
    const { articleBody } = await prisma.document.findFirstOrThrow({ where: { id: quote?.documentId ?? '' } })
    expect([...(articleBody ?? '')].slice(0, quote?.passageStart).join('')).toMatch(/Varn said\. “$/)
  })

  test('both versions again change nothing', async () => {
    const before = await everything(database)
    expect(await ingestText(database, 'visit.txt', SECOND, VISIT_ANNOTATIONS)).toMatchObject({ status: 'UNCHANGED' })
    expect(await ingestText(database, 'visit.txt', VISIT, VISIT_ANNOTATIONS)).toMatchObject({ status: 'UNCHANGED' })
    expect(await everything(database)).toEqual(before)
  })

  test('words that come back are the same quote again', async () => {
    const gone = await prisma.quote.findFirstOrThrow({ where: { isCurrent: false } })
    await ingestText(database, 'visit.txt', `${VISIT}\n\nEnd.`, VISIT_ANNOTATIONS)
    expect(await prisma.quote.findUnique({ where: { id: gone.id } })).toMatchObject({ isCurrent: true })
    expect(await prisma.quote.count()).toBe(3)
  })

  test('what is kept for reading has followed', async () => {
    expect(await outdated(database)).toEqual([])
  })
})

test('a version that comes in while its article is withdrawn is read when the article comes back', async () => {
  const database = await createTestDatabase()
  await ingestText(database, 'visit.txt', VISIT, VISIT_ANNOTATIONS)
  const { slug } = await database.prisma.article.findFirstOrThrow()
  await withdrawArticle(database, slug)
  expect(await ingestText(database, 'visit.txt', SECOND, VISIT_ANNOTATIONS)).toMatchObject({ status: 'WITHDRAWN' })
  await restoreArticle(database, slug)

  const article = await database.prisma.article.findFirstOrThrow({ include: { currentDocument: true } })
  expect(article.currentDocument?.articleBody).toMatch(/^Corrected 🖊 on Monday/)
  expect(await database.prisma.quote.findMany({ where: { isCurrent: false } })).toMatchObject([
    { passageExact: 'Belmora was ready' },
  ])
  expect(await outdated(database)).toEqual([])
})

test('an article is withdrawn with all its claims, also while a version of it waits to be recorded', async () => {
  const database = await createTestDatabase()
  await ingestText(database, 'visit.txt', VISIT, VISIT_ANNOTATIONS)
  const { slug } = await database.prisma.article.findFirstOrThrow()
  const run = new AbortController()
  await ingestAll(
    database,
    (async function* () {
      yield { path: 'visit.txt', bytes: new TextEncoder().encode(SECOND) }
    })(),
    { signal: run.signal },
    { onOutcome: () => run.abort() },
  )
  expect(await database.prisma.pendingArticle.count()).toBe(1)

  await withdrawArticle(database, slug)
  expect(await database.prisma.quote.count({ where: { isCurrent: true } })).toBe(0)
  expect(await outdated(database)).toEqual([])
  await restoreArticle(database, slug)
  expect(await database.prisma.quote.count({ where: { isCurrent: true } })).toBe(2)
  expect(await outdated(database)).toEqual([])
})

describe('edited annotations', async () => {
  const database = await createTestDatabase()
  const { prisma } = database

  test('change what they change, and everything else keeps its id', async () => {
    await ingestText(database, 'visit.txt', VISIT, VISIT_ANNOTATIONS)
    const before = await prisma.quote.findMany({ orderBy: { id: 'asc' } })
    const raised = edited(VISIT_ANNOTATIONS, ({ quotes, meetings }) => {
      // A longer stretch of the same words, another speaker, another place.
      Object.assign(quotes[2] ?? {}, { exact: 'Belmora was ready.', speaker: 'belmora' })
      Object.assign(meetings[0] ?? {}, { location: 'Lunde, Arvania', startDate: '2031-05-03' })
    })
    expect(await ingestText(database, 'visit.txt', VISIT, raised)).toMatchObject({ status: 'UPDATED' })

    const after = await prisma.quote.findMany({
      orderBy: { id: 'asc' },
      include: { speakers: { include: { agent: true } } },
    })
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id))
    expect(after[2]).toMatchObject({ passageExact: 'Belmora was ready.', speakers: [{ agent: { slug: 'belmora' } }] })
    expect(after.map(({ date }) => date)).toEqual(Array(3).fill(new Date('2031-05-03')))
    const meetings = await prisma.meeting.findMany()
    expect(meetings).toMatchObject([
      { slug: '2031-05-04-varn-receives-keld', location: 'Lunde, Arvania', startDate: new Date('2031-05-03') },
    ])
  })

  test('what they drop is gone, and nobody is left who is nowhere named', async () => {
    const less = edited(VISIT_ANNOTATIONS, (annotations) => {
      annotations.quotes.length = 2
      annotations.meetings = []
      for (const quote of annotations.quotes) quote.meeting = undefined
      annotations.people.pop()
      annotations.organizations.pop()
    })
    expect(await ingestText(database, 'visit.txt', VISIT, less)).toMatchObject({ status: 'UPDATED' })
    const agents = await prisma.agent.findMany({ orderBy: { slug: 'asc' } })
    expect(agents.map(({ slug, meetingCount }) => [slug, meetingCount])).toEqual([
      ['arvania', 0],
      ['ilsa-varn', 0],
    ])
    expect(await outdated(database)).toEqual([])
    expect([
      await prisma.quote.count(),
      await prisma.meeting.count(),
      await prisma.agentLink.count({ where: { kind: 'MEETING' } }),
    ]).toEqual([2, 0, 0])
    expect((await prisma.quote.findMany()).map(({ date }) => date)).toEqual(Array(2).fill(new Date('2031-05-05')))
  })

  test('a person whose full name is written out later stays the same agent', async () => {
    const short = edited(VISIT_ANNOTATIONS, ({ people }) =>
      Object.assign(people[1] ?? {}, { name: 'Keld', names: ['Keld'] }),
    )
    await ingestText(
      database,
      'other.txt',
      VISIT.replace('Lunde on Sunday', 'Lunde on the Sunday'),
      edited(short, (all) => {
        all.meetings = []
        for (const quote of all.quotes) quote.meeting = undefined
      }),
    )
    const before = await prisma.agent.findFirstOrThrow({ where: { name: 'Keld' } })
    await ingestText(
      database,
      'other.txt',
      VISIT.replace('Lunde on Sunday', 'Lunde on the Sunday'),
      edited(VISIT_ANNOTATIONS, (all) => {
        all.meetings = []
        for (const quote of all.quotes) quote.meeting = undefined
      }),
    )
    expect(await prisma.agent.findUnique({ where: { id: before.id } })).toMatchObject({
      name: 'Tomas Keld',
      slug: 'tomas-keld',
    })
    expect(await prisma.agent.findUnique({ where: { slug: 'keld' } })).toMatchObject({ mergedIntoId: before.id })
    expect(await outdated(database)).toEqual([])
  })
})

test('an older version that arrives late is kept and claims nothing', async () => {
  const database = await createTestDatabase()
  await ingestText(
    database,
    'visit.txt',
    VISIT,
    edited(VISIT_ANNOTATIONS, ({ article }) => Object.assign(article, { dateModified: '2031-05-06T10:00:00Z' })),
  )
  const before = await database.prisma.quote.findMany({ orderBy: { id: 'asc' } })
  const older = edited(VISIT_ANNOTATIONS, ({ article }) =>
    Object.assign(article, { dateModified: '2031-05-05T10:00:00Z' }),
  )
  expect(await ingestText(database, 'visit.txt', `${VISIT}\n\nDraft.`, older)).toMatchObject({ status: 'NEW_VERSION' })
  expect(await database.prisma.quote.findMany({ orderBy: { id: 'asc' } })).toEqual(before)
  expect(await database.prisma.document.count({ where: { articleId: { not: null } } })).toBe(2)
})
