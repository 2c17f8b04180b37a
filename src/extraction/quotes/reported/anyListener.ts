import { type Item, isWord, item } from '../../grammar/items.ts'
import { isPast } from '../../grammar/pastTense.ts'
import { AUXILIARIES } from '../../lists/verbs.ts'
import { clauseBegins, startsClause } from './clauseBeginnings.ts'
import { skipAsides } from './listeners.ts'

/**
 * Where what is told begins, after a listener that is any noun: "told the meeting that she …", "told shopkeepers they …". `from` where that cannot
 * be said: "told the story that she had heard".
 */
export function afterAnyListener(items: readonly Item[], from: number): number {
  const first = isWord(item(items, from), DETERMINER) ? from + 1 : from
  for (let i = first; i < from + 10; i++) {
    const here = item(items, i)
    if (!(here.token.word || isWord(here, /^'s$/)) || AUXILIARIES.has(here.token.folded) || isWord(here, ENDS))
      return from
    if (i > first && isPast(here)) return from
    if (isWord(here, TOLD) && !isWord(item(items, i + 1), PREPOSITION)) return from
    if (isWord(here, PREPOSITION) || isWord(here, /^'s$/)) continue
    const after = skipAsides(items, i + 1)
    if (isWord(item(items, after), /^that$/)) return opensContent(items, after + 1) ? after : from
    // Two nouns meet: the second has the verb.
    const isSubject = item(items, i + 1).mention !== undefined || isWord(item(items, i + 1), SUBJECT)
    if (isSubject && !here.mention && after === i + 1) return startsClause(items, after) ? after : from
  }
  return from
}

/** "he had lied", "work had been suspended", not the "had left" of "the man that had left". */
const opensContent = (items: readonly Item[], i: number) =>
  startsClause(items, i) ||
  (!AUXILIARIES.has(item(items, i).token.folded) && !isPast(item(items, i)) && clauseBegins(items, i))

const DETERMINER = /^(?:the|an?|his|her|its|their|our|my|some|all|many|several|both)$/
const SUBJECT = /^(?:he|she|it|they|there|the|an?|his|her|their|its)$/
const PREPOSITION = /^(?:of|from|in|at|for|on|outside|inside|and)$/
const ENDS = /^(?:that|to|who|which|when|where|while|because|but|or|how|why|what|whether|if|about|with|by|as)$/

/** What is told, not who is told it. */
const TOLD =
  /^(?:story|stories|truth|lies?|jokes?|tales?|news|secrets?|time|difference|anecdotes?|myths?|one|something)$/
