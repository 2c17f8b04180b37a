import { describe, expect, test } from 'vitest'
import type { Annotations } from '../../src/annotations/index.ts'
import type { Extractor } from '../../src/extraction/index.ts'
import { ingestAgain, type Outcome, refreshReadTables } from '../../src/ingest/index.ts'
import { createTestDatabase } from '../support/database.ts'
import { edited, everything, ingestText, outdated, VISIT, VISIT_ANNOTATIONS } from './archive.ts'

const database = await createTestDatabase()
const { prisma } = database

/** An extractor that finds what an editor would, and is not quite sure. */
function extractor(version: number, change: (annotations: Annotations) => void = () => {}): Extractor {
  return {
    name: 'test',
    version: String(version),
    extract: async () =>
      edited(VISIT_ANNOTATIONS, (annotations) => {
        for (const claim of [...annotations.quotes, ...annotations.meetings])
          Object.assign(claim, { confidence: 0.8, rule: 'quotation-marks' })
        change(annotations)
      }),
  }
}

test('what an extractor finds is a suggestion, with a confidence', async () => {
  await ingestText(database, 'visit.txt', VISIT, undefined, { extractor: extractor(1) })
  const quotes = await prisma.quote.findMany()
  expect(quotes).toHaveLength(3)
  for (const quote of quotes)
    expect(quote).toMatchObject({ reviewState: 'SUGGESTED', confidence: 0.8, rule: 'quotation-marks' })
  expect(await prisma.meeting.findMany()).toMatchObject([{ reviewState: 'SUGGESTED', confidence: 0.8 }])
})

test('the same extractor again changes nothing', async () => {
  const before = await everything(database)
  expect(await ingestText(database, 'visit.txt', VISIT, undefined, { extractor: extractor(1) })).toMatchObject({
    status: 'UNCHANGED',
  })
  expect(await everything(database)).toEqual(before)
})

test('what an editor confirmed or rejected is not overwritten by the next one', async () => {
  const [first, second] = await prisma.quote.findMany({ orderBy: { passageStart: 'asc' } })
  await prisma.quote.update({ where: { id: first?.id ?? '' }, data: { reviewState: 'CONFIRMED', cue: 'promised' } })
  await prisma.quote.update({ where: { id: second?.id ?? '' }, data: { reviewState: 'REJECTED' } })
  const articles = [first?.articleId ?? '']
  await database.transaction((tx) => refreshReadTables(tx, { agents: [], articles, meetings: [], memberships: [] }))
  expect(await outdated(database)).toEqual([])
  const next = extractor(2, ({ quotes }) => {
    Object.assign(quotes[0] ?? {}, { exact: 'We will open the border 🚆', speaker: 'keld' })
    Object.assign(quotes[2] ?? {}, { cue: 'answered' })
  })
  expect(await ingestText(database, 'visit.txt', VISIT, undefined, { extractor: next })).toMatchObject({
    status: 'UPDATED',
  })
  const quotes = await prisma.quote.findMany({
    orderBy: { passageStart: 'asc' },
    include: { speakers: { include: { agent: true } } },
  })
  expect(quotes).toMatchObject([
    {
      id: first?.id,
      passageExact: first?.passageExact,
      cue: 'promised',
      reviewState: 'CONFIRMED',
      speakers: [{ agent: { slug: 'ilsa-varn' } }],
    },
    { id: second?.id, reviewState: 'REJECTED' },
    { cue: 'answered', reviewState: 'SUGGESTED' },
  ])
  // The rejected one counts no more.
  expect(await prisma.agent.findFirst({ where: { slug: 'ilsa-varn' } })).toMatchObject({ quoteCount: 1 })
})

test('an editor who writes about the document outranks it, and keeps the ids', async () => {
  const before = await prisma.quote.findMany({ orderBy: { id: 'asc' } })
  expect(await ingestText(database, 'visit.txt', VISIT, VISIT_ANNOTATIONS)).toMatchObject({ status: 'UPDATED' })
  const after = await prisma.quote.findMany({ orderBy: { id: 'asc' } })
  expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id))
  expect(after.map(({ rule, confidence }) => [rule, confidence])).toEqual(Array(3).fill(['editor', null]))
  expect(await ingestText(database, 'visit.txt', VISIT, undefined, { extractor: extractor(3) })).toMatchObject({
    status: 'UNCHANGED',
  })
  expect(await outdated(database)).toEqual([])
})

describe('a newer extractor', async () => {
  const database = await createTestDatabase()
  const { prisma } = database
  await ingestText(database, 'visit.txt', VISIT, undefined, { extractor: extractor(1) })
  const newer = extractor(2, ({ quotes }) => {
    Object.assign(quotes[0] ?? {}, { exact: 'We will open the border 🚆 this summer' })
    quotes.pop()
  })

  test('first shows what it would say otherwise, and writes nothing', async () => {
    const before = await everything(database)
    const outcomes: Outcome[] = []
    const { counts } = await ingestAgain(
      database,
      'EXTRACTED_BEFORE',
      { extractor: newer, isPreview: true },
      { onOutcome: (outcome) => outcomes.push(outcome) },
    )
    expect(counts.UPDATED).toBe(1)
    expect(outcomes[0]?.differences).toEqual([
      { change: 'DROPPED', of: 'quote', what: 'DIRECT Ilsa Varn: "We will open the border 🚆 this summer,"' },
      { change: 'DROPPED', of: 'quote', what: 'INDIRECT Tomas Keld: "Belmora was ready"' },
      { change: 'ADDED', of: 'quote', what: 'DIRECT Ilsa Varn: "We will open the border 🚆 this summer"' },
    ])
    expect(await everything(database)).toEqual(before)
  })

  test('replaces what the older one said, and what overlaps by half keeps its id', async () => {
    const before = await prisma.quote.findMany({ orderBy: { passageStart: 'asc' } })
    await ingestAgain(database, 'EXTRACTED_BEFORE', { extractor: newer }, {})
    const after = await prisma.quote.findMany({ orderBy: { passageStart: 'asc' } })
    expect(after.map(({ id }) => id)).toEqual(before.slice(0, 2).map(({ id }) => id))
    expect(after[0]?.passageExact).toBe('We will open the border 🚆 this summer')
    expect(await prisma.documentAnnotations.findMany({ select: { maker: true }, orderBy: { maker: 'asc' } })).toEqual([
      { maker: 'test 1' },
      { maker: 'test 2' },
    ])
    expect(await outdated(database)).toEqual([])
  })

  test('has nothing more to do then', async () => {
    const { counts } = await ingestAgain(database, 'EXTRACTED_BEFORE', { extractor: newer }, {})
    expect(Object.values(counts).every((count) => count === 0)).toBe(true)
  })
})
