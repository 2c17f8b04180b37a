import { sql } from 'kysely'
import type { Transaction } from '../../transaction.ts'
import { refreshAgentArticles, refreshArticleCounts } from './articles.ts'
import { refreshLinks } from './links.ts'
import { refreshAgentMeetings } from './meetings.ts'
import { refreshDescriptions, refreshMemberships } from './memberships.ts'
import { refreshPublishedCounts } from './published.ts'
import { refreshQuoteCounts, refreshQuoteDates, refreshQuotedIn } from './quotes.ts'

export { countPublished, differencesOf } from './published.ts'
export { countQuotes } from './quotes.ts'

/** Whose rows in the tables kept for reading may be out of date. */
export interface ToRefresh {
  agents: Iterable<string>
  articles: Iterable<string>
  meetings: Iterable<string>
  memberships: Iterable<string>
  /** How many quotes more, or less, count for a speaker. Without it all quotes of the agents are counted. */
  quotes?: ReadonlyMap<string, number>
  /** How many articles more, or less, a publisher has. Without it all articles of the articles' publishers are counted. */
  published?: ReadonlyMap<string, number>
}

/**
 * Brings what is kept for reading up to date with the claims: dates of quotes, an agent's articles, meetings and quotations, links
 * between agents, counts, descriptions. Only current claims that nobody rejected, of articles that are not withdrawn,
 * count. Sets of rows at a time, and rows that many writers share in key order, so that writers wait for each other but never in a circle.
 * Rows that are right already are not written.
 */
export async function refreshReadTables(tx: Transaction, affected: ToRefresh): Promise<void> {
  const articles = [...affected.articles]
  const meetings = [...affected.meetings]
  const memberships = [...affected.memberships]
  await refreshQuoteDates(tx, articles, meetings)
  const agents = [...new Set([...affected.agents, ...(await agentsOf(tx, articles, meetings, memberships))])]
  await refreshMemberships(tx, articles, memberships)
  await tx.rows(sql`SELECT id::text FROM agent WHERE id = ANY(${agents}::uuid[]) ORDER BY id FOR NO KEY UPDATE`)
  await refreshAgentArticles(tx, articles)
  await refreshAgentMeetings(tx, meetings)
  await refreshQuotedIn(tx, articles, meetings)
  await refreshLinks(tx, articles, meetings, memberships)
  await refreshQuoteCounts(tx, agents, affected.quotes)
  await refreshDescriptions(tx, agents)
  await refreshArticleCounts(tx, articles)
  await refreshPublishedCounts(tx, articles, affected.published)
}

/** Everybody whom the recorded rows name now, those that are about to go too. */
async function agentsOf(
  tx: Transaction,
  articles: string[],
  meetings: string[],
  memberships: string[],
): Promise<string[]> {
  const rows = await tx.rows<{ id: string }>(sql`
    SELECT agent_id::text AS id FROM agent_article WHERE article_id = ANY(${articles}::uuid[])
    UNION SELECT agent_id::text FROM mention WHERE article_id = ANY(${articles}::uuid[])
    UNION SELECT s.agent_id::text FROM quote q
      CROSS JOIN LATERAL (SELECT agent_id FROM quote_speaker WHERE quote_id = q.id OFFSET 0) AS s
      WHERE q.article_id = ANY(${articles}::uuid[])
    UNION SELECT agent_id::text FROM agent_meeting WHERE meeting_id = ANY(${meetings}::uuid[])
    UNION SELECT agent_id::text FROM meeting_participant WHERE meeting_id = ANY(${meetings}::uuid[])
    UNION SELECT on_behalf_of_id::text FROM meeting_participant
      WHERE meeting_id = ANY(${meetings}::uuid[]) AND on_behalf_of_id IS NOT NULL
    UNION SELECT person_id::text FROM membership WHERE id = ANY(${memberships}::uuid[])`)
  return rows.map(({ id }) => id)
}
