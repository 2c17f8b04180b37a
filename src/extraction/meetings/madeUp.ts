import { type Item, isWord, item } from '../grammar/items.ts'
import { isUntrue } from '../grammar/untrue.ts'
import { clauseOpener } from './clauseOpener.ts'
import type { Trigger } from './encounters/encounter.ts'

/** Whether the sentence says that it tells of something untrue, asked or made up. */
export function isMadeUp(items: readonly Item[], trigger: Trigger): boolean {
  const rules = [isDenied, isHearsay, isUnseen, isAnothers, isWishedFor, isFiction, isWritten]
  return isUntrue(items, trigger.verb) || rules.some((says) => says(items, trigger))
}

/** "denied that X met Y", "dismissed claims that", "there is no evidence that": up to the next comma, and "denied that its head, X, had met Y". */
function isDenied(items: readonly Item[], { verb }: Trigger): boolean {
  const opener = clauseOpener(items, verb)
  const isThat = isWord(item(items, opener), /^that$/)
  if (isThat && items.slice(Math.max(0, opener - NEAR), opener).some((here) => isWord(here, DENIED))) return true
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

/** How far before "that" stands who denied it, and when: in items. */
const NEAR = 6
const DENIED = /^den(?:y|ies|ied|ying)$/

const DENIALS =
  /^(?:den(?:y|ies|ied)|dismiss(?:es|ed)|reject(?:s|ed)|refut(?:es|ed)|disput(?:es|ed)|evidence|untrue|false|lie|rumou?rs?|invention|fiction|pretend(?:s|ed)?|dream(?:s|ed|t)|imagin(?:es|ed)|jok(?:es|ed|ing))$/

/** "laughed off reports that X met Y", and not "confirmed reports that" */
function isHearsay(items: readonly Item[], { verb }: Trigger): boolean {
  const that = clauseOpener(items, verb)
  if (!isWord(item(items, that), /^that$/) || !isWord(item(items, that - 1), HEARSAY)) return false
  return !items.slice(Math.max(0, that - NEAR), that).some((here) => isWord(here, /^(?:confirm|admit|acknowledg)/))
}

const HEARSAY = /^(?:reports|claims|stories|allegations|assertions|gossip|suggestions|speculation|talk)$/

/** "Nobody saw X meet Y" */
function isUnseen(items: readonly Item[], { verb }: Trigger): boolean {
  if (!isWord(item(items, verb), /^(?:meet|receive|greet|host)$/)) return false
  const saw = items.findLastIndex(
    (here, i) => i < verb && i > verb - FAR && isWord(here, /^(?:saw|seen|see|sees|watched)$/),
  )
  return saw > 0 && items.slice(0, saw).some((here) => isWord(here, /^(?:nobody|none|no|never|not|few)$|n't$/))
}

/** "It was not X who met Y" */
function isAnothers(items: readonly Item[], { verb }: Trigger): boolean {
  const who = clauseOpener(items, verb)
  if (!isWord(item(items, who), /^who$/)) return false
  const it = items.slice(0, who).findLastIndex((here) => isWord(here, /^it$/))
  const isNot = isWord(item(items, it + 1), /n't$/) || isWord(item(items, it + 2), /^(?:not|never)$|n't$/)
  return it >= 0 && who - it < FAR && isNot
}

/** "It is time that X met Y", "Imagine X had met Y" */
function isWishedFor(items: readonly Item[], { verb }: Trigger): boolean {
  const time = items.findIndex((here, i) => i < verb && isWord(here, /^time$/))
  const isHigh = isWord(item(items, time - 1), /^(?:high|about|past)$/)
  const is = isHigh ? time - 2 : time - 1
  const isTime = isWord(item(items, is), /^(?:is|'s)$/) && isWord(item(items, is - 1), /^it$/)
  return (time > 0 && isTime) || isWord(item(items, 0), /^(?:imagine|suppose|picture)$/)
}

/** In items. */
const FAR = 12

/** "The talks between X and Y were conducted by letter" */
function isWritten(items: readonly Item[], { verb, kind }: Trigger): boolean {
  return (
    kind === 'noun' &&
    items.some((here, i) => {
      const before = item(items, i - 1)
      const isBy = isWord(before, /^by$/) && isWord(here, /^(?:letters?|e-?mails?|post|fax|correspondence)$/)
      return i > verb && (isBy || (isWord(before, /^in$/) && isWord(here, /^writing$/)))
    })
  )
}

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
