import { sql } from 'kysely'
import { articleFilter } from '../filters/article.ts'
import { type Filter, fieldsSetBy, filterUses } from '../filters/filter.ts'
import { quoteFilter } from '../filters/quote.ts'
import { type ConnectionArguments, defineConnection } from '../paging/connection.ts'
import { type Term, term } from '../paging/order.ts'
import { participations } from '../participations.ts'
import { agentRecord } from '../records/agent.ts'
import { articleRecord } from '../records/article.ts'
import { meetingRecord } from '../records/meeting.ts'
import { membershipRecord } from '../records/membership.ts'
import { mentionRecord } from '../records/mention.ts'
import { quoteRecord } from '../records/quote.ts'
import { date, integer, nullable } from '../records/record.ts'
import { all, type Sql } from '../sql.ts'
import {
  listedAgent,
  listedArticles,
  listedMeetings,
  listedMemberships,
  listedQuotes,
  publishedCount,
} from './listed.ts'
import {
  agentOrders,
  articleOrders,
  byName,
  meetingOrders,
  newestArticles,
  newestMeetings,
  newestQuotes,
  quoteOrders,
} from './orders.ts'

/** As agent_quoted_in, which is kept for reading of what counts, but with rejected quotes. */
const everyQuotedIn = (agent: Sql) => sql`(
    select distinct mention.agent_id, mention.quote_id, quote.date
    from mention join quote on quote.id = mention.quote_id
    where mention.agent_id = ${agent} and mention.is_current and not exists (
      select from quote_speaker as speaker where speaker.quote_id = mention.quote_id and speaker.agent_id = mention.agent_id)
  )`

/** A range of days, asked of the copy of a date that the list's index is ordered by: only what lies within it is then looked at. */
function within({ fields }: Filter, name: string, { where }: ConnectionArguments, alias: string): Sql[] {
  const range = where?.[name]
  return range == null || fields[name] === undefined ? [] : [fields[name].condition(range, alias, false)]
}

/** Articles that mention it. */
export const agentArticles = defineConnection({
  name: 'Agent.articles',
  record: articleRecord,
  alias: 'a',
  edge: { mentionCount: integer },
  edgeAlias: 'mentioned_in',
  from: () => sql`agent_article as mentioned_in join article as a on a.id = mentioned_in.article_id`,
  where: (args, parent) =>
    all([
      sql`mentioned_in.agent_id = ${parent}`,
      ...within(articleFilter, 'datePublished', args, 'mentioned_in'),
      listedArticles(args, 'a'),
    ]),
  orders: { ...articleOrders('a'), DATE_PUBLISHED: [term('mentioned_in', 'datePublished', 'date')] },
  defaultOrder: newestArticles,
  tieBreaker: term('mentioned_in', 'articleId', 'uuid'),
})

/** Where it is named, recorded last first. */
export const agentMentions = defineConnection({
  name: 'Agent.mentions',
  record: mentionRecord,
  alias: 'n',
  from: () => sql`mention as n`,
  where: (_args, parent) => sql`n.agent_id = ${parent} and n.is_current`,
  orders: { RECORDED: [] },
  defaultOrder: { field: 'RECORDED', direction: 'DESC' },
})

/** What it said. */
export const agentQuotes = defineConnection({
  name: 'Agent.quotes',
  record: quoteRecord,
  alias: 'q',
  from: () => sql`quote_speaker as said join quote as q on q.id = said.quote_id`,
  where: (args, parent) =>
    all([sql`said.agent_id = ${parent}`, ...within(quoteFilter, 'date', args, 'said'), listedQuotes(args, 'q')]),
  orders: { ...quoteOrders('q'), DATE: [term('said', 'date', 'date')] },
  defaultOrder: newestQuotes,
  tieBreaker: term('said', 'quoteId', 'uuid'),
})

