import { sql } from 'kysely'
import { badUserInput } from '../errors.ts'
import type { Context } from './context.ts'
import { type AgentRef, agentKey } from './filters/operators.ts'

export type PathType = 'MEETING' | 'QUOTE' | 'MEMBERSHIP'
export const DEFAULT_HOPS = 3
const MAX_HOPS = 4

export interface PathArguments {
  from: AgentRef
  to: AgentRef
  maxHops?: number | null | undefined
  via?: readonly PathType[] | null | undefined
}

/** One link of a path; `linkId` is a row of the table that `kind` names. */
export interface PathStep {
  fromId: string
  toId: string
  kind: PathType
  linkId: string
}

/** Null where either agent is unknown or no path is short enough; empty from an agent to itself. Throws BAD_USER_INPUT for hops beyond 1 to 4. */
export async function findPath(
  context: Context,
  { from, to, maxHops, via }: PathArguments,
): Promise<PathStep[] | null> {
  const hops = maxHops ?? DEFAULT_HOPS
  if (hops < 1 || hops > MAX_HOPS) throw badUserInput(`maxHops is ${hops}: pass 1 to ${MAX_HOPS}.`)
  const kinds = via ?? ['MEETING', 'QUOTE', 'MEMBERSHIP']
  const [found] = await context.read(sql<{ startId: string | null; goalId: string | null; steps: PathStep[] }>`
    select ends.start_id, ends.goal_id, coalesce((
      select json_agg(json_build_object('fromId', from_id, 'toId', to_id, 'kind', kind, 'linkId', link_id) order by step)
      from agent_path(ends.start_id, ends.goal_id, ${hops}::int, ${kinds}::text[]::link_kind[])
      where ends.start_id <> ends.goal_id
    ), '[]'::json) as steps
    from (select ${agentKey(from)} as start_id, ${agentKey(to)} as goal_id) as ends`)
  if (found === undefined || found.startId === null || found.goalId === null) return null
  if (found.startId === found.goalId) return []
  return found.steps.length > 0 ? found.steps : null
}
