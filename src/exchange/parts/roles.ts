import { sql } from 'kysely'
import { agentId, articleId, C, documentId, list, passageJson, records } from '../sql.ts'
import type { Part } from './part.ts'

export const ROLES = `
  SELECT json_build_object('@type', 'OrganizationRole', 'identifier', m.id, 'member', p.slug, 'memberOf', o.slug, 'roleName', m.role,
    'startDate', m.start_date, 'endDate', m.end_date, 'firstCited', m.first_cited, 'lastCited', m.last_cited,
    'confidence', m.confidence, 'reviewState', m.review_state, 'isCurrent', m.is_current, 'citations', ${list(`
      SELECT json_agg(json_build_object('identifier', c.id, 'article', a.slug, 'document', d.sha256, 'passage', ${passageJson('c')},
        'isCurrent', c.is_current) ORDER BY a.key ${C}, d.sha256, c.passage_source, c.passage_start, c.passage_end)
      FROM membership_citation c JOIN article a ON a.id = c.article_id JOIN document d ON d.id = c.document_id
      WHERE c.membership_id = m.id`)})::text AS line
  FROM membership m JOIN agent p ON p.id = m.person_id JOIN agent o ON o.id = m.organization_id
  ORDER BY p.slug ${C}, o.slug ${C}, m.role ${C}`

export const roles: Part = {
  types: ['OrganizationRole'],
  async insert(tx, lines) {
    const rows = records(
      lines,
      `identifier uuid, member text, "memberOf" text, "roleName" text, "startDate" date, "endDate" date, "firstCited" date,
      "lastCited" date, confidence float8, "reviewState" review_state, "isCurrent" boolean, citations jsonb`,
    )
    await tx.run(sql`
      INSERT INTO membership (id, person_id, organization_id, role, start_date, end_date, first_cited, last_cited, confidence,
        review_state, is_current)
      SELECT identifier, ${sql.raw(agentId('member'))}, ${sql.raw(agentId('"memberOf"'))}, "roleName", "startDate", "endDate",
        "firstCited", "lastCited", confidence, "reviewState", "isCurrent" FROM ${rows}`)
    await tx.run(sql`
      INSERT INTO membership_citation (id, membership_id, article_id, document_id, passage_source, passage_start, passage_end,
        passage_exact, is_current)
      SELECT c.identifier, r.identifier, ${sql.raw(articleId('c.article'))}, ${sql.raw(documentId('c.document'))},
        (c.passage->>'source')::passage_source, (c.passage->>'start')::int, (c.passage->>'end')::int, c.passage->>'exact', c."isCurrent"
      FROM ${rows} CROSS JOIN jsonb_to_recordset(citations)
        AS c(identifier uuid, article text, document text, passage jsonb, "isCurrent" boolean)`)
  },
}
