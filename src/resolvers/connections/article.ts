import { sql } from 'kysely'
import { defineConnection } from '../paging/connection.ts'
import { type Term, term } from '../paging/order.ts'
import { type AgentKind, agentRecord } from '../records/agent.ts'
import { articleRecord } from '../records/article.ts'
import { citationRecord } from '../records/citation.ts'
import { documentRecord } from '../records/document.ts'
import { meetingRecord } from '../records/meeting.ts'
import { membershipRecord } from '../records/membership.ts'
import { mentionRecord } from '../records/mention.ts'
import { quoteRecord } from '../records/quote.ts'
import { float, integer } from '../records/record.ts'
import { all } from '../sql.ts'
import { listedMeetings, listedMemberships, listedQuotes, listedReport } from './listed.ts'
import { meetingOrders, newestMeetings, quoteOrders } from './orders.ts'

/**
 * When a version was modified; one that does not say it follows the latest of those received before it. So versions follow each other when
 * the current one is chosen, too (`placeOf` in src/ingest/receive), with which this must agree.
 */
const modified: Term = {
  type: 'timestamptz',
  expression: () => sql`coalesce(d.date_modified, (
    select max(earlier.date_modified) from document as earlier
    where earlier.article_id = d.article_id and (earlier.received_at, earlier.id) < (d.received_at, d.id)
  ), '0001-01-01T00:00:00Z'::timestamptz)`,
}

/** Its own text as it was found elsewhere, too: an origin more of that text, which is no version. */
const sameFromElsewhere = sql`exists (select from article as its_article
    join document as own on own.article_id = its_article.id and own.article_key = its_article.key
  where its_article.id = d.article_id and d.article_key is distinct from its_article.key and own.text_sha256 = d.text_sha256
    and d.id is distinct from its_article.current_document_id)`

/** Its versions, newest first. */
export const articleVersions = defineConnection({
  name: 'Article.versions',
  record: documentRecord,
  alias: 'd',
  from: () => documentRecord.from('d'),
  where: (_args, parent) => sql`d.article_id = ${parent} and not ${sameFromElsewhere}`,
  orders: { MODIFIED: [modified, term('d', 'receivedAt', 'timestamptz')] },
  defaultOrder: { field: 'MODIFIED', direction: 'DESC' },
})

/** Agents of one kind that it mentions, most often first. */
function mentioned(field: string, kind: AgentKind) {
  return defineConnection({
    name: `Article.${field}`,
    record: agentRecord,
    alias: 'g',
    edge: { mentionCount: integer },
    edgeAlias: 'mentioned_in',
    from: () => sql`agent_article as mentioned_in join (${agentRecord.from('g')}) on g.id = mentioned_in.agent_id`,
    where: (_args, parent) => sql`mentioned_in.article_id = ${parent} and mentioned_in.kind = ${sql.lit(kind)}`,
    orders: { MENTIONS: [term('mentioned_in', 'mentionCount', 'int')] },
    defaultOrder: { field: 'MENTIONS', direction: 'DESC' },
    tieBreaker: term('mentioned_in', 'agentId', 'uuid'),
  })
}
export const articlePeople = mentioned('people', 'PERSON')
export const articleOrganizations = mentioned('organizations', 'ORGANIZATION')

const inTextOrder = { field: 'POSITION', direction: 'ASC' } as const

export const articleMentions = defineConnection({
  name: 'Article.mentions',
  record: mentionRecord,
  alias: 'n',
  from: () => sql`mention as n`,
  where: (_args, parent) => sql`n.article_id = ${parent} and n.is_current`,
  orders: { POSITION: [term('n', 'passageSource', 'passage_source'), term('n', 'passageStart', 'int')] },
  defaultOrder: inTextOrder,
})

