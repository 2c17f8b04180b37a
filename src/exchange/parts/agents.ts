import { sql } from 'kysely'
import { C, list, records } from '../sql.ts'
import type { Part } from './part.ts'

/** People and organizations; those that were merged into another one too, since their slugs and ids go on resolving. */
export const AGENTS = `
  SELECT (CASE a.kind WHEN 'PERSON' THEN json_build_object('@type', 'Person', 'identifier', a.id, 'slug', a.slug, 'name', a.name,
      'alternateName', names, 'sameAs', a.same_as, 'description', p.description,
      'mergedInto', m.slug, 'mergedThrough', t.slug, 'dateCreated', instant(a.created_at))
    ELSE json_build_object('@type', 'Organization', 'identifier', a.id, 'slug', a.slug, 'name', a.name,
      'alternateName', names, 'sameAs', a.same_as, 'classification', o.classification, 'country', o.country,
      'parentOrganization', parent.slug, 'mergedInto', m.slug, 'mergedThrough', t.slug, 'dateCreated', instant(a.created_at)) END)::text AS line
  FROM agent a LEFT JOIN person p ON p.id = a.id LEFT JOIN organization o ON o.id = a.id
    LEFT JOIN agent parent ON parent.id = o.parent_id LEFT JOIN agent m ON m.id = a.merged_into_id
    LEFT JOIN agent t ON t.id = a.merged_through_id
    CROSS JOIN LATERAL (SELECT ${list(`
      SELECT json_agg(json_build_object('name', n.text, 'kind', n.kind) ORDER BY n.text ${C})
      FROM agent_name n WHERE n.agent_id = a.id`)} AS names) AS called
  ORDER BY a.slug ${C}`

export const agents: Part = {
  types: ['Person', 'Organization'],
  async insert(tx, lines) {
    const rows = records(
      lines,
      `"@type" text, identifier uuid, slug text, name text, "alternateName" jsonb, "sameAs" text[], classification organization_classification,
      country char(2), "dateCreated" timestamptz`,
    )
    await tx.run(sql`
      INSERT INTO agent (id, kind, slug, name, same_as, created_at)
      SELECT identifier, upper("@type")::agent_kind, slug, name, "sameAs", "dateCreated" FROM ${rows}`)
    await tx.run(sql`INSERT INTO person (id) SELECT identifier FROM ${rows} WHERE "@type" = 'Person'`)
    await tx.run(sql`
      INSERT INTO organization (id, classification, country)
      SELECT identifier, classification, country FROM ${rows} WHERE "@type" = 'Organization'`)
    await tx.run(sql`
      INSERT INTO agent_name (id, agent_id, text, kind)
      SELECT gen_random_uuid(), identifier, n.name, n.kind
      FROM ${rows} CROSS JOIN jsonb_to_recordset("alternateName") AS n(name text, kind name_kind)`)
  },
  later: ({ identifier, mergedInto, mergedThrough, parentOrganization }) => [
    ...(mergedInto ? [{ table: 'agent', column: 'merged_into_id', id: identifier, target: mergedInto } as const] : []),
    ...(mergedThrough
      ? [{ table: 'agent', column: 'merged_through_id', id: identifier, target: mergedThrough } as const]
      : []),
    ...(parentOrganization
      ? [{ table: 'organization', column: 'parent_id', id: identifier, target: parentOrganization } as const]
      : []),
  ],
}
