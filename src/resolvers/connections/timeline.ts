import { sql } from 'kysely'
import { type ConnectionArguments, defineConnection } from '../paging/connection.ts'
import { term } from '../paging/order.ts'
import { choice, date, defineRecord, key } from '../records/record.ts'
import { all, column, parameter, type Sql } from '../sql.ts'
import { listedMeetings, listedQuotes } from './listed.ts'

export type TimelineType = 'QUOTE' | 'MEETING' | 'ARTICLE'

export interface TimelineArguments extends ConnectionArguments {
  from?: string | null | undefined
  to?: string | null | undefined
  types?: readonly TimelineType[] | null | undefined
}

/** A dated thing of an agent's, before it is loaded as what `type` says. */
export const timelineRecord = defineRecord({
  table: 'timeline',
  columns: { id: key, type: choice<TimelineType>(), date },
  from: (alias) => sql.ref(alias),
  visible: () => sql`true`,
})

const sources: Record<TimelineType, (agent: Sql) => Sql> = {
  QUOTE: (agent) => sql`select 'QUOTE' as type, said.quote_id as id, said.date
    from quote_speaker as said join quote as q on q.id = said.quote_id
    where said.agent_id = ${agent} and ${listedQuotes({}, 'q')}`,
  // As its index has the date.
  MEETING: (
    agent,
  ) => sql`select 'MEETING' as type, took_part.meeting_id as id, coalesce(took_part.start_date, '-infinity'::date) as date
    from agent_meeting as took_part join meeting as m on m.id = took_part.meeting_id
    where took_part.agent_id = ${agent} and took_part.start_date is not null and ${listedMeetings({}, 'm')}`,
  ARTICLE: (agent) => sql`select 'ARTICLE' as type, mentioned_in.article_id as id, mentioned_in.date_published as date
    from agent_article as mentioned_in where mentioned_in.agent_id = ${agent}`,
}

/** What an agent said, whom it met and where it was mentioned, newest first; undated meetings have no place here. */
export const agentTimeline = defineConnection({
  name: 'Agent.timeline',
  record: timelineRecord,
  alias: 't',
  from: ({ types }: TimelineArguments, parent, cut) => {
    const wanted = new Set(types ?? (Object.keys(sources) as TimelineType[]))
    const parts = [...wanted].map((type) => cut(sources[type](parent)))
    const nothing = sql`select ''::text as type, null::uuid as id, null::date as date where false`
    return sql`(${parts.length === 0 ? nothing : sql.join(parts, sql` union all `)}) as t`
  },
  where: ({ from, to }: TimelineArguments) =>
    all([
      ...(from == null ? [] : [sql`${column('t', 'date')} >= ${parameter(from, 'date')}`]),
      ...(to == null ? [] : [sql`${column('t', 'date')} <= ${parameter(to, 'date')}`]),
    ]),
  orders: { DATE: [term('t', 'date', 'date'), term('t', 'type', 'text')] },
  defaultOrder: { field: 'DATE', direction: 'DESC' },
})
