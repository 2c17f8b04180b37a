import type { Agent } from '../agents/identities.ts'
import { isOfHead } from '../agents/offices.ts'
import type { Person } from '../agents/people.ts'
import { perArticle } from '../agents/perArticle.ts'
import { at } from '../text/tokens.ts'
import type { Discourse } from './subject.ts'

/** Of a state or government. */
export const isHead = (agent: Agent) => agent.kind === 'person' && agent.titles.some(isOfHead)

export const isHeadOfState = (agent: Agent) =>
  agent.kind === 'person' && agent.titles.some((title) => isOfHead(title) && title.words.has('head-of-state'))

/** Whether somebody has offices, and not this one. */
export const isOtherwise = (agent: Agent, office: string) =>
  agent.kind === 'person' && agent.titles.length > 0 && !holds(agent, office)

/** Whether each of them is called so, where anything is told of their office. */
export function areAll(agents: readonly Agent[], kind: string): boolean {
  const people = agents.filter((agent) => agent.kind === 'person')
  return people.some((person) => holds(person, kind)) && people.every((p) => p.titles.length === 0 || holds(p, kind))
}

/** "The two presidents", of an article that names two before, wherever; none who was one once. */
export function holders(kinds: readonly string[], number: number, before: number, discourse: Discourse): Person[] {
  const [office = ''] = kinds
  const able = inOffice(discourse, office).filter(
    (person) => kinds.every((kind) => holds(person, kind)) && isBefore(person, before),
  )
  return able.length === number ? able : []
}

/** The heads of state and government whom the text names before a token, those of states first. */
export function headsBefore(before: number, discourse: Discourse): Person[] {
  const heads = new Set(['head-of-state', 'head-of-government'].flatMap((office) => inOffice(discourse, office)))
  return [...heads].filter((person) => isHead(person) && isBefore(person, before))
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

const holds = ({ titles }: Person, word: string) => titles.some(({ words }) => words.has(word))

const isBefore = ({ mentions }: Person, before: number) => mentions.some(({ first }) => first < before)
