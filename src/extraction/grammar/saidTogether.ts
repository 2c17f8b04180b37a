import type { Agent } from '../agents/identities.ts'
import { AUXILIARIES } from '../lists/verbs.ts'
import { agentAt, type Item, isWord, item } from './items.ts'
import { isPast } from './pastTense.ts'
import type { Discourse } from './subject.ts'
import { verbAt } from './verbs.ts'

/** What a name is followed by between commas, in items: ", chief executive of the Harbour Line, and". */
const LONGEST_APPOSITION = 12

/**
 * Who said something together with the person at item `first`, where what they are stands between: the Y of "said X, mayor of Dorn, and Y, its governor, in a
 * joint statement". Nobody where another verb follows, of which Y may be the subject.
 */
export function saidTogether(items: readonly Item[], first: number, { identities }: Discourse): Agent[] {
  const together: Agent[] = []
  for (let i = first + 1, since = i; isWord(item(items, since), /^,$/) && i < since + LONGEST_APPOSITION; i++) {
    const here = item(items, i)
    if (
      here.first < 0 ||
      here.quotation !== undefined ||
      isVerb(items, i) ||
      isWord(here, /^(?:who|which|that|[.;:])$/)
    )
      break
    if (here.mention?.kind !== 'person') continue
    const agent = agentAt(items, i, identities)
    if (!agent || !isWord(item(items, i - 1), /^and$/) || !endsWithoutVerb(items, i + 1)) break
    together.push(agent)
    since = i + 1
  }
  return together
}

function endsWithoutVerb(items: readonly Item[], from: number): boolean {
  for (let i = from; i < items.length && item(items, i).quotation === undefined; i++) if (isVerb(items, i)) return false
  return true
}

function isVerb(items: readonly Item[], i: number): boolean {
  const here = item(items, i)
  return verbAt(items, i) !== undefined || isPast(here) || (AUXILIARIES.has(here.token.folded) && !isWord(here, /^to$/))
}
