import { sql } from 'kysely'
import type { Transaction } from '../transaction.ts'
import type { ResolvableReference } from './blocks.ts'

/** What editors have said of agents, as far as it bears on whom references mean. */
export interface EditorsWord {
  /** Who they are of whom somebody was said to be one. */
  merged: readonly string[]
  /** Who an agent is after merging. */
  meaningOf: (agentId: string) => string
  /** Whether a reference names one of whom an editor said whom it is: what names that one in full, or where nothing does, all that names it. */
  isBound: (reference: ResolvableReference) => boolean
  /** Whether only surnames or acronyms name an agent of whom an editor said whom it is. */
  isBoundInShort: (agentId: string) => boolean
  areApart: (agentId: string, otherId: string) => boolean
}

/**
 * Who was merged and still is named was merged by an editor: the rules merge only those whom nothing names any more. Whom the merged one became is
 * the editor's word as well, where only a surname or an acronym names that one.
 */
export async function editorsWordOn(
  tx: Transaction,
  references: readonly ResolvableReference[],
  outdated: readonly string[],
): Promise<EditorsWord> {
  const agents = [...new Set([...references.flatMap(({ agentId }) => agentId ?? []), ...outdated])]
  const [merged, apart] = await Promise.all([
    tx.rows<{ id: string; meansId: string; isMerged: boolean; isShort: boolean }>(sql`
      SELECT a.id::text, coalesce(a.merged_into_id, a.id)::text AS "meansId", a.merged_into_id IS NOT NULL AS "isMerged",
        NOT EXISTS (SELECT FROM agent_reference r WHERE r.agent_id = a.id AND r.is_full) AS "isShort"
      FROM agent a WHERE a.id = ANY(${agents}::uuid[]) AND (a.merged_into_id IS NOT NULL OR EXISTS (
        SELECT FROM agent m JOIN agent_reference r ON r.agent_id = m.id WHERE m.merged_into_id = a.id))`),
    tx.rows<{ one: string; other: string }>(sql`
      SELECT coalesce(a.merged_into_id, a.id)::text AS one, coalesce(b.merged_into_id, b.id)::text AS other
      FROM merge_candidate c JOIN agent a ON a.id = c.agent_id JOIN agent b ON b.id = c.other_id WHERE c.is_dismissed`),
  ])
  const byId = new Map(merged.map((agent) => [agent.id, agent]))
  const pairs = new Set(apart.flatMap(({ one, other }) => [`${one} ${other}`, `${other} ${one}`]))
  const meaningOf = (agentId: string) => byId.get(agentId)?.meansId ?? agentId
  return {
    merged: [...new Set(merged.map(({ meansId }) => meansId))],
    meaningOf,
    isBound: ({ agentId, isFull }) => {
      const agent = byId.get(agentId ?? '')
      return agent !== undefined && (agent.isShort || (agent.isMerged && isFull))
    },
    isBoundInShort: (agentId) => byId.get(agentId)?.isShort ?? false,
    areApart: (agentId, otherId) => pairs.has(`${meaningOf(agentId)} ${meaningOf(otherId)}`),
  }
}
