import { type Item, isWord, item } from '../../grammar/items.ts'
import { isPast } from '../../grammar/pastTense.ts'
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
  const isSubordinate = start === 0 && isWord(item(items, 0), SUBORDINATE)
  if (!isRelative && !isSubordinate) return items.length
  for (let i = first + 1; i < items.length; i++) {
    if (!isWord(item(items, i), /^,$/)) continue
    const next = item(items, i + 1)
    const goesOn = isRelative
      ? (AUXILIARIES.has(next.token.folded) && !isWord(next, /^to$/)) || isPast(next)
      : next.mention !== undefined || isWord(next, /^(?:he|she|it|they|the|his|her|their)$/)
    if (goesOn) return i - 1
  }
  return items.length
}
