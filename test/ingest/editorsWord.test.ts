import { describe, expect, test } from 'vitest'
import { restoreArticle, withdrawArticle } from '../../src/ingest/index.ts'
import { createTestDatabase } from '../support/database.ts'
import { prose } from '../support/prose.ts'
import { edited, exported, ingestText, outdated, VISIT, VISIT_ANNOTATIONS } from './archive.ts'

/** What an editor can say of the article itself. */
const PARTICULARS = {
  creditText: 'Northern Wire',
  byline: 'Lea Mort',
  datePublished: '2031-05-04',
  url: 'https://northern-wire.example/visit',
  inLanguage: 'en-GB',
  publisher: 'wire',
}
const SAID = edited(VISIT_ANNOTATIONS, (annotations) => {
  annotations.article = PARTICULARS
  annotations.organizations.push({ key: 'wire', name: 'Northern Wire', names: [], classification: 'MEDIA' })
})
const SECOND = VISIT.replace('By Staff\n\n', 'By Staff\n\nCorrected on Monday.\n\n')

/** Finds one person whom the editor has not named. */
const extractor = {
  name: 'test',
  version: '1',
  extract: async () => ({
    article: {},
    people: [{ key: 'by', name: 'Staff', names: ['passer-by'] }],
    organizations: [],
    quotes: [],
    meetings: [],
  }),
}

describe('what an editor said of an article itself', () => {
  test.each([
    ['for which nobody wrote anything', 'visit.txt', undefined, {}],
    ['that an extractor has read', 'visit.txt', undefined, { extractor }],
  ])('holds for a later version %s', async (_, path, annotations, options) => {
    const database = await createTestDatabase()
    // The address alone would tell them apart.
    const said = edited(SAID, ({ article }) => Object.assign(article, { url: undefined }))
    await ingestText(database, path, VISIT, said)
    const find = () =>
      database.prisma.article.findFirstOrThrow({ include: { publisher: { include: { agent: true } } } })
    const before = await find()
    expect(await ingestText(database, path, SECOND, annotations, options)).toMatchObject({ status: 'NEW_VERSION' })
    const after = await find()
    expect(after.currentDocumentId).not.toBe(before.currentDocumentId)
    expect(after).toMatchObject({
      creditText: 'Northern Wire',
      byline: 'Lea Mort',
      datePublished: new Date('2031-05-04'),
      inLanguage: 'en-GB',
      publisher: { agent: { name: 'Northern Wire' } },
    })
    expect(await outdated(database)).toEqual([])
  })

  test('holds until an editor says something else of a version: what that leaves out is the document’s own', async () => {
    const database = await createTestDatabase()
    await ingestText(database, 'visit.txt', VISIT, { ...SAID, article: { byline: 'Lea Mort', creditText: 'Wire' } })
    await ingestText(database, 'visit.txt', SECOND, { ...SAID, article: { creditText: 'Northern Wire' } })
    expect(await database.prisma.article.findFirst()).toMatchObject({ byline: 'Staff', creditText: 'Northern Wire' })
  })

  test('holds as it was said last when a withdrawn article comes back', async () => {
    const database = await createTestDatabase()
    await ingestText(database, 'visit.txt', VISIT, { ...SAID, article: { byline: 'Lea Mort' } })
    const { slug } = await database.prisma.article.findFirstOrThrow()
    await withdrawArticle(database, slug)
    await ingestText(database, 'visit.txt', VISIT, { ...SAID, article: { byline: 'Lea Anna Mort' } })
    await restoreArticle(database, slug)
    expect(await database.prisma.article.findFirst()).toMatchObject({ byline: 'Lea Anna Mort' })
  })

  test('holds but for the time of change, which is that of one version', async () => {
    const database = await createTestDatabase()
    const dateModified = '2031-05-06T10:00:00Z'
    await ingestText(database, 'visit.txt', VISIT, { ...SAID, article: { byline: 'Lea Mort', dateModified } })
    await ingestText(database, 'visit.txt', SECOND)
    expect(await database.prisma.article.findFirst()).toMatchObject({ byline: 'Lea Mort', dateModified: null })
  })
})

