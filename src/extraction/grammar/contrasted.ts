import type { Identities } from '../agents/identities.ts'
import type { Person } from '../agents/people.ts'
import { STATEMENTS } from '../lists/nouns.ts'
import { agentAt, type Item, isWord, item } from './items.ts'
import { isPast } from './pastTense.ts'
import { verbAt } from './verbs.ts'

/** The Y of "X wanted the bridge, but Y did not", and of "X said so, while Y said": who says something next may be Y. */
export function contrastedIn(items: readonly Item[], identities: Identities): Person | undefined {
  for (let i = 1; i < items.length; i++) {
    const teller = tellerAt(items, i, identities) ?? ownerAt(items, i, identities)
    if (teller) return teller
    const isLink =
      isWord(item(items, i), /^(?:but|while|whereas)$/) ||
      (isWord(item(items, i), /^and$/) && (isWord(item(items, i - 1), /^,$/) || isPast(item(items, i + 2))))
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

/** The Y of "X was met by Y, who said that …" and of "X thanked Y, who has run the library for years" */
function tellerAt(items: readonly Item[], who: number, identities: Identities): Person | undefined {
  if (!isWord(item(items, who), /^who$/) || !isWord(item(items, who - 1), /^,$/)) return undefined
  const agent = agentAt(items, who - 2, identities)
  const isTelling = [1, 2].some((step) => verbAt(items, who + step)?.form === 'past')
  const isPraised = isWord(
    item(items, who - 3),
    /^(?:thanked|honou?red|congratulated|hailed|praised|celebrated|remembered)$/,
  )
  return agent?.kind === 'person' && (isTelling || isPraised) ? agent : undefined
}

/** The Y of "Y's statement, read by X, said" */
function ownerAt(items: readonly Item[], clitic: number, identities: Identities): Person | undefined {
  if (clitic > 2 || !isWord(item(items, clitic), /^'s$/)) return undefined
  const agent = STATEMENTS.has(item(items, clitic + 1).token.folded)
    ? agentAt(items, clitic - 1, identities)
    : undefined
  return agent?.kind === 'person' ? agent : undefined
}
