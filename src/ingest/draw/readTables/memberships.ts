import { sql } from 'kysely'
import type { Transaction } from '../../transaction.ts'

/** Roles are dated by the articles that cite them. */
export async function refreshMemberships(tx: Transaction, articles: string[], memberships: string[]): Promise<void> {
  await tx.run(sql`
    WITH concerned AS MATERIALIZED (
      SELECT id FROM membership WHERE id = ANY(ARRAY(
        SELECT unnest(${memberships}::uuid[])
        UNION SELECT membership_id FROM membership_citation WHERE article_id = ANY(${articles}::uuid[])))
      ORDER BY id FOR NO KEY UPDATE
    ), cited AS (
      SELECT c.membership_id AS id, bool_or(c.is_current) AS is_current,
        coalesce(min(a.date_published) FILTER (WHERE c.is_current), min(a.date_published)) AS first_cited,
        coalesce(max(a.date_published) FILTER (WHERE c.is_current), max(a.date_published)) AS last_cited
      FROM membership_citation c JOIN article a ON a.id = c.article_id
      WHERE c.membership_id IN (SELECT id FROM concerned)
      GROUP BY c.membership_id
    )
    UPDATE membership m SET is_current = c.is_current, first_cited = c.first_cited, last_cited = c.last_cited
    FROM cited c
    WHERE m.id = c.id AND (m.is_current, m.first_cited, m.last_cited) IS DISTINCT FROM (c.is_current, c.first_cited, c.last_cited)`)
}

export async function refreshDescriptions(tx: Transaction, agents: string[]): Promise<void> {
  await tx.run(sql`
    WITH described AS (
      SELECT p.id, (
        SELECT m.role || CASE
            WHEN m.role ~* '\\y(of|for|to|at)\\y' THEN ', '
            WHEN o.name !~* '^the\\y' AND o.name ~ '^(United|Republic)\\y|\\y(Kingdom|Republic|Union|Nations|Organization|Ministry|Department|Council|Committee|Commission|Court|Parliament|Party|Agency|Office|Bureau|Federation|Association|Netherlands|Philippines)\\y' THEN ' of the '
            ELSE ' of ' END || o.name
        FROM membership m JOIN agent o ON o.id = m.organization_id
        WHERE m.person_id = p.id AND m.is_current AND m.review_state <> 'REJECTED'
        -- As Person.memberships are listed.
        ORDER BY m.last_cited DESC, m.role <> 'member' DESC, m.role COLLATE "C" DESC, o.name COLLATE "C" DESC, m.id DESC LIMIT 1) AS description
      FROM person p WHERE p.id = ANY(${agents}::uuid[])
    ), changed AS (
      UPDATE person p SET description = d.description FROM described d
      WHERE p.id = d.id AND p.description IS DISTINCT FROM d.description RETURNING p.id
    )
    UPDATE agent SET updated_at = now() WHERE id IN (SELECT id FROM changed)`)
}