describe('annotations that do not fit a later version any more', () => {
  const CORRECTED = SECOND.replace('Keld replied that Belmora was ready. ', '')

  test('go with the article whose address they give: it has another version', async () => {
    const database = await createTestDatabase()
    expect(await ingestText(database, 'visit.txt', VISIT, SAID)).toMatchObject({ status: 'NEW_ARTICLE' })
    expect(await ingestText(database, 'visit.txt', CORRECTED, SAID)).toMatchObject({ status: 'NEW_VERSION' })
    const [article, ...others] = await database.prisma.article.findMany({ include: { currentDocument: true } })
    expect(others).toEqual([])
    expect(article).toMatchObject({ key: `url:${PARTICULARS.url}`, url: PARTICULARS.url, creditText: 'Northern Wire' })
    expect(article?.currentDocument?.articleBody).toMatch(/^Corrected on Monday/)
    // What they claim is looked for in the new text.
    expect(await database.prisma.quote.count({ where: { isCurrent: true } })).toBe(2)
    expect(await outdated(database)).toEqual([])
  })

  test('are known by what they say, also where they were only written otherwise meanwhile', async () => {
    const database = await createTestDatabase()
    await ingestText(database, 'visit.txt', VISIT, VISIT_ANNOTATIONS)
    const indented = JSON.stringify(VISIT_ANNOTATIONS, null, 2)
    const before = await exported(database)
    expect(await ingestText(database, 'visit.txt', VISIT, indented)).toMatchObject({ status: 'UNCHANGED' })
    expect(await exported(database)).toEqual(before)
    expect(await ingestText(database, 'visit.txt', CORRECTED, indented)).toMatchObject({ status: 'NEW_VERSION' })
  })

  test('go with their article also where that is told by a document with the same text', async () => {
    const database = await createTestDatabase()
    await ingestText(database, 'b.txt', LATER, MARL)
    await ingestText(database, 'a.txt', PIECE)
    const stale = LATER.replace('Tess Marl was on board. ', '')
    expect(await ingestText(database, 'b.txt', stale, MARL)).toMatchObject({
      status: 'NEW_VERSION',
      reasons: [expect.stringContaining('fitted an earlier version')],
    })
  })

  test('are told, and the extractor reads the new text as if they did not lie beside it', async () => {
    const histories = await Promise.all(
      [VISIT_ANNOTATIONS, undefined].map(async (beside) => {
        const database = await createTestDatabase()
        await ingestText(database, 'visit.txt', VISIT, VISIT_ANNOTATIONS, { extractor })
        const outcome = await ingestText(database, 'visit.txt', CORRECTED, beside, { extractor })
        const again = await ingestText(database, 'visit.txt', CORRECTED, beside, { extractor })
        expect(again).toMatchObject({ status: 'UNCHANGED', reasons: outcome.reasons })
        return { outcome, archive: await exported(database) }
      }),
    )
    const [left, removed] = histories
    expect(left?.outcome).toMatchObject({
      status: 'NEW_VERSION',
      reasons: [
        'visit.annotations.json: is not used: it fitted an earlier version of its article, and does not fit this one',
      ],
    })
    expect(removed?.outcome).toMatchObject({ status: 'NEW_VERSION', reasons: [] })
    expect(JSON.stringify(removed?.archive)).toContain('passer-by')
    expect(left?.archive).toEqual(removed?.archive)
  })
})

test('a claim that still says how sure a program was stays a suggestion; taking that out confirms it, and the claim is the same', async () => {
  const database = await createTestDatabase()
  const made = edited(VISIT_ANNOTATIONS, ({ quotes, meetings }) => {
    Object.assign(quotes[0] ?? {}, { confidence: 0.8, rule: 'quotation-marks' })
    Object.assign(meetings[0] ?? {}, { confidence: 0.6 })
  })
  const standings = async () => ({
    quotes: await database.prisma.quote.findMany({
      select: { id: true, reviewState: true, confidence: true, rule: true },
      orderBy: { passageStart: 'asc' },
    }),
    meetings: await database.prisma.meeting.findMany({ select: { id: true, reviewState: true, confidence: true } }),
  })
  const editor = { reviewState: 'CONFIRMED', confidence: null, rule: 'editor' }
  await ingestText(database, 'visit.txt', VISIT, made)
  const before = await standings()
  expect(before).toMatchObject({
    quotes: [{ reviewState: 'SUGGESTED', confidence: 0.8, rule: 'quotation-marks' }, editor, editor],
    meetings: [{ reviewState: 'SUGGESTED', confidence: 0.6 }],
  })
  expect(await ingestText(database, 'visit.txt', VISIT, VISIT_ANNOTATIONS)).toMatchObject({ status: 'UPDATED' })
  expect(await standings()).toEqual({
    quotes: before.quotes.map(({ id }) => ({ id, ...editor })),
    meetings: before.meetings.map(({ id }) => ({ id, reviewState: 'CONFIRMED', confidence: null })),
  })
  expect(await outdated(database)).toEqual([])
})

