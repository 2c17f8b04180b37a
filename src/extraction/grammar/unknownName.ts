import { AUXILIARIES } from '../lists/verbs.ts'
import { type Item, isWord, item } from './items.ts'
import { isPast } from './pastTense.ts'

/** In items: "Quimbo van der Zarth". */
const LONGEST = 5

/** "Quimbo Zarth met NAME", "Quimbo Zarth, the lawyer for NAME, stood up": whether the sentence is of somebody whose name no list has, from item `start` on. */
export function isOfUnknownName(items: readonly Item[], start: number): boolean {
  let end = start
  while (end < start + LONGEST && isNameless(item(items, end))) end++
  const next = item(items, end)
  const goesOn = isPast(next) || AUXILIARIES.has(next.token.folded) || isWord(next, /^(?:,|who)$/)
  return end > start + 1 && goesOn && !next.token.capital
}

/** A word with a capital that is no part of any name that the text is known to have. */
const isNameless = ({ mention, token, quotation }: Item) =>
  !mention && quotation === undefined && token.word && token.capital && token.folded.length > 1
