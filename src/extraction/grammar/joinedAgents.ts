import type { Agent } from '../agents/identities.ts'
import { COUNTERPART } from '../lists/nouns.ts'
import { isOccupation } from '../names/occupations.ts'
import { END } from '../text/tokens.ts'
import { type Item, isWord, item } from './items.ts'
import { isPast } from './pastTense.ts'
import type { Discourse } from './subject.ts'

/** "A, B and C": the agents joined by "and" that end at item `end`. */
export function joinedAgents(items: readonly Item[], end: number, discourse: Discourse): Agent[] {
  const agents: Agent[] = []
  let i = end
  let sawAnd = false
  let sawComma = false
  for (;;) {
    if (agents.length > 0) i = holderOf(items, beforeShortForm(items, i), agents[0]?.kind === 'person')
    if (agents.length > 0) i = apposedTo(items, i)
    const { mention } = item(items, i)
    const agent = mention && discourse.identities.agentOf.get(mention)
    if (!agent || (mention.kind === 'organization' && agents.some((other) => other.kind === 'person'))) break
    agents.unshift(agent)
    let j = beforeBracket(items, i - 1)
    const own = ownBefore(items, j)
    if (own > 0) j = own
    while (
      isWord(item(items, j), /^(?:the|a|an|u\.s|his|her|their|its|counterparts?|colleagues?|peers?|visiting)$/) ||
      item(items, j).mention?.kind === 'demonym' ||
      item(items, j).mention?.kind === 'place' ||
      isEpithet(items, j) ||
      (agents[0]?.kind === 'person' && isWhose(items, j)) ||
      (isWord(item(items, j + 1), COUNTERPART) && item(items, j).token.word) ||
      affiliates(items, j)
    )
      j--
    const and = isWord(item(items, j), /^(?:and|&)$/)
    const other = and ? pronounAt(items, j - 1, discourse) : undefined
    if (other) return [...new Set([other, ...agents])]
    if (and) j--
    if (isWord(item(items, j), /^,$/)) {
      sawComma ||= and
      j--
    } else if (!and) break
    if (and) sawAnd = true
    if (!sawAnd) break
    i = j
  }
  // "Police arrested X, and Y said": what was done to X.
  const isDone = agents.length === 2 && sawComma && isPast(item(items, phraseBefore(items, i)))
  return sawAnd && !isDone ? [...new Set(agents)] : agents.slice(-1)
}

/** The item before the name at item `i` and the small words and titles that lead up to it. */
function phraseBefore(items: readonly Item[], i: number): number {
  let before = i - 1
  while (isWord(item(items, before), /^(?:the|a|an|his|her|their)$/) || item(items, before).mention?.kind === 'demonym')
    before--
  return before
}

/** The "his" of "X and his Kenyan counterpart, NAME", "X and her rival at the Harbour Line, NAME", from the comma; -1 for none. */
function ownBefore(items: readonly Item[], comma: number): number {
  if (!isWord(item(items, comma), /^,$/)) return -1
  for (let i = comma - 1; i > comma - 9; i--) {
    const { mention, token, quotation } = item(items, i)
    if (isWord(item(items, i), /^(?:his|her|their)$/)) {
      const isAnd = isWord(item(items, i - 1), /^and$/)
      return isAnd && items.slice(i, comma).some((here) => isOccupation(here.token)) ? i : -1
    }
    if (quotation !== undefined || mention?.kind === 'person' || (!mention && (!token.word || token.verb))) return -1
  }
  return -1
}

/** A pronoun less sure than this is nobody beside a name. */
const SURE = 0.6

/** The "he" of "he and NAME agreed" */
function pronounAt(items: readonly Item[], index: number, discourse: Discourse): Agent | undefined {
  const here = item(items, index)
  // "The gunman said that he and NAME": he is the gunman.
  if (!isWord(here, /^s?he$/) || isWord(item(items, index - 1), /^that$/)) return undefined
  const found = discourse.pronoun(here.token.folded === 'he' ? 'male' : 'female', here.first)
  return found && found.confidence > SURE ? found.agent : undefined
}

/** The body of "BODY (SHORT) and …", from the closing bracket. */
function beforeShortForm(items: readonly Item[], index: number): number {
  if (!isWord(item(items, index), /^\)$/)) return index
  const open = back(items, index, '(')
  return item(items, open - 1).mention?.kind === 'organization' ? open - 1 : index
}

