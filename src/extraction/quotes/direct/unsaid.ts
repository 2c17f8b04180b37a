import { isDoubtful } from '../../grammar/doubt.ts'
import { type Item, isWord, item } from '../../grammar/items.ts'
import type { Discourse, Subject } from '../../grammar/subject.ts'
import { subjectBefore } from '../../grammar/subjectBefore.ts'
import { ADVERBS, AUXILIARIES } from '../../lists/verbs.ts'

/** Between a verb and the words it introduces, beside whom they were said to. */
const BETWEEN = /^(?:[:,]|that|to|the|me|us|him|her|them|it|anyone|anybody|reporters|journalists|parliament)$/
const NEGATION = /^(?:not|never)$|n't$/
const MODAL = /^(?:could|would|might|should|must|may|can|cannot)$/
/** "denied saying", "refused to say", "without saying" */
const AVOIDING =
  /^(?:den(?:y|ies|ied|ying)|refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|fail(?:s|ed|ing)?|forgot|avoid(?:s|ed|ing)|without)$/

/** Whether the quotation at item `index` is told not to have been said: 'never said "…"', 'could have said: "…"', 'if she had said "…"'. */
export function wasNotSaid(items: readonly Item[], index: number, discourse: Discourse): boolean {
  const verb = verbBefore(items, index)
  if (verb < 1) return false
  let first = verb - 1
  while (isAuxiliary(item(items, first))) first--
  const auxiliaries = items.slice(first + 1, verb)
  const form = item(items, verb).token.verb?.form
  if (auxiliaries.some((here) => isWord(here, NEGATION))) return true
  if (isWord(item(items, first), AVOIDING) && (form === 'gerund' || auxiliaries.length > 0)) return true
  const modal = auxiliaries.find((here) => isWord(here, MODAL))
  const isPerfect = auxiliaries.some((here) => isWord(here, /^have$/))
  // "could only say", "would say" tell what was said.
  const isPossible = form === 'base' && !isWord(modal ?? item(items, verb), /^would$/) && !auxiliaries.some(isOnly)
  if (modal && (isPerfect || isPossible)) return true
  const { subject } = subjectBefore(items, verb, discourse)
  return subject !== undefined && subject.first < verb && (isNobody(items, subject) || isDoubtful(items, subject.first))
}

/** The verb of saying right before a quotation, whatever its form; -1 for none. */
function verbBefore(items: readonly Item[], index: number): number {
  let i = index - 1
  while (i > 0 && (item(items, i).mention || isWord(item(items, i), BETWEEN))) i--
  const { token } = item(items, i)
  return token.verb?.quoting && !token.capital ? i : -1
}

const isAuxiliary = (here: Item) =>
  isWord(here, NEGATION) ||
  isWord(here, /^having$/) ||
  AUXILIARIES.has(here.token.folded) ||
  ADVERBS.has(here.token.folded)

/** "nobody", "no minister", "none of them" */
const isNobody = (items: readonly Item[], { first }: Subject) =>
  isWord(item(items, first), /^(?:nobody|none)$/) || isWord(item(items, first - 1), /^no$/)

const isOnly = (here: Item) => isWord(here, /^(?:only|just)$/)
