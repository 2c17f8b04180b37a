import { sql } from 'kysely'
import { groupReports } from '../../entities/index.ts'
import type { Transaction } from '../transaction.ts'
import { createMeetings } from './createMeetings.ts'
import { reportsNear, type StoredReport } from './reports.ts'

/**
 * Finds out which meetings the articles' reports are of, looking at all reports of the same days and mediums: the outcome does not depend
 * on which article came first. A group of reports keeps the meeting that most of them had. Adds the meetings concerned to `meetings`.
 */
export async function findMeetings(tx: Transaction, articles: readonly string[], meetings: Set<string>): Promise<void> {
  const reports = await reportsNear(tx, articles, meetings)
  for (const { meetingId } of reports) if (meetingId !== null) meetings.add(meetingId)
  const groups = groupReports(reports)
  const elected = electMeetings(groups)
  const unmet = groups.filter((group) => !elected.has(group))
  for (const [group, id] of await createMeetings(tx, unmet)) elected.set(group, id)

  const moved = groups.flatMap((group) => {
    const meetingId = elected.get(group) ?? ''
    meetings.add(meetingId)
    return group.filter((report) => report.meetingId !== meetingId).map(({ id }) => ({ id, meetingId }))
  })
  if (moved.length > 0)
    await tx.run(sql`
      UPDATE meeting_report r SET meeting_id = m."meetingId"
      FROM jsonb_to_recordset(${JSON.stringify(moved)}::jsonb) AS m(id uuid, "meetingId" uuid) WHERE r.id = m.id`)
  await forwardMeetings(tx, reports, elected)
  await tx.run(sql`
    UPDATE quote q SET meeting_id = r.meeting_id, updated_at = now() FROM meeting_report r
    WHERE r.id = ANY(ARRAY(
        SELECT id FROM meeting_report WHERE article_id = ANY(${articles}::uuid[]) UNION SELECT unnest(${moved.map(({ id }) => id)}::uuid[])))
      AND q.report_id = r.id AND q.meeting_id IS DISTINCT FROM r.meeting_id`)
  await tx.run(sql`
    UPDATE quote SET meeting_id = NULL, updated_at = now() WHERE id = ANY(ARRAY(
      -- OFFSET 0 keeps the planner from beginning with all quotes that belong to no report.
      SELECT q.id FROM unnest(${articles}::uuid[]) AS a CROSS JOIN LATERAL (
        SELECT id, report_id, meeting_id FROM quote WHERE article_id = a OFFSET 0) AS q
      WHERE q.report_id IS NULL AND q.meeting_id IS NOT NULL))`)
}

/**
 * A meeting that editors decided on is of the reports of which they said so. Each other one goes to the group in which most reports had it; of
 * several, to the one that was first.
 */
function electMeetings(groups: readonly StoredReport[][]): Map<StoredReport[], string> {
  const votes = groups.flatMap((group) => {
    const counts = new Map<string, number>()
    for (const { meetingId } of group) if (meetingId !== null) counts.set(meetingId, (counts.get(meetingId) ?? 0) + 1)
    return [...counts].map(([meetingId, count]) => ({ group, meetingId, count }))
  })
  votes.sort((a, b) => b.count - a.count || (a.meetingId < b.meetingId ? -1 : 1))
  const elected = new Map<StoredReport[], string>()
  for (const group of groups) for (const { decidedId } of group) if (decidedId !== null) elected.set(group, decidedId)
  const taken = new Set(elected.values())
  for (const { group, meetingId } of votes) {
    if (elected.has(group) || taken.has(meetingId)) continue
    elected.set(group, meetingId)
    taken.add(meetingId)
  }
  return elected
}

/** A meeting whose reports are all of another one now is that one: its id and slug keep resolving. Not one of which editors said what it is. */
async function forwardMeetings(
  tx: Transaction,
  reports: readonly StoredReport[],
  elected: ReadonlyMap<StoredReport[], string>,
): Promise<void> {
  const kept = new Set(elected.values())
  const joined = [...elected].flatMap(([group, meetingId]) =>
    group.flatMap((report) =>
      report.meetingId !== null && !kept.has(report.meetingId) ? { id: report.meetingId, into: meetingId } : [],
    ),
  )
  if (joined.length === 0 || reports.length === 0) return
  await tx.run(sql`
    UPDATE meeting m SET merged_into_id = j.into_id, is_current = false, updated_at = now()
    FROM (SELECT id, min("into"::text)::uuid AS into_id FROM jsonb_to_recordset(${JSON.stringify(joined)}::jsonb) AS r(id uuid, "into" uuid)
      GROUP BY id HAVING count(DISTINCT "into") = 1) AS j
    WHERE (m.id = j.id OR m.merged_into_id = j.id) AND m.id <> j.into_id
      AND NOT EXISTS (SELECT FROM meeting_report x WHERE x.meeting_id = j.id)
      AND NOT EXISTS (SELECT FROM meeting_report x WHERE x.decided_id = j.id)
      AND NOT EXISTS (SELECT FROM meeting d JOIN meeting_report x ON x.decided_id = d.id WHERE d.merged_into_id = j.id)`)
}
