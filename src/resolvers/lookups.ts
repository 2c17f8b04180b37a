import { type RawBuilder, sql } from 'kysely'
import { listedAgent } from './connections/listed.ts'
import type { Context } from './context.ts'
import { type MeetingRef, meetingKey } from './filters/meeting.ts'
import { type AgentRef, agentKey } from './filters/operators.ts'
import { keyOf } from './ids.ts'
import { type AgentKind, agentRecord } from './records/agent.ts'
import { articleRecord } from './records/article.ts'
import { meetingRecord } from './records/meeting.ts'
import { quoteRecord } from './records/quote.ts'
import { type RecordType, type Row, selection } from './records/record.ts'
import { all, parameter, type Sql } from './sql.ts'

/** One row by what a client knows of it: its condition on the record under an alias, from the field's arguments. */
export interface LookupDeclaration<Node extends RecordType = RecordType, Args = never> {
  record: Node
  condition(args: Args, alias: string): Sql
}

function defineLookup<Node extends RecordType, Args>(
  lookup: LookupDeclaration<Node, Args>,
): LookupDeclaration<Node, Args> {
  return lookup
}

/** The row; null where there is none, or it may not be seen. */
export async function lookUp<Node extends RecordType, Args>(
  context: Context,
  { record, condition }: LookupDeclaration<Node, Args>,
  args: Args,
): Promise<Row<Node> | null> {
  const [row] = await context.read(
    sql`select ${selection(record.columns, 'r')} from ${record.from('r')}
      where ${condition(args, 'r')} and ${record.visible('r')} limit 1` as RawBuilder<Row<Node>>,
  )
  return row ?? null
}

export interface ArticleRef {
  id?: string | null | undefined
  slug?: string | null | undefined
  url?: string | null | undefined
}

/** By an address it is the newest of the articles that have it. */
export const articleBy = defineLookup({
  record: articleRecord,
  condition: ({ by }: { by: ArticleRef }, alias) => {
    const column = (name: string) => sql.ref(`${alias}.${name}`)
    if (by.id != null) return sql`${column('id')} = ${parameter(keyOf(by.id, 'Article'), 'uuid')}`
    if (by.slug != null) return sql`${column('slug')} = ${parameter(by.slug, 'text')}`
    return sql`${column('id')} = (select by_url.id from article as by_url where by_url.url = ${parameter(by.url, 'text')}
      and by_url.withdrawn_at is null order by by_url.date_published desc, by_url.id desc limit 1)`
  },
})

export const meetingBy = defineLookup({
  record: meetingRecord,
  condition: ({ by }: { by: MeetingRef }, alias) => sql`${sql.ref(`${alias}.id`)} = ${meetingKey(by)}`,
})

export const quoteById = defineLookup({
  record: quoteRecord,
  condition: ({ id }: { id: string }, alias) =>
    sql`${sql.ref(`${alias}.id`)} = ${parameter(keyOf(id, 'Quote'), 'uuid')}`,
})

/**
 * An agent of these kinds by its id, its slug or a name. A name answers only where exactly one of them whom lists show bears
 * it as NAME or WEAK_ALIAS; where several do, the answer is null: never a guess.
 */
function agentOf(kinds: readonly AgentKind[]) {
  const ofKind = (alias: string) =>
    sql`${sql.ref(`${alias}.kind`)} in (${sql.join(kinds.map((kind) => sql.lit(kind)))})`
  return defineLookup({
    record: agentRecord,
    condition: ({ by }: { by: AgentRef }, alias) => {
      const key = by.name == null ? agentKey(by) : onlyBearer(by.name, ofKind('bearer'))
      // An id keeps resolving; under a slug or a name only those are found whom lists show.
      const shown = by.id == null ? [listedAgent(alias)] : []
      return all([ofKind(alias), sql`${sql.ref(`${alias}.id`)} = ${key}`, ...shown])
    },
  })
}

function onlyBearer(name: string, ofKind: Sql): Sql {
  return sql`(select case count(*) when 1 then (array_agg(bearer.id))[1] end
    from bearers_of(${parameter(name, 'text')}) as bears(id) join agent as bearer on bearer.id = bears.id where ${ofKind})`
}

export const personBy = agentOf(['PERSON'])
export const organizationBy = agentOf(['ORGANIZATION'])
export const agentBy = agentOf(['PERSON', 'ORGANIZATION'])