/** What others said that mentions it. */
export const agentQuotedIn = defineConnection({
  name: 'Agent.quotedIn',
  record: quoteRecord,
  alias: 'q',
  from: ({ where }, parent) =>
    sql`${filterUses(where, 'reviewState') ? everyQuotedIn(parent) : sql`agent_quoted_in`} as named join quote as q on q.id = named.quote_id`,
  where: (args, parent) =>
    all([sql`named.agent_id = ${parent}`, ...within(quoteFilter, 'date', args, 'named'), listedQuotes(args, 'q')]),
  orders: { ...quoteOrders('q'), DATE: [term('named', 'date', 'date')] },
  defaultOrder: newestQuotes,
  tieBreaker: term('named', 'quoteId', 'uuid'),
})

/** Meetings in which it, or somebody for it, took part. */
export const agentMeetings = defineConnection({
  name: 'Agent.meetings',
  record: meetingRecord,
  alias: 'm',
  from: ({ where }, parent) =>
    sql`${participations(parent, filterUses(where, 'reviewState'))} as took_part join meeting as m on m.id = took_part.meeting_id`,
  where: (args, parent) => all([sql`took_part.agent_id = ${parent}`, listedMeetings(args, 'm')]),
  orders: { ...meetingOrders('m'), START_DATE: [term('took_part', 'startDate', 'date', true)] },
  defaultOrder: newestMeetings,
  tieBreaker: term('took_part', 'meetingId', 'uuid'),
})

/** Whom it met, most often first, of equals the one met last. The links hold meetings that were held, between different sides. */
export const agentMetWith = defineConnection({
  name: 'Agent.metWith',
  record: agentRecord,
  alias: 'g',
  edge: { meetingCount: integer, firstMet: nullable(date), lastMet: nullable(date) },
  edgeAlias: 'met',
  from: (args, parent) => sql`(
      select link.other_id, count(*)::int as meeting_count, min(link.date) as first_met, max(link.date) as last_met
      from agent_link as link join meeting as m on m.id = link.link_id
      where link.agent_id = ${parent} and link.kind = 'MEETING' and ${listedMeetings(args, 'm')}
      group by link.other_id
    ) as met join (${agentRecord.from('g')}) on g.id = met.other_id`,
  where: () => sql`true`,
  orders: { MEETINGS: [term('met', 'meetingCount', 'int'), term('met', 'lastMet', 'date', true)] },
  defaultOrder: { field: 'MEETINGS', direction: 'DESC' },
})

/** Of roles that are cited last on one day: a person is described by the first of them, in the same order. */
const heldRoles: Term[] = [
  term('r', 'lastCited', 'date'),
  { type: 'int', expression: () => sql`(r.role <> 'member')::int` },
  { type: 'text', expression: () => sql`(r.role collate "C")` },
  {
    type: 'text',
    expression: () => sql`(select held_in.name collate "C" from agent as held_in where held_in.id = r.organization_id)`,
  },
]

/** A person's roles, cited last first. */
export const personMemberships = defineConnection({
  name: 'Person.memberships',
  record: membershipRecord,
  alias: 'r',
  from: () => sql`membership as r`,
  where: (args, parent) => all([sql`r.person_id = ${parent}`, listedMemberships(args, 'r')]),
  orders: { LAST_CITED: heldRoles },
  defaultOrder: { field: 'LAST_CITED', direction: 'DESC' },
})

/** Who has a role in it, cited last first. */
export const organizationMembers = defineConnection({
  ...personMemberships,
  name: 'Organization.members',
  where: (args, parent) => all([sql`r.organization_id = ${parent}`, listedMemberships(args, 'r')]),
  orders: { LAST_CITED: [term('r', 'lastCited', 'date')] },
})

export const organizationSuborganizations = defineConnection({
  name: 'Organization.suborganizations',
  record: agentRecord,
  alias: 'g',
  from: () => agentRecord.from('g'),
  where: (_args, parent) => sql`g_organization.parent_id = ${parent} and ${listedAgent('g')}`,
  orders: agentOrders('g'),
  defaultOrder: byName,
})

export const organizationPublished = defineConnection({
  name: 'Organization.published',
  record: articleRecord,
  alias: 'a',
  from: () => sql`article as a`,
  where: (args, parent) => all([sql`a.publisher_id = ${parent}`, listedArticles(args, 'a')]),
  keptCount: ({ where }, parent) => (fieldsSetBy(where).length === 0 ? publishedCount(parent) : null),
  orders: articleOrders('a'),
  defaultOrder: newestArticles,
})
