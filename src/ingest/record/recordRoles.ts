import { sql } from 'kysely'
import { newId } from '../ids.ts'
import type { Transaction } from '../transaction.ts'
import { passageKey, type RoleClaim } from './claims.ts'
import type { PreviousCitation } from './previous.ts'
import type { Recording } from './recording.ts'

/** Memberships and the passages of this article that cite them. When they were cited is drawn with the tables for reading. */
export async function recordRoles(
  recording: Recording,
  claims: readonly RoleClaim[],
  previous: readonly PreviousCitation[],
): Promise<void> {
  const { tx, articleId, documentId, datePublished, affected } = recording
  if (claims.length + previous.length === 0) return
  for (const { personId, organizationId } of [...claims, ...previous]) {
    affected.agents.add(personId)
    affected.agents.add(organizationId)
  }
  // In key order, since other articles write the same memberships.
  const memberships = claims
    .map(({ passages, ...claim }) => ({ id: newId(), ...claim, passages }))
    .sort((a, b) => keyOf(a).localeCompare(keyOf(b)))
  const ids = new Map<string, string>()
  if (memberships.length > 0) {
    // Most memberships are known: nobody waits for a row that is not written.
    const rows = await tx.rows<{ id: string; person_id: string; organization_id: string; role: string }>(sql`
      WITH claimed AS MATERIALIZED (
        SELECT * FROM jsonb_to_recordset(${JSON.stringify(memberships)}::jsonb) AS r(
          id uuid, "personId" uuid, "organizationId" uuid, role text, "startDate" date, "endDate" date, confidence float8,
          "reviewState" review_state)
      ), known AS MATERIALIZED (
        SELECT m.id, m.person_id, m.organization_id, m.role,
          (r."startDate", r."endDate", r.confidence, r."reviewState") IS NOT DISTINCT FROM
            (coalesce(m.start_date, r."startDate"), coalesce(m.end_date, r."endDate"), m.confidence, m.review_state)
          OR (m.review_state <> 'SUGGESTED' AND r."startDate" IS NULL AND r."endDate" IS NULL) AS is_same
        FROM claimed r JOIN membership m ON m.person_id = r."personId" AND m.organization_id = r."organizationId" AND m.role = r.role
      ), written AS (
        INSERT INTO membership AS m (id, person_id, organization_id, role, start_date, end_date, first_cited, last_cited, confidence, review_state)
        SELECT r.id, r."personId", r."organizationId", r.role, r."startDate", r."endDate", ${datePublished}::date, ${datePublished}::date,
          r.confidence, r."reviewState"
        FROM claimed r WHERE NOT EXISTS (SELECT FROM known k WHERE k.is_same
          AND k.person_id = r."personId" AND k.organization_id = r."organizationId" AND k.role = r.role)
        ON CONFLICT (person_id, organization_id, role) DO UPDATE SET
          start_date = coalesce(excluded.start_date, m.start_date),
          end_date = coalesce(excluded.end_date, m.end_date),
          confidence = CASE WHEN m.review_state = 'SUGGESTED' THEN excluded.confidence ELSE m.confidence END,
          review_state = CASE WHEN m.review_state = 'SUGGESTED' THEN excluded.review_state ELSE m.review_state END
        RETURNING id, person_id, organization_id, role
      )
      SELECT id::text, person_id::text, organization_id::text, role FROM written
      UNION SELECT id::text, person_id::text, organization_id::text, role FROM known`)
    for (const row of rows) {
      ids.set(keyOf({ personId: row.person_id, organizationId: row.organization_id, role: row.role }), row.id)
      affected.memberships.add(row.id)
    }
  }

  const citations = locate(recording, memberships, previous).map(({ claim, ...citation }) => ({
    ...citation,
    membershipId: ids.get(keyOf(claim)),
  }))
  const changed = await tx.rows<{ membership_id: string; isDropped: boolean }>(sql`
    WITH claimed AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(citations)}::jsonb)
        AS r(id uuid, "membershipId" uuid, source passage_source, start int, "end" int, exact text)
    ), moved AS (
      UPDATE membership_citation c SET document_id = ${documentId}::uuid, passage_source = r.source, passage_start = r.start,
        passage_end = r."end", is_current = true
      FROM claimed r WHERE c.id = r.id AND c.document_id <> ${documentId}::uuid RETURNING c.id, c.membership_id
    ), recorded AS (
      INSERT INTO membership_citation (id, membership_id, article_id, document_id, passage_source, passage_start, passage_end, passage_exact)
      SELECT id, "membershipId", ${articleId}::uuid, ${documentId}::uuid, source, start, "end", exact FROM claimed
      WHERE id NOT IN (SELECT id FROM moved)
      ON CONFLICT (membership_id, document_id, passage_source, passage_start, passage_end) DO NOTHING
      RETURNING membership_id
    ), dropped AS (
      DELETE FROM membership_citation c
      WHERE c.article_id = ${articleId}::uuid AND c.document_id = ${documentId}::uuid AND NOT EXISTS (
        SELECT FROM claimed r WHERE r."membershipId" = c.membership_id AND r.source = c.passage_source
          AND r.start = c.passage_start AND r."end" = c.passage_end)
      RETURNING membership_id
    ), outdated AS (
      UPDATE membership_citation SET is_current = false
      WHERE article_id = ${articleId}::uuid AND document_id <> ${documentId}::uuid AND is_current
        AND id NOT IN (SELECT id FROM claimed)
      RETURNING membership_id
    )
    SELECT membership_id, false AS "isDropped" FROM recorded UNION SELECT membership_id, false FROM moved
    UNION SELECT membership_id, false FROM outdated UNION SELECT membership_id, true FROM dropped`)
  for (const { membership_id } of changed) affected.memberships.add(membership_id)
  if (changed.length > 0) recording.changed = true
  await deleteUncited(
    tx,
    changed.flatMap(({ membership_id, isDropped }) => (isDropped ? membership_id : [])),
  )
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
