import { type Item, isWord, item } from '../../grammar/items.ts'
import { isPast } from '../../grammar/pastTense.ts'
import { AUXILIARIES } from '../../lists/verbs.ts'
import { clauseBegins } from './clauseBeginnings.ts'

/**
 * A subject without an article, then its verb: "prosecutors had presented enough evidence". Not what hangs on a noun before it: "an opinion that
 * prosecutors had published".
 */
export function startsPlainly(items: readonly Item[], from: number): boolean {
  if (isWord(item(items, from), OPENS) && clauseBegins(items, from)) return true
  for (let i = from; i < from + 4; i++) {
    const here = item(items, i)
    if (here.mention || !here.token.word || AUXILIARIES.has(here.token.folded) || isPast(here)) return false
    if (isWord(here, NO_SUBJECT)) return false
    const next = item(items, i + 1)
    if (isWord(here, PEOPLE) || here.token.capital) {
      if (AUXILIARIES.has(next.token.folded) && next.token.folded !== 'to') return !isMadeKnown(items, i + 2)
      if (isPast(next)) return !isMadeKnown(items, i + 1)
    }
  }
  return false
}

/** What opens no relative clause behind a letter or a meeting, or seldom. */
const OPENS =
  /^(?:these|those|every|each|any|one|two|three|four|five|more|most|fewer|less|several|few|nobody|everyone|our|my|your|such|much|nothing|something|\d.*)$/

const PEOPLE = /^[a-z-]+[^s]s$|^(?:people|police|women|children|nobody|everyone)$/

/** "had published", "signed": what is done with a letter, and held of a meeting. */
const isMadeKnown = (items: readonly Item[], verb: number) =>
  isWord(
    item(items, verb),
    /^(?:published|released|issued|leaked|obtained|seen|read|signed|sent|written|posted|held|attended|organi[sz]ed|hosted|called)$/,
  )

const NO_SUBJECT = /^(?:who|which|when|where|while|of|as|with|for|in|on|at|by|from|and|or|but|not|if)$/
