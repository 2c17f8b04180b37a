import { expect, test } from 'vitest'
import { createTestDatabase } from '../support/database.ts'
import { linksBetween } from '../support/links.ts'
import { everything, ingestText, VISIT, VISIT_ANNOTATIONS } from './archive.ts'

const database = await createTestDatabase()
const { prisma } = database

test('a document and what its editor says of it become records', async () => {
  expect(await ingestText(database, 'visit.txt', VISIT, VISIT_ANNOTATIONS)).toEqual({
    path: 'visit.txt',
    status: 'NEW_ARTICLE',
    slug: '2031-05-05-president-varn-receives-premier-keld-in-lunde',
    reasons: [],
  })
  expect(await prisma.article.findFirst()).toMatchObject({
    key: 'path:visit.txt',
    headline: 'President Varn receives Premier Keld in Lunde 🕊',
    byline: 'Staff',
    creditText: 'Northern Wire',
    inLanguage: 'en',
    quoteCount: 3,
    meetingCount: 1,
  })
})

test('the document is kept byte for byte', async () => {
  const { bytes, byteLength, mediaType } = await prisma.document.findFirstOrThrow()
  expect(new TextDecoder().decode(bytes)).toBe(VISIT)
  expect({ byteLength, mediaType }).toEqual({
    byteLength: new TextEncoder().encode(VISIT).length,
    mediaType: 'text/plain',
  })
})

test('passages count code points: each says what stands there, also after an emoji', async () => {
  const { articleBody } = await prisma.document.findFirstOrThrow()
  const text = [...(articleBody ?? '')]
  const quotes = await prisma.quote.findMany({ orderBy: { passageStart: 'asc' } })
  expect(quotes.map(({ passageExact }) => passageExact)).toEqual([
    'We will open the border 🚆 this summer,',
    'It has been shut for too long.',
    'Belmora was ready',
  ])
  for (const { passageStart, passageEnd, passageExact } of quotes) {
    expect(text.slice(passageStart, passageEnd).join('')).toBe(passageExact)
  }
})

test('quotes know who spoke, on which day, in which meeting, and what they go on from', async () => {
  const [first, second, third] = await prisma.quote.findMany({
    orderBy: { passageStart: 'asc' },
    include: { speakers: { include: { agent: true } } },
  })
  expect(first).toMatchObject({
    attributionExact: 'Varn said',
    rule: 'editor',
    confidence: null,
    reviewState: 'CONFIRMED',
  })
  expect(first?.date).toEqual(new Date('2031-05-04'))
  expect(second?.continuesId).toBe(first?.id)
  expect(third?.speakers.map(({ agent }) => agent.name)).toEqual(['Tomas Keld'])
  expect(third?.meetingId).toBe(first?.meetingId)
})

test('every place where somebody is named is a mention, those within quotes and titles too', async () => {
  const mentions = await prisma.mention.findMany({
    include: { agent: { select: { slug: true } }, quote: { select: { kind: true } } },
    orderBy: [{ passageSource: 'asc' }, { passageStart: 'asc' }, { passageEnd: 'desc' }],
  })
  expect(
    mentions.map(({ agent, passageSource, passageExact, quote }) => [
      agent.slug,
      passageSource,
      passageExact,
      quote?.kind,
    ]),
  ).toEqual([
    ['ilsa-varn', 'HEADLINE', 'Varn', undefined],
    ['tomas-keld', 'HEADLINE', 'Keld', undefined],
    ['ilsa-varn', 'ARTICLE_BODY', 'President of Arvania', undefined],
    ['arvania', 'ARTICLE_BODY', 'Arvania', undefined],
    ['ilsa-varn', 'ARTICLE_BODY', 'Ilsa Varn', undefined],
    ['tomas-keld', 'ARTICLE_BODY', 'Tomas Keld', undefined],
    ['belmora', 'ARTICLE_BODY', 'Belmora', undefined],
    ['ilsa-varn', 'ARTICLE_BODY', 'Varn', undefined],
    ['tomas-keld', 'ARTICLE_BODY', 'Keld', undefined],
    ['belmora', 'ARTICLE_BODY', 'Belmora', 'INDIRECT'],
  ])
})

test('the meeting, and who is linked by it', async () => {
  const meeting = await prisma.meeting.findFirstOrThrow({ include: { participants: { orderBy: { position: 'asc' } } } })
  expect(meeting).toMatchObject({
    slug: '2031-05-04-varn-receives-keld',
    status: 'HELD',
    medium: 'IN_PERSON',
    location: 'Lunde',
  })
  expect(meeting.participants.map(({ role }) => role)).toEqual(['HOST', 'GUEST'])
  const links = (await linksBetween({ prisma })).filter(({ kind }) => kind === 'MEETING')
  expect(links.map(({ agent, other }) => `${agent.slug} met ${other.slug}`)).toEqual([
    'arvania met belmora',
    'belmora met arvania',
    'ilsa-varn met tomas-keld',
    'tomas-keld met ilsa-varn',
  ])
})

test('roles are cited, and say who somebody is', async () => {
  const citations = await prisma.membershipCitation.findMany({ orderBy: { passageStart: 'asc' } })
  // Where the annotations give no evidence, the first place that names the person stands in.
  expect(citations.map(({ passageExact }) => passageExact)).toEqual(['President of Arvania Ilsa Varn', 'Tomas Keld'])
  const people = await prisma.person.findMany({ orderBy: { description: 'asc' } })
  expect(people.map(({ description }) => description)).toEqual(['Premier of Belmora', 'President of Arvania'])
})

test('counts on agents are those of their records', async () => {
  const agents = await prisma.agent.findMany({ orderBy: { slug: 'asc' } })
  expect(
    agents.map(({ slug, articleCount, quoteCount, meetingCount }) => [slug, articleCount, quoteCount, meetingCount]),
  ).toEqual([
    ['arvania', 1, 0, 1],
    ['belmora', 1, 0, 1],
    ['ilsa-varn', 1, 2, 1],
    ['tomas-keld', 1, 1, 1],
  ])
})

test('the same again changes nothing, not even a time', async () => {
  const before = await everything(database)
  expect(await ingestText(database, 'visit.txt', VISIT, VISIT_ANNOTATIONS)).toMatchObject({ status: 'UNCHANGED' })
  expect(await ingestText(database, 'visit.txt', VISIT)).toMatchObject({ status: 'UNCHANGED' })
  expect(await everything(database)).toEqual(before)
})
