import { COUNTERPART } from '../lists/nouns.ts'
import { END } from '../text/tokens.ts'
import { definite } from './definites.ts'
import { groupEnding } from './groups.ts'
import { insertionAround } from './insertions.ts'
import { type Item, isWord, item } from './items.ts'
import { isPast } from './pastTense.ts'
import type { Discourse, Subject } from './subject.ts'
import { subjectBefore } from './subjectBefore.ts'
import { isPluralWord, verbAt } from './verbs.ts'

/** The first subject of a sentence: a participle or a second verb shares it with the verb before. */
export function mainSubject(items: readonly Item[], verb: number, discourse: Discourse): Subject | undefined {
  for (let i = 0; i < verb; i++) {
    const here = item(items, i)
    if (here.quotation !== undefined) continue
    const person = here.mention && discourse.identities.agentOf.get(here.mention)
    const pronoun = isWord(here, /^(?:he|she|they|it)$/)
    const noun = pronoun || person ? undefined : openingNoun(items, i, discourse)
    if (noun) return { ...noun, confidence: noun.confidence * 0.9 }
    if (!pronoun && !person) continue
    const unnamed = person && unnamedBefore(items, i, discourse)
    if (unnamed) return unnamed
    const before = item(items, i - 1)
    // "the brother of X and Y, Z, wept and said"
    if (isWord(before, /^and$/) && isWord(item(items, i - 3), /^of$/) && item(items, i - 2).token.capital) continue
    // "In a letter to X and Y, the chairman, Z, wrote"
    if (
      isWord(before, /^and$/) &&
      isWord(item(items, i - 3), /^(?:to|from|with|for|by|about)$/) &&
      isNamed(item(items, i - 2))
    )
      continue
    // "Police charged X with fraud and ordered him"
    if (person && isObjectOfVerb(items, i)) continue
    // "The hacker, believed to be X, paused and wrote"
    if (person && isInserted(items, i, verb)) continue
    // "Calling it an apology, NAME said"
    if (pronoun && isWord(before, /ing$/)) continue
    // "By hosting and sheltering the leader of X, NAME violated"
    const isSheltered = isWord(before, /^the$/) && isWord(item(items, i - 2), /ing$/)
    if (person && isSheltered && isWord(item(items, i - 3), /^(?:by|in|after|before|while|without|and)$/)) continue
    // "The minister, unlike X, said", "The minister – not X – said"
    if (isWord(before, /^(?:of|in|with|to|by|from|for|on|at|about|against|between|near|per|not|unlike|like|than)$/))
      continue
    if (
      isWord(before, /^the$/) &&
      isWord(item(items, i - 2), /^(?:of|in|with|to|by|from|for|on|at|about|against|between)$/)
    )
      continue
    if (isWord(item(items, i + 1), /^(?:'s|[:])$/) || (person?.kind === 'organization' && !finiteAfter(items, i)))
      continue
    let end = i
    while (
      end < verb &&
      (isComplement(items, end + 1) ||
        isComplement(items, end) ||
        item(items, end + 1).mention?.kind === 'person' ||
        isCounterpart(items, end + 1) ||
        isWord(item(items, end + 1), /^(?:and|,)$/)) &&
      item(items, end + 2).first < item(items, verb).first
    )
      end++
    while (end > i && item(items, end).mention?.kind !== 'person') end--
    // "X and Y's mother, NAME, wept and said": whose mother it is.
    if (end > i && isWord(item(items, end + 1), /^'s$/)) {
      i = end
      continue
    }
    const after = subjectBefore(items, end + 1, discourse).subject
    if (after?.form === 'unnamed' && person)
      return { agents: [person], form: 'name', first: i, last: i, confidence: 0.7 }
    return after && { ...after, confidence: after.confidence * 0.9 }
  }
  return undefined
}

/** "The two ministers discussed trade and …", "The minister thanked him and …": whom the noun means that a sentence begins with, right before a verb. */
function openingNoun(items: readonly Item[], i: number, discourse: Discourse): Subject | undefined {
  const isOpening = i > 0 && i < 5 && items.slice(0, i).every((here) => !here.mention && here.token.word)
  const isSubject = isPast(item(items, i + 1)) || isWord(item(items, i + 1), /^(?:also|both|then|.+ly)$/)
  if (!isOpening || !isSubject || !isWord(item(items, 0), /^(?:the|both|these)$/)) return undefined
  // "The ministers" of many states may have been named in part.
  const isCounted = items.slice(0, i + 1).some((here) => isWord(here, /^(?:two|both|three|four|sides|pair|duo)$/))
  const meant = (isCounted ? groupEnding(items, i, discourse) : undefined) ?? definite(items, i, discourse)
  return meant && meant.agents.length > 0 ? meant : undefined
}

/** "The minister's spokesman declined to say whether X had seen it, but said …": somebody without a name, whose verb stands before the name at item `i`. */
function unnamedBefore(items: readonly Item[], i: number, discourse: Discourse): Subject | undefined {
  const isTold = [1, 2].some((step) => isWord(item(items, i + step), /^who$/))
  const opens = item(items, 0)
  if (isTold || opens.mention || !(isWord(opens, DETERMINER) || isPluralWord(opens))) return undefined
  for (let k = 1; k < i; k++) {
    const here = item(items, k)
    if (here.quotation !== undefined || isWord(here, /^[,;:]$/)) return undefined
    if (!isPast(here) && verbAt(items, k)?.form !== 'past') continue
    // "the coach who found X", "a decentralized approach"
    if (isWord(item(items, k - 1), RELATIVE) || isWord(item(items, k - 1), DETERMINER)) continue
    const { subject } = subjectBefore(items, k, discourse)
    return subject?.form === 'unnamed' ? subject : undefined
  }
  return undefined
}

const RELATIVE = /^(?:who|which|that)$/
const DETERMINER = /^(?:the|an?|his|her|its|their|one|another|some|many|several|two|three)$/

const isNamed = ({ mention, token }: Item) => mention?.kind === 'person' || token.capital

/** Whether the name at item `i` stands between commas with what tells of a noun before it. */
const isInserted = (items: readonly Item[], i: number, verb: number) =>
  insertionAround(items, i) > 0 && items.slice(i + 1, verb).some((here) => isWord(here, /^,$/))

/** Whether the name at item `i` is what a verb before it in the same clause is done to. */
function isObjectOfVerb(items: readonly Item[], i: number): boolean {
  for (let k = i - 1; k > 0 && k > i - 4; k--) {
    const here = item(items, k)
    if (here.mention || !here.token.word) return false
    if (isPast(here))
      return !isWord(item(items, k - 1), /^(?:the|an?|his|her|its|their|newly|recently|who|which|,|and)$/)
  }
  return false
}

/** The words of "X and his Kenyan counterpart, NAME" */
function isCounterpart(items: readonly Item[], i: number): boolean {
  if (isWord(item(items, i), COUNTERPART)) return true
  const next = item(items, i).mention?.kind === 'demonym' || isWord(item(items, i), /^(?:his|her|their)$/)
  return next && items.slice(i + 1, i + 3).some((here) => isWord(here, COUNTERPART))
}

/** The "of" and the "Uruguay" of "X of Uruguay and Y of Paraguay". */
function isComplement(items: readonly Item[], i: number): boolean {
  const { mention, token } = item(items, i + 1)
  const held = mention ? /^(?:organization|place)$/.test(mention.kind) : token.capital
  return isWord(item(items, i), /^of$/) && item(items, i - 1).mention?.kind === 'person' && held
}

/** Whether a verb that has a tense follows the name at item `index`, brackets and a comma between. */
function finiteAfter(items: readonly Item[], index: number): boolean {
  const bracket = isWord(item(items, index + 1), /^\($/) ? 3 : 0
  const comma = isWord(item(items, index + bracket + 1), /^,$/) ? 1 : 0
  const verb = index + bracket + comma + 1
  const next = item(items, verb)
  return (
    next.token !== END &&
    (verbAt(items, verb) !== undefined || /(?:ed|s)$|^(?:has|had|is|was|also)$/.test(next.token.folded))
  )
}
