import { sql } from 'kysely'
import type { NameKind } from '../annotations/index.ts'
import type { FieldInfo } from './batch.ts'
import type { Context } from './context.ts'

export interface AgentName {
  text: string
  kind: NameKind
}

/** What agents are called, by kind and then alphabetically: one statement for all agents of a level. */
export function loadNames(context: Context, info: FieldInfo, agentId: string): Promise<AgentName[]> {
  return context.batches.load(info, 'names', agentId, async (agentIds) => {
    const rows = await context.read(sql<AgentName & { agentId: string }>`
      select called.agent_id, called.text, called.kind from agent_name as called
      where called.agent_id = any(${[...agentIds]}::uuid[]) order by called.kind, called.folded, called.text`)
    return agentIds.map((id) => rows.filter((row) => row.agentId === id))
  })
}
