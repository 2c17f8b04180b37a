import { sql } from 'kysely'
import { notRejected } from './connections/listed.ts'
import { agentRecord } from './records/agent.ts'
import { quoteRecord } from './records/quote.ts'
import { defineRows } from './records/rows.ts'

/** Who said it, in the order in which the article names them. */
export const quoteSpeakers = defineRows({
  name: 'Quote.speakers',
  record: agentRecord,
  alias: 'g',
  from: sql`quote_speaker as said join (${agentRecord.from('g')}) on g.id = said.agent_id`,
  parent: sql`said.quote_id`,
  orderBy: sql`said.position, said.agent_id`,
})

/** The quotes that go on from a quote, as far as the newest version holds them. */
export const quoteContinuations = defineRows({
  name: 'Quote.continuedBy',
  record: quoteRecord,
  alias: 'q',
  from: sql`quote as q`,
  parent: sql`q.continues_id`,
  where: sql`q.is_current and ${notRejected('q')}`,
  orderBy: sql`q.passage_start, q.id`,
})
