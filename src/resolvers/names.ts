import { sql } from 'kysely'
import type { NameKind } from '../annotations/index.ts'
import { choice, defineRecord, type Row, text } from './records/record.ts'
import { defineRows } from './records/rows.ts'

const nameRecord = defineRecord({
  table: 'agent_name',
  columns: { text, kind: choice<NameKind>() },
  from: (alias) => sql`agent_name as ${sql.ref(alias)}`,
  visible: () => sql`true`,
})
export type AgentName = Row<typeof nameRecord>

/** What an agent is called, by kind and then alphabetically. */
export const agentNames = defineRows({
  name: 'Agent.names',
  record: nameRecord,
  alias: 'called',
  from: sql`agent_name as called`,
  parent: sql`called.agent_id`,
  orderBy: sql`called.kind, called.folded, called.text`,
})
