import type { Agent, Identities } from '../agents/identities.ts'
import { agentAt, type Item, isWord, item } from './items.ts'

/** "The presidents of Karelund, NAME, and of Norvia, NAME": who holds the office in each of the states, up to the last name, at item `end`. */
export function heldEach(items: readonly Item[], end: number, identities: Identities): Agent[] {
  const holders: Agent[] = []
  for (let i = end; ; ) {
    const holder = agentAt(items, i, identities)
    if (holder?.kind !== 'person' || !isWord(item(items, i - 1), /^,$/)) return []
    holders.unshift(holder)
    const state = stateBefore(items, i - 2)
    if (state < 0) return []
    const of = isWord(item(items, state - 1), /^the$/) ? state - 2 : state - 1
    const before = isWord(item(items, of), /^of$/) ? of - 1 : of
    if (before < of && isWord(item(items, before), OFFICES)) return holders.length > 1 ? holders : []
    const and = isWord(item(items, before), /^and$/) ? before - 1 : before
    if (!isWord(item(items, and), /^,$/)) return []
    i = and - 1
  }
}

/** The first item of the state or town that ends at item `last`; -1 for none. */
function stateBefore(items: readonly Item[], last: number): number {
  const { mention, token } = item(items, last)
  if (mention) return /^(?:organization|place)$/.test(mention.kind) ? last : -1
  if (!token.capital) return -1
  return item(items, last - 1).token.capital ? last - 1 : last
}

const OFFICES =
  /^(?:presidents|premiers|ministers|leaders|chancellors|kings|queens|secretaries|heads|chiefs|governors|mayors|ambassadors|envoys|speakers|chairmen|chairs|directors|bishops)$/
