import { sql } from 'kysely'
import type { AgentReference } from '../../entities/index.ts'
import type { Transaction } from '../transaction.ts'

/** What articles call an agent, and how many do so in the same words. */
export interface Calling extends Omit<AgentReference, 'article' | 'date' | 'roles' | 'context' | 'block' | 'aliases'> {
  agentId: string
  sameAs: string[]
  count: number
}

/** By whom an agent is now, after merging. */
export function callingsOfAgents(tx: Transaction, agents: readonly string[]): Promise<Calling[]> {
  return tx.rows(sql`
    SELECT coalesce(g.merged_into_id, g.id)::text AS "agentId", r.kind, min(r.key) AS key, r.name, r.names, r.classification, r.country,
      r.is_confirmed AS "isConfirmed", r.identity, r.is_full AS "isFull", r.same_as AS "sameAs", count(*) AS count
    FROM agent g JOIN agent_reference r ON r.agent_id = g.id AND r.is_resolved
    WHERE g.id = ANY(${agents}::uuid[]) OR g.merged_into_id = ANY(${agents}::uuid[])
    GROUP BY coalesce(g.merged_into_id, g.id), r.kind, r.key LIKE ' publisher %', r.name, r.names, r.classification, r.country,
      r.is_confirmed, r.identity, r.is_full, r.same_as`)
}

/** What is said in the same words, as many times as it is said. */
export function membersOf(callings: readonly Calling[]): AgentReference[] {
  return callings.flatMap((calling) =>
    repeated({ ...calling, article: '', date: '', roles: [], context: [], block: '', aliases: [] }, calling.count),
  )
}

export const repeated = (reference: AgentReference, times: number): AgentReference[] =>
  Array.from({ length: times }, () => reference)
