import { DOUBTING, ESTABLISHING, NEGATIONS } from '../lists/doubts.ts'
import { type Item, isWord, item } from './items.ts'

/** How far before "that" stands what is not clear, in items. */
const FAR = 9

/**
 * Whether the clause of the subject at item `subject` is only supposed: "if NAME says", "unless", "whether", "Had NAME said", "no proof that NAME said",
 * "denied that NAME said". What is said "when" and "after" somebody says something is told as a fact.
 */
export function isDoubtful(items: readonly Item[], subject: number): boolean {
  const opener = isWord(item(items, subject - 1), /^(?:the|an?|his|her|their)$/) ? subject - 2 : subject - 1
  const isInverted = opener === 0 && isWord(item(items, 0), /^(?:had|should)$/)
  const isDenied = isWord(item(items, opener), /^that$/) && isWord(item(items, opener - 1), DENYING)
  return isInverted || isDenied || opensDoubt(items, opener)
}

const DENYING = /^(?:den(?:y|ies|ied|ying)|disput(?:e|es|ed|ing)|untrue|false|wrong)$/

/** Whether the word at item `opener` opens a clause of which it is open whether it is so: "if", "it is not clear that". */
export function opensDoubt(items: readonly Item[], opener: number): boolean {
  const opening = item(items, opener)
  if (isWord(opening, /^(?:if|unless|whether|lest|supposing|assuming)$/)) return true
  return isWord(opening, /^that$/) && isUncertain(items, opener)
}

/** "it is not clear that", "doubts that", "there is no proof that"; not "there is no doubt that" and not "did not know that". */
function isUncertain(items: readonly Item[], that: number): boolean {
  let isKnown = false
  let isOpen = false
  for (let i = that - 1; i >= 0 && i > that - FAR; i--) {
    const here = item(items, i)
    if (isWord(here, /^[,.;:]$/) || here.quotation !== undefined) return isOpen
    if (isNegation(here)) return isKnown
    if (DOUBTING.has(here.token.folded)) isOpen = true
    if (ESTABLISHING.has(here.token.folded)) isKnown = true
  }
  return isOpen
}

const isNegation = ({ token: { folded } }: Item): boolean => NEGATIONS.has(folded) || folded.endsWith("n't")
