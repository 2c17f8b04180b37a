import { type Item, isWord, item } from './items.ts'

/** "Reports that X met Y were untrue", "Claims that X said so, it said, are baseless": what the clause of the verb at item `verb` is called behind it. */
export function isUntrue(items: readonly Item[], verb: number): boolean {
  const that = items.slice(0, verb).findLastIndex((here) => isWord(here, /^that$/))
  const isClaim = that > 0 && items.slice(Math.max(0, that - 6), that).some((here) => isWord(here, CLAIMS))
  if (!isClaim) return false
  return items.slice(verb).some((here, i) => isWord(here, BASELESS) && isWord(item(items, verb + i - 1), BEING))
}

export const CLAIMS =
  /^(?:reports?|rumou?rs?|claims?|allegations?|suggestions?|speculation|assertions?|stor(?:y|ies)|idea)$/
const BASELESS =
  /^(?:untrue|false|wrong|baseless|unfounded|groundless|nonsense|incorrect|inaccurate|fabricated|denied|dismissed|rejected|refuted|invented|fiction|lies?)$/
const BEING =
  /^(?:is|are|was|were|been|as|simply|completely|entirely|wholly|totally|quickly|later|also|flatly|firmly|pure|a)$/
