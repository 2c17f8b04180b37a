import type { Agent } from '../agents/identities.ts'
import type { Person } from '../agents/people.ts'
import { GROUPS } from '../lists/nouns.ts'
import { officeOf, PORTFOLIO_WORDS, TITLE_MODIFIERS } from '../lists/titles.ts'
import { type Item, isWord, item } from './items.ts'
import { lastTwo } from './lastNamed.ts'
import { areAll, headsBefore, holders, isHead, isHeadOfState, isOtherwise } from './officeHolders.ts'
import type { Discourse, Subject } from './subject.ts'

const NUMBERS = new Map([
  ['pair', 2],
  ['duo', 2],
  ['both', 2],
  ['two', 2],
  ['2', 2],
  ['three', 3],
  ['3', 3],
  ['four', 4],
  ['4', 4],
])
const COUNTS = /^(?:two|three|four|[234])$/
const SEXES = new Map([
  ['men', 'female'],
  ['women', 'male'],
])
/** What may be said of more closely: "the two top diplomats". */
const PEOPLE = /^(?:leaders|officials|counterparts|diplomats|heads|envoys|men|women)$/
/** Bodies are called so as well as people. */
const SIDES = /^(?:both|two|three|sides|parties|delegations|countries|nations)$/
const STAFF = /^(?:officials|diplomats|envoys|representatives)$/
/** Anybody may be these: "the two top diplomats". */
const RANKS = /^(?:top|senior|respective|neighbou?ring)$/

/** "they", "the two leaders", "both foreign ministers": whom the text named together before. The phrase ends at item `end`. */
export function groupEnding(items: readonly Item[], end: number, discourse: Discourse): Subject | undefined {
  const phrase = phraseEnding(items, end)
  if (!phrase) return undefined
  const named = namedTogether(phrase, discourse)
  const heads = headsMeant(phrase, named, discourse)
  if (heads) return group(end, heads, 0.55)
  // "The two officials" serve those who lead.
  if (STAFF.test(phrase.word) && named.length > 0 && named.every(isHead)) return group(end, [], 0.5)
  const others = holdersMeant(phrase, named, discourse)
  return group(end, others.length > 0 ? others : isMeant(phrase, named) ? named : [], 0.6)
}

const group = (end: number, agents: Agent[], confidence: number): Subject => ({
  agents,
  form: 'group',
  first: end,
  last: end,
  confidence,
})

/** "The two foreign ministers", taken apart. */
interface Phrase {
  word: string
  /** The token of the word. */
  first: number
  /** The office that the word names. */
  office: string | undefined
  /** What stands before the word to say more of it: "foreign". */
  kinds: string[]
  number: number | undefined
  isDefinite: boolean
  /** The sex that none of them has. */
  notOf: string | undefined
}

function phraseEnding(items: readonly Item[], end: number): Phrase | undefined {
  const { token, first } = item(items, end)
  const word = token.folded
  const notOf = SEXES.get(word)
  const office = officeOf(word)
  if (!GROUPS.has(word) && !notOf && office === undefined) return undefined
  let start = end - 1
  const isNoun = office !== undefined || PEOPLE.test(word)
  while (isNoun && start > end - 3 && isModifier(item(items, start))) start--
  const kinds = items.slice(start + 1, end).map((here) => here.token.folded)
  const counted = isWord(item(items, start), COUNTS)
  const number = NUMBERS.get(word) ?? NUMBERS.get(item(items, start).token.folded)
  const isDefinite =
    /^(?:they|both|two|three|four)$/.test(word) ||
    isWord(item(items, counted ? start - 1 : start), /^(?:the|both|these)$/)
  if (notOf && !(isDefinite && number)) return undefined
  return { word, first, office, kinds, number, isDefinite, notOf }
}

/** Whom the text named together last, else the only two people of whom it tells. */
function namedTogether({ word, first, office, number, isDefinite }: Phrase, discourse: Discourse): Agent[] {
  if (!isDefinite) return []
  const together = discourse.group(first, number, word === 'they' ? 'they' : SIDES.test(word) ? 'sides' : 'people')
  const isOfPeople = office !== undefined || PEOPLE.test(word) || /^(?:two|pair)$/.test(word)
  if (together.length > 0 || !isOfPeople) return together
  const only = discourse.pair(first)
  return only.length === 0 && number === 2 ? lastTwo(first, discourse) : only
}

/** "The two leaders" are heads of state or government, where there are two, rather than others who were named together. */
function headsMeant(
  { word, first, number, isDefinite }: Phrase,
  named: readonly Agent[],
  discourse: Discourse,
): Person[] | undefined {
  if (word !== 'leaders' || !isDefinite || number !== 2 || named.some(isHead)) return undefined
  const heads = headsBefore(first, discourse)
  return heads.length === 2 ? heads : undefined
}

/** Who holds the office that the phrase names, where those who were named together do not. */
function holdersMeant(
  { office, kinds, number, first, isDefinite }: Phrase,
  named: readonly Agent[],
  discourse: Discourse,
): Person[] {
  if (!office || !isDefinite || areAll(named, office)) return []
  return holders([office, ...kinds], number ?? 2, first, discourse)
}

/** Whether the phrase fits those who were named together: in number, office and sex. */
function isMeant({ word, office, kinds, number, notOf }: Phrase, named: readonly Agent[]): boolean {
  return (
    !(STATES.test(word) && areOfOneState(named)) &&
    (number !== 2 || named.length === 2) &&
    kinds.every((kind) => RANKS.test(kind) || areAll(named, kind)) &&
    !(notOf && named.some((agent) => agent.kind !== 'person' || agent.gender === notOf)) &&
    !(office !== undefined && named.every((agent) => isOtherwise(agent, office))) &&
    // "The ministers" are not a president and a prime minister.
    !(office === 'minister' && !kinds.includes('prime') && named.length === 2 && named.some(isHeadOfState))
  )
}

/** For these somebody speaks who is known to be of one. */
const STATES = /^(?:countries|nations|governments)$/

/** Two of one state, or who hold offices of no state that is told: "both countries" are others. */
function areOfOneState(named: readonly Agent[]): boolean {
  const codes = named.map((agent) => (agent.kind === 'person' ? agent.titles.flatMap(({ code }) => code ?? []) : []))
  const holdOffices = named.every((agent) => agent.kind === 'person' && agent.titles.length > 0)
  const [first] = codes[0] ?? []
  // Two presidents of whom no states are told lead two.
  const areUntold = codes.every((own) => own.length === 0) && !named.every(isHead)
  const areOfOne = first !== undefined && named.length > 1 && codes.every((own) => own[0] === first)
  return holdOffices && (areUntold || areOfOne)
}

/** The "foreign" of "the two foreign ministers" */
function isModifier({ token, mention, quotation }: Item): boolean {
  if (mention || quotation !== undefined || !token.word || token.verb) return false
  if (token.capital) return TITLE_MODIFIERS.has(token.folded) || PORTFOLIO_WORDS.has(token.folded)
  return !/^(?:the|both|these|two|three|four|and|or|of|other|all|some|many|several|most)$/.test(token.folded)
}
