import { describe, expect, test } from 'vitest'
import {
  keepApart,
  mergeAgents,
  mergeMeetings,
  resolveAll,
  splitArticles,
  withdrawArticle,
} from '../../src/ingest/index.ts'
import { edited, everything, ingestText, outdated, VISIT, VISIT_ANNOTATIONS } from '../ingest/archive.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { fictionalDocuments, loadDocuments, loadFiction, reject, revised } from '../support/fiction.ts'
import { exportOf, importText, linesOf } from './exported.ts'

/** An archive in which everything has happened that can. */
async function livedIn(database: TestDatabase): Promise<void> {
  const { prisma } = database
  await loadFiction(database, 24)
  // Of what an extractor found: a version that has lost a quote, which stays with the old one.
  await loadDocuments(database, fictionalDocuments(24).slice(7, 8).map(revised))
  await ingestText(database, 'visit.txt', VISIT, VISIT_ANNOTATIONS)
  await ingestText(database, 'again.txt', VISIT.replace('a passer-by', 'another 𝔭asser-by 👩‍👩‍👧'), VISIT_ANNOTATIONS)
  await ingestText(database, 'unreadable.txt', 'Once upon a time 🜂')
  await ingestText(database, 'refused.txt', `${VISIT}\n\nRefused.`, { quotes: [{ exact: 'nowhere', kind: 'DIRECT' }] })
  const quotes = await prisma.quote.findMany({ orderBy: { passageExact: 'asc' }, where: { reviewState: 'SUGGESTED' } })
  await reject(database, { quotes: quotes.slice(0, 2).map(({ id }) => id) })
  await prisma.quote.update({ where: { id: quotes[2]?.id ?? '' }, data: { reviewState: 'CONFIRMED' } })
  const people = await prisma.agent.findMany({ where: { kind: 'PERSON' }, orderBy: { slug: 'asc' } })
  const [one, other, third, fourth] = people.map(({ slug }) => slug)
  await mergeAgents(database, one ?? '', other ?? '')
  await keepApart(database, third ?? '', fourth ?? '')
  const [named] = await prisma.mention.findMany({
    where: { agent: { slug: 'concord-of-tides' }, isCurrent: true },
    include: { article: true },
    take: 1,
  })
  await splitArticles(database, 'concord-of-tides', [named?.article.slug ?? ''])
  const [met, again] = await prisma.meeting.findMany({ where: { isCurrent: true }, orderBy: { slug: 'asc' } })
  await mergeMeetings(database, met?.slug ?? '', again?.slug ?? '')
  const { slug } = await prisma.article.findFirstOrThrow({ orderBy: { key: 'desc' } })
  await withdrawArticle(database, slug)
}

describe('an archive that has been lived in', async () => {
  const [first, second] = [await createTestDatabase(), await createTestDatabase()]

  test('is read back as it was: the export of the import is the export', async () => {
    await livedIn(first)
    const before = await exportOf(first)
    await importText(second, before)
    expect(linesOf(await exportOf(second))).toEqual(linesOf(before))
    expect(await exportOf(second)).toBe(before)
  })

  test('every table holds the same, besides keys that nobody sees and the time of writing', async () => {
    const [here, there] = [await everything(first), await everything(second)]
    for (const table of Object.keys(here))
      expect([table, comparable(there[table])]).toEqual([table, comparable(here[table])])
    expect(await outdated(second)).toEqual([])
  })

  test('the same editorial work can go on: resolving and recording all again changes neither', async () => {
    const before = [await everything(first), await everything(second)]
    await resolveAll(first)
    await resolveAll(second)
    expect(await everything(first)).toEqual(before[0])
    expect(await everything(second)).toEqual(before[1])
    expect(await outdated(second)).toEqual([])
  })

  test('documents that are ingested again are known', async () => {
    expect(await ingestText(second, 'visit.txt', VISIT, VISIT_ANNOTATIONS)).toMatchObject({ status: 'UNCHANGED' })
    const [document] = fictionalDocuments(1).map(revised)
    await loadDocuments(second, document === undefined ? [] : [document])
    expect(linesOf(await exportOf(second))).toEqual(linesOf(await exportOf(first)))
  })
})

const HIDDEN = new Set(['updated_at', 'since'])
/** Rows that have keys of their own only because every table has one. */
const KEYED = /^\{"id": /

function comparable(rows: readonly string[] = []): string[] {
  return rows
    .map((row) => {
      const fields: Record<string, unknown> = JSON.parse(row)
      const isSeen = 'slug' in fields || 'sha256' in fields || 'review_state' in fields || 'quote_id' in fields
      return JSON.stringify(
        Object.entries(fields).filter(([name]) => !HIDDEN.has(name) && (name !== 'id' || isSeen || !KEYED.test(row))),
      )
    })
    .sort()
}

test('what was pending is pending again, and is done', async () => {
  const [first, second] = [await createTestDatabase(), await createTestDatabase()]
  await ingestText(first, 'visit.txt', VISIT, VISIT_ANNOTATIONS)
  await ingestText(first, 'other.txt', VISIT.replace('a passer-by', 'somebody'), VISIT_ANNOTATIONS)
  const { id } = await first.prisma.article.findFirstOrThrow({ where: { key: 'path:visit.txt' } })
  await first.prisma.pendingArticle.create({ data: { articleId: id, step: 'RESOLVE' } })
  const pending = await exportOf(first)
  await first.prisma.pendingArticle.deleteMany()
  await importText(second, pending)
  expect(await second.prisma.pendingArticle.count()).toBe(0)
  expect(await exportOf(second)).toBe(await exportOf(first))
})

test('an archive without anything', async () => {
  const [first, second] = [await createTestDatabase(), await createTestDatabase()]
  const empty = await exportOf(first)
  expect(linesOf(empty)).toMatchObject([{ '@type': 'Dataset', version: 1, counts: { NewsArticle: 0 } }])
  await importText(second, empty)
  expect(await exportOf(second)).toBe(empty)
})

test('an article is followed by its documents and all that it says', async () => {
  const database = await createTestDatabase()
  await ingestText(database, 'visit.txt', VISIT, VISIT_ANNOTATIONS)
  await ingestText(
    database,
    'visit.txt',
    VISIT.replace('Keld replied that Belmora was ready.', ''),
    edited(VISIT_ANNOTATIONS, ({ quotes }) => quotes.pop()),
  )
  const lines = linesOf(await exportOf(database))
  expect(lines.map((line) => line['@type'])).toEqual([
    'Dataset',
    'Organization',
    'Organization',
    'Person',
    'Person',
    'Event',
    'NewsArticle',
    'MediaObject',
    'MediaObject',
    'MeetingReport',
    'Quotation',
    'Quotation',
    'Quotation',
    'Mention',
    'Mention',
    'Mention',
    'Mention',
    'OrganizationRole',
    'OrganizationRole',
  ])
  const quotation = lines.find(({ cue }) => cue === 'said')
  expect(quotation).toMatchObject({
    article: '2031-05-05-president-varn-receives-premier-keld-in-lunde',
    passage: { source: 'ARTICLE_BODY', start: 84, end: 122, exact: 'We will open the border 🚆 this summer,' },
    speakers: ['ilsa-varn'],
    attribution: { exact: 'Varn said' },
    meeting: '2031-05-04-varn-receives-keld',
    reviewState: 'CONFIRMED',
    isCurrent: true,
  })
  const old = lines.find((line) => line['@type'] === 'MediaObject' && line.isCurrent === false)
  expect(Buffer.from(String(old?.bytes), 'base64').toString()).toBe(VISIT)
})
