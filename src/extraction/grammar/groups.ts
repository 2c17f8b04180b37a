import type { Agent } from '../agents/identities.ts'
import type { Person } from '../agents/people.ts'
import { perArticle } from '../agents/perArticle.ts'
import { GROUPS } from '../lists/nouns.ts'
import { officeOf, PORTFOLIO_WORDS, TITLE_MODIFIERS } from '../lists/titles.ts'
import { at } from '../text/tokens.ts'
import { type Item, isWord, item } from './items.ts'
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
const SIDES = /^(?:they|both|two|three|sides|parties|delegations|countries|nations)$/
const STAFF = /^(?:officials|diplomats|envoys|representatives)$/
/** Anybody may be these: "the two top diplomats". */
const RANKS = /^(?:top|senior|respective|neighbou?ring)$/
/** "they", "the two leaders", "both foreign ministers": whom the text named together before. The phrase ends at item `end`. */
export function groupEnding(items: readonly Item[], end: number, discourse: Discourse): Subject | undefined {
  const { token, first } = item(items, end)
  const word = token.folded
  const sex = SEXES.get(word)
  const office = officeOf(word)
  if (!GROUPS.has(word) && !sex && office === undefined) return undefined
  let start = end - 1
  const isNoun = office !== undefined || PEOPLE.test(word)
  while (isNoun && start > end - 3 && isModifier(item(items, start))) start--
  const kinds = items.slice(start + 1, end).map((here) => here.token.folded)
  const counted = isWord(item(items, start), COUNTS)
  const number = NUMBERS.get(word) ?? NUMBERS.get(item(items, start).token.folded)
  const isDefinite =
    /^(?:they|both|two|three|four)$/.test(word) ||
    isWord(item(items, counted ? start - 1 : start), /^(?:the|both|these)$/)
  if (sex && !(isDefinite && number)) return undefined
  const together = isDefinite ? discourse.group(first, number, SIDES.test(word)) : []
  const isOfPeople = office !== undefined || PEOPLE.test(word) || /^(?:two|pair)$/.test(word)
  const named = together.length === 0 && isDefinite && isOfPeople ? discourse.pair(first) : together
  const isMeant =
    (number !== 2 || named.length === 2) &&
    kinds.every((kind) => RANKS.test(kind) || areAll(named, kind)) &&
    !(sex && named.some((agent) => agent.kind !== 'person' || agent.gender === sex))
  if (word === 'leaders' && isDefinite && number === 2 && !named.some(isHead)) {
    const heads = ['head-of-state', 'head-of-government']
      .flatMap((office) => inOffice(discourse, office))
      .filter((person) => isHead(person) && isBefore(person, first))
    if (heads.length === 2) return { agents: heads, form: 'group', first: end, last: end, confidence: 0.55 }
  }
  // "The two officials" serve those who lead.
  if (STAFF.test(word) && named.length > 0 && named.every(isHead))
    return { agents: [], form: 'group', first: end, last: end, confidence: 0.5 }
  const others =
    office && !areAll(named, office) && isDefinite ? holders([office, ...kinds], number ?? 2, first, discourse) : []
  const isOther = office !== undefined && named.every((agent) => isOtherwise(agent, office))
  const agents = others.length > 0 ? others : isMeant && !isOther ? named : []
  return { agents, form: 'group', first: end, last: end, confidence: 0.6 }
}

/** Of a state or government. */
const isHead = (agent: Agent) =>
  agent.kind === 'person' &&
  agent.titles.some(
    ({ words }) =>
      !words.has('vice') && !words.has('deputy') && (words.has('head-of-state') || words.has('head-of-government')),
  )

const isBefore = ({ mentions }: Person, before: number) => mentions.some(({ first }) => first < before)

/** The "foreign" of "the two foreign ministers" */
function isModifier({ token, mention, quotation }: Item): boolean {
  if (mention || quotation !== undefined || !token.word || token.verb) return false
  if (token.capital) return TITLE_MODIFIERS.has(token.folded) || PORTFOLIO_WORDS.has(token.folded)
  return !/^(?:the|both|these|two|three|four|and|or|of|other|all|some|many|several|most)$/.test(token.folded)
}

const holds = ({ titles }: Person, word: string) => titles.some(({ words }) => words.has(word))

/** Whether somebody has offices, and not this one. */
const isOtherwise = (agent: Agent, office: string) =>
  agent.kind === 'person' && agent.titles.length > 0 && !holds(agent, office)

/** Whether each of them is called so, where anything is told of their office. */
function areAll(agents: readonly Agent[], kind: string): boolean {
  const people = agents.filter((agent) => agent.kind === 'person')
  return people.some((person) => holds(person, kind)) && people.every((p) => p.titles.length === 0 || holds(p, kind))
}

/** "The two presidents", of an article that names two before, wherever; none who was one once. */
function holders(kinds: readonly string[], number: number, before: number, discourse: Discourse): Person[] {
  const [office = ''] = kinds
  const able = inOffice(discourse, office).filter(
    (person) => kinds.every((kind) => holds(person, kind)) && isBefore(person, before),
  )
  return able.length === number ? able : []
}

const MOST = 16
const inOffices = perArticle(() => new Map<string, readonly Person[]>())

/** Who holds an office now; nobody where more do than are told apart. */
function inOffice({ reading, identities }: Discourse, office: string): readonly Person[] {
  const known = inOffices(identities)
  const before = known.get(office)
  if (before) return before
  const able = identities.people.filter(
    (person) =>
      person.titles.some(({ words }) => words.has(office) && !words.has('former')) &&
      !person.mentions.some(({ first }) => /^(?:former|late|ex)$/.test(at(reading.tokens, first - 1).folded)),
  )
  const found = able.length > MOST ? [] : able
  known.set(office, found)
  return found
}
