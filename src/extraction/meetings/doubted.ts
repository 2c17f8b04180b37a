import { opensDoubt } from '../grammar/doubt.ts'
import { type Item, isWord, item } from '../grammar/items.ts'
import { isPast } from '../grammar/pastTense.ts'
import { verbAt } from '../grammar/verbs.ts'
import { PERHAPS } from '../lists/doubts.ts'
import { HOLDING_VERBS } from '../lists/meetingWords.ts'
import { clauseOpener } from './clauseOpener.ts'
import type { Trigger } from './encounters/encounter.ts'

/** Whether the meeting is a condition, a question, or what somebody only suspects or cannot prove. */
export function isDoubted(items: readonly Item[], { verb, kind }: Trigger): boolean {
  const told = kind === 'noun' ? holdingVerb(items, verb) : verb
  return isConditional(items, told) || isPerhaps(items, told) || isAlleged(items, told) || isBelieved(items, told, kind)
}

/** The "held" of "held secret talks", else the noun itself. */
function holdingVerb(items: readonly Item[], noun: number): number {
  for (let i = noun - 1; i > noun - 5; i--) if (HOLDING_VERBS.has(item(items, i).token.folded)) return i
  return noun
}

/** "if X met Y", "unless X speaks with Y", "nobody can prove that X met Y" */
const isConditional = (items: readonly Item[], verb: number): boolean => opensDoubt(items, clauseOpener(items, verb))

/** "believes that X met Y", "thinks X met Y": what somebody holds to be so. */
function isBelieved(items: readonly Item[], verb: number, kind: Trigger['kind']): boolean {
  if (kind === 'noun' && !HOLDING_VERBS.has(item(items, verb).token.folded)) return false
  const opener = clauseOpener(items, verb)
  if (opener >= 0) return isWord(item(items, opener), /^that$/) && isWord(item(items, opener - 1), BELIEVE)
  for (let i = verb - 1; i >= 0 && i > verb - FAR; i--) {
    const here = item(items, i)
    if (isWord(here, BELIEVE)) return !isWord(item(items, i + 1), /^(?:in|of)$/)
    // "thought of Oslo and met X"
    if (isWord(here, /^(?:and|or)$/) && i === verb - 1) return false
    if (isWord(here, /^[,.;:]$/) || here.quotation !== undefined || verbAt(items, i) || isPast(here)) return false
  }
  return false
}

/** In items. */
const FAR = 9
const BELIEVE =
  /^(?:believe[sd]?|thinks?|thought|suspect(?:s|ed)?|supposes?|imagines?|guess(?:es|ed)?|reckon(?:s|ed)?)$/

/** "allegedly met", "may have met" */
function isPerhaps(items: readonly Item[], verb: number): boolean {
  const isMay = isWord(item(items, verb - 1), /^have$/) && isWord(item(items, verb - 2), /^may$/)
  if (isMay) return true
  for (let i = verb - 1; i > verb - 4; i--) {
    const here = item(items, i)
    if (PERHAPS.has(here.token.folded)) return true
    // "the supposedly neutral X met", "X, perhaps tired, met"
    if (here.mention || !here.token.word || here.token.capital) return false
  }
  return false
}

/** "is suspected to have met", "was accused of having met", "denied having met" */
function isAlleged(items: readonly Item[], verb: number): boolean {
  const have = item(items, verb - 1)
  const accused = item(items, verb - 3)
  if (isWord(have, /^have$/)) return isWord(item(items, verb - 2), /^to$/) && isWord(accused, ALLEGED)
  if (!isWord(have, /^having$/)) return false
  return isWord(item(items, verb - 2), /^(?:den(?:y|ies|ied)|denying)$/) || isWord(accused, ALLEGED)
}

const ALLEGED = /^(?:alleged|suspected|believed|thought|rumou?red|supposed|accused|presumed|assumed|suspicion)$/
