import { sql } from 'kysely'
import type { Transaction } from '../database/index.ts'
import { countPublished, countQuotes, linkSimilar, refreshReadTables } from '../ingest/index.ts'
import { inBatches } from './sql.ts'

const ARTICLES_AT_ONCE = 200

/** Fills what is kept for reading, which is empty, out of the claims of all articles. */
export async function fillReadTables(tx: Transaction): Promise<void> {
  for await (const batch of inBatches<{ id: string }>(
    tx,
    'filled',
    'SELECT id::text FROM article ORDER BY id',
    ARTICLES_AT_ONCE,
  )) {
    const articles = batch.map(({ id }) => id)
    const [of] = await tx.rows<{ agents: string[]; meetings: string[]; memberships: string[] }>(sql`
      SELECT ARRAY(SELECT DISTINCT meeting_id::text FROM meeting_report
          WHERE article_id = ANY(${articles}::uuid[]) AND meeting_id IS NOT NULL) AS meetings,
        ARRAY(SELECT DISTINCT membership_id::text FROM membership_citation WHERE article_id = ANY(${articles}::uuid[])) AS memberships`)
    if (of === undefined) continue
    await refreshReadTables(tx, {
      agents: [],
      articles,
      meetings: of.meetings,
      memberships: of.memberships,
      quotes: await countQuotes(tx, articles),
      published: await countPublished(tx, articles),
    })
    await linkSimilar(tx, articles)
  }
}
