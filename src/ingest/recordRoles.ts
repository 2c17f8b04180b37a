import { v7 as uuid } from 'uuid'
import type { RoleClaim } from './claims.ts'
import type { PreviousCitation } from './previous.ts'
import type { Recording } from './recording.ts'

/** Memberships and the passages of this article that cite them. When they were cited is drawn with the tables for reading. */
export async function recordRoles(
  recording: Recording,
  claims: readonly RoleClaim[],
  previous: readonly PreviousCitation[],
): Promise<void> {
  const { tx, articleId, documentId, datePublished } = recording
  for (const { personId, organizationId } of [...claims, ...previous]) {
    recording.agents.add(personId)
    recording.agents.add(organizationId)
  }
  // In key order, since other articles write the same memberships.
  const memberships = claims
    .map(({ passages, ...claim }) => ({ id: uuid(), ...claim, passages }))
    .sort((a, b) => keyOf(a).localeCompare(keyOf(b)))
  const ids = new Map<string, string>()
  if (memberships.length > 0) {
    const rows = await tx.$queryRaw<{ id: string; person_id: string; organization_id: string; role: string }[]>`
      INSERT INTO membership AS m (id, person_id, organization_id, role, start_date, end_date, first_cited, last_cited, confidence, review_state)
      SELECT r.id, r."personId", r."organizationId", r.role, r."startDate", r."endDate", ${datePublished}::date, ${datePublished}::date,
        r.confidence, r."reviewState"
      FROM jsonb_to_recordset(${JSON.stringify(memberships)}::jsonb) AS r(
        id uuid, "personId" uuid, "organizationId" uuid, role text, "startDate" date, "endDate" date, confidence float8,
        "reviewState" review_state)
      ON CONFLICT (person_id, organization_id, role) DO UPDATE SET
        start_date = coalesce(excluded.start_date, m.start_date),
        end_date = coalesce(excluded.end_date, m.end_date),
        confidence = CASE WHEN m.review_state = 'SUGGESTED' THEN excluded.confidence ELSE m.confidence END,
        review_state = CASE WHEN m.review_state = 'SUGGESTED' THEN excluded.review_state ELSE m.review_state END
      RETURNING id, person_id, organization_id, role`
    for (const row of rows) {
      ids.set(keyOf({ personId: row.person_id, organizationId: row.organization_id, role: row.role }), row.id)
      recording.memberships.add(row.id)
    }
  }

  const citations = memberships.flatMap((claim) =>
    claim.passages.map((passage) => ({ id: uuid(), membershipId: ids.get(keyOf(claim)), ...passage })),
  )
  const left = await tx.$queryRaw<{ membership_id: string }[]>`
    WITH claimed AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(citations)}::jsonb)
        AS r(id uuid, "membershipId" uuid, source passage_source, start int, "end" int, exact text)
    ), recorded AS (
      INSERT INTO membership_citation (id, membership_id, article_id, document_id, passage_source, passage_start, passage_end, passage_exact)
      SELECT id, "membershipId", ${articleId}::uuid, ${documentId}::uuid, source, start, "end", exact FROM claimed
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
      RETURNING membership_id
    )
    SELECT membership_id FROM recorded UNION SELECT membership_id FROM dropped UNION SELECT membership_id FROM outdated`
  for (const { membership_id } of left) recording.memberships.add(membership_id)
  if (left.length > 0) recording.changed = true
}

function keyOf({ personId, organizationId, role }: Pick<RoleClaim, 'personId' | 'organizationId' | 'role'>): string {
  return `${personId} ${organizationId} ${role}`
}
