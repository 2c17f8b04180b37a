import type { ReportingVerb } from '../lists/verbs.ts'
import { END } from '../text/tokens.ts'
import { type Item, isWord, item } from './items.ts'

const DETERMINER =
  /^(?:the|a|an|this|that|these|those|his|her|its|their|our|my|your|'s|no|any|some|each|every|of|in|for|with|on|new|official|latest|recent|following|joint|written|public|previous|earlier|such)$/

/** Participles that stand before nouns: "amongst reported incidents". */
const ADJECTIVAL = new Set(
  'reported alleged claimed stated proposed announced confirmed promised expressed renewed repeated continued declared written'.split(
    ' ',
  ),
)
const QUANTIFIER = /^(?:several|many|two|three|four|five|six|other|more|all|\d+)$/
/** After a quotation, "claims" or "remarks" may be nouns; these are not. */
const NEVER_NOUNS = new Set(
  'says tells adds explains argues insists recalls admits warns asks thinks writes concludes continues believes laments jokes recounts acknowledges agrees predicts suggests cautions reckons observes maintains contends enthuses recommends reflects'.split(
    ' ',
  ),
)
/** "by early reports", "the daily mentions" */
const NO_ADVERB = /^(?:early|daily|weekly|monthly|yearly|quarterly|family|friendly|likely|only)$/
const NO_SUBJECT =
  /^(?:amongst|among|of|in|with|for|by|on|from|to|at|about|including|against|as|between|under|after|before|over|or|[.:;(])$|ing$/

/** The reporting verb at an item, where it stands as a verb and not as a noun ("the report"). */
export function verbAt(items: readonly Item[], index: number): ReportingVerb | undefined {
  const { token } = item(items, index)
  if (token === END || token.capital) return undefined
  const { verb } = token
  if (!verb) return undefined
  const before = item(items, index - 1)
  if (verb.base === 'hear' && !(verb.form === 'past' && hears(before))) return undefined
  if (verb.form === 'base') {
    return isWord(
      before,
      /^(?:they|we|i|you|who|to|will|would|could|can|may|must|should|also|and|not|officials|sources|reports|experts|critics|residents|people|police|ministers|leaders)$/,
    ) ||
      before.mention?.kind === 'organization' ||
      (SAID_BY_MANY.test(verb.base) && (isPluralNoun(before) || (index === 1 && isPluralWord(before))))
      ? verb
      : undefined
  }
  if (verb.form === 'present') {
    if (before.quotation !== undefined) return NEVER_NOUNS.has(token.folded) ? verb : undefined
    if (isWord(before, DETERMINER) || before.mention?.kind === 'demonym') return undefined
    // "including new company pledges"
    if (isWord(item(items, index - 2), /^(?:new|several|many|more|further|other|all|some)$/)) return undefined
    const adverb =
      isWord(before, /ly$|^(?:also|he|she|it|who|which|and|then|again|further|still)$/) && !isWord(before, NO_ADVERB)
    if (
      !adverb &&
      !before.mention &&
      !isWord(
        before,
        /^(?:decree|report|statement|law|letter|document|ruling|spokesman|spokeswoman|spokesperson|court|party|police|study|motion|lawsuit|survey|paper|website|site|newspaper|magazine|agency|ministry|embassy|army|military|company|organization|organisation|charity|union|group|minister|president|premier|chancellor|secretary|mayor|governor|senator|director|spokesman|official|lawyer|author|ambassador|leader|team|committee|commission|board|bank|office|department|firm|airline|coalition|federation|association|regulator|judge|coach|captain|chairman|chairwoman|doctor|professor|scientist|expert|analyst|researcher|economist|historian|teacher|,|\))$/,
      )
    )
      return undefined
    return verb
  }
  if (isWord(before, DETERMINER) && !(verb.form === 'past' && isWord(before, /^(?:that|official)$/))) return undefined
  if (verb.form === 'past' && ADJECTIVAL.has(token.folded)) {
    // "several alleged accomplices", "our recently announced plan"
    const isQuantified = isWord(before, QUANTIFIER) && !isWord(item(items, index - 2), /^the$/)
    const isQualified = isWord(before, /[^m]ly$/) && isWord(item(items, index - 2), DETERMINER)
    // "the total reported casualties", "recognised continued progress"
    const isDeed =
      isWord(before, /^[a-z]{3,}ed$/) && !before.token.capital && !isWord(item(items, index - 2), DETERMINER)
    const isSummed = isWord(before, /^(?:total|overall)$/) || isDeed
    if (before.first < 0 || isWord(before, NO_SUBJECT) || isQuantified || isQualified || isSummed) return undefined
  }
  // "chained to a bed when found", "if asked"
  if (verb.form === 'past' && isWord(before, /^(?:when|if|unless|than)$/)) return undefined
  return verb
}

/** "The court heard that …" tells what was said there; others hear what they are told. */
const hears = (before: Item) =>
  isWord(before, /^(?:court|inquest|tribunal|inquiry|jury|hearing)$/) ||
  (before.mention?.kind === 'organization' && before.mention.classification === 'GOVERNMENT')

/** What is said of many without a name: "aid groups say". Of other verbs the base form is more often a noun. */
const SAID_BY_MANY = /^(?:say|warn|argue|insist|allege)$/

/** "groups", "scientists" */
export const isPluralNoun = (candidate: Item): boolean => !candidate.token.capital && isPluralWord(candidate)

/** "Scientists", which begins a sentence, too. */
export const isPluralWord = ({ token, mention }: Item): boolean =>
  token.word && !mention && /[^sui]s$/.test(token.folded) && token.folded.length > 4

/** The verb of saying, in the past, before "after": the "said" of "said on Wednesday after"; -1 for none. */
export function saidBefore(items: readonly Item[], after: number): number {
  for (let i = after - 1; i > after - 9; i--) {
    if (verbAt(items, i)?.form === 'past') return i
    if (isWord(item(items, i), /^(?:will|would|[.;:])$/)) return -1
  }
  return -1
}
