import { sql } from 'kysely'
import type { AgentReference } from '../../entities/index.ts'
import type { Transaction } from '../transaction.ts'

/** What articles call an agent, once for all that do so in the same words. Nothing but that is told. */
export interface Calling extends AgentReference {
  agentId: string
  sameAs: string[]
}

/** By whom an agent is now, after merging. */
export function callingsOfAgents(tx: Transaction, agents: readonly string[]): Promise<Calling[]> {
  return tx.rows(sql`
    SELECT coalesce(g.merged_into_id, g.id)::text AS "agentId", r.kind, min(r.key) AS key, r.name, r.names, r.classification, r.country,
      r.is_confirmed AS "isConfirmed", r.identity, r.is_full AS "isFull", r.same_as AS "sameAs", count(*) AS times,
      '' AS article, '' AS date, '' AS block, '[]'::jsonb AS roles, '{}'::text[] AS context, '{}'::text[] AS aliases
    FROM agent g JOIN agent_reference r ON r.agent_id = g.id AND r.is_resolved
    WHERE g.id = ANY(${agents}::uuid[]) OR g.merged_into_id = ANY(${agents}::uuid[])
    GROUP BY coalesce(g.merged_into_id, g.id), r.kind, r.key LIKE ' publisher %', r.name, r.names, r.classification, r.country,
      r.is_confirmed, r.identity, r.is_full, r.same_as`)
}
