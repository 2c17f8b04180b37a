import { sql } from 'kysely'
import { distinctBy } from '../../groups.ts'
import { newId } from '../ids.ts'
import type { Transaction } from '../transaction.ts'
import { type RoleClaim, roleKey } from './claims.ts'
import type { PreviousCitation } from './previous.ts'
import type { Recording } from './recording.ts'

/** An article with the roles that are claimed in it. */
export interface RecordedRoles {
  recording: Recording
  claims: readonly RoleClaim[]
  /** Under those whom their names mean now. */
  previous: readonly PreviousCitation[]
  /** Somebody of these is another than was recorded. */
  isRenamed: boolean
}

/**
 * Who may have to delete a role takes all of these roles first: two that hold roles by their citations, and each wants to delete what the
 * other holds, would wait in a circle.
 */
export async function lockMemberships(tx: Transaction, articles: readonly RecordedRoles[]): Promise<void> {
  const roles = distinctBy(
    articles.flatMap(({ claims }) => claims),
    roleKey,
  )
  const recorded = articles.flatMap(({ previous }) => previous.map(({ membershipId }) => membershipId))
  await tx.rows(sql`
    SELECT FROM membership WHERE id = ANY(ARRAY(
      SELECT m.id FROM unnest(${roles.map(({ personId }) => personId)}::uuid[], ${roles.map(({ organizationId }) => organizationId)}::uuid[],
          ${roles.map(({ role }) => role)}::text[]) AS r(person_id, organization_id, role)
        CROSS JOIN LATERAL (SELECT id FROM membership
          WHERE person_id = r.person_id AND organization_id = r.organization_id AND role = r.role OFFSET 0) AS m
      UNION SELECT unnest(${recorded}::uuid[])
    )) ORDER BY id FOR UPDATE`)
}

type Membership = Omit<RoleClaim, 'passages'> & { id: string; cited: string }

type Decision = Pick<RoleClaim, 'confidence' | 'reviewState'>

const STRENGTH = { SUGGESTED: 0, CONFIRMED: 1, REJECTED: 2 }

/** What is decided stays, a rejection above all; of suggestions the last. */
function decide(before: Decision | undefined, claim: Decision): Decision {
  if (before === undefined || before.reviewState === 'SUGGESTED') return claim
  return STRENGTH[claim.reviewState] > STRENGTH[before.reviewState] ? claim : before
}

/** What was decided of roles, by those who are meant by them now. */
function decidedBefore(articles: readonly RecordedRoles[]): Map<string, Decision> {
  const decided = new Map<string, Decision>()
  for (const citation of articles.flatMap(({ previous }) => previous)) {
    if (citation.reviewState !== 'SUGGESTED')
      decided.set(roleKey(citation), decide(decided.get(roleKey(citation)), citation))
  }
  return decided
}

/** As if one claim had been written after the other: what is decided stays, of dates the last that are told. */
function joinClaims(articles: readonly RecordedRoles[]): Membership[] {
  const decided = decidedBefore(articles)
  const joined = new Map<string, Membership>()
  for (const { recording, claims } of articles) {
    for (const { passages, ...claim } of claims) {
      const before = joined.get(roleKey(claim))
      const standing = decide(before ?? decided.get(roleKey(claim)), claim)
      joined.set(roleKey(claim), {
        ...claim,
        id: before?.id ?? newId(),
        cited: before?.cited ?? recording.datePublished,
        // What only goes on from earlier versions tells nothing new.
        isKept: claim.isKept && (before?.isKept ?? true),
        startDate: (claim.isKept ? before?.startDate : undefined) ?? claim.startDate ?? before?.startDate ?? null,
        endDate: (claim.isKept ? before?.endDate : undefined) ?? claim.endDate ?? before?.endDate ?? null,
        confidence: standing.confidence,
        reviewState: standing.reviewState,
      })
    }
  }
  return [...joined].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, membership]) => membership)
}

/**
 * Gives the id of each by what it says. Most memberships are known: nobody waits for a row that is not written. What only goes on from earlier
 * versions was read before others, who are recorded at the same time, may have told it anew: it changes nothing that is told.
 */
export async function writeMemberships(
  tx: Transaction,
  articles: readonly RecordedRoles[],
): Promise<Map<string, string>> {
  const memberships = joinClaims(articles)
  if (memberships.length === 0) return new Map()
  const kept = memberships.flatMap(({ id, isKept }) => (isKept ? id : []))
  const isKept = sql`excluded.id = ANY(${kept}::uuid[])`
  const rows = await tx.rows<Pick<Membership, 'id' | 'personId' | 'organizationId' | 'role'>>(sql`
    WITH claimed AS MATERIALIZED (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(memberships)}::jsonb) AS r(
        id uuid, "personId" uuid, "organizationId" uuid, role text, "startDate" date, "endDate" date, cited date, confidence float8,
        "reviewState" review_state, "isKept" boolean)
    ), known AS MATERIALIZED (
      SELECT m.id, m.person_id, m.organization_id, m.role,
        (m.start_date IS NOT NULL AND r."isKept" OR coalesce(r."startDate", m.start_date) IS NOT DISTINCT FROM m.start_date)
        AND (m.end_date IS NOT NULL AND r."isKept" OR coalesce(r."endDate", m.end_date) IS NOT DISTINCT FROM m.end_date)
        AND (m.review_state <> 'SUGGESTED' AND r."reviewState" <> 'REJECTED' OR r."isKept" AND r."reviewState" = 'SUGGESTED'
          OR (r.confidence, r."reviewState") IS NOT DISTINCT FROM (m.confidence, m.review_state)) AS is_same
      FROM claimed r JOIN membership m ON m.person_id = r."personId" AND m.organization_id = r."organizationId" AND m.role = r.role
    ), written AS (
      INSERT INTO membership AS m (id, person_id, organization_id, role, start_date, end_date, first_cited, last_cited, confidence, review_state)
      SELECT r.id, r."personId", r."organizationId", r.role, r."startDate", r."endDate", r.cited, r.cited, r.confidence, r."reviewState"
      FROM claimed r WHERE NOT EXISTS (SELECT FROM known k WHERE k.is_same
        AND k.person_id = r."personId" AND k.organization_id = r."organizationId" AND k.role = r.role)
      ON CONFLICT (person_id, organization_id, role) DO UPDATE SET
        start_date = CASE WHEN ${isKept} THEN coalesce(m.start_date, excluded.start_date) ELSE coalesce(excluded.start_date, m.start_date) END,
        end_date = CASE WHEN ${isKept} THEN coalesce(m.end_date, excluded.end_date) ELSE coalesce(excluded.end_date, m.end_date) END,
        confidence = CASE WHEN m.review_state = 'SUGGESTED' AND NOT (${isKept} AND excluded.review_state = 'SUGGESTED')
            OR m.review_state = 'CONFIRMED' AND excluded.review_state = 'REJECTED'
          THEN excluded.confidence ELSE m.confidence END,
        -- Of two that have become one, one may have been rejected.
        review_state = CASE WHEN m.review_state = 'SUGGESTED' OR excluded.review_state = 'REJECTED'
          THEN excluded.review_state ELSE m.review_state END
      RETURNING id, person_id, organization_id, role
    )
    SELECT id::text, person_id::text AS "personId", organization_id::text AS "organizationId", role FROM written
    UNION SELECT id::text, person_id::text, organization_id::text, role FROM known`)
  return new Map(rows.map((row) => [roleKey(row), row.id]))
}

/** A role that nothing cites any more is gone at once. */
export async function deleteUncited(tx: Transaction, memberships: readonly string[]): Promise<void> {
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
