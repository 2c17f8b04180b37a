import type { TestDatabase } from './database.ts'

/** A filter, and what it lets through in plain JavaScript. */
export type Condition<Row> = readonly [where: Record<string, unknown>, fits: (row: Row) => boolean]

/** A list of the root with a filter, and everything that it could give, read without the API. */
export interface FilteredList<Row extends { id: string } = { id: string }> {
  list: string
  filter: string
  prefix: string
  rows: readonly Row[]
  /** Rows that are left out unless the filter speaks of `reviewState`. */
  isRejected: (row: Row) => boolean
  conditions: readonly Condition<Row>[]
}

const iso = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null
const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
const among = (value: string, ...values: string[]) => values.includes(value)
const never = () => false
const sure = (row: { confidence: number | null; reviewState: string }) =>
  row.reviewState === 'CONFIRMED' ? 1 : (row.confidence ?? 1)

function middle<Row extends { updatedAt: Date }>(rows: readonly Row[]): Date {
  const sorted = rows.map(({ updatedAt }) => updatedAt).sort((a, b) => a.getTime() - b.getTime())
  return sorted[Math.floor(sorted.length / 2)] ?? new Date(0)
}

/** Conditions on `updatedAt`, around the middle of what there is. */
function updates<Row extends { updatedAt: Date }>(rows: readonly Row[]): Condition<Row>[] {
  const moment = middle(rows)
  const updatedAt = (operator: string) => ({ updatedAt: { [operator]: moment.toISOString() } })
  return [
    [updatedAt('gt'), (row) => row.updatedAt > moment],
    [updatedAt('gte'), (row) => row.updatedAt >= moment],
    [updatedAt('lt'), (row) => row.updatedAt < moment],
    [updatedAt('lte'), (row) => row.updatedAt <= moment],
    [{ updatedAt: {} }, () => true],
  ]
}

const slugsOf = (rows: readonly { agent: { slug: string } }[]) => rows.map(({ agent }) => agent.slug)

async function articles({ prisma }: TestDatabase) {
  const rows = await prisma.article.findMany({
    where: { withdrawnAt: null },
    include: {
      currentDocument: true,
      publisher: { include: { agent: true } },
      mentions: { where: { isCurrent: true }, include: { agent: true } },
      quotes: {
        where: { isCurrent: true, reviewState: { not: 'REJECTED' } },
        include: { speakers: { include: { agent: true } } },
      },
      meetingReports: { where: { isCurrent: true }, include: { meeting: true } },
    },
  })
  type Row = (typeof rows)[number]
  const speakers = (row: Row) => row.quotes.flatMap((quote) => slugsOf(quote.speakers))
  const reports = (row: Row) => row.meetingReports.some(({ meeting }) => meeting?.reviewState !== 'REJECTED')
  const published = (operator: string, date: string) => ({ datePublished: { [operator]: date } })
  const some = rows[3]?.headline ?? ''
  const conditions: Condition<Row>[] = [
    [{ search: '"tax of Varonia"' }, (row) => row.currentDocument?.articleBody?.includes('tax of Varonia') ?? false],
    [
      { search: 'FÉRRY -kestovar' },
      (row) =>
        /f[ée]rry/i.test(`${row.headline} ${row.currentDocument?.articleBody}`) &&
        !row.currentDocument?.articleBody?.includes('Kestovar'),
    ],
    [{ headline: { eq: some } }, (row) => row.headline === some],
    [{ headline: { eq: some.toUpperCase() } }, never],
    [{ headline: { in: [some, 'Nothing'] } }, (row) => row.headline === some],
    [{ headline: { in: [] } }, never],
    [{ headline: { contains: 'FERRY t' } }, (row) => fold(row.headline).includes('ferry t')],
    [{ headline: { contains: '%' } }, never],
    [{ headline: { contains: '' } }, () => true],
    [{ headline: { startsWith: 'férr' } }, (row) => fold(row.headline).startsWith('ferr')],
    [{ headline: { startsWith: 'bridge', contains: 'quill' } }, (row) => /^bridge.*quill/.test(fold(row.headline))],
    [published('eq', '2031-03-02'), (row) => iso(row.datePublished) === '2031-03-02'],
    [published('gt', '2031-03-02'), (row) => row.datePublished > new Date('2031-03-02')],
    [published('gte', '2031-03-02'), (row) => row.datePublished >= new Date('2031-03-02')],
    [published('lt', '2031-03-02'), (row) => row.datePublished < new Date('2031-03-02')],
    [published('lte', '2031-03-02'), (row) => row.datePublished <= new Date('2031-03-02')],
    [{ inLanguage: { eq: 'de' } }, (row) => row.inLanguage === 'de'],
    [{ publisher: { slug: 'lantern-courier' } }, (row) => row.publisher?.agent.slug === 'lantern-courier'],
    [{ publisher: { name: 'Salt Party' } }, never],
    [{ mentions: { name: 'KESTOVAR' } }, (row) => slugsOf(row.mentions).includes('kestovar')],
    [{ mentions: { slug: 'nobody' } }, never],
    [{ speaker: { slug: 'oda-quill' } }, (row) => speakers(row).includes('oda-quill')],
    [{ hasQuotes: true }, (row) => row.quotes.length > 0],
    [{ hasQuotes: false }, (row) => row.quotes.length === 0],
    [{ hasMeetings: true }, reports],
    [{ hasMeetings: false }, (row) => !reports(row)],
    ...updates(rows),
  ]
  return { list: 'articles', filter: 'ArticleWhere', prefix: 'article', rows, isRejected: never, conditions }
}

