import { type Item, isWord, item } from '../grammar/items.ts'
import { isUntrue } from '../grammar/untrue.ts'
import type { Trigger } from './encounters/encounter.ts'

/** Whether the sentence says that it tells of something untrue, asked or made up. */
export function isMadeUp(items: readonly Item[], trigger: Trigger): boolean {
  return isDenied(items, trigger) || isUntrue(items, trigger.verb) || isFiction(items, trigger)
}

/** "denied that X met Y", "dismissed claims that", "there is no evidence that": up to the next comma. */
function isDenied(items: readonly Item[], { verb }: Trigger): boolean {
  let isClause = false
  for (let i = verb - 1; i >= 0 && i > verb - 22; i--) {
    const here = item(items, i)
    if (isWord(here, /^[,;:]$/) || here.quotation !== undefined) return false
    // "asked whether X had met Y"
    if (isWord(here, /^whether$/)) return true
    if (isWord(here, /^that$/)) isClause = true
    if (isClause && isWord(here, DENIALS)) return true
  }
  return false
}

const DENIALS =
  /^(?:den(?:y|ies|ied)|dismiss(?:es|ed)|reject(?:s|ed)|refut(?:es|ed)|disput(?:es|ed)|evidence|untrue|false|lie|rumou?rs?|invention|fiction|pretend(?:s|ed)?|dream(?:s|ed|t)|imagin(?:es|ed))$/

/** "In the comedy, X met Y": nobody did; in the comedy club somebody may. */
function isFiction(items: readonly Item[], { verb }: Trigger): boolean {
  return items
    .slice(0, verb)
    .some(
      (here, i) =>
        isWord(here, FICTION) &&
        isWord(item(items, i - 2), /^in$/) &&
        isWord(item(items, i + 1), /^(?:,|by|of|about)$/),
    )
}

const FICTION = /^(?:novel|novella|sitcom|cartoon|comic|satire|parody|sketch|musical|comedy|fairytale|dream)$/