test('a file that is removed changes nothing; one that holds {} says that the article claims nothing', async () => {
  const database = await createTestDatabase()
  await ingestText(database, 'visit.txt', VISIT, VISIT_ANNOTATIONS)
  const before = await exported(database)
  expect(await ingestText(database, 'visit.txt', VISIT, undefined, { extractor })).toMatchObject({
    status: 'UNCHANGED',
  })
  expect(await exported(database)).toEqual(before)
  expect(await ingestText(database, 'visit.txt', VISIT, {}, { extractor })).toMatchObject({ status: 'UPDATED' })
  for (const table of ['quote', 'mention', 'meeting_report', 'membership_citation'])
    expect((await database.pool.query(`select from ${table} where is_current`)).rowCount).toBe(0)
  expect(await outdated(database)).toEqual([])
})

/** Long enough that two of them are one article by their text. */
const PIECE = `date 2031-05-05 Ferry sails\n\nBy Staff\n\nTess Marl was on board. ${prose(60, 3).join(' ')}`
const MARL = { people: [{ key: 'marl', name: 'Tess Marl', names: ['Tess Marl'] }], quotes: [] }
const ORU = { people: [{ key: 'oru', name: 'Jan Oru', names: ['Tess'] }], quotes: [] }
const LATER = PIECE.replace('2031-05-05', '2031-05-07')

describe('annotations beside a text that was republished', () => {
  test.each<[string, [string, string, object?][]]>([
    [
      'after the article',
      [
        ['a.txt', PIECE],
        ['b.txt', LATER, { ...MARL, article: { byline: 'Lea Mort' } }],
      ],
    ],
    [
      'before the article',
      [
        ['b.txt', LATER, { ...MARL, article: { byline: 'Lea Mort' } }],
        ['a.txt', PIECE],
      ],
    ],
  ])('are an editor’s word on that text where the article’s own document has none, if they come %s', async (_, all) => {
    const database = await createTestDatabase()
    for (const [path, text, annotations] of all) await ingestText(database, path, text, annotations)
    expect(await database.prisma.agent.findMany()).toMatchObject([{ slug: 'tess-marl', articleCount: 1 }])
    // What is said of the other publication is not said of this one.
    expect(await database.prisma.article.findMany()).toMatchObject([{ key: 'path:a.txt', byline: 'Staff' }])
    expect(await outdated(database)).toEqual([])
  })

  test('go before what an extractor says, and are followed when they change', async () => {
    const database = await createTestDatabase()
    await ingestText(database, 'a.txt', PIECE, undefined, {
      extractor: { ...extractor, extract: async () => ({ ...(await extractor.extract()), people: ORU.people }) },
    })
    expect(await ingestText(database, 'b.txt', LATER, MARL)).toMatchObject({ status: 'REPUBLISHED', reasons: [] })
    expect(await database.prisma.agent.findMany()).toMatchObject([{ slug: 'tess-marl' }])
    const more = { ...MARL, people: [{ key: 'marl', name: 'Tess Anna Marl', names: ['Tess Marl'] }] }
    expect(await ingestText(database, 'b.txt', LATER, more)).toMatchObject({ status: 'UPDATED', reasons: [] })
    expect(await database.prisma.agent.findMany({ where: { mergedIntoId: null } })).toMatchObject([
      { name: 'Tess Anna Marl' },
    ])
    expect(await outdated(database)).toEqual([])
  })

  test('are kept, and it is told that they are not used, where an editor has written beside the article’s own', async () => {
    const database = await createTestDatabase()
    await ingestText(database, 'a.txt', PIECE, MARL)
    expect(await ingestText(database, 'b.txt', LATER, ORU)).toMatchObject({
      status: 'REPUBLISHED',
      reasons: ['b.annotations.json: is kept and not used: the same text from elsewhere has annotations already'],
    })
    expect(await database.prisma.agent.findMany()).toMatchObject([{ slug: 'tess-marl' }])
  })
})
