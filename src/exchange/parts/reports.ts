import { sql } from 'kysely'
import { agentId, articleId, C, documentId, list, meetingId, passageJson, records } from '../sql.ts'
import type { Part } from './part.ts'

/** What articles say of meetings. */
export const REPORTS = `
  SELECT json_build_object('@type', 'MeetingReport', 'identifier', r.id, 'article', a.slug, 'document', d.sha256, 'about', m.slug,
    'decided', x.slug, 'key', r.key, 'name', r.name, 'startDate', r.start_date, 'endDate', r.end_date, 'datePrecision', r.date_precision,
    'dateText', r.date_text, 'status', r.status, 'medium', r.medium, 'location', r.location, 'country', r.country,
    'attendee', ${list(`
      SELECT json_agg(json_build_object('agent', g.slug, 'role', p.role, 'onBehalfOf', o.slug) ORDER BY p.position, g.slug ${C})
      FROM meeting_report_participant p JOIN agent g ON g.id = p.agent_id LEFT JOIN agent o ON o.id = p.on_behalf_of_id
      WHERE p.report_id = r.id`)},
    'evidence', ${list(`
      SELECT json_agg(json_build_object('document', x.sha256, 'passage', ${passageJson('e')})
        ORDER BY e.passage_source, e.passage_start, e.passage_end)
      FROM meeting_report_evidence e JOIN document x ON x.id = e.document_id WHERE e.report_id = r.id`)},
    'confidence', r.confidence, 'rule', r.rule, 'reviewState', r.review_state, 'isCurrent', r.is_current)::text AS line,
    r.article_id::text AS "articleId"
  FROM meeting_report r JOIN article a ON a.id = r.article_id JOIN document d ON d.id = r.document_id
    LEFT JOIN meeting m ON m.id = r.meeting_id LEFT JOIN meeting x ON x.id = r.decided_id`

export const REPORTS_ORDER = `r.key ${C}, r.id`

export const reports: Part = {
  types: ['MeetingReport'],
  async insert(tx, lines) {
    const rows = records(
      lines,
      `identifier uuid, article text, document text, about text, decided text, key text, name text, "startDate" date, "endDate" date,
      "datePrecision" date_precision, "dateText" text, status meeting_status, medium meeting_medium, location text, country char(2),
      attendee jsonb, evidence jsonb, confidence float8, rule text, "reviewState" review_state, "isCurrent" boolean`,
    )
    await tx.run(sql`
      INSERT INTO meeting_report (id, article_id, document_id, meeting_id, decided_id, key, name, start_date, end_date, date_precision,
        date_text, status, medium, location, country, confidence, rule, review_state, is_current)
      SELECT identifier, ${sql.raw(articleId('article'))}, ${sql.raw(documentId('document'))}, ${sql.raw(meetingId('about'))},
        ${sql.raw(meetingId('decided'))}, key, name,
        "startDate", "endDate", "datePrecision", "dateText", status, medium, location, country, confidence, rule, "reviewState",
        "isCurrent" FROM ${rows}`)
    await tx.run(sql`
      INSERT INTO meeting_report_participant (report_id, agent_id, position, role, on_behalf_of_id)
      SELECT identifier, ${sql.raw(agentId(`p.value->>'agent'`))}, p.place - 1, (p.value->>'role')::meeting_role,
        ${sql.raw(agentId(`p.value->>'onBehalfOf'`))}
      FROM ${rows} CROSS JOIN jsonb_array_elements(attendee) WITH ORDINALITY AS p(value, place)`)
    await tx.run(sql`
      INSERT INTO meeting_report_evidence (id, report_id, document_id, passage_source, passage_start, passage_end, passage_exact)
      SELECT gen_random_uuid(), identifier, ${sql.raw(documentId('e.document'))}, (e.passage->>'source')::passage_source,
        (e.passage->>'start')::int, (e.passage->>'end')::int, e.passage->>'exact'
      FROM ${rows} CROSS JOIN jsonb_to_recordset(evidence) AS e(document text, passage jsonb)`)
  },
}
