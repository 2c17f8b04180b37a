import { sql } from 'kysely'
import { distinctBy, groupBy } from '../../groups.ts'
import type { Transaction } from '../transaction.ts'
import type { RecordedRoles } from './memberships.ts'

/**
 * Roles of which all citations are of somebody else now go to that one, and keep their ids; where that one has the role already, its own
 * goes on. One that another article still cites for whom it was recorded stays.
 */
export async function moveMemberships(tx: Transaction, articles: readonly RecordedRoles[]): Promise<void> {
  const renamed = articles.filter(({ isRenamed }) => isRenamed)
  const cited = groupBy(
    articles.flatMap(({ previous }) => previous),
    ({ membershipId }) => membershipId,
  )
  const wanted = distinctBy(
    renamed.flatMap(({ previous }) => previous),
    ({ membershipId }) => membershipId,
  ).filter(({ membershipId, personId, organizationId }) =>
    (cited.get(membershipId) ?? []).every(
      (other) => other.personId === personId && other.organizationId === organizationId,
    ),
  )
  if (wanted.length === 0) return
  const moved = await tx.rows<{ id: string }>(sql`
    WITH wanted AS MATERIALIZED (
      SELECT DISTINCT ON (w.person_id, w.organization_id, m.role) m.id, w.person_id, w.organization_id
      FROM unnest(${wanted.map(({ membershipId }) => membershipId)}::uuid[], ${wanted.map(({ personId }) => personId)}::uuid[],
          ${wanted.map(({ organizationId }) => organizationId)}::uuid[]) AS w(id, person_id, organization_id)
        JOIN membership m ON m.id = w.id
      WHERE (m.person_id, m.organization_id) <> (w.person_id, w.organization_id)
        AND NOT EXISTS (SELECT FROM membership x
          WHERE x.person_id = w.person_id AND x.organization_id = w.organization_id AND x.role = m.role)
        AND NOT EXISTS (SELECT FROM membership_citation c JOIN agent_reference r ON r.article_id = c.article_id
            JOIN agent g ON g.id = r.agent_id
          WHERE c.membership_id = m.id AND c.article_id <> ALL(${articles.map(({ recording }) => recording.articleId)}::uuid[])
            AND (coalesce(g.merged_into_id, g.id) = m.person_id AND m.person_id <> w.person_id
              OR coalesce(g.merged_into_id, g.id) = m.organization_id AND m.organization_id <> w.organization_id))
      ORDER BY w.person_id, w.organization_id, m.role, m.id
    )
    UPDATE membership m SET person_id = w.person_id, organization_id = w.organization_id FROM wanted w WHERE m.id = w.id
    RETURNING m.id::text`)
  const ids = new Set(moved.map(({ id }) => id))
  for (const { recording, previous } of renamed)
    for (const { membershipId } of previous) {
      if (!ids.has(membershipId)) continue
      recording.affected.memberships.add(membershipId)
      recording.changed = true
    }
}
