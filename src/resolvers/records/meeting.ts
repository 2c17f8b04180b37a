import { sql } from 'kysely'
import type { DatePrecision, MeetingMedium as KnownMedium, MeetingStatus } from '../../annotations/index.ts'
import type { ReviewState } from './quote.ts'
import { choice, date, defineRecord, float, instant, key, nullable, type Row, text } from './record.ts'

export type MeetingMedium = KnownMedium | 'UNKNOWN'

export const meetingRecord = defineRecord({
  table: 'meeting',
  merging: 'meeting',
  columns: {
    id: key,
    slug: text,
    name: text,
    startDate: nullable(date),
    endDate: nullable(date),
    datePrecision: nullable(choice<DatePrecision>()),
    status: choice<MeetingStatus>(),
    medium: choice<MeetingMedium>(),
    location: nullable(text),
    country: nullable(text),
    confidence: nullable(float),
    reviewState: choice<ReviewState>(),
    createdAt: instant,
    updatedAt: instant,
  },
  from: (alias) => sql`meeting as ${sql.ref(alias)}`,
  // By its id a meeting is seen as long as any article that may be seen reports it, in whatever version.
  visible: (alias) => sql`exists (select from meeting_report as of_report
    join article as of_article on of_article.id = of_report.article_id
    where of_report.meeting_id = ${sql.ref(`${alias}.id`)} and of_article.withdrawn_at is null)`,
})
export type MeetingRow = Row<typeof meetingRecord>