async function quotes({ prisma }: TestDatabase) {
  const rows = await prisma.quote.findMany({
    where: { isCurrent: true },
    include: {
      article: true,
      meeting: true,
      speakers: { include: { agent: true } },
      mentions: { include: { agent: true } },
    },
  })
  type Row = (typeof rows)[number]
  const meeting = rows.find((row) => row.meeting !== null)?.meeting
  const conditions: Condition<Row>[] = [
    [{ search: '"before winter"' }, (row) => row.passageExact.includes('before winter')],
    [{ search: 'férries or taxes' }, (row) => /ferry|tax/.test(row.passageExact)],
    [{ kind: ['DIRECT', 'MIXED'] }, (row) => among(row.kind, 'DIRECT', 'MIXED')],
    [{ kind: [] }, never],
    [{ date: { eq: '2031-03-02' } }, (row) => iso(row.date) === '2031-03-02'],
    [
      { date: { gt: '2031-03-01', lte: '2031-03-04' } },
      (row) => row.date > new Date('2031-03-01') && row.date <= new Date('2031-03-04'),
    ],
    [{ speaker: { slug: 'oda-quill' } }, (row) => slugsOf(row.speakers).includes('oda-quill')],
    [{ hasSpeaker: true }, (row) => row.speakers.length > 0],
    [{ hasSpeaker: false }, (row) => row.speakers.length === 0],
    [{ mentions: { name: 'concord of tides' } }, (row) => slugsOf(row.mentions).includes('concord-of-tides')],
    [{ article: { inLanguage: { eq: 'de' } } }, (row) => row.article.inLanguage === 'de'],
    [{ article: { not: { or: [{ inLanguage: { eq: 'de' } }] } } }, (row) => row.article.inLanguage !== 'de'],
    [{ article: {} }, () => true],
    [{ meeting: { slug: meeting?.slug } }, (row) => row.meetingId === meeting?.id],
    [{ meeting: { id: `meeting_${meeting?.id}` } }, (row) => row.meetingId === meeting?.id],
    [{ meeting: { slug: 'none' } }, never],
    [{ reviewState: ['REJECTED'] }, (row) => row.reviewState === 'REJECTED'],
    [{ reviewState: ['SUGGESTED', 'CONFIRMED'] }, (row) => among(row.reviewState, 'SUGGESTED', 'CONFIRMED')],
    [{ confidenceAtLeast: 0.75 }, (row) => sure(row) >= 0.75],
    [{ confidenceAtLeast: 1 }, (row) => sure(row) >= 1],
    ...updates(rows),
  ]
  const isRejected = (row: Row) => row.reviewState === 'REJECTED'
  return { list: 'quotes', filter: 'QuoteWhere', prefix: 'quote', rows, isRejected, conditions }
}

