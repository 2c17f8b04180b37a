import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { articleText, parseAnnotations } from '../../src/annotations/index.ts'
import { readDocument } from '../../src/documents/index.ts'
import { seedArchive } from '../../src/ingest/index.ts'
import { everything, ingestText, outdated, VISIT } from '../ingest/archive.ts'
import { createTestDatabase } from '../support/database.ts'
import { linksBetween } from '../support/links.ts'

const folder = 'seeds'
const documents = readdirSync(folder).filter((name) => name.endsWith('.txt'))

test('the first document is as it was received', () => {
  const bytes = readFileSync(join(folder, '2022-06-20-us-west-seeking-to-undermine-independence-of-states.txt'))
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(
    'aeb8fb507298f30d9aba8ee7201f99dac593f25c7951ebca476380d49e46d70b',
  )
})

test.each(documents)('%s has annotations without a fault', (name) => {
  const text = articleText(readDocument(readFileSync(join(folder, name)), { path: name }))
  const json: unknown = JSON.parse(readFileSync(join(folder, name.replace('.txt', '.annotations.json')), 'utf8'))
  expect(parseAnnotations(json, text).faults).toEqual([])
})

describe('a new archive', async () => {
  const database = await createTestDatabase()
  const { prisma } = database

  test('is filled once, though several servers start', async () => {
    const log: string[] = []
    const filled = await Promise.all([1, 2].map(() => seedArchive(database, (message) => log.push(message))))
    expect(filled.filter((summary) => summary !== null)).toHaveLength(1)
    expect(log).toEqual(['Loading the first document …'])
    expect(await outdated(database)).toEqual([])
    const before = await everything(database)
    expect(await seedArchive(database)).toBeNull()
    expect(await everything(database)).toEqual(before)
  })

  test('holds five direct quotes, of which the fourth goes on from the third', async () => {
    const quotes = await prisma.quote.findMany({
      where: { kind: 'DIRECT' },
      orderBy: { passageStart: 'asc' },
      include: { speakers: { include: { agent: true } }, document: true, meeting: true },
    })
    expect(quotes.map(({ speakers }) => speakers.map(({ agent }) => agent.name).join())).toEqual([
      'Ali Khamenei',
      'Ali Khamenei',
      'Ali Khamenei',
      'Ali Khamenei',
      'Kassym-Jomart Tokayev',
    ])
    expect(quotes[3]?.continuesId).toBe(quotes[2]?.id)
    for (const { document, passageStart, passageEnd, passageExact, attributionExact, meeting } of quotes) {
      expect([...(document.articleBody ?? '')].slice(passageStart, passageEnd).join('')).toBe(passageExact)
      expect(attributionExact).toMatch(/His Eminence|Imam Khamenei|President of Kazakhstan/)
      expect(meeting?.location).toBe('Tehran')
    }
  })

  test('holds the meeting in Tehran and the talks that a quote mentions', async () => {
    const meetings = await prisma.meeting.findMany({
      orderBy: { startDate: 'asc' },
      include: {
        participants: {
          orderBy: { position: 'asc' },
          include: { agent: true, onBehalfOf: { include: { agent: true } } },
        },
        reports: { include: { evidence: true } },
      },
    })
    const told = meetings.map(({ startDate, location, country, participants }) => ({
      startDate,
      location,
      country,
      participants: participants.map(
        ({ agent, role, onBehalfOf }) => `${agent.name}, ${role} for ${onBehalfOf?.agent.name}`,
      ),
    }))
    expect(told).toEqual([
      {
        startDate: new Date('2022-06-19'),
        location: 'Tehran',
        country: 'IR',
        participants: ['Ali Khamenei, HOST for Iran', 'Kassym-Jomart Tokayev, GUEST for Kazakhstan'],
      },
      {
        startDate: null,
        location: null,
        country: null,
        participants: ['Kassym-Jomart Tokayev, ATTENDEE for Kazakhstan', 'Raisi, ATTENDEE for Iran'],
      },
    ])
    expect(meetings[0]?.reports[0]?.evidence[0]?.passageExact).toMatch(/on Sunday\.$/)
  })

  test('knows who met whom, and who spoke of whom', async () => {
    const links = (await linksBetween({ prisma })).filter(({ agent }) => agent.slug === 'kassym-jomart-tokayev')
    expect([...new Set(links.map(({ kind, other }) => `${kind} ${other.name}`))]).toEqual([
      'MEETING Ali Khamenei',
      'MEETING Raisi',
      'MEMBERSHIP Kazakhstan',
      'QUOTE Ali Khamenei',
      'QUOTE Farabi',
      'QUOTE Iran',
      'QUOTE Kazakhstan',
      'QUOTE Raisi',
    ])
  })
})

test('an archive that holds something already is left alone', async () => {
  const database = await createTestDatabase()
  await ingestText(database, 'visit.txt', VISIT)
  expect(await seedArchive(database)).toBeNull()
})
