import { sql } from 'kysely'
import { articleFilter } from '../filters/article.ts'
import { compileFilter, type Filter, filterUses } from '../filters/filter.ts'
import { meetingFilter } from '../filters/meeting.ts'
import { membershipFilter } from '../filters/membership.ts'
import { quoteFilter } from '../filters/quote.ts'
import type { ConnectionArguments } from '../paging/connection.ts'
import { all, column, type Sql } from '../sql.ts'

/** Articles that may be seen and fit the filter. */
export function listedArticles({ where }: ConnectionArguments, alias: string): Sql {
  return all([sql`${column(alias, 'withdrawnAt')} is null`, compileFilter(articleFilter, where, alias)])
}

/** How many articles `publisher` published that may be seen: kept, and true whenever it is read. */
export function publishedCount(publisher: Sql): Sql {
  return sql`coalesce((select publisher.published_count from organization as publisher where publisher.id = ${publisher}), 0)`
}

/** Quotes of the newest versions that fit the filter; rejected ones only where it asks for them. */
export function listedQuotes({ where }: ConnectionArguments, alias: string): Sql {
  return listedClaims(quoteFilter, where, alias)
}

/** Meetings that a newest version reports and that fit the filter; rejected ones only where it asks for them. */
export function listedMeetings({ where }: ConnectionArguments, alias: string): Sql {
  return listedClaims(meetingFilter, where, alias)
}

/** Roles that a newest version cites and that fit the filter; rejected ones only where it asks for them. */
export function listedMemberships({ where }: ConnectionArguments, alias: string): Sql {
  return listedClaims(membershipFilter, where, alias)
}

function listedClaims(filter: Filter, where: ConnectionArguments['where'], alias: string): Sql {
  return all([
    sql`${column(alias, 'isCurrent')}`,
    ...(filterUses(where, 'reviewState') ? [] : [notRejected(alias)]),
    compileFilter(filter, where, alias),
  ])
}

/** Reports of a newest version that say something of their meeting: rejected ones only where there are no others, so that it is rejected itself. */
export function listedReport(alias: string): Sql {
  return sql`(${column(alias, 'isCurrent')} and (${notRejected(alias)} or exists (select from meeting as reported
    where reported.id = ${column(alias, 'meetingId')} and reported.review_state = 'REJECTED')))`
}

export function notRejected(alias: string): Sql {
  return sql`${column(alias, 'reviewState')} <> 'REJECTED'`
}

/**
 * Agents of whom an article that may be seen says something, or who published one: not those whom only withdrawn articles name. Whom a
 * name may mean is told likewise, by bearers_of() in the database.
 */
export function listedAgent(alias: string): Sql {
  return sql`(${column(alias, 'mergedIntoId')} is null and (${column(alias, 'articleCount')} > 0
    or ${column(alias, 'quoteCount')} > 0 or ${column(alias, 'meetingCount')} > 0
    or exists (select from article as published
      where published.publisher_id = ${column(alias, 'id')} and published.withdrawn_at is null)))`
}
