import type { Body } from '../../agents/bodies.ts'
import { at, isClitic, type Token } from '../../text/tokens.ts'
import type { Article } from './context.ts'

/** In words: "lecturer in museum studies", "vice president of operations for the north". */
const LONGEST_FIELD = 5

/** What follows the word for an office or calling: what it deals with, to token `last`, and the body where somebody has it. */
export interface Field {
  last: number
  holder: Body | undefined
}

/** "of political economy at the University of Dorn" after "professor": the field, and the body. A state is where somebody comes from. */
export function fieldAfter(article: Article, last: number): Field {
  const { tokens } = article.reading
  const holder = bodyAfter(article, last)
  if (holder) return { last, holder }
  if (!/^(?:of|for|in|on)$/.test(at(tokens, last + 1).folded)) return { last, holder: undefined }
  let end = last + 1
  while (end - last <= LONGEST_FIELD && isOfField(at(tokens, end + 1))) end++
  if (end === last + 1) return { last, holder: undefined }
  const further = bodyAfter(article, end)
  return further || closes(at(tokens, end + 1)) ? { last: end, holder: further } : { last, holder: undefined }
}

const isOfField = ({ word, capital, verb, folded }: Token) =>
  word &&
  !capital &&
  (!verb || folded === 'state') &&
  !/^(?:a|an|the|his|her|its|their|at|with|from|to|by|who|which|that|said|has|have|had|is|was|were)$/.test(folded)

/** Ends an apposition: a mark, or a clause about whoever is named. */
export const closes = ({ text, folded, word }: Token) =>
  !word ? /^[,.;:)–—\-”"]?$|^\n/.test(text) : /^(?:who|whose)$/.test(folded)

/** "at the Dorn Bank", "of UNICEF", "with Human Rights Watch" behind token `last`; not "for Council President NAME", "at Keld Motors' rival". */
export function bodyAfter({ reading: { tokens }, identities }: Article, last: number): Body | undefined {
  if (!/^(?:of|at|for|with)$/.test(at(tokens, last + 1).folded)) return undefined
  const start = qualifiedEnd(tokens, last + 2)
  const mention = identities.mentionAt[start]
  if (mention?.kind !== 'organization' || mention.first !== start) return undefined
  const next = at(tokens, mention.last + 1)
  if (next.capital || isClitic(next) || /^['’]$/.test(next.text) || identities.mentionAt[mention.last + 1])
    return undefined
  const agent = identities.agentOf.get(mention)
  return agent?.kind === 'organization' && agent.classification !== 'STATE' ? agent : undefined
}

/** In words, between the article and the name: "the ruling", "the human rights group". */
const QUALIFIERS = 3

/** Where the name begins after "the", "the ruling", "the charity". */
function qualifiedEnd(tokens: readonly Token[], first: number): number {
  if (at(tokens, first).folded !== 'the') return first
  let i = first + 1
  while (i <= first + QUALIFIERS && isQualifier(at(tokens, i))) i++
  return i
}

const isQualifier = ({ word, capital, verb, folded }: Token) =>
  word &&
  !capital &&
  (!verb || /(?:ing|ed)$/.test(folded)) &&
  !/^(?:of|at|for|with|in|on|from|to|by|and|or|but|as|that|who|which|when|where|while|former|defunct)$/.test(folded)
