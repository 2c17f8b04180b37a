import type { Identities } from '../agents/identities.ts'
import type { Person } from '../agents/people.ts'
import { agentAt, type Item, isWord, item } from './items.ts'
import { verbAt } from './verbs.ts'

/** The Y of "X wanted the bridge, but Y did not", and of "X said so, while Y said": who says something next may be Y. */
export function contrastedIn(items: readonly Item[], identities: Identities): Person | undefined {
  for (let i = 1; i < items.length; i++) {
    const isLink =
      isWord(item(items, i), /^(?:but|while|whereas)$/) ||
      (isWord(item(items, i), /^and$/) && isWord(item(items, i - 1), /^,$/))
    if (!isLink) continue
    const name = item(items, i + 1).mention?.kind === 'title' ? i + 2 : i + 1
    const agent = item(items, name).mention?.kind === 'person' ? agentAt(items, name, identities) : undefined
    const next = item(items, name + 1)
    if (agent?.kind !== 'person' || !next.token.word || next.mention || isWord(next, /^(?:'s|and|or|of|in|from|who)$/))
      continue
    // "X said the plan was good but Y was late": within what X said
    const isSaid = items.slice(0, i).some((_, v) => /^(?:past|present)$/.test(verbAt(items, v)?.form ?? ''))
    if (!isSaid || verbAt(items, name + 1)) return agent
  }
  return undefined
}