/** Who took part, and for whom. */
const parties = { include: { agent: true, onBehalfOf: { include: { agent: true } } } } as const

async function meetings({ prisma }: TestDatabase) {
  const rows = await prisma.meeting.findMany({
    where: { isCurrent: true },
    include: { participants: { where: { reviewState: { not: 'REJECTED' } }, ...parties } },
  })
  type Row = (typeof rows)[number]
  const took = (row: Row, slug: string) =>
    row.reviewState !== 'REJECTED' &&
    row.participants.some(({ agent, onBehalfOf }) => agent.slug === slug || onBehalfOf?.agent.slug === slug)
  const period = (row: Row) => ({
    start: iso(row.startDate) ?? '',
    end: iso(row.endDate) ?? '',
    isKnown: row.startDate !== null,
  })
  const overlaps = (test: (start: string, end: string) => boolean) => (row: Row) => {
    const { start, end, isKnown } = period(row)
    return isKnown && test(start, end)
  }
  const quill = { slug: 'oda-quill' }
  const harbourne = { name: 'Tovin Harbourne' }
  const conditions: Condition<Row>[] = [
    [{ search: 'greymarsh' }, (row) => row.location === 'Greymarsh'],
    [{ search: 'ossel' }, (row) => row.location === 'Port Össel'],
    [{ date: { eq: '2031-06-15' } }, overlaps((start, end) => start <= '2031-06-15' && end >= '2031-06-15')],
    [{ date: { gt: '2031-03-31' } }, overlaps((_start, end) => end > '2031-03-31')],
    [{ date: { gte: '2031-03-31' } }, overlaps((_start, end) => end >= '2031-03-31')],
    [{ date: { lt: '2031-03-02' } }, overlaps((start) => start < '2031-03-02')],
    [{ date: { lte: '2031-03-02' } }, overlaps((start) => start <= '2031-03-02')],
    [
      { date: { gte: '2031-03-02', lt: '2031-03-04' } },
      overlaps((start, end) => end >= '2031-03-02' && start < '2031-03-04'),
    ],
    [{ date: {} }, () => true],
    [{ date: { gte: null, lte: null } }, () => true],
    [{ hasDate: true }, (row) => row.startDate !== null],
    [{ hasDate: false }, (row) => row.startDate === null],
    [{ location: { eq: 'Port Össel' } }, (row) => row.location === 'Port Össel'],
    [{ location: { startsWith: 'PORT OSS' } }, (row) => row.location === 'Port Össel'],
    [
      { location: { in: ['Greymarsh', 'Lumen Harbour'] } },
      (row) => among(row.location ?? '', 'Greymarsh', 'Lumen Harbour'),
    ],
    [{ country: ['XV', 'XK'] }, (row) => among(row.country ?? '', 'XV', 'XK')],
    [{ country: ['ZZ'] }, never],
    [{ country: [] }, never],
    [{ medium: ['CALL', 'UNKNOWN'] }, (row) => among(row.medium, 'CALL', 'UNKNOWN')],
    [{ status: ['PLANNED'] }, (row) => row.status === 'PLANNED'],
    [{ participants: { all: [quill] } }, (row) => took(row, 'oda-quill')],
    [{ participants: { all: [quill, harbourne] } }, (row) => took(row, 'oda-quill') && took(row, 'tovin-harbourne')],
    [{ participants: { any: [quill, harbourne] } }, (row) => took(row, 'oda-quill') || took(row, 'tovin-harbourne')],
    [
      { participants: { any: [{ slug: 'varonia' }], all: [quill] } },
      (row) => took(row, 'varonia') && took(row, 'oda-quill'),
    ],
    [{ participants: { any: [] } }, never],
    [{ participants: { all: [] } }, () => true],
    [{ reviewState: ['SUGGESTED'] }, (row) => row.reviewState === 'SUGGESTED'],
    [{ reviewState: ['REJECTED', 'CONFIRMED'] }, (row) => among(row.reviewState, 'REJECTED', 'CONFIRMED')],
    [{ confidenceAtLeast: 0.6 }, (row) => sure(row) >= 0.6],
    ...updates(rows),
  ]
  const isRejected = (row: Row) => row.reviewState === 'REJECTED'
  return { list: 'meetings', filter: 'MeetingWhere', prefix: 'meeting', rows, isRejected, conditions }
}

