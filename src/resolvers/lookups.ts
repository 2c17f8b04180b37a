import { type RawBuilder, sql } from 'kysely'
import type { FieldInfo } from './batch.ts'
import type { Context } from './context.ts'
import type { MeetingRef } from './filters/meeting.ts'
import type { AgentRef } from './filters/operators.ts'
import { keyOf } from './ids.ts'
import { type AgentKind, type AgentRow, agentRecord } from './records/agent.ts'
import { type ArticleRow, articleRecord } from './records/article.ts'
import { type MeetingRow, meetingRecord } from './records/meeting.ts'
import { type QuoteRow, quoteRecord } from './records/quote.ts'
import { loadValue, type RecordType, type Row, selection } from './records/record.ts'
import { all, parameter, type Sql } from './sql.ts'

async function findOne<Type extends RecordType>(
  context: Context,
  record: Type,
  condition: Sql,
): Promise<Row<Type> | null> {
  const [row] = await context.read(
    sql`select ${selection(record.columns, 'r')} from ${record.from('r')}
      where ${condition} and ${record.visible('r')} limit 1` as RawBuilder<Row<Type>>,
  )
  return row ?? null
}

export interface ArticleRef {
  id?: string | null | undefined
  slug?: string | null | undefined
  url?: string | null | undefined
}

/** By an address it is the newest of the articles that have it. */
export function findArticle(context: Context, ref: ArticleRef): Promise<ArticleRow | null> {
  if (ref.id != null) return findOne(context, articleRecord, sql`r.id = ${parameter(keyOf(ref.id, 'Article'), 'uuid')}`)
  if (ref.slug != null) return findOne(context, articleRecord, sql`r.slug = ${parameter(ref.slug, 'text')}`)
  return findOne(
    context,
    articleRecord,
    sql`r.id = (select by_url.id from article as by_url where by_url.url = ${parameter(ref.url, 'text')}
      and by_url.withdrawn_at is null order by by_url.date_published desc, by_url.id desc limit 1)`,
  )
}

export function findMeeting(context: Context, ref: MeetingRef): Promise<MeetingRow | null> {
  const condition =
    ref.id != null
      ? sql`r.id = ${parameter(keyOf(ref.id, 'Meeting'), 'uuid')}`
      : sql`r.slug = ${parameter(ref.slug, 'text')}`
  return findOne(context, meetingRecord, condition)
}

export function findQuote(context: Context, id: string): Promise<QuoteRow | null> {
  return findOne(context, quoteRecord, sql`r.id = ${parameter(keyOf(id, 'Quote'), 'uuid')}`)
}

/**
 * An agent of these kinds by its id, its slug or a name. A name answers only where exactly one of them bears it as NAME
 * or WEAK_ALIAS; where several do, the answer is null: never a guess.
 */
export function findAgent(context: Context, ref: AgentRef, kinds: readonly AgentKind[]): Promise<AgentRow | null> {
  return findOne(
    context,
    agentRecord,
    all([sql`r.kind = any(${parameter(kinds, 'text[]')}::agent_kind[])`, sql`r.id = ${oneAgent(ref, kinds)}`]),
  )
}

function oneAgent(ref: AgentRef, kinds: readonly AgentKind[]): Sql {
  if (ref.id != null) return sql`(select agent_by_id(${parameter(keyOf(ref.id, 'Person', 'Organization'), 'uuid')}))`
  if (ref.slug != null) return sql`(select agent_by_slug(${parameter(ref.slug, 'text')}))`
  return sql`(select case count(distinct bearer.id) when 1 then (array_agg(bearer.id))[1] end
    from agent_name as called join agent as named on named.id = called.agent_id
    join agent as bearer on bearer.id = coalesce(named.merged_into_id, named.id)
    where called.folded = fold_for_order(${parameter(ref.name, 'text')}) and called.kind <> 'TITLE'
      and bearer.kind = any(${parameter(kinds, 'text[]')}::agent_kind[]))`
}

/** The key that an agent's id now stands for, after merging; null where there is none. */
export function agentKeys(context: Context, info: FieldInfo, key: string): Promise<string | null> {
  return loadValue<string>(
    context,
    info,
    'merged',
    key,
    (keys) => sql`select id as key, coalesce(merged_into_id, id) as value from agent where id = any(${keys})`,
  )
}
