import type { Agent } from '../agents/identities.ts'
import { type Item, isWord, item } from './items.ts'
import type { Discourse } from './subject.ts'

/** "A, B and C": the agents joined by "and" that end at item `end`. */
export function joinedAgents(items: readonly Item[], end: number, discourse: Discourse): Agent[] {
  const agents: Agent[] = []
  let i = end
  let sawAnd = false
  for (;;) {
    if (agents.length > 0) i = holderOf(items, i)
    const { mention } = item(items, i)
    const agent = mention && discourse.identities.agentOf.get(mention)
    if (!agent || (mention.kind === 'organization' && agents.some((other) => other.kind === 'person'))) break
    agents.unshift(agent)
    let j = beforeBracket(items, i - 1)
    while (
      isWord(item(items, j), /^(?:the|a|an|u\.s|his|her|their|its|counterparts?|colleagues?|visiting)$/) ||
      item(items, j).mention?.kind === 'demonym' ||
      item(items, j).mention?.kind === 'place' ||
      affiliates(items, j)
    )
      j--
    const and = isWord(item(items, j), /^(?:and|&)$/)
    if (and) j--
    if (isWord(item(items, j), /^,$/)) j--
    else if (!and) break
    if (and) sawAnd = true
    if (!sawAnd) break
    i = j
  }
  return sawAnd ? [...new Set(agents)] : agents.slice(-1)
}

/** The "X" of "X of Uruguay and Y of Paraguay", from the state or body of X. */
function holderOf(items: readonly Item[], index: number): number {
  if (!/^(?:organization|place)$/.test(item(items, index).mention?.kind ?? '')) return index
  const of = isWord(item(items, index - 1), /^the$/) ? index - 2 : index - 1
  return isWord(item(items, of), /^of$/) && item(items, of - 1).mention?.kind === 'person' ? of - 1 : index
}

/** "Republic of Korea (ROK) Minister X": the state and its short form belong to the title. */
function beforeBracket(items: readonly Item[], index: number): number {
  if (!isWord(item(items, index), /^\)$/)) return index
  const open = back(items, index, '(')
  if (open <= 0) return index
  return item(items, open - 1).mention?.kind === 'organization' ? open - 2 : open - 1
}

/** A state or body that stands right before a titled name or before its possessive. */
function affiliates(items: readonly Item[], i: number): boolean {
  const here = item(items, i)
  if (isWord(here, /^'s$/)) return true
  const next = item(items, i + 1)
  return (
    here.mention?.kind === 'organization' &&
    ((next.mention?.kind === 'person' && next.mention.affiliation === here.mention) || isWord(next, /^'s$/))
  )
}

/** The item of the opening mark, looked for from item `from` backwards; -1 for none near by. */
export function back(items: readonly Item[], from: number, mark: string): number {
  for (let i = from; i >= 0 && i > from - 40; i--) {
    const { token, quotation } = item(items, i)
    if (token.text === mark) return i
    if (quotation !== undefined) return -1
  }
  return -1
}
