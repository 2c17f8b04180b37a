import { sql } from 'kysely'
import type { Annotations } from '../../annotations/index.ts'
import { articleSaidOf, saidOf } from '../said.ts'
import type { Transaction } from '../transaction.ts'
import type { StoredAffected } from './recording.ts'

/** An article whose agents are known, with all that is said of its current document. */
export interface PendingRecord {
  articleId: string
  documentId: string
  datePublished: string
  headline: string
  articleBody: string
  affected: StoredAffected
  maker: string | null
  annotations: Annotations | null
  publisher: string | null
  references: { key: string; name: string; agentId: string; recordedId: string | null }[]
  hasClaims: boolean
  isWithdrawn: boolean
}

/** How many articles are recorded together: what a transaction and its statements cost by themselves is shared. */
const RECORDED_AT_ONCE = 16
/** How much text they have at most, in bytes, unless one alone has more: all that is said of it is in memory. */
const TEXT_AT_ONCE = 1_000_000

/** Some pending articles that nobody else has taken; they are this transaction's then. Whom they mean is read once they are: nobody changes it unseen from then on. */
export async function takePending(tx: Transaction): Promise<PendingRecord[]> {
  const free = await tx.rows<{ id: string }>(sql`
    SELECT article_id::text AS id FROM pending_article WHERE step = 'RECORD'
    ORDER BY is_followed DESC, article_id LIMIT ${RECORDED_AT_ONCE} FOR UPDATE SKIP LOCKED`)
  if (free.length === 0) return []
  return tx.rows<PendingRecord>(sql`
    WITH free AS MATERIALIZED (
      SELECT article_id, affected FROM pending_article WHERE article_id = ANY(${free.map(({ id }) => id)}::uuid[])
    ), sized AS MATERIALIZED (
      SELECT f.*, sum(octet_length(d.article_body)) OVER (ORDER BY f.article_id) AS text, row_number() OVER (ORDER BY f.article_id) AS place
      FROM free f JOIN article a ON a.id = f.article_id JOIN document d ON d.id = a.current_document_id
    ), taken AS MATERIALIZED (
      SELECT article_id, affected FROM sized WHERE place = 1 OR text <= ${TEXT_AT_ONCE}::int
    )
    SELECT a.id::text AS "articleId", d.id::text AS "documentId", a.date_published AS "datePublished", d.headline,
      d.article_body AS "articleBody", t.affected, x.maker, x.content AS annotations,
      coalesce(said.article->>'publisher', d.draft->>'publisher') AS publisher,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('key', r.key, 'name', r.name, 'agentId', coalesce(g.merged_into_id, g.id),
          'recordedId', r.recorded_id) ORDER BY r.key), '[]')
        FROM agent_reference r JOIN agent g ON g.id = r.agent_id WHERE r.article_id = a.id) AS references,
      EXISTS (SELECT FROM mention WHERE article_id = a.id) OR EXISTS (SELECT FROM quote WHERE article_id = a.id)
        OR EXISTS (SELECT FROM meeting_report WHERE article_id = a.id)
        OR EXISTS (SELECT FROM membership_citation WHERE article_id = a.id) AS "hasClaims",
      a.withdrawn_at IS NOT NULL AS "isWithdrawn"
    FROM taken t JOIN article a ON a.id = t.article_id JOIN document d ON d.id = a.current_document_id
    LEFT JOIN LATERAL (${saidOf('d')}) x ON true CROSS JOIN LATERAL (${articleSaidOf('d')}) said
    -- Whoever withdraws an article or brings it back waits until its claims are recorded, or this waits for them.
    FOR NO KEY UPDATE OF a`)
}
