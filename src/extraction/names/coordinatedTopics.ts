import { BODY_NOUNS } from '../lists/organizations.ts'
import { PORTFOLIO_WORDS, TITLE_HEADS } from '../lists/titles.ts'
import { at, isAcronym, isClitic, type Token } from '../text/tokens.ts'
import type { Gazetteer } from './gazetteer.ts'
import { isGivenName } from './givenName.ts'

/** Endings of nouns for what bodies deal with and whom they unite: "Biochemistry", "Museums", "Agnostics". */
const ABSTRACT = /(?:[^s]s|ion|ment|ty|ance|ence|ry|ing|ship|cy|ure|logy|ism|ness|phy|omy|medicine|science|heritage)$/
const SURE =
  /(?:ions?|ments?|it(?:y|ies)|ances?|ences?|istry|ships?|cy|cies|olog(?:y|ies)|isms?|phy|omy|ics|ists|medicine|science|heritage)$/
const ADJECTIVE = /(?:[a-z]al|ic|ine|ary)$/
const LONGEST_TOPIC = 4

/**
 * The last token of the second topic in the name of a body, "National Commission for Museums and Monuments": `and` is the token of
 * the conjunction, `start` that of the first topic. -1 where what follows is another name.
 */
export function secondTopic(tokens: readonly Token[], start: number, and: number, gazetteer: Gazetteer): number {
  const first = at(tokens, and - 1)
  // "School of Marine and Atmospheric Science": two adjectives of one noun.
  const arePair =
    [first, at(tokens, and + 1)].every(({ folded }) => ADJECTIVE.test(folded)) && at(tokens, and + 2).capital
  if (!isTopic(first) && !arePair && !(and - start === 1 && first.folded === 'human')) return -1
  let last = -1
  for (let i = and + 1; i <= and + LONGEST_TOPIC; i++) {
    const token = at(tokens, i)
    if (/^['’]$/.test(token.text) && at(tokens, i - 1).folded.endsWith('s')) continue
    if (!token.capital || isClitic(token)) break
    if (
      isAcronym(token) ||
      isGivenName(token) ||
      TITLE_HEADS.has(token.folded) ||
      (i === and + 1 && gazetteer.find(tokens, i))
    )
      return -1
    last = i
  }
  if (last < 0) return -1
  const final = at(tokens, last)
  // "the Institute of Technology and Lundby State University": another one.
  if (last > and + 1 && /^(?:university|college|hospital|school)$/.test(final.folded)) return -1
  // "the Society of Friends and Siemens said": a lone word that speaks is a name of its own.
  const speaks = last === and + 1 && at(tokens, last + 1).verb !== undefined
  return PORTFOLIO_WORDS.has(final.folded) || (speaks ? SURE : ABSTRACT).test(final.folded) ? last : -1
}

/** What a body deals with, by the form of the word. */
export function isTopic({ folded }: Token): boolean {
  return PORTFOLIO_WORDS.has(folded) || ABSTRACT.test(folded)
}

/**
 * "the Devon and Cornwall Police", "the National Development and Reform Commission": the "and" at `and` stands within a name that begins at
 * `first`, after an article, where what is before it is the name of nothing else.
 */
export function isOneOfTwo(tokens: readonly Token[], first: number, and: number, gazetteer: Gazetteer): boolean {
  const lead = at(tokens, first - 1)
  // "officers of Devon and Cornwall Police"
  const isForce =
    and === first + 1 && /^(?:of|from|with|at|by|told)$/.test(lead.folded) && FORCE.test(at(tokens, and + 2).folded)
  if ((lead.folded !== 'the' && !isForce) || and - first > 3) return false
  for (let i = first; i < and; i++) {
    const token = at(tokens, i)
    const isOwnName = BODY_NOUNS.has(token.folded) || isAcronym(token) || (isGivenName(token) && !isForce)
    if (!token.capital || isOwnName || gazetteer.find(tokens, i)) return false
  }
  for (let i = and + 1; i < and + 4 && at(tokens, i).capital; i++) {
    if (gazetteer.find(tokens, i) || (isGivenName(at(tokens, i)) && !isForce)) return false
    if (i > and + 1 && BODY_NOUNS.has(at(tokens, i).folded)) return true
  }
  return false
}

const FORCE = /^(?:police|constabulary)$/

/** "Educational, Scientific and Cultural Organization": the comma at `i` parts the first two of three words for what a body deals with. */
export function areThreeTopics(tokens: readonly Token[], i: number): boolean {
  const isOne = (token: Token) => token.capital && (PORTFOLIO_WORDS.has(token.folded) || ADJECTIVE.test(token.folded))
  const noun = at(tokens, i + 4)
  return (
    at(tokens, i).text === ',' &&
    at(tokens, i + 2).folded === 'and' &&
    noun.capital &&
    BODY_NOUNS.has(noun.folded) &&
    [i - 1, i + 1, i + 3].every((topic) => isOne(at(tokens, topic)))
  )
}
