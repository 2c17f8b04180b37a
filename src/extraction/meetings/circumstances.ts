import { type Item, isWord, item } from '../grammar/items.ts'
import { SHARED } from '../lists/meetingWords.ts'
import { TIME_WORDS } from '../lists/nouns.ts'

/**
 * The items of a sentence that may say when and where what ends at item `from` took place. What follows "to discuss" or "regarding" is what was
 * spoken of; what is said of somebody between commas is left out.
 */
export function circumstances(items: readonly Item[], from: number): Item[] {
  const near = items.slice(0, from)
  for (let i = from; i < items.length; i++) {
    const here = item(items, i)
    const close =
      isWord(here, /^(?:who|which|where|whose)$/) && isWord(item(items, i - 1), /^,$/) ? closing(items, i) : -1
    if (close > 0) {
      i = close
      continue
    }
    // "a meeting with X, which will take place on Friday"
    if (isWord(here, /^which$/) && items.slice(i + 1, i + 5).some((told) => isWord(told, TAKES_PLACE))) continue
    const next = item(items, i + 1).token
    if (!isMeasure(items, i) && isWord(here, /^(?:regarding|about|concerning|discuss|who|which|that|where|because)$/))
      return near
    if (isWord(here, /^and$/) && ELSEWHERE.test(next.folded)) return near
    const isInfinitive =
      next.word && !next.capital && !/^\d/.test(next.text) && !DETERMINER.test(next.folded) && !SHARED.has(next.folded)
    if (isWord(here, /^to$/) && isInfinitive) return near
    near.push(here)
  }
  return near
}

/** "for about forty minutes", "about an hour": not of what they spoke. */
function isMeasure(items: readonly Item[], i: number): boolean {
  return isWord(item(items, i), /^about$/) && items.slice(i + 1, i + 4).some((here) => isWord(here, MEASURE))
}

const MEASURE = /^(?:minutes?|hours?|days?|weeks?|half-hour)$/

const TAKES_PLACE = /^(?:place|held|scheduled|planned|due|begun|begin|started?|opened?)$/

/** "on her return to the capital on Monday" */
const DETERMINER = /^(?:the|an?|this|his|her|their|its)$/

/** "met with X and laid a wreath at Y", "met in May and again in Oslo": what else somebody did has places of its own. */
const ELSEWHERE =
  /^(?:again|laid|visited|toured|opened|inspected|inaugurated|planted|flew|travelled|traveled|left|attended|unveiled|addressed)$/

/** The comma after which the sentence goes on with a place or a time. -1 for none. */
function closing(items: readonly Item[], from: number): number {
  for (let i = from + 1; i < from + 25 && i < items.length; i++) {
    const next = item(items, i + 1)
    if (
      isWord(item(items, i), /^,$/) &&
      (isWord(next, /^(?:at|in|on|during|aboard)$/) || TIME_WORDS.has(next.token.folded))
    )
      return i
  }
  return -1
}
