import { sql } from 'kysely'
import { agentId, C, list, records } from '../sql.ts'
import type { Part } from './part.ts'

export const MEETINGS = `
  SELECT json_build_object('@type', 'Event', 'identifier', m.id, 'slug', m.slug, 'name', m.name, 'startDate', m.start_date,
    'endDate', m.end_date, 'datePrecision', m.date_precision, 'status', m.status, 'medium', m.medium, 'location', m.location,
    'country', m.country, 'attendee', ${list(`
      SELECT json_agg(json_build_object('agent', a.slug, 'role', p.role, 'onBehalfOf', o.slug, 'confidence', p.confidence,
        'reviewState', p.review_state) ORDER BY p.position, a.slug ${C})
      FROM meeting_participant p JOIN agent a ON a.id = p.agent_id LEFT JOIN agent o ON o.id = p.on_behalf_of_id
      WHERE p.meeting_id = m.id`)},
    'confidence', m.confidence, 'reviewState', m.review_state, 'isCurrent', m.is_current, 'mergedInto', i.slug, 'mergedThrough', t.slug,
    'dateCreated', instant(m.created_at))::text AS line
  FROM meeting m LEFT JOIN meeting i ON i.id = m.merged_into_id LEFT JOIN meeting t ON t.id = m.merged_through_id
  ORDER BY m.slug ${C}`

export const meetings: Part = {
  types: ['Event'],
  async insert(tx, lines) {
    const rows = records(
      lines,
      `identifier uuid, slug text, name text, "startDate" date, "endDate" date, "datePrecision" date_precision, status meeting_status,
      medium meeting_medium, location text, country char(2), attendee jsonb, confidence float8, "reviewState" review_state,
      "isCurrent" boolean, "dateCreated" timestamptz`,
    )
    await tx.run(sql`
      INSERT INTO meeting (id, slug, name, start_date, end_date, date_precision, status, medium, location, country, confidence,
        review_state, is_current, created_at)
      SELECT identifier, slug, name, "startDate", "endDate", "datePrecision", status, medium, location, country, confidence,
        "reviewState", "isCurrent", "dateCreated" FROM ${rows}`)
    await tx.run(sql`
      INSERT INTO meeting_participant (meeting_id, agent_id, position, role, on_behalf_of_id, confidence, review_state)
      SELECT identifier, ${sql.raw(agentId(`p.value->>'agent'`))}, p.place - 1, (p.value->>'role')::meeting_role,
        ${sql.raw(agentId(`p.value->>'onBehalfOf'`))}, (p.value->>'confidence')::float8, (p.value->>'reviewState')::review_state
      FROM ${rows} CROSS JOIN jsonb_array_elements(attendee) WITH ORDINALITY AS p(value, place)`)
  },
  later: ({ identifier, mergedInto, mergedThrough }) => [
    ...(mergedInto
      ? [{ table: 'meeting', column: 'merged_into_id', id: identifier, target: mergedInto } as const]
      : []),
    ...(mergedThrough
      ? [{ table: 'meeting', column: 'merged_through_id', id: identifier, target: mergedThrough } as const]
      : []),
  ],
}
