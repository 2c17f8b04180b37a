import { describe, expect, test } from 'vitest'
import type { Annotations } from '../../src/annotations/index.ts'
import {
  keepMeetingsApart,
  mergeMeetings,
  resolveAll,
  restoreArticle,
  reviewClaims,
  splitMergedMeeting,
  splitReports,
  withdrawArticle,
} from '../../src/ingest/index.ts'
import { exportOf, importText, linesOf } from '../exchange/exported.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { edited, ingestText, outdated, VISIT, VISIT_ANNOTATIONS } from './archive.ts'

type Told = Partial<Annotations['meetings'][number]>

/** An article that tells of the visit, with what is otherwise in it. Gives its slug. */
async function tell(database: TestDatabase, path: string, told: Told = {}, text = ''): Promise<string> {
  const { slug } = await ingestText(
    database,
    `${path}.txt`,
    `${VISIT.replace('in Lunde 🕊', path).replace('a passer-by', `a passer-by of ${path}`)}${text}`,
    edited(VISIT_ANNOTATIONS, ({ meetings }) => Object.assign(meetings[0] ?? {}, told)),
  )
  return slug ?? ''
}

const FOURTH = '2031-05-04-varn-receives-keld'
const THIRD = '2031-05-03-varn-receives-keld'
const third = { startDate: '2031-05-03' }

/** Each meeting of the lists, with the articles that report it. */
async function meetings({ prisma }: TestDatabase): Promise<string[]> {
  const current = await prisma.meeting.findMany({
    where: { isCurrent: true },
    include: { reports: { where: { isCurrent: true }, include: { article: true } } },
    orderBy: { slug: 'asc' },
  })
  return current.map(({ slug, reports }) => {
    const articles = reports.map(({ article }) => article.key.replace(/^path:|\.txt$/g, '')).sort()
    return `${slug}: ${articles.join(', ')}`
  })
}

const meetingsOfVarn = async ({ prisma }: TestDatabase) =>
  (await prisma.agent.findFirstOrThrow({ where: { slug: 'ilsa-varn' } })).meetingCount

describe('an editor says that two meetings are one', async () => {
  const database = await createTestDatabase()
  const { prisma } = database
  const one = await tell(database, 'one')
  await tell(database, 'two', { ...third, name: 'Keld visits', location: 'Port Sela', medium: 'VIDEO' })
  const OTHER = '2031-05-03-keld-visits'
  expect(await meetings(database)).toEqual([`${OTHER}: two`, `${FOURTH}: one`])
  expect(await meetingsOfVarn(database)).toBe(2)

  test('and their reports are of one, whatever day, place and medium they tell', async () => {
    expect(await mergeMeetings(database, FOURTH, OTHER)).toEqual({
      text: 'Varn receives Keld, 2031-05-04',
      other: 'Keld visits, 2031-05-03',
    })
    expect(await meetings(database)).toEqual([`${FOURTH}: one, two`])
    expect(await outdated(database)).toEqual([])
  })

  test('what is counted and kept for reading follows, quotes too, and the other slug leads there', async () => {
    expect(await meetingsOfVarn(database)).toBe(1)
    expect(await prisma.agentLink.count({ where: { kind: 'MEETING' } })).toBe(4)
    expect(await prisma.quote.count({ where: { meeting: { slug: FOURTH } } })).toBe(6)
    expect(await prisma.meeting.findUnique({ where: { slug: OTHER }, include: { mergedInto: true } })).toMatchObject({
      isCurrent: false,
      mergedInto: { slug: FOURTH },
    })
  })

  test('later articles join by the rule what either of them says', async () => {
    await tell(database, 'three', { ...third, location: 'Port Sela', medium: 'VIDEO' })
    await tell(database, 'four')
    // The place is that of no report of this day.
    await tell(database, 'five', { location: 'Port Sela' })
    expect(await meetings(database)).toEqual([`${FOURTH}: four, one, three, two`, `${FOURTH}-2: five`])
    expect(await outdated(database)).toEqual([])
  })

  test('it outlives new versions, whatever day they tell, resolving, and an article that goes and comes back', async () => {
    const merged = [`${FOURTH}: four, one, three, two`, `${FOURTH}-2: five`]
    await tell(database, 'two', { startDate: '2031-05-02', name: 'Keld visits' }, '\n\nCorrected.')
    expect(await meetings(database)).toEqual([
      '2031-05-03-varn-receives-keld: three',
      `${FOURTH}: four, one, two`,
      `${FOURTH}-2: five`,
    ])
    await tell(database, 'two', { ...third, location: 'Port Sela', medium: 'VIDEO' }, '\n\nCorrected again.')
    await resolveAll(database)
    expect(await meetings(database)).toEqual(merged)
    // What another article says to be on that day is said to be one with the rest by nobody else.
    await withdrawArticle(database, one)
    expect(await meetings(database)).toEqual([
      `${FOURTH}: three, two`,
      `${FOURTH}-2: five`,
      expect.stringMatching(/: four$/),
    ])
    await restoreArticle(database, one)
    expect(await meetings(database)).toEqual(merged)
    expect(await outdated(database)).toEqual([])
  })

  test('until it is undone', async () => {
    await splitMergedMeeting(database, OTHER)
    expect(await meetings(database)).toEqual([`${OTHER}: three, two`, `${FOURTH}: four, one`, `${FOURTH}-2: five`])
    expect(await meetingsOfVarn(database)).toBe(3)
    expect(await outdated(database)).toEqual([])
  })

  test('then they are two for good, also where they come to say the same', async () => {
    await tell(database, 'two', {}, '\n\nCorrected to the same day.')
    await resolveAll(database)
    const kept = await meetings(database)
    expect(kept.find((one) => one.startsWith(OTHER))).toMatch(/ two$/)
    expect(kept.find((one) => one.startsWith(`${FOURTH}:`))).toMatch(/ one$/)
    expect(await outdated(database)).toEqual([])
  })
})

