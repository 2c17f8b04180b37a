import type { Agent, Identities } from '../../agents/identities.ts'
import { codeOf, isOfHead, type Office } from '../../agents/offices.ts'
import type { Person } from '../../agents/people.ts'
import { agentAt, type Item, isWord, item } from '../../grammar/items.ts'
import { officeOf } from '../../lists/titles.ts'
import type { Encounter } from './encounter.ts'

/**
 * "The foreign ministers of Norway and Kenya met": those who have that office of these states, where the article names one for each.
 * Else the states.
 */
export function withOfficers(items: readonly Item[], found: Encounter, identities: Identities): Encounter {
  const states = found.parties.flatMap((party) => (party.kind === 'organization' ? (party.code ?? []) : []))
  if (states.length < 2 || states.length < found.parties.length) return found
  const of = items.findIndex(
    (here, i) => isWord(here, /^of$/) && found.parties.includes(partyAfter(items, i, identities)),
  )
  const office = of > 0 ? officeOf(item(items, of - 1).token.folded) : undefined
  const isHeads = of > 0 && isWord(item(items, of - 1), /^leaders$/)
  if (!office && !isHeads) return found
  const kind = isWord(item(items, of - 2), /^(?:foreign|prime|defen[cs]e|finance|energy|trade|interior)$/)
    ? item(items, of - 2).token.folded
    : undefined
  const isOther = items.slice(Math.max(0, of - 4), of).some((here) => isWord(here, /^(?:deputy|former|vice|ex)$/))
  if (isOther) return found
  const officers = states.map(
    (code) =>
      only(identities.people.filter((person) => holds(person, code, office, kind))) ??
      only(identities.people.filter((person) => person.titles.length === 0 && isOf(person, code))),
  )
  return officers.every((officer) => officer !== undefined) && new Set(officers).size === states.length
    ? { ...found, parties: officers }
    : found
}

function partyAfter(items: readonly Item[], of: number, identities: Identities): Agent {
  const at = isWord(item(items, of + 1), /^the$/) ? of + 2 : of + 1
  return agentAt(items, at, identities) as Agent
}

const only = (people: readonly Person[]): Person | undefined => (people.length === 1 ? people[0] : undefined)

/** "Norvik's NAME", of whom nothing else is told. */
const isOf = ({ mentions }: Person, state: string) => mentions.some((mention) => codeOf(mention) === state)

/** Leaders are heads of state or government. Who once held an office or assists whoever does is not meant by any. */
function holds({ titles }: Person, state: string, office: string | undefined, kind: string | undefined): boolean {
  return titles.some(
    (title) =>
      title.code === state &&
      !['deputy', 'vice', 'former', 'assistant'].some((rank) => title.words.has(rank)) &&
      (office === undefined ? isOfHead(title) : isSuch(title, office, kind)),
  )
}

/** "The ministers" are not the prime minister, unless they are the prime ministers. */
function isSuch({ words }: Office, office: string, kind: string | undefined): boolean {
  if (!words.has(office) || (kind !== undefined && !words.has(kind))) return false
  return kind === 'prime' || office !== 'minister' || !words.has('prime')
}