/** "A and the rebel B", "A and activist investor B" */
function isEpithet(items: readonly Item[], index: number): boolean {
  const { token } = item(items, index)
  if (token === END || !token.word || token.capital || token.verb || PHRASES.test(token.folded)) return false
  const before = item(items, index - 1)
  // "A and Lundgas boss B"
  const isOfBody = before.mention?.kind === 'organization' && isOccupation(token)
  return isOfBody || isWord(before, /^(?:and|the|a|an|'s)$/) || isEpithet(items, index - 1)
}

/** The body of "A and Lundgas boss B", and the owners of "A and employers' chairman B", with their mark. */
function isWhose(items: readonly Item[], index: number): boolean {
  const { mention, token } = item(items, index)
  const isOwner = MARK.test(item(items, index + 1).token.text) && token.word && !token.verb
  return (
    MARK.test(token.text) || isOwner || (mention?.kind === 'organization' && isOccupation(item(items, index + 1).token))
  )
}

const MARK = /^['’]$/

const PHRASES =
  /^(?:and|or|but|of|in|to|by|at|on|for|from|with|as|than|then|who|which|that|when|where|while|not|also|he|she|it|they)$/

/** The "X" of "X of Uruguay and Y of Paraguay", from the state, body or town of X. */
export function holderOf(items: readonly Item[], index: number, isBeforePerson = false): number {
  const { mention, token } = item(items, index)
  // "X of the Fenn and Olga Varn Foundation" is one.
  const isTown = isBeforePerson && token.capital
  if (mention ? !/^(?:organization|place)$/.test(mention.kind) : !isTown) return index
  let first = index
  while (!mention && first > index - 2 && item(items, first - 1).token.capital) first--
  const of = isWord(item(items, first - 1), /^the$/) ? first - 2 : first - 1
  return isWord(item(items, of), /^of$/) && item(items, of - 1).mention?.kind === 'person' ? of - 1 : index
}

/** "Republic of Korea (ROK) Minister X": the state and its short form belong to the title. */
function beforeBracket(items: readonly Item[], index: number): number {
  if (!isWord(item(items, index), /^\)$/)) return index
  const open = back(items, index, '(')
  if (open <= 0) return index
  return item(items, open - 1).mention?.kind === 'organization' ? open - 2 : open - 1
}

/** The name before ", the Karelian group's chief executive", which ends at item `index`. */
function apposedTo(items: readonly Item[], index: number): number {
  if (isWord(item(items, index + 1), /^,$/)) {
    // "NAME, who heads the northern forces, and NAME"
    for (let i = index; i > index - 14 && !item(items, i).quotation; i--)
      if (isWord(item(items, i), /^who$/) && isWord(item(items, i - 1), /^,$/) && item(items, i - 2).mention)
        return i - 2
  }
  if (item(items, index).mention?.kind !== 'title') return index
  const open = back(items, index - 1, ',')
  const isNear = open > 0 && index - open < 8 && item(items, open - 1).mention?.kind === 'person'
  const isOne = items.slice(open, index).every(({ mention }) => mention?.kind !== 'person')
  return isNear && isOne ? open - 1 : index
}

/** A state or body that stands right before a titled name or before its possessive. */
function affiliates(items: readonly Item[], i: number): boolean {
  const here = item(items, i)
  if (isWord(here, /^'s$/)) return true
  if (here.token.capital && isWord(item(items, i + 1), /^'s$/)) return true
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

/** Between those who are named together: "X and his Kenyan counterpart Y". */
const BETWEEN = /^(?:and|,|the|'s|his|her|their|counterparts?|colleagues?)$/

/** Those who are named together from item `index` on. */
export function jointFrom(items: readonly Item[], index: number, discourse: Discourse): Agent[] {
  let end = index
  for (let i = index; i < items.length; i++) {
    const { mention } = item(items, i)
    if (mention?.kind === 'person' || mention?.kind === 'title') end = i
    else if (mention ? mention.kind !== 'demonym' : !isWord(item(items, i), BETWEEN)) break
  }
  return end > index ? joinedAgents(items, end, discourse) : []
}