describe('an editor says that articles report another meeting', async () => {
  const database = await createTestDatabase()
  const [one, two, three] = [await tell(database, 'one'), await tell(database, 'two'), await tell(database, 'three')]
  const parted = [`${FOURTH}: one`, `${FOURTH}-2: three, two`]

  test('a new one, on the same day', async () => {
    expect(await splitReports(database, FOURTH, [two, three])).toEqual({ slug: `${FOURTH}-2` })
    expect(await meetings(database)).toEqual(parted)
    expect(await meetingsOfVarn(database)).toBe(2)
    expect(await outdated(database)).toEqual([])
  })

  test('also in newer versions, when all is resolved again, and when the article comes back', async () => {
    await tell(database, 'two', { name: 'Keld in Lunde' }, '\n\nCorrected.')
    await resolveAll(database)
    await withdrawArticle(database, one)
    expect(await meetings(database)).toEqual(parted.slice(1))
    await restoreArticle(database, one)
    expect(await meetings(database)).toEqual(parted)
    expect(await outdated(database)).toEqual([])
  })

  test('a later article that fits both is of the one with whose reports it has most in common, of several the first', async () => {
    const four = await tell(database, 'four')
    expect(await meetings(database)).toEqual([`${FOURTH}: four, one`, `${FOURTH}-2: three, two`])
    await withdrawArticle(database, four)
    expect(await outdated(database)).toEqual([])
  })

  test('not where nothing would be left, nor an article that does not report it', async () => {
    await expect(splitReports(database, FOURTH, [one])).rejects.toThrow(
      `All articles that report "${FOURTH}" are these: nothing would be left.`,
    )
    await expect(splitReports(database, FOURTH, [two])).rejects.toThrow(`Article "${two}" does not report "${FOURTH}".`)
    await expect(splitReports(database, FOURTH, ['nothing'])).rejects.toThrow('There is no article "nothing".')
    await withdrawArticle(database, three)
    await expect(splitReports(database, `${FOURTH}-2`, [three])).rejects.toThrow(
      `Article "${three}" is withdrawn: "onrecord restore ${three}" brings it back.`,
    )
    await restoreArticle(database, three)
  })

  test('and takes it back', async () => {
    await mergeMeetings(database, FOURTH, `${FOURTH}-2`)
    expect(await meetings(database)).toEqual([`${FOURTH}: one, three, two`])
    expect(await outdated(database)).toEqual([])
  })
})

test('two are kept apart before anything brings them together', async () => {
  const database = await createTestDatabase()
  await tell(database, 'one')
  await tell(database, 'two', third)
  await keepMeetingsApart(database, FOURTH, THIRD)
  await tell(database, 'two', {}, '\n\nCorrected.')
  expect(await meetings(database)).toEqual([`${THIRD}: two`, `${FOURTH}: one`])
  await expect(mergeMeetings(database, FOURTH, FOURTH)).rejects.toThrow(`"${FOURTH}" and "${FOURTH}" are one already.`)
  expect(await outdated(database)).toEqual([])
})

test('what came along with a merged meeting goes along when that is split off', async () => {
  const database = await createTestDatabase()
  const [A, B, C] = ['2031-05-04', '2031-05-03', '2031-05-02'].map((day) => `${day}-varn-receives-keld`)
  for (const [path, startDate] of Object.entries({ one: '2031-05-04', two: '2031-05-03', three: '2031-05-02' }))
    await tell(database, path, { startDate })
  await mergeMeetings(database, B ?? '', C ?? '')
  // A slug of one that was merged means what it has become.
  await mergeMeetings(database, A ?? '', C ?? '')
  expect(await meetings(database)).toEqual([`${A}: one, three, two`])
  await splitMergedMeeting(database, B ?? '')
  expect(await meetings(database)).toEqual([`${B}: three, two`, `${A}: one`])
  await splitMergedMeeting(database, C ?? '')
  expect(await meetings(database)).toEqual([`${C}: three`, `${B}: two`, `${A}: one`])
  expect(await outdated(database)).toEqual([])
})

