import { ADVERBS, AUXILIARIES } from '../lists/verbs.ts'
import { type Item, isWord, item } from './items.ts'

const PREPOSITION = /^(?:of|for|from|at|in|with|to|by|on|against|about|between|within|inside|among|across|near)$/
const DETERMINER = /^(?:the|an?|its|his|her|their|this|that)$/

/** How many words may stand between an article and a name: "the army's northern BODY". */
const MOST_BETWEEN = 4

/**
 * The preposition that governs the name at item `start`: "of BODY", "within the central BODY", "of the army's BODY". -1 for none: what
 * is said "at the same time" is nobody's.
 */
export function governorOf(items: readonly Item[], start: number): number {
  const before = item(items, start - 1)
  if (isWord(before, PREPOSITION)) return start - 1
  if (isWord(before, /^the$/) && isWord(item(items, start - 2), PREPOSITION)) return start - 2
  const { mention, token } = item(items, start)
  // "of the ferry Blue Dawn": things have names, too.
  if (mention ? !/^(?:organization|place)$/.test(mention.kind) : !token.capital) return -1
  let i = start - 1
  while (i > start - 1 - MOST_BETWEEN && isQualifier(item(items, i))) i--
  const isGoverned = isWord(item(items, i), DETERMINER) && isWord(item(items, i - 1), PREPOSITION)
  return isGoverned && isHead(item(items, i - 2)) ? i - 1 : -1
}

/** "central", "army", "'s", "ruling", "banned" */
const isQualifier = (here: Item) =>
  !here.mention &&
  (isWord(here, /^'s$/) || (here.token.word && !here.token.capital && (!here.token.verb || isParticiple(here)))) &&
  !isWord(here, DETERMINER) &&
  !isWord(here, PREPOSITION) &&
  !isWord(here, /^(?:and|or|but|who|which|when|where|while|as|same|time|day|week|month|year|end|case)$/)

const isParticiple = (here: Item) => isWord(here, /(?:ing|ed)$/)

/** Of whom the phrase is: "a source", a name, and no verb or conjunction, after which a preposition begins an adverbial. */
const isHead = ({ mention, token }: Item) =>
  mention?.kind === 'person' ||
  mention?.kind === 'title' ||
  (token.word &&
    !token.verb &&
    !AUXILIARIES.has(token.folded) &&
    !ADVERBS.has(token.folded) &&
    !/^(?:and|or|but|as|that|who|which|when|where|while|he|she|it|they)$|ly$/.test(token.folded))
