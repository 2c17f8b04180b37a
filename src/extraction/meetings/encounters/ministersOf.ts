import type { Agent, Identities } from '../../agents/identities.ts'
import { codeOf } from '../../agents/offices.ts'
import type { Person } from '../../agents/people.ts'
import { type Item, isWord, item } from '../../grammar/items.ts'
import { officeOf, TITLE_MODIFIERS } from '../../lists/titles.ts'
import type { Encounter } from './encounter.ts'

/** "The foreign ministers of Karelia and Norvik met": those who hold the office, where the text names them somewhere. */
export function withMinisters(items: readonly Item[], found: Encounter, identities: Identities): Encounter {
  const { parties } = found
  const states = parties.flatMap((party) => (party.kind === 'organization' ? (party.code ?? []) : []))
  if (states.length < 2 || states.length < parties.length) return found
  const noun = items.findIndex(
    (here, i) => officeOf(here.token.folded) !== undefined && isWord(item(items, i + 1), /^of$/),
  )
  const office = officeOf(item(items, noun).token.folded)
  if (office === undefined) return found
  const before = item(items, noun - 1).token.folded
  const words = TITLE_MODIFIERS.has(before) ? [office, before] : [office]
  const holders = states.flatMap((state) => holderOf(identities, state, words) ?? [])
  return new Set(holders).size === states.length ? { ...found, parties: holders } : found
}

/** The only person with that office of a state; else the only one whom the text calls that state's: "Norvik's NAME". */
function holderOf({ people }: Identities, state: string, words: readonly string[]): Agent | undefined {
  const able = people.filter(({ titles }) =>
    titles.some((title) => title.code === state && words.every((word) => title.words.has(word))),
  )
  const ofState = able.length > 0 ? able : people.filter((person) => person.titles.length === 0 && isOf(person, state))
  return ofState.length === 1 ? ofState[0] : undefined
}

const isOf = ({ mentions }: Person, state: string) => mentions.some((mention) => codeOf(mention) === state)
