import type { Agent, Identities } from '../../agents/identities.ts'
import { codeOf } from '../../agents/offices.ts'
import { agentAt, type Item, isWord, item } from '../../grammar/items.ts'
import { COUNTERPART } from '../../lists/nouns.ts'
import { AUXILIARIES } from '../../lists/verbs.ts'
import { ENDS, UNNAMED } from './delegates.ts'

/** Whether the person named at item `i` of a list that begins at item `from` is one of its parties. */
export function isPersonOfList(items: readonly Item[], i: number, from: number): boolean {
  return !isPossessive(items, i) && !isRelated(items, i, from)
}

/** Whether the body named at item `i` is a party itself. */
export function isBodyOfList(items: readonly Item[], i: number): boolean {
  return !isPossessive(items, i) && !isAffiliation(items, i) && !isOfStaff(items, i)
}

/** "NAME and the cycling group BODY" at the end of its list. */
export function isBeside(items: readonly Item[], index: number, identities: Identities): boolean {
  let i = index - 1
  for (; i > index - 6; i--) {
    const here = item(items, i)
    if (isWord(here, /^and$/)) break
    if (here.mention || !here.token.word || here.token.capital || ENDS.test(here.token.folded)) return false
    if (/^(?:of|from)$/.test(here.token.folded)) return false
  }
  const next = item(items, index + 1)
  const closes = next.first < 0 || isWord(next, /^[.,;]$/) || isWord(next, ENDS) || AUXILIARIES.has(next.token.folded)
  return isWord(item(items, i), /^and$/) && closes && agentAt(items, i - 1, identities)?.kind === 'person'
}

/** "Kenya's foreign minister", "the president of Kenya": the state of an official who is not named. */
export function stateOf(items: readonly Item[], i: number, identities: Identities): Agent | undefined {
  const { mention } = item(items, i)
  if (mention?.kind !== 'title') return undefined
  const code = codeOf(mention)
  return code === undefined ? undefined : identities.bodies.find((body) => body.code === code)
}

function isPossessive(items: readonly Item[], i: number): boolean {
  // "met with Mr. Olang’." ends in what he is called.
  const isOfName = isWord(item(items, i + 1), /^['’]$/) && isWord(item(items, i + 2), /^[.,;:]$/)
  return isWord(item(items, i + 1), /^(?:'s|['’])$/) && !isOfName
}

/** "the wife of jailed activist NAME", "a lawyer for NAME": who is met is another. */
function isRelated(items: readonly Item[], i: number, from: number): boolean {
  let of = i - 1
  // "the brother of her Kenyan peer, NAME"
  while (
    of > i - 6 &&
    (isWord(item(items, of), /^(?:,|his|her|their)$/) ||
      COUNTERPART.test(item(items, of).token.folded) ||
      item(items, of).mention?.kind === 'demonym')
  )
    of--
  while (
    of > i - 8 &&
    item(items, of).token.word &&
    !item(items, of).token.capital &&
    !isWord(item(items, of), /^(?:of|for|and|with)$/)
  )
    of--
  if (of <= from || !isWord(item(items, of), /^(?:of|for)$/)) return false
  const { token, mention } = item(items, of - 1)
  const isNoun = !mention && token.word && !token.capital && !UNNAMED.test(token.folded)
  return (
    isNoun &&
    (isWord(item(items, of), /^of$/) ||
      /^(?:lawyers?|attorneys?|advis[eo]rs?|aides?|spokes(?:man|woman|person))$/.test(token.folded))
  )
}

function isAffiliation(items: readonly Item[], i: number): boolean {
  const next = item(items, i + 1).mention
  return (
    next !== undefined &&
    (next.kind === 'person' || next.kind === 'title') &&
    next.affiliation === item(items, i).mention
  )
}

/** "met with United Nations staff": people of a body who do not speak for it. */
const isOfStaff = (items: readonly Item[], i: number) =>
  isWord(
    item(items, i + 1),
    /^(?:staff|workers|employees|volunteers|supporters|troops|soldiers|students|players|fans)$/,
  )
