import { sql } from 'kysely'
import type { Transaction } from '../database/index.ts'
import type { Counts } from './format.ts'

/** How many lines an export of the archive has. */
export async function countLines(tx: Transaction): Promise<Counts> {
  const [counts] = await tx.rows<Counts>(sql`
    SELECT (SELECT count(*) FROM agent WHERE kind = 'PERSON') AS "Person",
      (SELECT count(*) FROM agent WHERE kind = 'ORGANIZATION') AS "Organization",
      (SELECT count(*) FROM meeting) AS "Event", (SELECT count(*) FROM article) AS "NewsArticle",
      (SELECT count(*) FROM document) AS "MediaObject", (SELECT count(*) FROM meeting_report) AS "MeetingReport",
      (SELECT count(*) FROM quote) AS "Quotation",
      (SELECT count(*) FROM (SELECT DISTINCT article_id, agent_id FROM mention) AS named) AS "Mention",
      (SELECT count(*) FROM agent_decision) AS "Decision", (SELECT count(*) FROM membership) AS "OrganizationRole",
      (SELECT count(*) FROM merge_candidate) AS "MergeCandidate"`)
  if (counts === undefined) throw new Error('a SELECT without FROM gives one row')
  return counts
}
