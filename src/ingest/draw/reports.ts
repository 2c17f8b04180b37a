import { sql } from 'kysely'
import type { KeyedReport } from '../../entities/index.ts'
import { distinctBy } from '../../groups.ts'
import { lock, type Transaction } from '../transaction.ts'

/** A report as its meeting is drawn from it. */
export interface StoredReport extends KeyedReport {
  meetingId: string | null
}

const REPORT = sql.raw(`
  r.id::text, r.article_id::text AS "articleId", a.key AS "articleKey", r.key, r.meeting_id::text AS "meetingId",
  a.date_published AS "datePublished", r.name, r.start_date AS "startDate", r.end_date AS "endDate",
  r.date_precision AS "datePrecision", r.status, r.medium, r.location, r.country, r.confidence, r.review_state AS "reviewState",
  (SELECT coalesce(m.merged_into_id, m.id)::text FROM meeting m WHERE m.id = r.decided_id) AS "decidedId",
  (SELECT coalesce(jsonb_agg(jsonb_build_object('agentId', p.agent_id, 'role', p.role, 'onBehalfOfId', p.on_behalf_of_id)
    ORDER BY p.position), '[]') FROM meeting_report_participant p WHERE p.report_id = r.id) AS participants
  FROM meeting_report r JOIN article a ON a.id = r.article_id`)

/** Current reports of meetings, those of the earliest article first. */
export function reportsOfMeetings(tx: Transaction, meetings: readonly string[]): Promise<StoredReport[]> {
  return tx.rows(sql`
    SELECT ${REPORT} WHERE r.meeting_id = ANY(${meetings}::uuid[]) AND r.is_current ORDER BY a.date_published, a.key, r.key`)
}

/**
 * All current reports that bear on which meetings the articles' reports are of: those of the same days and mediums. So do what is left of
 * `meetings`, with their days: a report of one of them may be gone, or tell another day, and it stood between others.
 */
export async function reportsNear(
  tx: Transaction,
  articles: readonly string[],
  meetings: Iterable<string>,
): Promise<StoredReport[]> {
  const own = await tx.rows<Dated & { id: string }>(sql`
    WITH own AS (
      SELECT id, start_date AS "startDate", medium, date_precision AS "datePrecision", meeting_id
      FROM meeting_report WHERE article_id = ANY(${articles}::uuid[]) AND is_current
    )
    SELECT id::text, "startDate", medium, "datePrecision" FROM own
    UNION
    SELECT r.id::text, r.start_date, r.medium, r.date_precision
    FROM (SELECT meeting_id AS id FROM own UNION SELECT unnest(${[...meetings]}::uuid[])) AS m
      CROSS JOIN LATERAL (SELECT * FROM meeting_report x WHERE x.meeting_id = m.id AND x.is_current OFFSET 0) AS r`)
  let days = daysOf(own)
  let decided: string[] = []
  for (;;) {
    lock(
      tx,
      days.map(({ startDate, medium }) => `meeting ${startDate} ${medium}`),
    )
    // Read after the locks: whoever held them before has given reports their meetings.
    const reports = await reportsOf(
      tx,
      own.map(({ id }) => id),
      days,
      decided,
    )
    const [ofAll, decidedOfAll] = [daysOf(reports), [...new Set(reports.flatMap(({ decidedId }) => decidedId ?? []))]]
    if (ofAll.length === days.length && decidedOfAll.length === decided.length) return reports
    // What editors said to be one can be of several days.
    days = ofAll
    decided = decidedOfAll
  }
}

type Dated = Pick<StoredReport, 'startDate' | 'medium' | 'datePrecision'>

function daysOf(reports: readonly Dated[]): Dated[] {
  return distinctBy(
    reports.filter(({ datePrecision }) => datePrecision === 'DAY'),
    ({ startDate, medium }) => `${startDate} ${medium}`,
  )
}

/** Current ones by id, of these days and mediums, and those that editors said to be of these meetings. */
function reportsOf(
  tx: Transaction,
  ids: readonly string[],
  days: readonly Dated[],
  decided: readonly string[],
): Promise<StoredReport[]> {
  return tx.rows(sql`
    WITH near AS (
      SELECT unnest(${ids}::uuid[]) AS id
      UNION
      SELECT r.id FROM unnest(${days.map(({ startDate }) => startDate)}::date[], ${days.map(({ medium }) => medium)}::meeting_medium[])
          AS d(day, medium)
        CROSS JOIN LATERAL (
          SELECT id FROM meeting_report x
          WHERE x.start_date = d.day AND x.medium = d.medium AND x.date_precision = 'DAY' AND x.is_current OFFSET 0) AS r
      UNION
      SELECT id FROM meeting_report WHERE decided_id = ANY(ARRAY(
        SELECT unnest(${decided}::uuid[]) UNION SELECT id FROM meeting WHERE merged_into_id = ANY(${decided}::uuid[])))
    )
    SELECT ${REPORT} WHERE r.id = ANY(ARRAY(SELECT id FROM near)) AND r.is_current ORDER BY a.key, r.key`)
}
