import { type AgentGroup, type AgentReference, groupReferences } from '../../entities/index.ts'
import { newId } from '../ids.ts'
import type { ResolvableReference } from './blocks.ts'
import type { EditorsWord } from './editorsWord.ts'
import { partGroup } from './partGroup.ts'

/** Who is meant by references, as a set of them tells. */
export interface Assignment {
  agentOf: Map<ResolvableReference, string>
  /** Agents that do not exist yet, with what is said of them. */
  created: Map<string, AgentGroup>
  candidates: { agentId: string; otherId: string; reasons: readonly string[] }[]
}

/**
 * Gives every group of references an agent: the one that most of them have meant so far, so that ids stay; a new one where there is none
 * left. What an editor decided stands above it. The groups depend on the references alone; only which id they get depends on the past.
 */
export function assignAgents(references: readonly ResolvableReference[], word: EditorsWord): Assignment {
  const open = references.filter(({ decidedId }) => decidedId === null)
  const decided = new Set(references.flatMap(({ decidedId }) => decidedId ?? []))
  const { groups, candidates } = groupReferences(open)
  const original = (member: AgentReference) => member as ResolvableReference
  const agents = electAgents(groups, (member, group) => {
    const { agentId } = original(member)
    if (agentId === null || decided.has(agentId)) return null
    // Who is called so in full is not whom an editor said a surname to be.
    const isNamedOtherwise = word.isBoundInShort(agentId) && group.members.some(({ isFull }) => isFull)
    return isNamedOtherwise ? null : agentId
  })
  const created = new Map<string, AgentGroup>()
  const agentOf = new Map<ResolvableReference, string>()
  for (const reference of references) if (reference.decidedId !== null) agentOf.set(reference, reference.decidedId)
  const idOf = new Map<AgentGroup, string>()
  for (const group of groups) {
    const before = agents.get(group)
    const { together, elsewhere } = partGroup(group.members.map(original), before ?? null, word)
    for (const [member, agentId] of elsewhere) agentOf.set(member, agentId)
    const id = before ?? (together.length > 0 ? newId() : [...elsewhere.values()][0])
    if (id === undefined) continue
    if (before === undefined && together.length > 0) created.set(id, { members: together })
    idOf.set(group, id)
    for (const member of together) agentOf.set(member, id)
  }
  return {
    agentOf,
    created,
    candidates: candidates.flatMap(({ one, other, reasons }) => {
      const [agentId, otherId] = [idOf.get(one) ?? '', idOf.get(other) ?? ''].sort()
      return agentId === undefined || otherId === undefined || agentId === otherId ? [] : { agentId, otherId, reasons }
    }),
  }
}

/**
 * Each agent goes to the group in which most references mean it, and each group gets the agent that most of its references mean. Full names
 * count first: who was taken for somebody by a surname alone does not take the id and slug along.
 */
function electAgents(
  groups: readonly AgentGroup[],
  votedFor: (member: AgentReference, group: AgentGroup) => string | null,
): Map<AgentGroup, string> {
  const votes: { group: AgentGroup; agentId: string; full: number; all: number }[] = []
  for (const group of groups) {
    const counts = new Map<string, { full: number; all: number }>()
    for (const member of group.members) {
      const agentId = votedFor(member, group)
      if (agentId === null) continue
      const count = counts.get(agentId) ?? { full: 0, all: 0 }
      counts.set(agentId, count)
      count.all += member.times ?? 1
      if (member.isFull) count.full += member.times ?? 1
    }
    for (const [agentId, count] of counts) votes.push({ group, agentId, ...count })
  }
  votes.sort((a, b) => b.full - a.full || b.all - a.all || (a.agentId < b.agentId ? -1 : 1))
  const elected = new Map<AgentGroup, string>()
  const taken = new Set<string>()
  for (const { group, agentId } of votes) {
    if (elected.has(group) || taken.has(agentId)) continue
    elected.set(group, agentId)
    taken.add(agentId)
  }
  return elected
}
