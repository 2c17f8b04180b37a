import { sql } from 'kysely'
import { organizationFilter, personFilter } from '../filters/agent.ts'
import { compileFilter, type Filter, fieldsSetBy } from '../filters/filter.ts'
import { type AgentRef, agentKey } from '../filters/operators.ts'
import { defineConnection } from '../paging/connection.ts'
import { type AgentKind, agentRecord } from '../records/agent.ts'
import { articleRecord } from '../records/article.ts'
import { meetingRecord } from '../records/meeting.ts'
import { quoteRecord } from '../records/quote.ts'
import { all } from '../sql.ts'
import { listedAgent, listedArticles, listedMeetings, listedQuotes, publishedCount } from './listed.ts'
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

export const articles = defineConnection({
  name: 'Query.articles',
  record: articleRecord,
  alias: 'a',
  from: () => articleRecord.from('a'),
  where: (args) => listedArticles(args, 'a'),
  keptCount: ({ where }) => {
    const [first, ...others] = fieldsSetBy(where)
    return first?.[0] === 'publisher' && others.length === 0 ? publishedCount(agentKey(first[1] as AgentRef)) : null
  },
  orders: articleOrders('a'),
  defaultOrder: newestArticles,
})

export const quotes = defineConnection({
  name: 'Query.quotes',
  record: quoteRecord,
  alias: 'q',
  from: () => quoteRecord.from('q'),
  where: (args) => listedQuotes(args, 'q'),
  orders: quoteOrders('q'),
  defaultOrder: newestQuotes,
})

export const meetings = defineConnection({
  name: 'Query.meetings',
  record: meetingRecord,
  alias: 'm',
  from: () => meetingRecord.from('m'),
  where: (args) => listedMeetings(args, 'm'),
  orders: meetingOrders('m'),
  defaultOrder: newestMeetings,
})

function agents(field: string, kind: AgentKind, filter: Filter) {
  return defineConnection({
    name: `Query.${field}`,
    record: agentRecord,
    alias: 'g',
    from: () => agentRecord.from('g'),
    where: ({ where }) =>
      all([sql`g.kind = ${sql.lit(kind)} and ${listedAgent('g')}`, compileFilter(filter, where, 'g')]),
    orders: agentOrders('g'),
    defaultOrder: byName,
  })
}
export const people = agents('people', 'PERSON', personFilter)
export const organizations = agents('organizations', 'ORGANIZATION', organizationFilter)
