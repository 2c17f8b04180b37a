import { sql } from 'kysely'
import { newId } from '../ids.ts'
import type { Transaction } from '../transaction.ts'
import { passageKey, type RoleClaim } from './claims.ts'
import type { PreviousCitation } from './previous.ts'
import type { Recording } from './recording.ts'

/** An article with the roles that are claimed in it. */
export interface RecordedRoles {
  recording: Recording
  claims: readonly RoleClaim[]
  previous: readonly PreviousCitation[]
}

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
    citations,
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

type Membership = Omit<RoleClaim, 'passages'> & { id: string; cited: string }

/** As if one claim had been written after the other: what is decided stays, of dates the last that are told. */
function joinClaims(articles: readonly RecordedRoles[]): Membership[] {
  const joined = new Map<string, Membership>()
  for (const { recording, claims } of articles) {
    for (const { passages, ...claim } of claims) {
      const before = joined.get(keyOf(claim))
      const standing = before === undefined || before.reviewState === 'SUGGESTED' ? claim : before
      joined.set(keyOf(claim), {
        ...claim,
        id: before?.id ?? newId(),
        cited: before?.cited ?? recording.datePublished,
        startDate: claim.startDate ?? before?.startDate ?? null,
        endDate: claim.endDate ?? before?.endDate ?? null,
        confidence: standing.confidence,
        reviewState: standing.reviewState,
      })
    }
  }
  return [...joined].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, membership]) => membership)
}

/** Gives the id of each by what it says. Most memberships are known: nobody waits for a row that is not written. */
async function writeMemberships(tx: Transaction, articles: readonly RecordedRoles[]): Promise<Map<string, string>> {
  const memberships = joinClaims(articles)
  if (memberships.length === 0) return new Map()
  const rows = await tx.rows<Pick<Membership, 'id' | 'personId' | 'organizationId' | 'role'>>(sql`
    WITH claimed AS MATERIALIZED (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(memberships)}::jsonb) AS r(
        id uuid, "personId" uuid, "organizationId" uuid, role text, "startDate" date, "endDate" date, cited date, confidence float8,
        "reviewState" review_state)
    ), known AS MATERIALIZED (
      SELECT m.id, m.person_id, m.organization_id, m.role,
        (r."startDate", r."endDate", r.confidence, r."reviewState") IS NOT DISTINCT FROM
          (coalesce(m.start_date, r."startDate"), coalesce(m.end_date, r."endDate"), m.confidence, m.review_state)
        OR (m.review_state <> 'SUGGESTED' AND r."startDate" IS NULL AND r."endDate" IS NULL) AS is_same
      FROM claimed r JOIN membership m ON m.person_id = r."personId" AND m.organization_id = r."organizationId" AND m.role = r.role
    ), written AS (
      INSERT INTO membership AS m (id, person_id, organization_id, role, start_date, end_date, first_cited, last_cited, confidence, review_state)
      SELECT r.id, r."personId", r."organizationId", r.role, r."startDate", r."endDate", r.cited, r.cited, r.confidence, r."reviewState"
      FROM claimed r WHERE NOT EXISTS (SELECT FROM known k WHERE k.is_same
        AND k.person_id = r."personId" AND k.organization_id = r."organizationId" AND k.role = r.role)
      ON CONFLICT (person_id, organization_id, role) DO UPDATE SET
        start_date = coalesce(excluded.start_date, m.start_date),
        end_date = coalesce(excluded.end_date, m.end_date),
        confidence = CASE WHEN m.review_state = 'SUGGESTED' THEN excluded.confidence ELSE m.confidence END,
        review_state = CASE WHEN m.review_state = 'SUGGESTED' THEN excluded.review_state ELSE m.review_state END
      RETURNING id, person_id, organization_id, role
    )
    SELECT id::text, person_id::text AS "personId", organization_id::text AS "organizationId", role FROM written
    UNION SELECT id::text, person_id::text, organization_id::text, role FROM known`)
  return new Map(rows.map((row) => [keyOf(row), row.id]))
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

/** A role that nothing cites any more is gone at once. */
async function deleteUncited(tx: Transaction, memberships: readonly string[]): Promise<void> {
  if (memberships.length === 0) return
  // Of two that each drop one of the last two citations, the second sees that none is left.
  await tx.rows(sql`SELECT FROM membership WHERE id = ANY(${memberships}::uuid[]) ORDER BY id FOR UPDATE`)
  await tx.run(sql`
    WITH gone AS (
      DELETE FROM membership m WHERE m.id = ANY(${memberships}::uuid[])
        AND NOT EXISTS (SELECT FROM membership_citation c WHERE c.membership_id = m.id)
      RETURNING id
    )
    DELETE FROM agent_link WHERE kind = 'MEMBERSHIP' AND link_id IN (SELECT id FROM gone)`)
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

function keyOf({ personId, organizationId, role }: Pick<RoleClaim, 'personId' | 'organizationId' | 'role'>): string {
  return `${personId} ${organizationId} ${role}`
}
