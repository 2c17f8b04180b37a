import { type Item, isWord, item } from '../../grammar/items.ts'
import { verbAt } from '../../grammar/verbs.ts'
import { objectBegins } from './clauseBeginnings.ts'
import { ended } from './clauseEnds.ts'
import type { Content } from './content.ts'

/** "described the vote as …", "called the vote "a sham"": what is called so, and what it is called. */
export function characterised(items: readonly Item[], from: number, base: string, verb: number): Content | undefined {
  if (!objectBegins(items, from) && !isWord(item(items, from), /^(?:it|him|them|us)$/)) return undefined
  // "called off a meeting"
  if (isWord(item(items, from), /^(?:off|out|up|back|upon|into|over)$/)) return undefined
  for (let i = from + 1; i < from + 18; i++) {
    const here = item(items, i)
    if (here.first < 0 || isWord(here, /^[.;:]$/) || verbAt(items, i)) return undefined
    // "attacked the village as night fell"
    if (isWord(here, /^as$/))
      return DEEDS.test(base) && !isName(item(items, i + 1)) ? undefined : ended(items, from, 'object', verb)
    const noun = item(items, i - 1)
    if (
      !/^(?:call|term|label|brand|dub)$/.test(base) ||
      (noun.token.folded.length < 2 && !noun.mention) ||
      isWord(noun, /^(?:on|for|to|at|of|in|a|an|the)$/)
    )
      continue
    if (here.quotation !== undefined || isWord(here, /^(?:a|an)$/)) return ended(items, from, 'object', verb)
  }
  return undefined
}

/** Verbs of what is done as well as said. */
const DEEDS = /^(?:attack|name)$/

/** What something is called: words in quotation marks, a noun with its article, a number, a name; not the beginning of a clause. */
const isName = ({ quotation, token, mention }: Item) =>
  quotation !== undefined ||
  mention !== undefined ||
  token.capital ||
  /^(?:an?|the|\d.*|terrorists?|criminals?|traitors?)$/.test(token.folded)
