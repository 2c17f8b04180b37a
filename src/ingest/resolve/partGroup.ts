import type { ResolvableReference } from './blocks.ts'
import type { EditorsWord } from './editorsWord.ts'

/**
 * Parts from a group whom an editor's word keeps elsewhere: who is bound to somebody else than the agent that the group has, or was said to be another
 * than that one, or than who is named in full there. What has meant nobody yet goes with those who are called the same, where only they are.
 *
 * @param agentId the agent that the group has; null: a new one
 */
export function partGroup(
  members: readonly ResolvableReference[],
  agentId: string | null,
  word: EditorsWord,
): { together: ResolvableReference[]; elsewhere: Map<ResolvableReference, string> } {
  const elsewhere = new Map<ResolvableReference, string>()
  const origins = originsOf(members, agentId)
  for (const member of members) {
    const before = member.agentId
    if (before === null || before === agentId) continue
    const isBoundElsewhere =
      word.isBound(member) && (agentId === null || word.meaningOf(before) !== word.meaningOf(agentId))
    const known = member.isFull ? origins.slice(0, 1) : origins
    if (isBoundElsewhere || known.some((origin) => origin !== before && word.areApart(before, origin)))
      elsewhere.set(member, before)
  }
  if (elsewhere.size === 0) return { together: [...members], elsewhere }
  const left = [...elsewhere]
  const staying = members.filter((member) => !elsewhere.has(member))
  const known = new Set(staying.filter((member) => member.agentId !== null).map(({ identity }) => identity))
  for (const member of staying) {
    if (member.agentId !== null || known.has(member.identity)) continue
    const found = left.find(([other]) => isSaidAlike(member, other))
    if (found !== undefined) elsewhere.set(member, found[1])
  }
  return { together: staying.filter((member) => !elsewhere.has(member)), elsewhere }
}

/** Whom an editor's word on the group's members is about: the agent that the group has, then whom those meant until now who are named in full, most of them first. */
function originsOf(members: readonly ResolvableReference[], agentId: string | null): string[] {
  const counts = new Map<string, number>()
  for (const { agentId, isFull, times = 1 } of members)
    if (agentId !== null && isFull) counts.set(agentId, (counts.get(agentId) ?? 0) + times)
  const named = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).map(([id]) => id)
  return agentId === null ? named : [agentId, ...named.filter((id) => id !== agentId)]
}

/** Of the same name; of a surname alone in the same office as well. */
function isSaidAlike(one: ResolvableReference, other: ResolvableReference): boolean {
  if (one.identity !== other.identity || one.isFull !== other.isFull) return false
  return (
    one.isFull || one.roles.some(({ role }) => role !== null && other.roles.some((another) => another.role === role))
  )
}
