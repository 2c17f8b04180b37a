import { sql } from 'kysely'
import type { DatePrecision, MeetingRole, MeetingStatus } from '../../annotations/index.ts'
import { defineConnection } from '../paging/connection.ts'
import { term } from '../paging/order.ts'
import { agentRecord } from '../records/agent.ts'
import { articleRecord } from '../records/article.ts'
import { citationRecord } from '../records/citation.ts'
import type { MeetingMedium } from '../records/meeting.ts'
import { mentionRecord } from '../records/mention.ts'
import { quoteRecord, type ReviewState } from '../records/quote.ts'
import { choice, date, float, key, nullable, text } from '../records/record.ts'
import { all, column, type Sql } from '../sql.ts'
import { listedQuotes, listedReport, notRejected } from './listed.ts'
import { articleOrders, newestArticles, quoteOrders } from './orders.ts'

/** Participants of a meeting: rejected ones only where the meeting itself is rejected. */
function listedParticipant(alias: string): Sql {
  return sql`(${notRejected(alias)} or exists (select from meeting as held
    where held.id = ${column(alias, 'meetingId')} and held.review_state = 'REJECTED'))`
}

/** Who took part, in the order in which the reports name them. */
export const meetingParticipants = defineConnection({
  name: 'Meeting.participants',
  record: agentRecord,
  alias: 'g',
  edge: {
    role: choice<MeetingRole>(),
    onBehalfOfId: nullable(key),
    confidence: nullable(float),
    reviewState: choice<ReviewState>(),
  },
  edgeAlias: 'part',
  from: () => sql`meeting_participant as part join (${agentRecord.from('g')}) on g.id = part.agent_id`,
  where: (_args, parent) => all([sql`part.meeting_id = ${parent}`, listedParticipant('part')]),
  orders: { POSITION: [term('part', 'position', 'int')] },
  defaultOrder: { field: 'POSITION', direction: 'ASC' },
  tieBreaker: term('part', 'agentId', 'uuid'),
})

/** Articles that report it. */
export const meetingArticles = defineConnection({
  name: 'Meeting.articles',
  record: articleRecord,
  alias: 'a',
  edge: {
    reportId: { ...key, read: (alias: string) => sql.ref(`${alias}.id`) },
    startDate: nullable(date),
    endDate: nullable(date),
    datePrecision: nullable(choice<DatePrecision>()),
    dateText: nullable(text),
    status: choice<MeetingStatus>(),
    medium: choice<MeetingMedium>(),
    location: nullable(text),
    country: nullable(text),
    confidence: nullable(float),
    rule: text,
    reviewState: choice<ReviewState>(),
  },
  edgeAlias: 'report',
  from: () => sql`meeting_report as report join article as a on a.id = report.article_id`,
  where: (_args, parent) => sql`report.meeting_id = ${parent} and ${listedReport('report')} and a.withdrawn_at is null`,
  orders: articleOrders('a'),
  defaultOrder: newestArticles,
})

/** What was said in it: by date, then as recorded. */
export const meetingQuotes = defineConnection({
  name: 'Meeting.quotes',
  record: quoteRecord,
  alias: 'q',
  from: () => sql`quote as q`,
  where: (args, parent) => all([sql`q.meeting_id = ${parent}`, listedQuotes(args, 'q')]),
  orders: quoteOrders('q'),
  defaultOrder: { field: 'DATE', direction: 'ASC' },
})

/** Named inside the words said, in text order. */
export const quoteMentions = defineConnection({
  name: 'Quote.mentions',
  record: mentionRecord,
  alias: 'n',
  from: () => sql`mention as n`,
  where: (_args, parent) => sql`n.quote_id = ${parent}`,
  orders: { POSITION: [term('n', 'passageStart', 'int')] },
  defaultOrder: { field: 'POSITION', direction: 'ASC' },
})

/** Passages that cite a role, recorded first first. */
export const membershipEvidence = defineConnection({
  name: 'Membership.evidence',
  record: citationRecord,
  alias: 'c',
  from: () => sql`membership_citation as c`,
  where: (_args, parent) => sql`c.membership_id = ${parent} and c.is_current`,
  orders: { RECORDED: [] },
  defaultOrder: { field: 'RECORDED', direction: 'ASC' },
})