const ofAgents = {
  names: true,
  person: {
    include: { memberships: { where: { isCurrent: true }, include: { organization: { include: { agent: true } } } } },
  },
  organization: true,
  speeches: { include: { quote: true } },
} as const

async function agents({ prisma }: TestDatabase, kind: 'PERSON' | 'ORGANIZATION') {
  const rows = await prisma.agent.findMany({ where: { kind, mergedIntoId: null }, include: ofAgents })
  type Row = (typeof rows)[number]
  const held = await prisma.meetingParticipant.findMany({
    where: { reviewState: { not: 'REJECTED' }, meeting: { isCurrent: true, reviewState: { not: 'REJECTED' } } },
  })
  const met = new Set(held.flatMap(({ agentId, onBehalfOfId }) => [agentId, onBehalfOfId]))
  const called = (row: Row, test: (text: string) => boolean) => row.names.some(({ text }) => test(text))
  const speaks = (row: Row) => row.speeches.some(({ quote }) => quote.isCurrent && quote.reviewState !== 'REJECTED')
  const shared: Condition<Row>[] = [
    [{ name: { eq: 'Quill' } }, (row) => called(row, (text) => text === 'Quill')],
    [{ name: { in: ['Quill', 'Salt Party'] } }, (row) => called(row, (text) => among(text, 'Quill', 'Salt Party'))],
    [{ name: { contains: 'AR' } }, (row) => called(row, (text) => fold(text).includes('ar'))],
    [{ name: { startsWith: 'maro' } }, (row) => called(row, (text) => fold(text).startsWith('maro'))],
    [{ hasQuotes: true }, speaks],
    [{ hasQuotes: false }, (row) => !speaks(row)],
    [{ hasMeetings: true }, (row) => met.has(row.id)],
    [{ hasMeetings: false }, (row) => !met.has(row.id)],
    ...updates(rows),
  ]
  return { rows, shared }
}

async function people(database: TestDatabase) {
  const { rows, shared } = await agents(database, 'PERSON')
  type Row = (typeof rows)[number]
  const roles = (row: Row) => row.person?.memberships ?? []
  const conditions: Condition<Row>[] = [
    ...shared,
    [{ search: 'Oda Quil' }, (row) => row.name === 'Oda Quill'],
    [
      { memberOf: { slug: 'varonia' } },
      (row) => roles(row).some(({ organization }) => organization.agent.slug === 'varonia'),
    ],
    [{ role: { eq: 'President' } }, (row) => roles(row).some(({ role }) => role === 'President')],
    [{ role: { startsWith: 'presid' } }, (row) => roles(row).some(({ role }) => fold(role).startsWith('presid'))],
    [{ role: {} }, () => true],
    [{ role: { contains: null } }, () => true],
  ]
  return { list: 'people', filter: 'PersonWhere', prefix: 'person', rows, isRejected: never, conditions }
}

async function organizations(database: TestDatabase) {
  const { rows, shared } = await agents(database, 'ORGANIZATION')
  type Row = (typeof rows)[number]
  const conditions: Condition<Row>[] = [
    ...shared,
    [{ search: 'Lantern Courrier' }, (row) => row.name === 'Lantern Courier'],
    [{ classification: ['STATE', 'PARTY'] }, (row) => among(row.organization?.classification ?? '', 'STATE', 'PARTY')],
    [{ classification: [] }, never],
    [{ country: ['XV'] }, (row) => row.organization?.country === 'XV'],
    [{ country: ['ZZ', 'QX'] }, never],
  ]
  return {
    list: 'organizations',
    filter: 'OrganizationWhere',
    prefix: 'organization',
    rows,
    isRejected: never,
    conditions,
  }
}

/** Every list of the root that takes a filter. */
export async function filteredLists(database: TestDatabase): Promise<FilteredList[]> {
  const lists = await Promise.all([articles, quotes, meetings, people, organizations].map((read) => read(database)))
  return lists as unknown as FilteredList[]
}
