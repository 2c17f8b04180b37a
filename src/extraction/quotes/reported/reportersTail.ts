import { type Item, isWord, item } from '../../grammar/items.ts'
import { isPluralNoun } from '../../grammar/verbs.ts'

/**
 * Whether the reporter speaks from the mark or conjunction at item `i` on: ", which she denies", ", a claim that NAME disputes", "(she denies it)",
 * ", prompting laughter", ", contrary to what NAME had said", ", without giving proof".
 */
export function isReporters(items: readonly Item[], i: number): boolean {
  const mark = item(items, i)
  if (!isWord(mark, /^(?:[,(–—]|though|although|but)$/)) return false
  const next = item(items, i + 1)
  if (isWord(mark, /^,$/)) {
    if (isWord(next, /^(?:contradicting|prompting|drawing|sparking|earning|provoking)$/)) return true
    if (isWord(next, /^contrary$/) && isWord(item(items, i + 2), /^to$/)) return true
    if (isWord(next, /^without$/) && isWord(item(items, i + 2), WITHHOLDING)) return true
  }
  return isDenialBehind(items, i) || isCalledUntrue(items, i)
}

/** ", something NAME said was untrue" to the end of the sentence */
function isCalledUntrue(items: readonly Item[], i: number): boolean {
  if (!isWord(item(items, i + 1), /^(?:something|an?)$/) || items.length - i > LONGEST + 4) return false
  const end = items.findLastIndex(({ token, mention, quotation }) => token.word || mention || quotation !== undefined)
  return isWord(item(items, end), /^(?:untrue|false|wrong|baseless|unfounded|nonsense)$/)
}

/** A short clause to the end of the sentence whose verb denies. */
function isDenialBehind(items: readonly Item[], i: number): boolean {
  const opens = isWord(item(items, i), /^(?:though|although|but)$/) ? i : i + 1
  if (!isWord(item(items, opens), OPENER) && !isWord(item(items, i), /^\($/)) return false
  const isBut = isWord(item(items, opens), /^but$/)
  const deny = items.findIndex((here, k) => k > opens && (isWord(here, DENYING) || (!isBut && isTheirs(items, k))))
  if (deny < 0 || deny - opens > LONGEST || items.length - deny > LONGEST) return false
  // "the plan, which the rebels rejected, would go ahead"
  if (items.slice(deny).some((here) => isWord(here, /^,$/))) return false
  const within = items.slice(opens + 2, deny)
  // "which he said NAME denied" is still said.
  return !within.some(
    ({ token, quotation }) => quotation !== undefined || token.verb !== undefined || token.text === ',',
  )
}

/** "engineers dispute that", and not "he would reject it" */
const isTheirs = (items: readonly Item[], verb: number) =>
  isWord(item(items, verb), /^(?:deny|dispute|reject|contest|refute)$/) && isPluralNoun(item(items, verb - 1))

/** In items. */
const LONGEST = 7
const OPENER = /^(?:which|an?|something|though|although|but)$/
const DENYING = /^(?:den(?:ies|ied)|disput(?:es|ed)|reject(?:s|ed)|contest(?:s|ed)|refut(?:es|ed))$/
const WITHHOLDING =
  /^(?:giving|offering|providing|elaborating|naming|saying|citing|specifying|explaining|identifying|going)$/
