import { sql } from 'kysely'
import { newId } from '../ids.ts'
import type { Transaction } from '../transaction.ts'
import { passageKey, type RoleClaim } from './claims.ts'
import { deleteUncited, keyOf, lockMemberships, type RecordedRoles, writeMemberships } from './memberships.ts'
import type { PreviousCitation } from './previous.ts'
import type { Recording } from './recording.ts'

/**
 * Memberships and the passages of articles that cite them. When they were cited is drawn with the tables for reading. Those of several
 * articles are written together, in one order, since others write the same memberships.
 */
export async function recordRoles(tx: Transaction, articles: readonly RecordedRoles[]): Promise<void> {
  const telling = articles.filter(({ claims, previous }) => claims.length + previous.length > 0)
  if (telling.length === 0) return
  for (const { recording, claims, previous } of telling) {
    for (const { personId, organizationId } of [...claims, ...previous]) {
      recording.affected.agents.add(personId)
      recording.affected.agents.add(organizationId)
    }
  }
  if (telling.some(mayDrop)) await lockMemberships(tx, telling)
  const ids = await writeMemberships(tx, telling)
  const citations = telling.flatMap(({ recording, claims, previous }) =>
    locate(recording, claims, previous).map(({ claim, ...citation }) => {
      const membershipId = ids.get(keyOf(claim)) ?? ''
      recording.affected.memberships.add(membershipId)
      return { ...citation, membershipId, articleId: recording.articleId, documentId: recording.documentId }
    }),
  )
  const recordings = new Map(telling.map(({ recording }) => [recording.articleId, recording]))
  const changed = await writeCitations(
    tx,
    // Each holds its role, by the foreign key: in one order.
    citations.sort((a, b) => (a.membershipId < b.membershipId ? -1 : 1)),
    telling.flatMap(({ recording, previous }) => (previous.length > 0 ? recording : [])),
  )
  for (const { membershipId, articleId } of changed) {
    const recording = recordings.get(articleId)
    if (recording === undefined) continue
    recording.affected.memberships.add(membershipId)
    recording.changed = true
  }
  await deleteUncited(
    tx,
    changed.flatMap(({ membershipId, isDropped }) => (isDropped ? membershipId : [])),
  )
}

/** A citation in this document is claimed no more. */
function mayDrop({ recording, claims, previous }: RecordedRoles): boolean {
  const claimed = new Set(claims.flatMap((claim) => claim.passages.map((one) => `${keyOf(claim)} ${passageKey(one)}`)))
  return previous.some(
    (one) => one.documentId === recording.documentId && !claimed.has(`${keyOf(one)} ${passageKey(one.passage)}`),
  )
}

interface ChangedCitation {
  membershipId: string
  articleId: string
  isDropped: boolean
}

/** `known` are articles with citations that may have to go. */
async function writeCitations(
  tx: Transaction,
  citations: readonly object[],
  known: readonly Recording[],
): Promise<ChangedCitation[]> {
  return tx.rows(sql`
    WITH claimed AS MATERIALIZED (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(citations)}::jsonb)
        AS r(id uuid, "membershipId" uuid, "articleId" uuid, "documentId" uuid, source passage_source, start int, "end" int, exact text)
    ), cited AS MATERIALIZED (
      SELECT c.*, k.document_id AS now FROM unnest(${known.map(({ articleId }) => articleId)}::uuid[],
          ${known.map(({ documentId }) => documentId)}::uuid[]) AS k(article_id, document_id)
        CROSS JOIN LATERAL (SELECT * FROM membership_citation WHERE article_id = k.article_id OFFSET 0) AS c
    ), moved AS (
      UPDATE membership_citation c SET document_id = r."documentId", passage_source = r.source, passage_start = r.start,
        passage_end = r."end", is_current = true
      FROM claimed r WHERE c.id = r.id AND c.document_id <> r."documentId" RETURNING c.id, c.membership_id, c.article_id
    ), recorded AS (
      INSERT INTO membership_citation (id, membership_id, article_id, document_id, passage_source, passage_start, passage_end, passage_exact)
      SELECT id, "membershipId", "articleId", "documentId", source, start, "end", exact FROM claimed
      WHERE id NOT IN (SELECT id FROM moved)
      ON CONFLICT (membership_id, document_id, passage_source, passage_start, passage_end) DO NOTHING
      RETURNING membership_id, article_id
    ), dropped AS (
      DELETE FROM membership_citation c WHERE c.id = ANY(ARRAY(
        SELECT o.id FROM cited o WHERE o.document_id = o.now AND NOT EXISTS (
          SELECT FROM claimed r WHERE r."membershipId" = o.membership_id AND r.source = o.passage_source
            AND r.start = o.passage_start AND r."end" = o.passage_end AND r."articleId" = o.article_id)))
      RETURNING membership_id, article_id
    ), outdated AS (
      UPDATE membership_citation c SET is_current = false WHERE c.id = ANY(ARRAY(
        SELECT o.id FROM cited o WHERE o.document_id <> o.now AND o.is_current AND o.id NOT IN (SELECT id FROM claimed)))
      RETURNING membership_id, article_id
    )
    SELECT membership_id::text AS "membershipId", article_id::text AS "articleId", bool_or(is_dropped) AS "isDropped" FROM (
      SELECT membership_id, article_id, false AS is_dropped FROM recorded UNION ALL SELECT membership_id, article_id, false FROM moved
      UNION ALL SELECT membership_id, article_id, false FROM outdated UNION ALL SELECT membership_id, article_id, true FROM dropped
    ) AS changed GROUP BY membership_id, article_id`)
}

/** Citations with their ids. One that another version of the article had in the same words goes with the text, as quotes do. */
function locate({ documentId }: Recording, claims: readonly RoleClaim[], previous: readonly PreviousCitation[]) {
  const earlier = previous.filter((citation) => citation.documentId !== documentId)
  const here = new Set(
    previous.flatMap((one) => (one.documentId === documentId ? `${keyOf(one)} ${passageKey(one.passage)}` : [])),
  )
  return claims.flatMap((claim) =>
    claim.passages.map((passage) => {
      const isHere = here.has(`${keyOf(claim)} ${passageKey(passage)}`)
      const at = earlier.findIndex((old) => keyOf(old) === keyOf(claim) && old.passage.exact === passage.exact)
      const [moved] = isHere || at === -1 ? [] : earlier.splice(at, 1)
      return { id: moved?.id ?? newId(), claim, ...passage }
    }),
  )
}
