import { expect, test } from 'vitest'
import { type Answer, askerOf, compiledAskerOf } from '../support/ask.ts'
import { createTestDatabase } from '../support/database.ts'
import { loadFiction, reject } from '../support/fiction.ts'

const database = await createTestDatabase()
const [ask, askCompiled] = [askerOf(database), compiledAskerOf(database)]
await loadFiction(database, 2)

/** A meeting that both articles report. */
const meeting = await database.prisma.meeting.findFirstOrThrow({
  where: { isCurrent: true, medium: 'IN_PERSON' },
  include: { reports: { where: { isCurrent: true }, include: { article: true }, orderBy: { id: 'asc' } } },
})
const [kept = '', left = ''] = meeting.reports.map(({ article }) => article.slug)
const { slug } = meeting

/** Which articles report the meeting, and which articles have it among theirs. Both ways to read must answer alike. */
async function told(where: object = {}): Promise<{ articles: string[]; reportedBy: string[] }> {
  const query = `query ($slug: String!, $where: MeetingWhere) {
    meeting(by: { slug: $slug }) { articles { totalCount nodes { slug } } }
    articles { nodes { slug meetings(first: 100, where: $where) { nodes { slug } } } }
  }`
  const { data, errors } = await ask(query, { slug, where })
  expect(errors).toBeUndefined()
  expect(await askCompiled(query, { slug, where })).toEqual(data)
  const slugsOf = ({ nodes }: Answer): string[] => nodes.map((node: { slug: string }) => node.slug).sort()
  const having = data.articles.nodes.filter(({ meetings }: Answer) => slugsOf(meetings).includes(slug))
  expect(data.meeting.articles.totalCount).toBe(data.meeting.articles.nodes.length)
  return { articles: slugsOf(data.meeting.articles), reportedBy: slugsOf({ nodes: having }) }
}

test('a report that an editor rejected is none of the meeting’s, nor is the meeting one of its article’s', async () => {
  const both = [kept, left].sort()
  expect(await told()).toEqual({ articles: both, reportedBy: both })
  const [, report] = meeting.reports
  await database.prisma.meetingReport.update({ where: { id: report?.id ?? '' }, data: { reviewState: 'REJECTED' } })
  expect(await told()).toEqual({ articles: [kept], reportedBy: [kept] })
  expect(await told({ reviewState: [meeting.reviewState] })).toEqual({ articles: [kept], reportedBy: [kept] })
})

test('of a meeting that is rejected as a whole, the rejected reports are what there is to show', async () => {
  await reject(database, { meetings: [meeting.id] })
  await database.prisma.meetingReport.updateMany({
    where: { meetingId: meeting.id },
    data: { reviewState: 'REJECTED' },
  })
  const both = [kept, left].sort()
  expect(await told()).toEqual({ articles: both, reportedBy: [] })
  expect(await told({ reviewState: ['REJECTED'] })).toEqual({ articles: both, reportedBy: both })
})
