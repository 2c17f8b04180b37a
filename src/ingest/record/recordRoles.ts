import { sql } from 'kysely'
import { newId } from '../ids.ts'
import type { Transaction } from '../transaction.ts'
import { passageKey, type RoleClaim, roleKey } from './claims.ts'
import { deleteUncited, lockMemberships, type RecordedRoles, writeMemberships } from './memberships.ts'
import { moveMemberships } from './moveMemberships.ts'
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
  await moveMemberships(tx, telling)
  const ids = await writeMemberships(tx, telling)
  const citations = telling.flatMap(({ recording, claims, previous }) =>
    locate(recording, claims, previous, ids).map((citation) => {
      recording.affected.memberships.add(citation.membershipId)
      return { ...citation, articleId: recording.articleId, documentId: recording.documentId }
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

/** A citation in this document is claimed no more, or goes to somebody else. */
function mayDrop({ recording, claims, previous, isRenamed }: RecordedRoles): boolean {
  if (isRenamed) return true
  const claimed = new Set(
    claims.flatMap((claim) => claim.passages.map((one) => `${roleKey(claim)} ${passageKey(one)}`)),
  )
  return previous.some(
    (one) => one.documentId === recording.documentId && !claimed.has(`${roleKey(one)} ${passageKey(one.passage)}`),
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
      UPDATE membership_citation c SET membership_id = r."membershipId", document_id = r."documentId", passage_source = r.source,
        passage_start = r.start, passage_end = r."end", is_current = true
      FROM claimed r WHERE c.id = r.id AND (c.membership_id, c.document_id, c.is_current) <> (r."membershipId", r."documentId", true)
      RETURNING c.id, c.membership_id, c.article_id
    ), recorded AS (
      INSERT INTO membership_citation (id, membership_id, article_id, document_id, passage_source, passage_start, passage_end, passage_exact)
      SELECT id, "membershipId", "articleId", "documentId", source, start, "end", exact FROM claimed
      WHERE id NOT IN (SELECT id FROM cited)
      ON CONFLICT (membership_id, document_id, passage_source, passage_start, passage_end) DO NOTHING
      RETURNING membership_id, article_id
    ), dropped AS (
      DELETE FROM membership_citation c WHERE c.id = ANY(ARRAY(
        SELECT o.id FROM cited o WHERE o.document_id = o.now AND o.id NOT IN (SELECT id FROM claimed)))
      RETURNING membership_id, article_id
    ), outdated AS (
      UPDATE membership_citation c SET is_current = false WHERE c.id = ANY(ARRAY(
        SELECT o.id FROM cited o WHERE o.document_id <> o.now AND o.is_current AND o.id NOT IN (SELECT id FROM claimed)))
      RETURNING membership_id, article_id
    )
    SELECT membership_id::text AS "membershipId", article_id::text AS "articleId", bool_or(is_dropped) AS "isDropped" FROM (
      SELECT membership_id, article_id, false AS is_dropped FROM recorded UNION ALL SELECT membership_id, article_id, false FROM moved
      UNION ALL SELECT o.membership_id, o.article_id, true FROM moved m JOIN cited o ON o.id = m.id AND o.membership_id <> m.membership_id
      UNION ALL SELECT membership_id, article_id, false FROM outdated UNION ALL SELECT membership_id, article_id, true FROM dropped
    ) AS changed GROUP BY membership_id, article_id`)
}

/**
 * Citations with their ids. One that is there already keeps its id; one that another version of the article had in the same words goes with the
 * text, as quotes do. Both go to whom their names mean now.
 */
function locate(
  { documentId }: Recording,
  claims: readonly RoleClaim[],
  previous: readonly PreviousCitation[],
  ids: ReadonlyMap<string, string>,
) {
  const left = new Set(previous)
  const take = (fits: (old: PreviousCitation) => boolean) => {
    const found = previous.find((old) => left.has(old) && fits(old))
    if (found !== undefined) left.delete(found)
    return found
  }
  const wanted = claims.flatMap((claim) =>
    claim.passages.map((passage) => ({ key: roleKey(claim), membershipId: ids.get(roleKey(claim)) ?? '', passage })),
  )
  const isHere = (old: PreviousCitation, { key, passage }: (typeof wanted)[number]) =>
    old.documentId === documentId && roleKey(old) === key && passageKey(old.passage) === passageKey(passage)
  const kept = new Map<(typeof wanted)[number], PreviousCitation | undefined>()
  for (const one of wanted)
    kept.set(
      one,
      take((old) => old.membershipId === one.membershipId && isHere(old, one)),
    )
  for (const one of wanted)
    if (!kept.get(one))
      kept.set(
        one,
        take((old) => isHere(old, one)),
      )
  return wanted.map((one) => {
    const { key, membershipId, passage } = one
    const moved =
      kept.get(one) ??
      take((old) => old.documentId !== documentId && roleKey(old) === key && old.passage.exact === passage.exact)
    return { id: moved?.id ?? newId(), membershipId, ...passage }
  })
}
