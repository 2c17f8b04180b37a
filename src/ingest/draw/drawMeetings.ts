import { isDeepStrictEqual } from 'node:util'
import { sql } from 'kysely'
import { type DrawnParticipant, drawMeeting } from '../../entities/index.ts'
import { groupBy } from '../../groups.ts'
import { insert } from '../rows.ts'
import type { Transaction } from '../transaction.ts'
import { namesOf } from './createMeetings.ts'
import { reportsOfMeetings } from './reports.ts'

interface StoredMeeting {
  id: string
  isCurrent: boolean
  fields: object
  participants: DrawnParticipant[]
}

/**
 * Draws meetings from their current reports; those that no current article reports keep what they were, and leave the lists.
 * Adds all that take or took part to `agents`.
 */
export async function drawMeetings(tx: Transaction, meetings: ReadonlySet<string>, agents: Set<string>): Promise<void> {
  if (meetings.size === 0) return
  const ids = [...meetings].sort()
  await tx.rows(sql`SELECT FROM meeting WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR NO KEY UPDATE`)
  const stored = await storedMeetings(tx, ids)
  const reports = await reportsOfMeetings(tx, ids)
  const nameOf = await namesOf(tx, reports)
  const ofMeeting = groupBy(reports, ({ meetingId }) => meetingId)
  const left: string[] = []
  const changed: object[] = []
  const parties: { id: string; participants: DrawnParticipant[] }[] = []
  for (const meeting of stored) {
    const [first, ...others] = ofMeeting.get(meeting.id) ?? []
    addParties(agents, meeting.participants)
    if (first === undefined) {
      if (meeting.isCurrent) left.push(meeting.id)
      continue
    }
    const { participants, ...fields } = drawMeeting([first, ...others], nameOf)
    addParties(agents, participants)
    const isSameParty = isDeepStrictEqual(participants.map(orderly), meeting.participants.map(orderly))
    if (!isSameParty) parties.push({ id: meeting.id, participants })
    if (!isSameParty || !meeting.isCurrent || !isDeepStrictEqual(meeting.fields, { ...meeting.fields, ...fields }))
      changed.push({ id: meeting.id, ...fields })
  }
  await write(tx, left, changed, parties)
}

const orderly = ({ agentId, role, onBehalfOfId, confidence, reviewState }: DrawnParticipant) => ({
  agentId,
  role,
  onBehalfOfId,
  confidence,
  reviewState,
})

function addParties(agents: Set<string>, participants: readonly DrawnParticipant[]) {
  for (const { agentId, onBehalfOfId } of participants) {
    agents.add(agentId)
    if (onBehalfOfId !== null) agents.add(onBehalfOfId)
  }
}

function storedMeetings(tx: Transaction, ids: readonly string[]): Promise<StoredMeeting[]> {
  return tx.rows(sql`
    SELECT m.id::text, m.is_current AS "isCurrent",
      jsonb_build_object('name', m.name, 'startDate', m.start_date, 'endDate', m.end_date, 'datePrecision', m.date_precision,
        'status', m.status, 'medium', m.medium, 'location', m.location, 'country', m.country, 'confidence', m.confidence,
        'reviewState', m.review_state) AS fields,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('agentId', p.agent_id, 'role', p.role, 'onBehalfOfId', p.on_behalf_of_id,
        'confidence', p.confidence, 'reviewState', p.review_state) ORDER BY p.position), '[]')
        FROM meeting_participant p WHERE p.meeting_id = m.id) AS participants
    FROM meeting m WHERE m.id = ANY(${ids}::uuid[]) ORDER BY m.id`)
}

async function write(
  tx: Transaction,
  left: readonly string[],
  changed: readonly object[],
  parties: readonly { id: string; participants: DrawnParticipant[] }[],
): Promise<void> {
  if (left.length > 0)
    await tx.run(sql`UPDATE meeting SET is_current = false, updated_at = now() WHERE id = ANY(${left}::uuid[])`)
  if (changed.length > 0)
    await tx.run(sql`
      UPDATE meeting m SET name = r.name, start_date = r."startDate", end_date = r."endDate", date_precision = r."datePrecision",
        status = r.status, medium = r.medium, location = r.location, country = r.country, confidence = r.confidence,
        review_state = r."reviewState", is_current = true, merged_into_id = NULL, merged_through_id = NULL, updated_at = now()
      FROM jsonb_to_recordset(${JSON.stringify(changed)}::jsonb) AS r(
        id uuid, name text, "startDate" date, "endDate" date, "datePrecision" date_precision, status meeting_status,
        medium meeting_medium, location text, country char(2), confidence float8, "reviewState" review_state)
      WHERE m.id = r.id`)
  if (parties.length === 0) return
  await tx.run(sql`DELETE FROM meeting_participant WHERE meeting_id = ANY(${parties.map(({ id }) => id)}::uuid[])`)
  await insert(
    tx,
    'meeting_participant',
    parties.flatMap(({ id, participants }) =>
      participants.map(({ agentId, role, onBehalfOfId, confidence, reviewState }, position) => ({
        meeting_id: id,
        agent_id: agentId,
        position,
        role,
        on_behalf_of_id: onBehalfOfId,
        confidence,
        review_state: reviewState,
      })),
    ),
  )
}