test('two that one article reports can be one', async () => {
  const database = await createTestDatabase()
  const twice = edited(VISIT_ANNOTATIONS, ({ meetings }) => {
    meetings.push(...meetings.map((visit) => ({ ...visit, ...third, key: 'again' })))
  })
  await ingestText(database, 'one.txt', VISIT, twice)
  await mergeMeetings(database, FOURTH, THIRD)
  expect(await database.prisma.article.findFirst()).toMatchObject({ meetingCount: 1 })
  expect(await meetings(database)).toEqual([`${FOURTH}: one, one`])
  expect(await outdated(database)).toEqual([])
  await splitMergedMeeting(database, THIRD)
  expect(await database.prisma.article.findFirst()).toMatchObject({ meetingCount: 2 })
  expect(await outdated(database)).toEqual([])
})

test('a report that was rejected stays so, and brings nobody to the meeting with which it is one', async () => {
  const database = await createTestDatabase()
  await tell(database, 'one')
  await tell(database, 'two', third)
  const { id } = await database.prisma.meeting.findUniqueOrThrow({ where: { slug: THIRD } })
  await reviewClaims(database, [{ kind: 'MEETING', id }], 'REJECTED')
  await mergeMeetings(database, FOURTH, THIRD)
  await tell(database, 'three', third)
  expect(await meetings(database)).toEqual([expect.stringMatching(/: three$/), `${FOURTH}: one, two`])
  expect(await database.prisma.meeting.findUnique({ where: { slug: FOURTH } })).toMatchObject({
    startDate: new Date('2031-05-04'),
    reviewState: 'CONFIRMED',
  })
  expect(await outdated(database)).toEqual([])
})

test('what cannot be decided is told in a line, and changes nothing', async () => {
  const database = await createTestDatabase()
  const one = await tell(database, 'one')
  await tell(database, 'two', third)
  await expect(mergeMeetings(database, FOURTH, 'nothing')).rejects.toThrow(/^There is no meeting "nothing"\.$/)
  await expect(splitMergedMeeting(database, FOURTH)).rejects.toThrow(
    `"${FOURTH}" is not merged into another. To part what it holds, name articles: --article SLUG.`,
  )
  await withdrawArticle(database, one)
  await expect(mergeMeetings(database, THIRD, FOURTH)).rejects.toThrow(
    `No article reports "${FOURTH}" now: there is nothing to decide.`,
  )
  await restoreArticle(database, one)
  await mergeMeetings(database, FOURTH, THIRD)
  await expect(keepMeetingsApart(database, FOURTH, THIRD)).rejects.toThrow('"onrecord split" parts them')
  // Its article tells nothing of it any more.
  await ingestText(database, 'two.txt', `${VISIT.replace('in Lunde 🕊', 'two')}\n\nNothing.`, {
    people: VISIT_ANNOTATIONS.people,
    organizations: VISIT_ANNOTATIONS.organizations,
  })
  await expect(splitMergedMeeting(database, THIRD)).rejects.toThrow(`No article reports "${THIRD}" by itself now.`)
  expect(await meetings(database)).toEqual([`${FOURTH}: one`])
  expect(await outdated(database)).toEqual([])
})

test('an export has what was decided, and an import brings it back', async () => {
  const [first, second] = [await createTestDatabase(), await createTestDatabase()]
  for (const [path, startDate] of Object.entries({ one: '2031-05-04', two: '2031-05-03', three: '2031-05-02' }))
    await tell(first, path, { startDate })
  await mergeMeetings(first, THIRD, '2031-05-02-varn-receives-keld')
  await mergeMeetings(first, FOURTH, THIRD)
  const told = await exportOf(first)
  expect(linesOf(told).find(({ slug }) => slug === '2031-05-02-varn-receives-keld')).toMatchObject({
    mergedInto: FOURTH,
    mergedThrough: THIRD,
  })
  await importText(second, told)
  expect(await exportOf(second)).toBe(told)
  await resolveAll(second)
  expect(await meetings(second)).toEqual([`${FOURTH}: one, three, two`])
  await splitMergedMeeting(second, THIRD)
  expect(await meetings(second)).toEqual([`${THIRD}: three, two`, `${FOURTH}: one`])
  expect(await outdated(second)).toEqual([])
})

test('an export of before there were such decisions is read', async () => {
  const [first, second] = [await createTestDatabase(), await createTestDatabase()]
  await tell(first, 'one')
  const before = linesOf(await exportOf(first)).map(({ decided, mergedThrough, ...line }) => JSON.stringify(line))
  await importText(second, `${before.join('\n')}\n`)
  expect(await exportOf(second)).toBe(await exportOf(first))
})
