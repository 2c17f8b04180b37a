import { sql } from 'kysely'
import { drawMeeting, groupReports, type KeyedReport, type MeetingReport, slugOf } from '../../entities/index.ts'
import { newId } from '../ids.ts'
import { insert } from '../rows.ts'
import { freeSlugs } from '../slugs.ts'
import { lock, type Transaction } from '../transaction.ts'

/** A report as its meeting is drawn from it. */
export interface StoredReport extends KeyedReport {
  meetingId: string | null
}

const REPORT = sql.raw(`
  r.id::text, r.article_id::text AS "articleId", a.key AS "articleKey", r.key, r.meeting_id::text AS "meetingId",
  a.date_published AS "datePublished", r.name, r.start_date AS "startDate", r.end_date AS "endDate",
  r.date_precision AS "datePrecision", r.status, r.medium, r.location, r.country, r.confidence, r.review_state AS "reviewState",
  (SELECT coalesce(jsonb_agg(jsonb_build_object('agentId', p.agent_id, 'role', p.role, 'onBehalfOfId', p.on_behalf_of_id)
    ORDER BY p.position), '[]') FROM meeting_report_participant p WHERE p.report_id = r.id) AS participants
  FROM meeting_report r JOIN article a ON a.id = r.article_id`)

/** Current reports of meetings, those of the earliest article first. */
export function reportsOfMeetings(tx: Transaction, meetings: readonly string[]): Promise<StoredReport[]> {
  return tx.rows(sql`
    SELECT ${REPORT} WHERE r.meeting_id = ANY(${meetings}::uuid[]) AND r.is_current ORDER BY a.date_published, a.key, r.key`)
}

/**
 * Finds out which meetings the articles' reports are of, looking at all reports of the same days and mediums: the outcome does not depend
 * on which article came first. A group of reports keeps the meeting that most of them had. Adds the meetings concerned to `meetings`.
 */
export async function findMeetings(tx: Transaction, articles: readonly string[], meetings: Set<string>): Promise<void> {
  const own = await tx.rows<{ startDate: string | null; medium: string; datePrecision: string | null }>(sql`
    SELECT DISTINCT start_date AS "startDate", medium, date_precision AS "datePrecision"
    FROM meeting_report WHERE article_id = ANY(${articles}::uuid[]) AND is_current`)
  const days = own.filter(({ datePrecision }) => datePrecision === 'DAY')
  lock(
    tx,
    days.map(({ startDate, medium }) => `meeting ${startDate} ${medium}`),
  )
  // Read after the locks: whoever held them before has given reports their meetings.
  const reports = await tx.rows<StoredReport>(sql`
    WITH near AS (
      SELECT id FROM meeting_report WHERE article_id = ANY(${articles}::uuid[]) AND is_current
      UNION
      -- What was of one meeting with them, and tells another day since.
      SELECT r.id FROM meeting_report own CROSS JOIN LATERAL (
          SELECT id FROM meeting_report x WHERE x.meeting_id = own.meeting_id AND x.is_current OFFSET 0) AS r
        WHERE own.article_id = ANY(${articles}::uuid[]) AND own.is_current
      UNION
      SELECT r.id FROM unnest(${days.map(({ startDate }) => startDate)}::date[], ${days.map(({ medium }) => medium)}::meeting_medium[])
          AS d(day, medium)
        CROSS JOIN LATERAL (
          SELECT id FROM meeting_report x
          WHERE x.start_date = d.day AND x.medium = d.medium AND x.date_precision = 'DAY' AND x.is_current OFFSET 0) AS r
    )
    SELECT ${REPORT} WHERE r.id = ANY(ARRAY(SELECT id FROM near)) ORDER BY a.key, r.key`)
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

/** Each meeting goes to the group in which most reports had it; of several, to the one that was first. */
function electMeetings(groups: readonly StoredReport[][]): Map<StoredReport[], string> {
  const votes = groups.flatMap((group) => {
    const counts = new Map<string, number>()
    for (const { meetingId } of group) if (meetingId !== null) counts.set(meetingId, (counts.get(meetingId) ?? 0) + 1)
    return [...counts].map(([meetingId, count]) => ({ group, meetingId, count }))
  })
  votes.sort((a, b) => b.count - a.count || (a.meetingId < b.meetingId ? -1 : 1))
  const elected = new Map<StoredReport[], string>()
  const taken = new Set<string>()
  for (const { group, meetingId } of votes) {
    if (elected.has(group) || taken.has(meetingId)) continue
    elected.set(group, meetingId)
    taken.add(meetingId)
  }
  return elected
}

/** A meeting for each group, with a slug that never changes: its day, or month or year, and its name as they are known now. */
async function createMeetings(
  tx: Transaction,
  groups: readonly StoredReport[][],
): Promise<Map<StoredReport[], string>> {
  if (groups.length === 0) return new Map()
  const nameOf = await namesOf(tx, groups.flat())
  const meetings = groups.flatMap((group) => {
    const [first, ...others] = group
    return first === undefined ? [] : { id: newId(), group, drawn: drawMeeting([first, ...others], nameOf) }
  })
  const slugs = await freeSlugs(
    tx,
    'meeting',
    meetings.map(({ drawn }) => slugOf([dateOf(drawn), drawn.name].join(' '), 'meeting')),
  )
  await insert(
    tx,
    'meeting',
    meetings.map(({ id, drawn }, index) => ({
      id,
      slug: slugs[index],
      name: drawn.name,
      start_date: drawn.startDate,
      end_date: drawn.endDate,
      date_precision: drawn.datePrecision,
      status: drawn.status,
      medium: drawn.medium,
      location: drawn.location,
      country: drawn.country,
      confidence: drawn.confidence,
      review_state: drawn.reviewState,
    })),
  )
  return new Map(meetings.map(({ group, id }) => [group, id]))
}

const DATE_LENGTH = { DAY: 'YYYY-MM-DD'.length, MONTH: 'YYYY-MM'.length, YEAR: 'YYYY'.length }

/** As much of the date as is known. */
function dateOf({ startDate, datePrecision }: Pick<MeetingReport, 'startDate' | 'datePrecision'>): string | undefined {
  return startDate?.slice(0, DATE_LENGTH[datePrecision ?? 'DAY'])
}

/** A meeting whose reports are all of another one now is that one: its id and slug keep resolving. */
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
      AND NOT EXISTS (SELECT FROM meeting_report x WHERE x.meeting_id = j.id)`)
}

export async function namesOf(
  tx: Transaction,
  reports: readonly MeetingReport[],
): Promise<(agentId: string) => string> {
  const ids = [...new Set(reports.flatMap(({ participants }) => participants.map(({ agentId }) => agentId)))]
  const agents = await tx.rows<{ id: string; name: string }>(
    sql`SELECT id::text, name FROM agent WHERE id = ANY(${ids}::uuid[])`,
  )
  const names = new Map(agents.map(({ id, name }) => [id, name]))
  return (id) => names.get(id) ?? ''
}
