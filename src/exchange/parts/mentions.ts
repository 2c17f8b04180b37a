import { sql } from 'kysely'
import { agentId, articleId, C, documentId, passageJson, records } from '../sql.ts'
import type { Part } from './part.ts'

/** Where articles name agents: one line for each of both, since there are many. */
export const MENTIONS = `
  SELECT json_build_object('@type', 'Mention', 'article', a.slug, 'agent', g.slug, 'places', json_agg(json_build_object(
      'identifier', m.id, 'document', d.sha256, 'passage', ${passageJson('m')}, 'quotation', m.quote_id, 'isCurrent', m.is_current)
    ORDER BY d.sha256, m.passage_source, m.passage_start, m.passage_end, m.id))::text AS line, a.id::text AS "articleId"
  FROM mention m JOIN article a ON a.id = m.article_id JOIN agent g ON g.id = m.agent_id JOIN document d ON d.id = m.document_id`

export const MENTIONS_GROUP = 'a.id, g.id'
export const MENTIONS_ORDER = `g.slug ${C}`

export const mentions: Part = {
  types: ['Mention'],
  async insert(tx, lines) {
    await tx.run(sql`
      INSERT INTO mention (id, agent_id, article_id, document_id, passage_source, passage_start, passage_end, passage_exact, quote_id,
        is_current)
      SELECT p.identifier, ${sql.raw(agentId('r.agent'))}, ${sql.raw(articleId('r.article'))}, ${sql.raw(documentId('p.document'))},
        (p.passage->>'source')::passage_source, (p.passage->>'start')::int, (p.passage->>'end')::int, p.passage->>'exact',
        p.quotation, p."isCurrent"
      FROM ${records(lines, 'article text, agent text, places jsonb')}
        CROSS JOIN jsonb_to_recordset(places) AS p(identifier uuid, document text, passage jsonb, quotation uuid, "isCurrent" boolean)`)
  },
}
