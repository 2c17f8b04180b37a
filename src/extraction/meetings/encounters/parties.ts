import type { Agent, Identities } from '../../agents/identities.ts'
import { agentAt, type Item, isWord, item } from '../../grammar/items.ts'
import { isPast } from '../../grammar/pastTense.ts'
import { verbAt } from '../../grammar/verbs.ts'
import { EXCHANGING_VERBS } from '../../lists/meetingWords.ts'
import { TIME_WORDS } from '../../lists/nouns.ts'
import { AUXILIARIES } from '../../lists/verbs.ts'
import { endsList, linkEnd, marksEnd } from './betweenParties.ts'
import { isSpokenFor, UNNAMED } from './delegates.ts'
import { isBeside, isBodyOfList, isPersonOfList, stateOf } from './namedParties.ts'
import { nationalsAt } from './nationals.ts'

export interface Parties {
  agents: Agent[]
  /** The item after the last party. */
  end: number
  /** Bodies only, each by people of theirs: "officials of the Transport Department". */
  areSpokenFor?: boolean | undefined
}

/** The parties of a list that begins at item `from`: "Foreign Minister X, President Y, and Z". People where people are named. */
export function partiesFrom(items: readonly Item[], from: number, identities: Identities): Parties {
  const named: Named = { people: [], bodies: [], beside: [], ends: [], spokenFor: 0 }
  const { people, bodies, beside } = named
  let end = from
  for (let i = from; i < items.length && i < from + 60; i++) {
    const { mention, token, quotation } = item(items, i)
    if (quotation !== undefined) break
    if (mention) {
      if (take(named, items, i, from, identities)) end = i + 1
      continue
    }
    if (holderInBrackets(named, items, i, identities)) {
      i += 2
      end = i + 1
      continue
    }
    const passed = token.word ? linkEnd(items, i, identities) : marksEnd(items, i, from)
    if (passed >= 0) {
      i = passed
      continue
    }
    const isNobodyNamed = people.length + bodies.length === 0
    if (!token.word || endsList(items, i, from, isNobodyNamed)) break
    if (isPredicate(items, i) || opensClause(items, i, from)) {
      if (!isWord(item(items, from - 1), /^(?:between|by)$/) && dropOpenSubject(items, i, people, identities))
        end = named.ends[people.length - 1] ?? from
      break
    }
    if (TIME_WORDS.has(token.folded) && !isNobodyNamed) break
    // "Kenyan leaders' lawyers"
    const isOwner = isWord(item(items, i + 1), /^(?:'s|['’])$/)
    const nationals = isOwner ? [] : nationalsAt(items, i, identities)
    bodies.push(...nationals)
    named.spokenFor += nationals.length
    if (nationals.length > 0 || UNNAMED.test(token.folded)) end = i + 1
  }
  const areSpokenFor = people.length === 0 && bodies.length > 0 && named.spokenFor === bodies.length
  return { agents: [...new Set(people.length > 0 ? [...people, ...beside] : bodies)], end, areSpokenFor }
}

/** Whom a list has named so far. */
interface Named {
  people: Agent[]
  bodies: Agent[]
  /** Bodies that stand beside people: "X and the Northern Alliance". */
  beside: Agent[]
  /** The item after each of the people. */
  ends: number[]
  /** How many of the bodies people of theirs speak for. */
  spokenFor: number
}

/** "her counterparts from Hungary (NAME) and Malta (NAME)": whom the bracket that opens at item `i` names, in place of the state. */
function holderInBrackets(named: Named, items: readonly Item[], i: number, identities: Identities): boolean {
  const holder =
    isWord(item(items, i), /^\($/) && isWord(item(items, i + 2), /^\)$/) ? agentAt(items, i + 1, identities) : undefined
  const state = agentAt(items, i - 1, identities)
  if (holder?.kind !== 'person' || state?.kind !== 'organization') return false
  if (named.bodies.at(-1) === state) named.bodies.pop()
  named.people.push(holder)
  named.ends.push(i + 3)
  return true
}

/** Adds whom item `i` names, if it is a party. Whether it names an agent at all. */
function take(named: Named, items: readonly Item[], i: number, from: number, identities: Identities): boolean {
  const agent = agentAt(items, i, identities)
  if (!agent) {
    const state = stateOf(items, i, identities)
    if (state) named.bodies.push(state)
    return state !== undefined
  }
  if (agent.kind === 'person') {
    if (!isPersonOfList(items, i, from)) return true
    named.people.push(agent)
    named.ends.push(i + 1)
  } else if (isBodyOfList(items, i)) {
    named.bodies.push(agent)
    if (isSpokenFor(items, i, identities)) named.spokenFor++
    if (named.people.length > 0 && isBeside(items, i, identities)) named.beside.push(agent)
  }
  return true
}

const NEXT_ACTS =
  /^(?:attend|visit|sign|discuss|address|inaugurate|open|tour|participate|deliver|join|hold|review|lay|take|see|receive|host|meet)$/

/** Whether the word at item `i` begins what somebody does. */
function isPredicate(items: readonly Item[], i: number): boolean {
  const word = item(items, i).token.folded
  // "to meet X and attend the summit"
  if (isWord(item(items, i - 1), /^and$/) && NEXT_ACTS.test(word)) return true
  return verbAt(items, i) !== undefined || EXCHANGING_VERBS.has(word) || (AUXILIARIES.has(word) && word !== 'to')
}

/** The "left" of "After a meeting with X, the Kenyan President Y left": no "and" has joined Y to the list. */
function opensClause(items: readonly Item[], i: number, from: number): boolean {
  if (item(items, i - 1).mention?.kind !== 'person' || !isPast(item(items, i))) return false
  if (isWord(item(items, i + 1), /^by$/)) return false
  let lead = i - 2
  while (isWord(item(items, lead), /^the$/) || item(items, lead).mention?.kind === 'demonym') lead--
  const isAnd = items.slice(from, i).some((here) => isWord(here, /^and$/))
  return lead > from && isWord(item(items, lead), /^,$/) && !isAnd
}

/** "met with X, and Y said …": Y belongs to the next clause. Whether there was one. */
function dropOpenSubject(items: readonly Item[], verb: number, people: Agent[], identities: Identities): boolean {
  let subject = verb - 1
  while (isWord(item(items, subject), /^(?:,|also|then|later)$/)) subject--
  const agent = agentAt(items, subject, identities)
  // "In meetings with officials, X discussed …"
  const isAlone = people.length === 1 && isWord(item(items, subject - 1), /^,$/)
  if (!agent || (people.length < 2 && !isAlone) || people.at(-1) !== agent) return false
  people.pop()
  return true
}
