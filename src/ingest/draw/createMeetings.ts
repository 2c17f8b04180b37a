import { sql } from 'kysely'
import { drawMeeting, type MeetingReport, slugOf } from '../../entities/index.ts'
import { newId } from '../ids.ts'
import { insert } from '../rows.ts'
import { freeSlugs } from '../slugs.ts'
import type { Transaction } from '../transaction.ts'
import type { StoredReport } from './reports.ts'

/** A meeting for each group, with a slug that never changes: its day, or month or year, and its name as they are known now. */
export async function createMeetings(
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

/** What agents are called, for those who take part. */
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
