import { sql } from 'kysely'
import { articleText } from '../../annotations/index.ts'
import { SIDECAR } from '../makers.ts'
import { inTransaction, type Transaction, type Writer } from '../transaction.ts'
import type { Claims } from './claims.ts'
import { claimsOf } from './claimsOf.ts'
import type { RecordedRoles } from './memberships.ts'
import { NOTHING, type PreviousClaims, previousClaims } from './previous.ts'
import { reanchorClaims } from './reanchorClaims.ts'
import {
  affectedOf,
  type NewRows,
  type Recording,
  type StoredAffected,
  storedAffected,
  writeRows,
} from './recording.ts'
import { recordMentions } from './recordMentions.ts'
import { recordQuotes } from './recordQuotes.ts'
import { recordReports } from './recordReports.ts'
import { recordRoles } from './recordRoles.ts'
import { renameAgents, renameCitations } from './renameAgents.ts'
import { type PendingRecord, takePending } from './takePending.ts'
import { underEditors } from './underEditors.ts'

/** Records the claims of some pending articles, in one transaction, and says that they are to be drawn. Gives how many: 0 where none is pending. */
export function recordPending(database: Writer): Promise<number> {
  return inTransaction(
    database,
    async (tx) => {
      const taken = await takePending(tx)
      const rows: NewRows = new Map()
      const recorded: Recorded[] = []
      for (const pending of taken) if (!pending.isWithdrawn) recorded.push(await recordArticle(tx, pending, rows))
      writeRows(tx, rows)
      await recordRoles(tx, recorded)
      finish(tx, recorded)
      await leaveWithdrawn(
        tx,
        taken.filter(({ isWithdrawn }) => isWithdrawn),
      )
      return taken.length
    },
    // Drawing them is what waits for the disk.
    { isDurable: false },
  )
}

/** They were withdrawn meanwhile: they are recorded when they come back. */
async function leaveWithdrawn(tx: Transaction, withdrawn: readonly PendingRecord[]): Promise<void> {
  if (withdrawn.length === 0) return
  const ids = withdrawn.map(({ articleId }) => articleId)
  await tx.run(sql`UPDATE pending_article SET step = 'DRAW' WHERE article_id = ANY(${ids}::uuid[])`)
}

interface Recorded extends RecordedRoles {
  pending: PendingRecord
}

/** Writes what changes of earlier claims, and adds new ones to the rows; roles are left to be written. */
async function recordArticle(tx: Transaction, pending: PendingRecord, rows: NewRows): Promise<Recorded> {
  const { articleId, documentId, datePublished, references } = pending
  const recording: Recording = {
    tx,
    articleId,
    documentId,
    datePublished,
    affected: affectedOf(pending.affected),
    rows,
    changed: false,
  }
  const found = pending.hasClaims ? await previousClaims(tx, articleId) : NOTHING
  // Claims that nobody states anew are of whom their names mean now.
  const said = saidIn(pending)
  const previous = renameCitations(renameAgents(found, references), said?.roles ?? [], documentId, references)
  for (const { agentId, recordedId } of references) {
    recording.affected.agents.add(agentId)
    if (recordedId !== null) recording.affected.agents.add(recordedId)
  }
  for (const { agentId } of found.mentions) recording.affected.agents.add(agentId)
  const claims = claimsIn(pending, said, previous)
  const reports = await recordReports(recording, claims.reports, found.reports, previous.reports)
  if (pending.hasClaims) writeRows(tx, rows)
  const quotes = await recordQuotes(recording, claims.quotes, found.quotes, previous.quotes, reports)
  if (pending.hasClaims) writeRows(tx, rows)
  await recordMentions(recording, claims.mentions, previous.mentions, quotes)
  return { pending, recording, claims: claims.roles, previous: previous.citations, isRenamed: previous !== found }
}

/** What an editor or a program says of the document; null where nobody says anything. */
function saidIn({ annotations, maker, headline, articleBody, references }: PendingRecord): Claims | null {
  if (annotations === null) return null
  const agents = new Map(references.map(({ key, agentId }) => [key, agentId]))
  return claimsOf(
    annotations,
    articleText({ headline, articleBody }),
    agents,
    maker === SIDECAR ? 'CONFIRMED' : 'SUGGESTED',
  )
}

/** What an editor says, or a program beside what editors decided; where nobody says anything, what was said of earlier versions. */
function claimsIn(
  { maker, headline, articleBody, documentId }: PendingRecord,
  said: Claims | null,
  previous: PreviousClaims,
): Claims {
  if (said !== null && maker === SIDECAR) return said
  const text = articleText({ headline, articleBody })
  return said === null ? reanchorClaims(previous, text) : underEditors(said, previous, text, documentId)
}

/** What is drawn from the claims is left to do, and the articles' own rows follow then: they are written once. */
function finish(tx: Transaction, recorded: readonly Recorded[]): void {
  if (recorded.length === 0) return
  const left = recorded.map(({ recording, pending }) => ({
    id: pending.articleId,
    affected: affectedBy(recording, pending),
  }))
  tx.send(sql`
    WITH recorded AS (
      UPDATE agent_reference r SET recorded_id = coalesce(g.merged_into_id, g.id) FROM agent g
      WHERE r.article_id = ANY(${left.map(({ id }) => id)}::uuid[]) AND g.id = r.agent_id
        AND r.recorded_id IS DISTINCT FROM coalesce(g.merged_into_id, g.id)
    )
    UPDATE pending_article p SET step = 'DRAW', affected = l.affected
    FROM jsonb_to_recordset(${JSON.stringify(left)}::jsonb) AS l(id uuid, affected jsonb) WHERE p.article_id = l.id`)
}

function affectedBy(
  { affected, changed }: Recording,
  { publisher, references, maker, hasClaims, affected: before }: PendingRecord,
): StoredAffected {
  const named = references.find(
    ({ key, name }) => key === publisher || name === publisher || key === ` publisher ${publisher}`,
  )
  // Where nobody says anything of the new document, its publisher stays.
  const isKept = maker === null && publisher === null
  return storedAffected(affected, {
    isChanged: (changed && hasClaims) || (before.isChanged ?? false),
    publisherId: isKept ? before.publisherId : (named?.agentId ?? null),
  })
}
