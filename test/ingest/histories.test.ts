import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Annotations } from '../../src/annotations/index.ts'
import { StartupError } from '../../src/errors.ts'
import {
  keepMeetingsApart,
  mergeMeetings,
  type Reviewable,
  resolveAll,
  restoreArticle,
  reviewClaims,
  splitMergedMeeting,
  splitReports,
  type Verdict,
  withdrawArticle,
} from '../../src/ingest/index.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { runs } from '../support/runs.ts'
import { edited, ingestText, outdated, VISIT, VISIT_ANNOTATIONS } from './archive.ts'

/** What can happen to one of a few articles that tell of the same people. */
type Event =
  | { article: number; does: 'ingest'; version: number; annotations: number; isExtracted: boolean }
  | { article: number; does: 'withdraw' | 'restore' }
  | { claim: number; does: 'review'; verdict: Verdict }
  | { does: 'merge meetings' | 'keep meetings apart'; meeting: number; other: number }
  | { does: 'split merged meeting'; meeting: number }
  | { does: 'split article'; meeting: number; article: number }
  | { does: 'resolve' }

const article = fc.nat(3)
const event: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      article,
      does: fc.constant('ingest' as const),
      version: fc.nat(3),
      annotations: fc.nat(8),
      isExtracted: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ article, does: fc.constantFrom('withdraw' as const, 'restore' as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      claim: fc.nat(99),
      does: fc.constant('review' as const),
      verdict: fc.constantFrom<Verdict>('CONFIRMED', 'REJECTED', 'REJECTED', 'SUGGESTED'),
    }),
  },
)

const meeting = fc.nat(9)
const decision: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constantFrom('merge meetings' as const, 'merge meetings' as const, 'keep meetings apart' as const),
      meeting,
      other: meeting,
    }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('split merged meeting' as const), meeting }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('split article' as const), meeting, article }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('resolve' as const) }) },
)
/** Also what editors say to be one meeting, or two. */
const eventOrDecision = fc.oneof({ weight: 2, arbitrary: event }, { weight: 1, arbitrary: decision })

const edits: ((annotations: Annotations) => void)[] = [
  () => {},
  ({ meetings }) => Object.assign(meetings[0] ?? {}, { startDate: '2031-05-03' }),
  ({ meetings }) => Object.assign(meetings[0] ?? {}, { status: 'PLANNED', location: 'Port Sela' }),
  ({ quotes }) => quotes.reverse().pop(),
  ({ quotes }) => Object.assign(quotes[0] ?? {}, { speaker: 'keld', meeting: null }),
  (annotations) => {
    annotations.meetings = []
    for (const quote of annotations.quotes) quote.meeting = null
    annotations.people[1] = { key: 'keld', name: 'Keld', names: ['Keld'] }
  },
  (annotations) => Object.assign(annotations, { article: { publisher: 'Northern Wire' } }),
  ({ meetings }) => Object.assign(meetings[0] ?? {}, { location: null }),
  ({ meetings }) => meetings.push(...meetings.map((visit) => ({ ...visit, key: 'again', startDate: '2031-05-03' }))),
]

const textOf = (number: number, version: number) =>
  VISIT.replace('a passer-by', `passer-by ${number}`).replace(
    'By Staff',
    ['By Staff', 'By Staff\n\nNew.', 'By Staff\n\nNew. New.', 'By Agency'][version] ?? '',
  )

async function live(database: TestDatabase, happened: Event): Promise<void> {
  if (happened.does === 'review') return review(database, happened.claim, happened.verdict)
  if (happened.does === 'resolve') return void (await resolveAll(database))
  if ('meeting' in happened) return decide(database, happened).catch(unlessRefused)
  const path = `${happened.article}.txt`
  if (happened.does === 'ingest') {
    const annotations = edited(VISIT_ANNOTATIONS, edits[happened.annotations] ?? (() => {}))
    const text = textOf(happened.article, happened.version)
    const extractor = { name: 'test', version: `${happened.annotations}`, extract: async () => annotations }
    const { status } = await (happened.isExtracted
      ? ingestText(database, path, text, undefined, { extractor })
      : ingestText(database, path, text, annotations))
    expect(status).not.toMatch(/REFUSED|UNREADABLE/)
    return
  }
  const known = await database.prisma.article.findUnique({ where: { key: `path:${path}` } })
  if (known === null) return
  await (happened.does === 'withdraw' ? withdrawArticle : restoreArticle)(database, known.slug)
}

