import { sql } from 'kysely'
import { agentId, articleId, C, documentId, list, meetingId, NOBODY, passageJson, records } from '../sql.ts'
import type { Part } from './part.ts'

export const QUOTATIONS = `
  SELECT json_build_object('@type', 'Quotation', 'identifier', q.id, 'article', a.slug, 'document', d.sha256,
    'passage', ${passageJson('q')}, 'kind', q.kind, 'speakers', ${list(`
      SELECT json_agg(g.slug ORDER BY s.position, g.slug ${C})
      FROM quote_speaker s JOIN agent g ON g.id = s.agent_id WHERE s.quote_id = q.id`)},
    'attribution', ${passageJson('q', 'attribution')}, 'cue', q.cue, 'source', q.source, 'date', q.date, 'meeting', m.slug,
    'report', r.key, 'continues', q.continues_id, 'confidence', q.confidence, 'rule', q.rule, 'reviewState', q.review_state,
    'isCurrent', q.is_current, 'dateCreated', instant(q.created_at))::text AS line, q.article_id::text AS "articleId"
  FROM quote q JOIN article a ON a.id = q.article_id JOIN document d ON d.id = q.document_id
    LEFT JOIN meeting m ON m.id = q.meeting_id LEFT JOIN meeting_report r ON r.id = q.report_id`

export const QUOTATIONS_ORDER = `d.sha256, q.passage_source, q.passage_start, q.passage_end DESC, q.kind, q.id`

export const quotations: Part = {
  types: ['Quotation'],
  async insert(tx, lines) {
    const rows = records(
      lines,
      `identifier uuid, article text, document text, passage jsonb, kind quote_kind, speakers jsonb, attribution jsonb, cue text,
      source text, date date, meeting text, report text, confidence float8, rule text, "reviewState" review_state, "isCurrent" boolean,
      "dateCreated" timestamptz`,
    )
    await tx.run(sql`
      INSERT INTO quote (id, article_id, document_id, passage_source, passage_start, passage_end, passage_exact, attribution_source,
        attribution_start, attribution_end, attribution_exact, kind, cue, source, date, meeting_id, report_id, confidence, rule,
        review_state, is_current, created_at)
      SELECT identifier, ${sql.raw(articleId('article'))}, ${sql.raw(documentId('document'))}, (passage->>'source')::passage_source,
        (passage->>'start')::int, (passage->>'end')::int, passage->>'exact', (attribution->>'source')::passage_source,
        (attribution->>'start')::int, (attribution->>'end')::int, attribution->>'exact', kind, cue, source, date,
        ${sql.raw(meetingId('meeting'))}, CASE WHEN report IS NOT NULL THEN coalesce(
          (SELECT x.id FROM meeting_report x JOIN article a ON a.id = x.article_id WHERE a.slug = r.article AND x.key = r.report),
          ${sql.raw(NOBODY)}) END,
        confidence, rule, "reviewState", "isCurrent", "dateCreated" FROM ${rows}`)
    await tx.run(sql`
      INSERT INTO quote_speaker (quote_id, agent_id, position, date)
      SELECT identifier, ${sql.raw(agentId(`s.slug`))}, s.place - 1, date
      FROM ${rows} CROSS JOIN jsonb_array_elements_text(speakers) WITH ORDINALITY AS s(slug, place)`)
  },
  later: ({ identifier, continues }) =>
    continues ? [{ table: 'quote', column: 'continues_id', id: identifier, target: continues }] : [],
}
