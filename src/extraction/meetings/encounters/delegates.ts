import type { Agent, Identities } from '../../agents/identities.ts'
import type { Story } from '../../grammar/discourse.ts'
import { type Item, isWord, item } from '../../grammar/items.ts'
import { TIME_WORDS } from '../../lists/nouns.ts'
import { AUXILIARIES } from '../../lists/verbs.ts'
import { at } from '../../text/tokens.ts'

/** With these a list of parties ends. */
export const ENDS =
  /^(?:to|in|on|for|at|during|regarding|about|after|before|prior|as|by|while|where|when|who|which|that|concerning|following|ahead|via|over|from|since|until|if|whose|near|aboard|but|under|amid|upon|separately)$/
/** People who speak for a body. */
export const STAFF =
  /^(?:boards|officials|representatives|members|leaders|delegates|delegation|delegations|executives|leadership|board|management|negotiators|managers|directors|scientists|lawyers|trustees)$/
/** Before such people they speak for no body any more. */
export const NO_LONGER = /^(?:former|ex|expelled|suspended|retired|ousted|dismissed)$/

/** "Transport Department officials", "executives from oil firm BODY" */
export function isSpokenFor(items: readonly Item[], index: number, identities: Identities): boolean {
  const next = item(items, index + 1)
  if (STAFF.test(next.token.folded)) return true
  // "members of the Harbour Club choir"
  const goesOn =
    next.token.word && !next.token.capital && !ENDS.test(next.token.folded) && !TIME_WORDS.has(next.token.folded)
  if (goesOn && !AUXILIARIES.has(next.token.folded) && !isWord(next, /^(?:and|again|here|separately)$/)) return false
  let link = index - 1
  while (link > index - 5 && !isWord(item(items, link), /^(?:of|from)$/)) {
    const { token, mention } = item(items, link)
    if (mention ? mention.kind !== 'demonym' : !token.word || token.capital) return false
    link--
  }
  return isDelegated(items, link, identities, index)
}

/** "representatives of the Northern Alliance": the body speaks through them. States do through those who are named. */
export function isDelegated(
  items: readonly Item[],
  link: number,
  identities: Identities,
  body = bodyAfter(items, link),
): boolean {
  if (!STAFF.test(item(items, link - 1).token.folded) || isWord(item(items, link - 2), NO_LONGER)) return false
  const { mention } = item(items, body)
  const agent = mention && identities.agentOf.get(mention)
  return agent?.kind === 'organization' && agent.classification !== 'STATE' && agent.classification !== 'MEDIA'
}

/** The second "of" of "representatives of the banks and of the Tellers' Union"; -1 for none. */
export function furtherOf(items: readonly Item[], first: number): number {
  for (let i = first + 1; i < first + 8; i++)
    if (isWord(item(items, i), /^of$/)) return isWord(item(items, i - 1), /^and$/) ? i : -1
  return -1
}

/** "from oil firm BODY", "of the BODY": the item of the body. */
function bodyAfter(items: readonly Item[], link: number): number {
  let i = isWord(item(items, link + 1), /^the$/) ? link + 2 : link + 1
  const most = i + 3
  while (
    i < most &&
    item(items, i).token.word &&
    !item(items, i).token.capital &&
    !ENDS.test(item(items, i).token.folded)
  )
    i++
  return i
}

/** Come to meet others, under somebody who leads them. */
export const TEAMS = /^(?:team|mission|delegation)$/

const LEADERS = new WeakMap<Identities, Agent | null>()

/** Who leads the only team of an article: "a staff team led by Ms. NAME". Undefined where nobody does, or several do. */
export function leaderOf({ reading, identities }: Story): Agent | undefined {
  const before = LEADERS.get(identities)
  if (before !== undefined) return before ?? undefined
  const leaders = new Set<Agent>()
  for (const person of identities.people) {
    for (const { first } of person.mentions) {
      const by = at(reading.tokens, first - 1).folded === 'the' ? first - 2 : first - 1
      const led = at(reading.tokens, by).folded === 'by' && /^(?:led|headed)$/.test(at(reading.tokens, by - 1).folded)
      const noun = at(reading.tokens, by - 2).text === ',' ? by - 3 : by - 2
      if (led && TEAMS.test(at(reading.tokens, noun).folded)) leaders.add(person)
    }
  }
  const [only] = leaders
  const leader = leaders.size === 1 ? only : undefined
  LEADERS.set(identities, leader ?? null)
  return leader
}
