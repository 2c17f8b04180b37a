import { sql } from 'kysely'
import { type Annotations, articleText } from '../../annotations/index.ts'
import { SIDECAR, saidOf } from '../makers.ts'
import { makeCurrent, nextVersion } from '../receive/versions.ts'
import { inTransaction, type Transaction, type Writer } from '../transaction.ts'
import type { Claims } from './claims.ts'
import { claimsOf } from './claimsOf.ts'
import { NOTHING, type PreviousClaims, previousClaims } from './previous.ts'
import { reanchorClaims, underEditors } from './reanchorClaims.ts'
import { affectedOf, type Recording, type StoredAffected, storedAffected, writeRows } from './recording.ts'
import { recordMentions } from './recordMentions.ts'
import { recordQuotes } from './recordQuotes.ts'
import { recordReports } from './recordReports.ts'
import { recordRoles } from './recordRoles.ts'
import { renameAgents } from './renameAgents.ts'

/** An article whose agents are known, with all that is said of its current document. */
interface PendingRecord {
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
  /** More documents than one. */
  hasVersions: boolean
  isWithdrawn: boolean
}

/** Records the claims of one pending article, in one transaction, and says that it is to be drawn. False: none is pending. */
export function recordPending(database: Writer): Promise<boolean> {
  return inTransaction(
    database,
    async (tx) => {
      const pending = await takePending(tx)
      if (pending === null) return false
      if (pending.isWithdrawn) await leaveWithdrawn(tx, pending)
      else await recordArticle(tx, pending)
      return true
    },
    // Drawing it is what waits for the disk.
    { isDurable: false },
  )
}

/** One that nobody else has taken. */
async function takePending(tx: Transaction): Promise<PendingRecord | null> {
  const rows = await tx.rows<PendingRecord>(sql`
    WITH taken AS MATERIALIZED (
      SELECT article_id, affected FROM pending_article WHERE step = 'RECORD' ORDER BY article_id LIMIT 1 FOR UPDATE SKIP LOCKED
    )
    SELECT a.id::text AS "articleId", d.id::text AS "documentId", a.date_published AS "datePublished", d.headline,
      d.article_body AS "articleBody", t.affected, x.maker, x.content AS annotations,
      coalesce(x.content->'article'->>'publisher', d.draft->>'publisher') AS publisher,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('key', r.key, 'name', r.name, 'agentId', coalesce(g.merged_into_id, g.id),
          'recordedId', r.recorded_id) ORDER BY r.key), '[]')
        FROM agent_reference r JOIN agent g ON g.id = r.agent_id WHERE r.article_id = a.id) AS references,
      EXISTS (SELECT FROM mention WHERE article_id = a.id) OR EXISTS (SELECT FROM quote WHERE article_id = a.id)
        OR EXISTS (SELECT FROM meeting_report WHERE article_id = a.id)
        OR EXISTS (SELECT FROM membership_citation WHERE article_id = a.id) AS "hasClaims",
      a.withdrawn_at IS NOT NULL AS "isWithdrawn", (SELECT count(*) > 1 FROM document WHERE article_id = a.id) AS "hasVersions"
    FROM taken t JOIN article a ON a.id = t.article_id JOIN document d ON d.id = a.current_document_id
    LEFT JOIN LATERAL (${saidOf('d.id')}) x ON true
    -- Whoever withdraws the article or brings it back waits until its claims are recorded, or this waits for them.
    FOR NO KEY UPDATE OF a`)
  return rows[0] ?? null
}

/** It was withdrawn meanwhile: it is recorded when it comes back. */
async function leaveWithdrawn(tx: Transaction, { articleId }: PendingRecord): Promise<void> {
  await tx.run(sql`UPDATE pending_article SET step = 'DRAW' WHERE article_id = ${articleId}::uuid`)
}

async function recordArticle(tx: Transaction, pending: PendingRecord): Promise<void> {
  const { articleId, documentId, datePublished, references } = pending
  const recording: Recording = {
    tx,
    articleId,
    documentId,
    datePublished,
    affected: affectedOf(pending.affected),
    rows: new Map(),
    changed: false,
  }
  const found = pending.hasClaims ? await previousClaims(tx, articleId) : NOTHING
  // Claims that nobody states anew are of whom their names mean now.
  const previous = renameAgents(found, references)
  for (const { agentId, recordedId } of references) {
    recording.affected.agents.add(agentId)
    if (recordedId !== null) recording.affected.agents.add(recordedId)
  }
  for (const { agentId } of found.mentions) recording.affected.agents.add(agentId)
  const claims = claimsIn(pending, previous)
  const reports = await recordReports(recording, claims.reports, found.reports, previous.reports)
  if (pending.hasClaims) writeRows(recording)
  const quotes = await recordQuotes(recording, claims.quotes, found.quotes, reports)
  if (pending.hasClaims) writeRows(recording)
  await recordMentions(recording, claims.mentions, previous.mentions, quotes)
  writeRows(recording)
  await recordRoles(recording, claims.roles, found.citations)
  await finish(recording, pending)
}

/** What an editor says, or a program beside what editors decided; where nobody says anything, what was said of earlier versions. */
function claimsIn(
  { annotations, maker, headline, articleBody, references }: PendingRecord,
  previous: PreviousClaims,
): Claims {
  const text = articleText({ headline, articleBody })
  if (annotations === null) return reanchorClaims(previous, text)
  const agents = new Map(references.map(({ key, agentId }) => [key, agentId]))
  if (maker === SIDECAR) return claimsOf(annotations, text, agents, 'CONFIRMED')
  return underEditors(claimsOf(annotations, text, agents, 'SUGGESTED'), previous, text)
}

/**
 * What is drawn from the claims is left to do, and the article's own row follows then: it is written once. Where another version came meanwhile, it
 * is its turn now: what each version claimed is recorded before the next one.
 */
async function finish(
  { tx, affected, changed }: Recording,
  { articleId, publisher, references, maker, hasClaims, hasVersions, affected: before }: PendingRecord,
) {
  const named = references.find(
    ({ key, name }) => key === publisher || name === publisher || key === ` publisher ${publisher}`,
  )
  const publisherId = named?.agentId ?? null
  // Where nobody says anything of the new document, its publisher stays.
  const isKept = maker === null && publisher === null
  const own = {
    isChanged: (changed && hasClaims) || (before.isChanged ?? false),
    publisherId: isKept ? before.publisherId : publisherId,
  }
  const next = hasVersions ? await nextVersion(tx, articleId) : null
  if (next !== null) await makeCurrent(tx, articleId, next)
  tx.send(sql`
    WITH recorded AS (
      UPDATE agent_reference r SET recorded_id = coalesce(g.merged_into_id, g.id) FROM agent g
      WHERE r.article_id = ${articleId}::uuid AND g.id = r.agent_id AND r.recorded_id IS DISTINCT FROM coalesce(g.merged_into_id, g.id)
    )
    UPDATE pending_article SET step = ${next === null ? 'DRAW' : 'RESOLVE'}::pending_step, affected = ${JSON.stringify(storedAffected(affected, own))}::jsonb
    WHERE article_id = ${articleId}::uuid`)
}
