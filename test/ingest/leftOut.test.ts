import { describe, expect, test } from 'vitest'
import type { Annotations } from '../../src/annotations/index.ts'
import type { Extractor } from '../../src/extraction/index.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { edited, ingestText, outdated, VISIT, VISIT_ANNOTATIONS } from './archive.ts'

const SECOND = VISIT.replace('By Staff\n\n', 'By Staff\n\nCorrected on Monday.\n\n')
const THIRD = VISIT.replace('By Staff\n\n', 'By Staff\n\nCorrected on Tuesday.\n\n')

/** Keld is all that the editor of the second version finds in it. */
const ONLY_KELD = edited(VISIT_ANNOTATIONS, (annotations) => {
  annotations.people = annotations.people.filter(({ key }) => key === 'keld').map((keld) => ({ ...keld, roles: [] }))
  annotations.organizations = []
  annotations.quotes = []
  annotations.meetings = []
})

const finding = (annotations: Annotations): Extractor => ({
  name: 'test',
  version: '1',
  extract: async () => structuredClone(annotations),
})

/** What is recorded of the newest version: the quotes and meetings by whether a person confirmed them, the names and the roles. */
async function recorded({ prisma }: TestDatabase) {
  const where = { isCurrent: true }
  const quotes = await prisma.quote.findMany({ where, orderBy: { passageStart: 'asc' } })
  const reports = await prisma.meetingReport.findMany({ where })
  const mentions = await prisma.mention.findMany({ where, distinct: ['passageExact'] })
  return {
    quotes: quotes.map(({ reviewState }) => reviewState),
    meetings: reports.map(({ reviewState }) => reviewState),
    names: mentions.map(({ passageExact }) => passageExact).sort(),
    roles: await prisma.membershipCitation.count({ where }),
  }
}

describe('what an editor leaves out of a later version', () => {
  test('stays left out where nobody says anything of the next one', async () => {
    const database = await createTestDatabase()
    await ingestText(database, 'visit.txt', VISIT, VISIT_ANNOTATIONS)
    await ingestText(database, 'visit.txt', SECOND, ONLY_KELD)
    expect(await ingestText(database, 'visit.txt', THIRD)).toMatchObject({ status: 'NEW_VERSION' })
    expect(await recorded(database)).toEqual({ quotes: [], meetings: [], names: ['Keld', 'Tomas Keld'], roles: 0 })
    expect(await outdated(database)).toEqual([])
  })

  test('is not called confirmed because an editor wrote it once: a program that finds it suggests it', async () => {
    const database = await createTestDatabase()
    await ingestText(database, 'visit.txt', VISIT, VISIT_ANNOTATIONS)
    const before = await database.prisma.quote.findMany({ select: { id: true }, orderBy: { id: 'asc' } })
    await ingestText(database, 'visit.txt', SECOND, ONLY_KELD)
    await ingestText(database, 'visit.txt', THIRD, undefined, { extractor: finding(VISIT_ANNOTATIONS) })
    expect(await recorded(database)).toMatchObject({
      quotes: ['SUGGESTED', 'SUGGESTED', 'SUGGESTED'],
      meetings: ['SUGGESTED'],
    })
    // They are the same claims, found again.
    expect(await database.prisma.quote.findMany({ select: { id: true }, orderBy: { id: 'asc' } })).toEqual(before)
    expect(await outdated(database)).toEqual([])
  })

  test('does not come back with people whom the next version is not known to mean', async () => {
    const database = await createTestDatabase()
    await ingestText(database, 'visit.txt', VISIT, VISIT_ANNOTATIONS)
    await ingestText(database, 'visit.txt', SECOND, ONLY_KELD)
    await ingestText(database, 'visit.txt', THIRD, undefined, { extractor: finding(ONLY_KELD) })
    expect(await recorded(database)).toMatchObject({ quotes: [], meetings: [], roles: 0 })
    expect(await outdated(database)).toEqual([])
  })

  test('comes back with the editor who writes it again', async () => {
    const database = await createTestDatabase()
    await ingestText(database, 'visit.txt', VISIT, VISIT_ANNOTATIONS)
    const before = await recorded(database)
    await ingestText(database, 'visit.txt', SECOND, ONLY_KELD)
    await ingestText(database, 'visit.txt', THIRD, VISIT_ANNOTATIONS)
    expect(await recorded(database)).toEqual(before)
    expect(before).toMatchObject({ quotes: ['CONFIRMED', 'CONFIRMED', 'CONFIRMED'], meetings: ['CONFIRMED'] })
    expect(await outdated(database)).toEqual([])
  })
})

test('what the last editor wrote outlives any number of versions that programs read', async () => {
  const database = await createTestDatabase()
  await ingestText(database, 'visit.txt', VISIT, ONLY_KELD)
  await ingestText(database, 'visit.txt', SECOND, VISIT_ANNOTATIONS)
  const before = await recorded(database)
  for (const day of ['Tuesday', 'Wednesday']) {
    const text = SECOND.replace('Monday', day)
    await ingestText(database, 'visit.txt', text, undefined, { extractor: finding(ONLY_KELD) })
    expect(await recorded(database)).toMatchObject({
      quotes: before.quotes,
      meetings: before.meetings,
      roles: before.roles,
    })
  }
  expect(await outdated(database)).toEqual([])
})

test('an editor’s annotations beside an older version, which came late, leave nothing out', async () => {
  const database = await createTestDatabase()
  const version = (modified: string, text: string) =>
    JSON.stringify({
      '@type': 'NewsArticle',
      '@id': 'https://northern-wire.example/visit',
      headline: 'President Varn receives Premier Keld in Lunde 🕊',
      datePublished: '2031-05-05',
      dateModified: `2031-05-${modified}T10:00:00Z`,
      articleBody: text.split('By Staff\n\n')[1],
    })
  await ingestText(database, 'visit.json', version('08', VISIT), VISIT_ANNOTATIONS)
  const before = await recorded(database)
  await ingestText(database, 'visit.json', version('07', SECOND), ONLY_KELD)
  expect(await recorded(database)).toEqual(before)
  await ingestText(database, 'visit.json', version('09', THIRD), undefined, { extractor: finding(ONLY_KELD) })
  expect(await recorded(database)).toMatchObject({ quotes: before.quotes, meetings: before.meetings })
  expect(await outdated(database)).toEqual([])
})
