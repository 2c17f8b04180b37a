import { type RawBuilder, sql } from 'kysely'
import type { FieldInfo } from './batch.ts'
import { notRejected } from './connections/listed.ts'
import type { Context } from './context.ts'
import { type AgentRow, agentRecord } from './records/agent.ts'
import { type QuoteRow, quoteRecord } from './records/quote.ts'
import { selection } from './records/record.ts'
import { parameter } from './sql.ts'

/** Who said it, in the order in which the article names them: one statement for all quotes of a level. */
export function loadSpeakers(context: Context, info: FieldInfo, quoteId: string): Promise<AgentRow[]> {
  return context.batches.load(info, 'speakers', quoteId, async (quoteIds) => {
    const rows = await context.read(
      sql`select said.quote_id, ${selection(agentRecord.columns, 'g')}
        from quote_speaker as said join (${agentRecord.from('g')}) on g.id = said.agent_id
        where said.quote_id = any(${parameter(quoteIds, 'uuid[]')})
        order by said.position, said.agent_id` as RawBuilder<AgentRow & { quoteId: string }>,
    )
    return quoteIds.map((id) => rows.filter((row) => row.quoteId === id))
  })
}

/** The quote that goes on from this one: the first of those that the newest version holds. Null where none does. */
export function loadContinuation(context: Context, info: FieldInfo, quoteId: string): Promise<QuoteRow | null> {
  return context.batches.load(info, 'continuation', quoteId, async (quoteIds) => {
    const rows = await context.read(
      sql`select distinct on (q.continues_id) ${selection(quoteRecord.columns, 'q')} from quote as q
        where q.continues_id = any(${parameter(quoteIds, 'uuid[]')}) and q.is_current and ${notRejected('q')}
        order by q.continues_id, q.passage_start, q.id` as RawBuilder<QuoteRow>,
    )
    const byContinued = new Map(rows.map((row) => [row.continuesId, row]))
    return quoteIds.map((id) => byContinued.get(id) ?? null)
  })
}
