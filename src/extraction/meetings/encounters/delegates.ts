import type { Agent, Identities } from '../../agents/identities.ts'
import { perArticle } from '../../agents/perArticle.ts'
import type { Story } from '../../grammar/discourse.ts'
import { type Item, isWord, item } from '../../grammar/items.ts'
import { TEAMS } from '../../lists/meetingWords.ts'
import { TIME_WORDS } from '../../lists/nouns.ts'
import { AUXILIARIES } from '../../lists/verbs.ts'
import type { Reading } from '../../text/reading.ts'
import { at, isClitic, type Token } from '../../text/tokens.ts'

/** With these a list of parties ends. */
export const ENDS =
  /^(?:to|in|on|for|at|during|regarding|about|after|before|prior|as|by|while|where|when|who|which|that|concerning|following|ahead|via|over|from|since|until|if|whose|near|aboard|but|under|amid|upon|separately)$/
/** People who speak for a body. */
export const STAFF =
  /^(?:boards|officials|representatives|members|leaders|delegates|delegation|delegations|executives|leadership|board|management|negotiators|managers|directors|scientists|lawyers|trustees)$/
/** Parties whom nobody names: "a delegation", "her counterparts". */
export const UNNAMED =
  /^(?:officials|representatives|delegation|delegations|leaders|negotiators|diplomats|members|heads|envoys|counterparts|ministers|ambassadors|lawmakers|leadership|government)$/
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
/** What they are called afterwards. */
const GUESTS = /^(?:guests|visitors)$/

/** Who leads those of "the delegation will visit the school, where it will be received": "it" or "they" at item `pronoun`. */
export function leaderMeant(items: readonly Item[], pronoun: number, story: Story): Agent | undefined {
  if (!isWord(item(items, pronoun), /^(?:it|they)$/) || !isWord(item(items, pronoun - 1), /^where$/)) return undefined
  for (let i = pronoun - 1; i > 0; i--) {
    const isNoun = TEAMS.has(item(items, i).token.folded) || isWord(item(items, i), GUESTS)
    if (isNoun && isWord(item(items, i - 1), /^the$/)) return leaderOf(items, i, story)
  }
  return undefined
}

/**
 * Who leads "the team" or "the IMF mission", the last word of which is at item `noun`: "a staff team led by Ms. NAME", told before it.
 * Undefined where nobody leads the only team of the article, or several do, or it has teams of another kind.
 */
export function leaderOf(items: readonly Item[], noun: number, { reading, identities }: Story): Agent | undefined {
  const { token, first } = item(items, noun)
  if (!TEAMS.has(token.folded) && !GUESTS.test(token.folded)) return undefined
  const found = leaderIn(identities, reading)
  return found && found.first < first ? found.leader : undefined
}

const leaderIn = perArticle((identities: Identities, reading: Reading): { leader: Agent; first: number } | null => {
  const { tokens } = reading
  const headline = reading.paragraphs[0]?.last ?? -1
  let found: { leader: Agent; first: number } | null = null
  for (let i = 0; i < tokens.length; i++) {
    if (!TEAMS.has(at(tokens, i).folded) || isMission(tokens, i) || i <= headline) continue
    // A search team, Sweden's delegation: another than that of the body.
    const own = identities.mentionAt[i - 1]?.kind
    if (!SUCH_TEAM.test(at(tokens, i - 1).folded) && own !== 'organization' && own !== 'demonym') return null
    const led = ledAfter(tokens, i)
    if (led < 0) continue
    const name = personAfter(identities, led + 2)
    const mention = identities.mentionAt[name]
    const leader = mention && identities.agentOf.get(mention)
    if (leader?.kind !== 'person' || (found && found.leader !== leader)) return null
    found ??= { leader, first: name }
  }
  return found
})

const SUCH_TEAM =
  /^(?:the|a|an|staff|parliamentary|high-level|official|ministerial|military|business|trade|economic|government|senior)$/

/** "the European Union's Delegation to Karelia": an embassy. */
const isMission = (tokens: readonly Token[], i: number) =>
  at(tokens, i).capital && (isClitic(at(tokens, i - 1)) || at(tokens, i + 1).folded === 'to')

/** The "led" of "a delegation from the Karelian city of Lund, led by", the noun at token `noun`; -1 for none. */
function ledAfter(tokens: readonly Token[], noun: number): number {
  for (let i = noun + 1; i < noun + REACH; i++) {
    const { text, folded, capital, verb } = at(tokens, i)
    if (isLeading(folded) && at(tokens, i + 1).folded === 'by') return i
    if (/^[.;:!?]$/.test(text) || (verb !== undefined && !capital)) return -1
  }
  return -1
}

export const isLeading = (word: string) => /^(?:led|headed|chaired)$/.test(word)
/** How far a delegation stands from who leads it. */
export const REACH = 16

/** The first token of the leader's name: "led by its president, NAME". */
function personAfter({ mentionAt }: Identities, from: number): number {
  for (let i = from; i < from + 8; i++) if (mentionAt[i]?.kind === 'person') return i
  return from
}
