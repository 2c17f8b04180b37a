import type { Identities } from '../agents/identities.ts'
import type { Person } from '../agents/people.ts'
import { agentAt, type Item, isWord, item } from './items.ts'
import { verbAt } from './verbs.ts'

/** "The spokesperson, X, announced that Y will travel": the next sentence goes on about Y. */
export function announcedIn(items: readonly Item[], speaker: Person, identities: Identities): Person | undefined {
  if (!speaker.titles.some(({ words }) => [...words].some((word) => word.startsWith('spokes')))) return undefined
  const that = items.findIndex((here, i) => isWord(here, /^that$/) && verbAt(items, i - 1) !== undefined)
  for (let i = that + 1; that > 0 && i < that + 8; i++) {
    const agent = agentAt(items, i, identities)
    if (agent?.kind !== 'person' || agent === speaker) continue
    return isWord(item(items, i + 1), /^(?:will|would|has|had|is|was|plans|met|spoke|held)$/) ? agent : undefined
  }
  return undefined
}
