import { sql } from 'kysely'
import type { ReviewState } from './quote.ts'
import { choice, date, defineRecord, float, key, nullable, type Row, text } from './record.ts'

export const membershipRecord = defineRecord({
  table: 'membership',
  columns: {
    id: key,
    personId: key,
    organizationId: key,
    role: text,
    startDate: nullable(date),
    endDate: nullable(date),
    firstCited: date,
    lastCited: date,
    confidence: nullable(float),
    reviewState: choice<ReviewState>(),
  },
  from: (alias) => sql`membership as ${sql.ref(alias)}`,
  visible: (alias) => sql`exists (select from membership_citation as of_citation
    join article as of_article on of_article.id = of_citation.article_id
    where of_citation.membership_id = ${sql.ref(`${alias}.id`)} and of_article.withdrawn_at is null)`,
})
export type MembershipRow = Row<typeof membershipRecord>
