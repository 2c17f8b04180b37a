import { isAwaited } from '../../grammar/awaited.ts'
import { isDoubtful } from '../../grammar/doubt.ts'
import { type Item, isWord, item } from '../../grammar/items.ts'
import { isByHearsay, isWronglyQuoted } from '../../grammar/misquoted.ts'
import { isPlayed } from '../../grammar/playedSpeech.ts'
import type { Discourse, Subject } from '../../grammar/subject.ts'
import { subjectBefore } from '../../grammar/subjectBefore.ts'
import { isHuman } from '../../grammar/unnamedPerson.ts'
import { isPluralNoun } from '../../grammar/verbs.ts'
import { ADVERBS, AUXILIARIES } from '../../lists/verbs.ts'
import { LISTENERS } from '../reported/listeners.ts'
import type { Attribution } from './attribution.ts'

/** Between a verb and the words it introduces, beside whom they were said to. */
const BETWEEN = /^(?:[:,]|that|to|an?|the|his|her|their|me|us|him|them|it|anyone|anybody|crew)$/
const NEGATION = /^(?:not|never)$|n't$/
const MODAL = /^(?:could|would|might|should|must|may|can|cannot)$/
/** "denied saying", "refused to say", "without saying" */
const AVOIDING =
  /^(?:den(?:y|ies|ied|ying)|refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|fail(?:s|ed|ing)?|forgot|avoid(?:s|ed|ing)|without)$/

/** Whether the quotation at item `index` is told not to have been said: 'never said "…"', '"…," she could have said', 'if she had said "…"'. */
export function wasNotSaid(
  items: readonly Item[],
  index: number,
  attribution: Attribution | undefined,
  discourse: Discourse,
): boolean {
  const isBehind = attribution?.rule === 'quotation-speaker-verb'
  const verb = isBehind ? attribution.last : verbBefore(items, index)
  if (verb < 1) return false
  if (isPlayed(items, verb) || isQuestion(items) || isNeither(items, verb) || isAwaited(items, verb)) return true
  // '"…," she denied saying', '"…" – words that she denies'
  if (isBehind && isWord(item(items, verb), /^den(?:y|ies|ied)$/)) return true
  let first = verb - 1
  while (isAuxiliary(item(items, first))) first--
  const auxiliaries = items.slice(first + 1, verb)
  const form = item(items, verb).token.verb?.form
  if (auxiliaries.some((here) => isWord(here, NEGATION))) return true
  if (isWord(item(items, first), AVOIDING) && (form === 'gerund' || auxiliaries.length > 0)) return true
  if (isOnlyTold(items, first, verb)) return true
  const modal = auxiliaries.find((here) => isWord(here, MODAL))
  const isPerfect = auxiliaries.some((here) => isWord(here, /^have$/))
  // "could only say", "would say" tell what was said.
  const isPossible = form === 'base' && !isWord(modal ?? item(items, verb), /^would$/) && !auxiliaries.some(isOnly)
  if (modal && (isPerfect || isPossible)) return true
  const { subject } = subjectBefore(items, verb, discourse)
  return subject !== undefined && subject.first < verb && (isNobody(items, subject) || isDoubtful(items, subject.first))
}

/** 'Did NAME say: "…"?' */
const isQuestion = (items: readonly Item[]) =>
  isWord(item(items, 0), /^(?:did|does|do|has|have|would|could|can|will|should)$/) &&
  isWord(item(items, items.length - 1), /^\?$/)

/** "Neither NAME nor NAME would say" */
const isNeither = (items: readonly Item[], verb: number) => {
  const before = items.slice(Math.max(0, verb - FARTHEST), verb)
  return before.some((here) => isWord(here, /^neither$/)) && before.some((here) => isWord(here, /^nor$/))
}

/** In items. */
const FARTHEST = 8

/** The verb of saying right before a quotation, whatever its form; -1 for none. */
function verbBefore(items: readonly Item[], index: number): number {
  let i = index - 1
  while (i > 0 && (item(items, i).mention || isWord(item(items, i), BETWEEN) || isListener(item(items, i)))) i--
  const { token } = item(items, i)
  return token.verb?.quoting && !token.capital ? i : -1
}

/** "aides", "a friend" */
const isListener = (here: Item) => !here.token.verb && (isPluralNoun(here) || isHuman(here) || isWord(here, LISTENERS))

/**
 * "allegedly said", "is alleged to have said", "is accused of telling", "begged her to say", "imagines her saying": item `before` is the last before the
 * auxiliaries of the verb.
 */
function isOnlyTold(items: readonly Item[], before: number, verb: number): boolean {
  const here = item(items, before)
  const within = items.slice(before + 1, verb)
  const { form } = item(items, verb).token.verb ?? {}
  if (isWronglyQuoted(items, verb)) return true
  if (items.slice(before, verb).some(isByHearsay)) return true
  const to = within.findIndex((one) => isWord(one, /^to$/))
  if (to >= 0 && isWord(here, SUPPOSED)) return within.some((one) => isWord(one, /^have$/)) || isWord(here, WISHED)
  if (form === 'gerund') {
    const accused = isSomebody(item(items, before - 1)) ? before - 2 : before - 1
    if (isWord(here, /^(?:of|with)$/) && isWord(item(items, accused), ACCUSED)) return true
    return isSomebody(here) && isWord(item(items, before - 1), IMAGINING)
  }
  const asked = item(items, before - 1).token.verb
  const isWished = asked?.directive === true || isWord(item(items, before - 1), WISHED)
  return form === 'base' && to >= 0 && isSomebody(here) && isWished
}

const isSomebody = (here: Item) => here.mention?.kind === 'person' || isWord(here, /^(?:him|her|them|me|us)$/)
const ACCUSED = /^(?:accus(?:e[sd]?|ing)|suspect(?:s|ed)|charged?)$/
const SUPPOSED =
  /^(?:alleged|said|reported|rumou?red|believed|thought|claimed|understood|supposed|assumed|held|expected|likely|want(?:s|ed)|hope[sd]|asked|told|urged|invited)$/
const WISHED = /^(?:expect(?:s|ed)|likely|want(?:s|ed)|wish(?:es|ed)|hope[sd]|asked|told|urged|invited|supposed)$/
const IMAGINING = /^(?:imagin(?:e|es|ed|ing)|pictur(?:e|es|ed|ing)|envision(?:s|ed|ing)|want(?:s|ed)|without)$/

const isAuxiliary = (here: Item) =>
  isWord(here, NEGATION) ||
  isWord(here, /^having$/) ||
  AUXILIARIES.has(here.token.folded) ||
  ADVERBS.has(here.token.folded)

/** "nobody", "no minister", "none of them" */
const isNobody = (items: readonly Item[], { first }: Subject) =>
  isWord(item(items, first), /^(?:nobody|none)$/) || isWord(item(items, first - 1), /^no$/)

const isOnly = (here: Item) => isWord(here, /^(?:only|just)$/)
