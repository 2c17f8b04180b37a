import { sql } from 'kysely'
import { nameInFull } from '../../entities/index.ts'
import type { Transaction } from '../transaction.ts'
import type { Told } from './told.ts'

interface NamedInShort extends Pick<Told, 'name' | 'names'> {
  id: string
  articleId: string
  fullName: string
}

/**
 * Has articles name in full whom an editor confirmed to be meant there by a surname: later articles may make it somebody else's, or nobody's. Holds as
 * long as the claims are confirmed (see `besideEditor`). Gives the articles that tell otherwise now.
 */
export async function nameConfirmed(
  tx: Transaction,
  claims: { quotes: readonly string[]; reports: readonly string[] },
): Promise<string[]> {
  const inShort = await tx.rows<NamedInShort>(sql`
    WITH claimed AS (
      SELECT q.article_id, s.agent_id FROM quote q JOIN quote_speaker s ON s.quote_id = q.id WHERE q.id = ANY(${claims.quotes}::uuid[])
      UNION SELECT r.article_id, p.agent_id FROM meeting_report r JOIN meeting_report_participant p ON p.report_id = r.id
        WHERE r.id = ANY(${claims.reports}::uuid[])
    )
    SELECT r.id::text, r.article_id::text AS "articleId", r.name, r.names, g.name AS "fullName"
    FROM claimed c JOIN agent_reference r ON r.article_id = c.article_id AND r.recorded_id = c.agent_id JOIN agent now ON now.id = r.agent_id
      -- Whom it means by now, but is not recorded yet, nobody has confirmed.
      JOIN agent g ON g.id = CASE WHEN coalesce(now.merged_into_id, now.id) = c.agent_id THEN now.id ELSE c.agent_id END
    WHERE r.kind = 'PERSON' AND NOT r.is_full AND NOT r.is_confirmed
      AND EXISTS (SELECT FROM agent_reference x WHERE x.agent_id = g.id AND x.is_full AND x.is_resolved)
      AND NOT EXISTS (SELECT FROM agent_decision d WHERE d.article_id = r.article_id AND d.kind = r.kind AND d.identity = r.identity)`)
  const named = inShort
    .map(({ id, articleId, fullName, ...reference }) => ({ id, articleId, ...nameInFull(reference, fullName) }))
    .filter(({ isFull }) => isFull)
  if (named.length === 0) return []
  await tx.run(sql`
    UPDATE agent_reference r SET name = n.name, names = n.names, identity = n.identity, block = n.block, is_full = n."isFull",
      aliases = n.aliases, is_resolved = false
    FROM jsonb_to_recordset(${JSON.stringify(named)}::jsonb) AS n(
      id uuid, name text, names jsonb, identity text, block text, "isFull" boolean, aliases text[])
    WHERE r.id = n.id`)
  return [...new Set(named.map(({ articleId }) => articleId))]
}