async function claimsOf({ pool }: TestDatabase): Promise<Reviewable[]> {
  const { rows } = await pool.query<Reviewable>(`
    select 'QUOTE' as kind, id from quote
    union all select 'MEETING', id from meeting m where exists (select from meeting_report r where r.meeting_id = m.id)
    union all select 'MEMBERSHIP', id from membership order by id`)
  return rows
}

function unlessRefused(error: unknown): void {
  if (!(error instanceof StartupError)) throw error
}

/** Says of meetings that they are one or two, if there are any. */
async function decide(database: TestDatabase, happened: Extract<Event, { meeting: number }>): Promise<void> {
  const all = await database.prisma.meeting.findMany({ orderBy: { id: 'asc' } })
  const slugOf = (meeting: number) => all[meeting % Math.max(all.length, 1)]?.slug ?? ''
  const slug = slugOf(happened.meeting)
  if (happened.does === 'merge meetings') await mergeMeetings(database, slug, slugOf(happened.other))
  if (happened.does === 'keep meetings apart') await keepMeetingsApart(database, slug, slugOf(happened.other))
  if (happened.does === 'split merged meeting') await splitMergedMeeting(database, slug)
  if (happened.does === 'split article') {
    const article = await database.prisma.article.findUnique({ where: { key: `path:${happened.article}.txt` } })
    await splitReports(database, slug, [article?.slug ?? ''])
  }
}

/** Decides on one of all claims, if it is still there. */
async function review(database: TestDatabase, claim: number, verdict: Verdict): Promise<void> {
  const claims = await claimsOf(database)
  const one = claims[claim % Math.max(claims.length, 1)]
  if (one === undefined) return
  await reviewClaims(database, [one], verdict).then(() => {}, unlessRefused)
}

test('whatever happens to articles, what is kept for reading says what their claims say', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(eventOrDecision, { minLength: 4, maxLength: 12 }), async (events) => {
      const database = await createTestDatabase()
      for (const happened of events) await live(database, happened)
      expect(await outdated(database)).toEqual([])
    }),
    { numRuns: runs(1, 20) },
  )
})

/** All that counts, ids and slugs aside. */
async function counting({ pool }: TestDatabase): Promise<unknown> {
  const { rows } = await pool.query(`
    select 'quote ' || concat_ws('; ', a.key, q.passage_exact, q.kind, q.date, q.cue, q.review_state, q.confidence, m.name, (
      select string_agg(g.name, ', ' order by s.position) from quote_speaker s join agent g on g.id = s.agent_id where s.quote_id = q.id)) as row
      from quote q join article a on a.id = q.article_id left join meeting m on m.id = q.meeting_id where q.is_current
    union all select 'meeting ' || concat_ws('; ', m.name, m.start_date, m.status, m.location, m.review_state, m.confidence, (
      select string_agg(a.key, ', ' order by a.key) from meeting_report r join article a on a.id = r.article_id
      where r.meeting_id = m.id and r.is_current)) from meeting m where m.is_current
    union all select 'role ' || concat_ws('; ', p.name, m.role, o.name, m.first_cited, m.last_cited)
      from membership m join agent p on p.id = m.person_id join agent o on o.id = m.organization_id where m.is_current
    union all select 'agent ' || concat_ws('; ', name, article_count, quote_count, meeting_count) from agent where article_count > 0
    order by 1`)
  return rows.map(({ row }) => row)
}

test('decisions that are taken back leave nothing behind', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(event, { minLength: 4, maxLength: 12 }), async (events) => {
      const [database, other] = [await createTestDatabase(), await createTestDatabase()]
      for (const happened of events) await live(database, happened)
      const claims = await claimsOf(database)
      await reviewClaims(database, claims, 'SUGGESTED')
      for (const happened of events) if (happened.does !== 'review') await live(other, happened)
      expect(await counting(database)).toEqual(await counting(other))
      expect(await outdated(database)).toEqual([])
    }),
    { numRuns: runs(1, 20) },
  )
})

test('also when it happens at once', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(eventOrDecision, { minLength: 3, maxLength: 6 }), { minLength: 3, maxLength: 3 }),
      async (lanes) => {
        const database = await createTestDatabase()
        await Promise.all(
          lanes.map(async (events) => {
            for (const happened of events) await live(database, happened)
          }),
        )
        expect(await outdated(database)).toEqual([])
      },
    ),
    { numRuns: runs(1, 10) },
  )
})
