import { sql } from 'kysely'
import { StartupError } from '../../errors.ts'
import type { Transaction } from '../transaction.ts'

/** What an editor can decide on, by its key. */
export interface Reviewable {
  kind: 'QUOTE' | 'MEETING' | 'MEMBERSHIP'
  id: string
}

export interface FoundClaim extends Reviewable {
  /** What it says, for whoever decides. */
  text: string
  /** The rows whose state is the claim's: of a meeting its reports. */
  rows: string[]
  /** The articles that say so. */
  articles: string[]
}

/**
 * Claims in the order in which they were asked for; a meeting that turned out to be another one is that one.
 *
 * @param article slug of the only article whose reports of a meeting are meant; null: those of all
 * @throws StartupError where there is no such claim, or the article does not report the meeting
 */
export async function findReviewable(
  tx: Transaction,
  claims: readonly Reviewable[],
  article: string | null,
): Promise<FoundClaim[]> {
  const keys = (wanted: Reviewable['kind']) => claims.flatMap(({ kind, id }) => (kind === wanted ? id : []))
  const found = await tx.rows<FoundClaim>(sql`
    SELECT 'QUOTE' AS kind, q.id::text, ARRAY[q.id::text] AS rows, ARRAY[q.article_id::text] AS articles,
      concat_ws(': ', (SELECT string_agg(a.name, ', ' ORDER BY s.position) FROM quote_speaker s JOIN agent a ON a.id = s.agent_id
        WHERE s.quote_id = q.id), q.passage_exact) AS text
    FROM quote q WHERE q.id = ANY(${keys('QUOTE')}::uuid[])
    UNION ALL
    SELECT 'MEETING', m.id::text, array_agg(r.id::text), array_agg(DISTINCT r.article_id::text), concat_ws(', ', n.name, n.start_date)
    FROM meeting m JOIN meeting n ON n.id = coalesce(m.merged_into_id, m.id) JOIN meeting_report r ON r.meeting_id = n.id
    WHERE m.id = ANY(${keys('MEETING')}::uuid[])
      AND (${article}::text IS NULL OR r.article_id = (SELECT id FROM article WHERE slug = ${article}::text))
    GROUP BY m.id, n.id
    UNION ALL
    SELECT 'MEMBERSHIP', m.id::text, ARRAY[m.id::text], ARRAY(SELECT DISTINCT article_id::text FROM membership_citation WHERE membership_id = m.id),
      concat_ws(', ', p.name, m.role, o.name)
    FROM membership m JOIN agent p ON p.id = m.person_id JOIN agent o ON o.id = m.organization_id
    WHERE m.id = ANY(${keys('MEMBERSHIP')}::uuid[])`)
  return claims.map((claim) => {
    const one = found.find(({ kind, id }) => kind === claim.kind && id === claim.id)
    if (one !== undefined) return one
    const name = `${claim.kind.toLowerCase()} ${claim.id}`
    throw new StartupError(
      claim.kind === 'MEETING' && article !== null
        ? `Article "${article}" reports no ${name}. Nothing was changed.`
        : `There is no ${name}. Nothing was changed.`,
    )
  })
}