/** In text order, headline first, unless ordered otherwise. */
export const articleQuotes = defineConnection({
  name: 'Article.quotes',
  record: quoteRecord,
  alias: 'q',
  from: () => sql`quote as q`,
  where: (args, parent) => all([sql`q.article_id = ${parent}`, listedQuotes(args, 'q')]),
  orders: {
    ...quoteOrders('q'),
    POSITION: [term('q', 'passageSource', 'passage_source'), term('q', 'passageStart', 'int')],
  },
  defaultOrder: inTextOrder,
})

/** Meetings that it reports. */
export const articleMeetings = defineConnection({
  name: 'Article.meetings',
  record: meetingRecord,
  alias: 'm',
  from: () => sql`meeting_report as report join meeting as m on m.id = report.meeting_id`,
  where: (args, parent) =>
    all([sql`report.article_id = ${parent} and ${listedReport('report')}`, listedMeetings(args, 'm')]),
  orders: meetingOrders('m'),
  defaultOrder: newestMeetings,
})

const { id: _, ...citedPassage } = citationRecord.columns

/** Roles that it cites, as it first cites them in its text. */
export const articleMemberships = defineConnection({
  name: 'Article.memberships',
  record: membershipRecord,
  alias: 'r',
  edge: citedPassage,
  edgeAlias: 'cited',
  from: (_args, parent) => sql`(
      select distinct on (c.membership_id) c.* from membership_citation as c
      where c.article_id = ${parent} and c.is_current
      order by c.membership_id, c.passage_source, c.passage_start, c.passage_end
    ) as cited join membership as r on r.id = cited.membership_id`,
  where: (args) => listedMemberships(args, 'r'),
  orders: { POSITION: [term('cited', 'passageSource', 'passage_source'), term('cited', 'passageStart', 'int')] },
  defaultOrder: inTextOrder,
})

/** How many of an article's rarest agents relate it to others, and how many of each one's newest articles are looked at. */
const RAREST_AGENTS = 10
const ARTICLES_OF_EACH = 500
export const MAX_RELATED = 100

/** Articles that share its rarest agents, most shared first. */
export const relatedArticles = defineConnection({
  name: 'Article.related',
  record: articleRecord,
  alias: 'a',
  edge: { sharedAgents: integer },
  edgeAlias: 'related',
  from: (_args, parent) => sql`(
      select shared.article_id, count(*)::int as shared_agents
      from (
        select mentioned_in.agent_id from agent_article as mentioned_in join agent as g on g.id = mentioned_in.agent_id
        where mentioned_in.article_id = ${parent} and g.article_count > 1
        order by g.article_count, g.id limit ${sql.lit(RAREST_AGENTS)}
      ) as rare
      cross join lateral (
        select other.article_id from agent_article as other
        where other.agent_id = rare.agent_id
        order by other.date_published desc, other.article_id desc limit ${sql.lit(ARTICLES_OF_EACH)}
      ) as shared
      where shared.article_id <> ${parent}
      group by shared.article_id
      order by 2 desc, 1 desc limit ${sql.lit(MAX_RELATED)}
    ) as related join article as a on a.id = related.article_id`,
  where: () => sql`a.withdrawn_at is null`,
  passes: MAX_RELATED,
  orders: { SHARED: [term('related', 'sharedAgents', 'int')] },
  defaultOrder: { field: 'SHARED', direction: 'DESC' },
})

/** Articles with nearly the same text, most similar first. */
export const similarArticles = defineConnection({
  name: 'Article.similar',
  record: articleRecord,
  alias: 'a',
  edge: { similarity: float },
  edgeAlias: 'alike',
  from: () => sql`article_similarity as alike join article as a on a.id = alike.other_id`,
  where: (_args, parent) => sql`alike.article_id = ${parent} and a.withdrawn_at is null`,
  orders: { SIMILARITY: [term('alike', 'similarity', 'float8')] },
  defaultOrder: { field: 'SIMILARITY', direction: 'DESC' },
  tieBreaker: term('alike', 'otherId', 'uuid'),
})
