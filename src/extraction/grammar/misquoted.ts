import { PERHAPS } from '../lists/doubts.ts'
import { type Item, isWord, item } from './items.ts'

/** "allegedly", "reportedly" */
export const isByHearsay = (here: Item): boolean => PERHAPS.has(here.token.folded) || here.token.folded === 'reportedly'

/** "was wrongly quoted as saying", "was misquoted as saying": between which the verb at item `verb` stands, or which it is. */
export function isWronglyQuoted(items: readonly Item[], verb: number): boolean {
  if (!isWord(item(items, verb), /^(?:saying|telling|writing|(?:mis)?(?:quoted|reported))$/)) return false
  for (let i = verb; i > verb - FARTHEST && i > 0; i--) {
    if (isWord(item(items, i), /^mis(?:quot|report)ed$/)) return true
    if (isWord(item(items, i), /^(?:quoted|reported|cited)$/)) return isWord(item(items, i - 1), WRONGLY)
  }
  return false
}

/** In items. */
const FARTHEST = 8
const WRONGLY = /^(?:wrong|false|mistaken|incorrect|erroneous|inaccurate|misleading)ly$/
