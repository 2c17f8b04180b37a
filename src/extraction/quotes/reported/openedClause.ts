import { type Item, isWord, item } from '../../grammar/items.ts'
import { isPast } from '../../grammar/pastTense.ts'
import { TIME_WORDS } from '../../lists/nouns.ts'
import { AUXILIARIES } from '../../lists/verbs.ts'

const RELATIVE = /^(?:who|which|whose|whom)$/
const SUBORDINATE = /^(?:while|when|after|before|although|though|because|since|once)$/

/** The word that opens the clause of the verb at item `v`: what stands after the last comma before it, or first in the sentence. */
function opener(items: readonly Item[], v: number): number {
  for (let i = v - 1; i > v - 12; i--) if (i < 0 || isWord(item(items, i), /^[,;:]$/)) return i + 1
  return -1
}

/** ", which NAME proposed" */
export const opensRelative = (items: readonly Item[], v: number): boolean =>
  isWord(item(items, opener(items, v)), RELATIVE)

/**
 * The last item of what is reported in a clause that a comma closes, where the sentence goes on: "NAME, who said he was innocent, was led
 * away", "When NAME said she would not stand, NAME laughed". The end of the sentence where no clause is closed so.
 */
export function closeOf(items: readonly Item[], v: number, first: number): number {
  const start = opener(items, v)
  const isRelative = isWord(item(items, start), RELATIVE) && start > 0
  const isSubordinate = start === 0 && opensSubordinate(items)
  if (!isRelative && !isSubordinate) return items.length
  for (let i = first + 1; i < items.length; i++) {
    if (!isWord(item(items, i), /^,$/)) continue
    const next = item(items, i + 1)
    const goesOn = isRelative
      ? (AUXILIARIES.has(next.token.folded) && !isWord(next, /^to$/)) || isPast(next) || isMainClause(items, i)
      : (next.mention !== undefined || isWord(next, SUBJECT)) && isWhole(items, first, i)
    if (goesOn) return i - 1
  }
  return items.length
}

/** "Echoing NAME, who called it “a crime”, NAME said", "NAME, who called it “a crime”, now supports it": what follows the comma at item `i`. */
function isMainClause(items: readonly Item[], i: number): boolean {
  const next = item(items, i + 1)
  if (next.mention?.kind === 'person' && item(items, i + 2).token.verb?.form === 'past') return true
  const isOpen = next.token.word && !next.token.capital && !isWord(next, /^(?:and|but|or|who|which|that|an?|the|as)$/)
  return item(items, i - 1).quotation !== undefined && isOpen
}

const SUBJECT =
  /^(?:he|she|it|they|we|the|an?|his|her|their|its|this|these|those|nobody|everybody|everyone|no|many|some|most|several|few|police)$/

/** "After", "Hours after", "Only a day after" */
function opensSubordinate(items: readonly Item[]): boolean {
  let i = 0
  while (i < 4 && isMeasure(item(items, i))) i++
  return isWord(item(items, i), SUBORDINATE)
}

const isMeasure = ({ token: { folded, text } }: Item) =>
  TIME_WORDS.has(folded) ||
  /^\d+$/.test(text) ||
  /^(?:only|just|even|soon|an?|one|two|three|four|five|six|ten|several|few|some|hours?|minutes?|moments?|seconds?|days?|weeks?|months?|years?|.+ly)$/.test(
    folded,
  )

/** Whether the clause ends at a comma, and not a part of a list: "the sea, the lake and the river would be clean, he resigned". */
function isWhole(items: readonly Item[], first: number, comma: number): boolean {
  const hasVerb = items.slice(first, comma).some(isTensed)
  return hasVerb || isTensed(item(items, comma + 2)) || !items.slice(comma + 1).some((here) => isWord(here, /^,$/))
}

const isTensed = (here: Item) => AUXILIARIES.has(here.token.folded) || isPast(here)
