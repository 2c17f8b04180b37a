import type { Body } from '../../agents/bodies.ts'
import { PORTFOLIO_WORDS, TITLE_MODIFIERS } from '../../lists/titles.ts'
import type { PersonMention } from '../../names/mentions.ts'
import { servesAnother } from '../../names/namesAfterTitles.ts'
import { isOfSomething, isProfession } from '../../names/occupations.ts'
import { phraseAt } from '../../text/reading.ts'
import { at, isClitic } from '../../text/tokens.ts'
import type { Article, Held, Told } from './context.ts'
import { bodyAfter, closes, fieldAfter } from './fields.ts'
import { ownerBefore } from './owners.ts'
import { UNREAL } from './unheld.ts'

/** In words, before the noun: "a human rights lawyer". */
const LONGEST = 4

/** "NAME, a marine biologist at the Dorn Institute," and "NAME, 54, Keld Motors' chief engineer": what somebody does, that is no office. */
export function callingAfter(article: Article, mention: PersonMention): Calling | undefined {
  const { tokens } = article.reading
  if (at(tokens, mention.last + 1).text !== ',') return undefined
  const start = mention.last + 2
  const isAge = /^\d{1,3}$/.test(at(tokens, start).text) && at(tokens, start + 1).text === ','
  return callingAt(article, isAge ? start + 2 : start)
}

export interface Calling extends Told {
  /** Of what, has to be told: "a founder". */
  isOpen: boolean
}

/** The calling that begins at a token, an article and its body before it. */
export function callingAt(article: Article, index: number): Calling | undefined {
  const { reading, identities } = article
  const { tokens } = reading
  let start = index
  const isPlain = !/^(?:an?|the)$/.test(at(tokens, start).folded)
  if (!isPlain) start++
  let first = start
  let owner: Body | undefined
  const named = identities.mentionAt[start]
  if (named?.kind === 'person' || named?.kind === 'title') return undefined
  if (named) {
    first = named.last + 1
    if (isClitic(at(tokens, first)) || /^['’]$/.test(at(tokens, first).text)) first++
    owner = ownerOf(article, named.first)
  }
  const head = headFrom(article, first)
  if (head < 0 || tokens.slice(start, head).some(({ folded }) => UNREAL.test(folded))) return undefined
  const field = fieldAfter(article, head)
  const holder = owner ?? field.holder ?? ownOf(article, first, head)
  const isOpen = !holder && isOfSomething(at(tokens, head)) && first === head && field.last === head
  // ", engineer" may be one of a list.
  if (!holder && (isPlain || isOpen) && at(tokens, head + 1).folded !== 'and') return undefined
  return {
    role: phraseAt(reading, withoutQualities(article, first, head), field.last),
    holder,
    last: field.last,
    isOpen: isPlain || isOpen,
  }
}

/** "the geologist NAME of the University of Dorn", "Dorn Times reporter NAME" */
export function callingBefore(article: Article, mention: PersonMention): Held | undefined {
  const { reading } = article
  const { tokens } = reading
  const head = at(tokens, mention.first - 1).text === ',' ? mention.first - 2 : mention.first - 1
  const token = at(tokens, head)
  const isSmall = !token.capital || token.fresh || !at(tokens, head - 1).word
  if (mention.title || mention.honorific || !isSmall || !isProfession(token)) return undefined
  let first = head
  while (first > head - LONGEST && isOfCalling(article, first - 1)) first--
  const named = article.identities.mentionAt[first - 1]
  const owner = named?.kind === 'organization' ? ownerOf(article, named.first) : ownOf(article, first, head)
  const holder = owner ?? bodyAfter(article, mention.last)
  // "his former lawyer NAME", "Varn's friend and coach NAME"
  const before = at(tokens, first - 1)
  const isSomebodys = /^(?:his|her|their|my|our|your|whose)$/.test(before.folded) || (isClitic(before) && !owner)
  if (isSomebodys || (!holder && first === head && isOfSomething(token))) return undefined
  // "the union's lawyer, NAME," and not ", a lawyer, NAME"
  const isApart = head < mention.first - 1
  if (isApart && (!owner || !closes(at(tokens, mention.last + 1)) || servesAnother(tokens, first))) return undefined
  return { role: phraseAt(reading, first, head), holder }
}

const isOfCalling = ({ reading: { tokens }, identities }: Article, i: number) => {
  const { capital, folded } = at(tokens, i)
  if (capital || identities.mentionAt[i] || QUALITIES.test(folded)) return false
  return PORTFOLIO_WORDS.has(folded) || TITLE_MODIFIERS.has(folded)
}

/** Said of the person rather than of what they do. */
const QUALITIES =
  /^(?:\d.*|only|new|young|old|local|fellow|own|current|under|then|late|first|second|third|great|grand|high|longtime|prominent|famous|celebrated|renowned|leading|.*-(?:old|known|based|born|winning))$/

/** The last token of the noun for what somebody does, which ends its phrase; -1 for none. */
function headFrom({ reading: { tokens }, identities }: Article, first: number): number {
  for (let i = first; i <= first + LONGEST; i++) {
    const token = at(tokens, i)
    if (!token.word || identities.mentionAt[i]?.kind === 'person') return -1
    const next = at(tokens, i + 1)
    if (isProfession(token) && !token.capital)
      return closes(next) || /^(?:of|at|for|with|in|on|from|and|based)$/.test(next.folded) ? i : -1
    if (
      token.capital ||
      token.verb ||
      /^(?:of|at|for|with|in|on|from|and|to|by|the|an?|his|her|their|my|our|your)$/.test(token.folded)
    )
      return -1
  }
  return -1
}

/** Without what is said of the person rather than of what they do: "the well-known", "a 54-year-old", "the only". */
function withoutQualities({ reading: { tokens } }: Article, first: number, head: number): number {
  let i = first
  while (i < head && QUALITIES.test(at(tokens, i).folded)) i++
  return i
}

/** The body of a mention, and no state: "a Karelian lawyer" comes from there. */
function ownerOf({ identities }: Article, index: number): Body | undefined {
  const mention = identities.mentionAt[index]
  const agent = mention?.kind === 'organization' ? identities.agentOf.get(mention) : undefined
  return agent?.kind === 'organization' && agent.classification !== 'STATE' ? agent : undefined
}

/** Whose it is by what stands before it: a state's goalkeeper plays for it, and holds no office. */
function ownOf(article: Article, first: number, head: number): Body | undefined {
  const owner = ownerBefore(article, first)
  const isOfState = OFFICES_OF_STATE.test(at(article.reading.tokens, head).folded)
  return owner?.classification === 'STATE' && !isOfState ? undefined : owner
}

const OFFICES_OF_STATE =
  /^(?:minister|president|premier|ambassador|envoy|secretary|chief|governor|commissioner|negotiator)$/
