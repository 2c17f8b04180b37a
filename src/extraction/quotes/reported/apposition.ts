import { type Item, isWord, item } from '../../grammar/items.ts'
import { AUXILIARIES } from '../../lists/verbs.ts'

/** ", the attorney for the western district": who somebody is, to the end of the sentence. */
export function isApposed(items: readonly Item[], from: number): boolean {
  if (!isWord(item(items, from), /^,$/) || !isWord(item(items, from + 1), /^(?:the|an?|its|his|her)$/)) return false
  return (
    items.length - from < LONGEST_APPOSITION &&
    items.slice(from + 2).every((here) => isWord(here, IN_APPOSITION) || isPlain(here))
  )
}

/** In items, with its comma. */
const LONGEST_APPOSITION = 16
const IN_APPOSITION = /^(?:[.,]|'s|of|for|and|in|at|the|to|with|on|a|an)$/
const isPlain = ({ token, mention }: Item) =>
  mention !== undefined ||
  (token.word &&
    token.verb === undefined &&
    !/(?:ed|ing|[^s]s)$/.test(token.folded) &&
    !AUXILIARIES.has(token.folded)) ||
  token.capital
