import { type Item, isWord, item } from '../../grammar/items.ts'
import { isPast } from '../../grammar/pastTense.ts'
import { verbAt } from '../../grammar/verbs.ts'
import { TOPIC_NOUNS } from '../../lists/nouns.ts'
import { AUXILIARIES } from '../../lists/verbs.ts'
import type { Token } from '../../text/tokens.ts'

/** A subject, then its verb: "he had been", "the ship was". */
export function startsClause(items: readonly Item[], i: number): boolean {
  const here = item(items, i)
  const opens =
    here.mention !== undefined ||
    isWord(here, /^(?:he|she|it|they|this|there|the|a|an|his|her|their|its|some|many|all|no|both)$/)
  return opens && clauseBegins(items, i)
}

/** An infinitive follows in the same clause: "urged X and Y to …". */
export function infinitiveWithin(items: readonly Item[], from: number): boolean {
  for (let i = from; i < from + 25 && i < items.length; i++) {
    if (isWord(item(items, i), /^against$/) || isInfinitive(items, i)) return true
    if (isWord(item(items, i), /^[.;:]$/)) return false
  }
  return false
}

/** "to help", and neither "to their fair" nor "committed to helping" nor "2006 to 2009". */
export function isInfinitive(items: readonly Item[], to: number): boolean {
  const { mention, token } = item(items, to + 1)
  return isWord(item(items, to), /^to$/) && !mention && !token.capital && !NO_INFINITIVE.test(token.folded)
}

const NO_INFINITIVE =
  /^(?:the|an?|his|her|its|their|our|my|your|no|some|this|that|these|those|\d.*|(?!(?:br|s|r|sw|cl|fl|st|wr|spr|str)ing$).+ing)$/

/** An object begins here, not an adverbial or a pronoun. */
export function objectBegins(items: readonly Item[], i: number): boolean {
  const here = item(items, i)
  if (here.mention || here.quotation !== undefined) return true
  if (!here.token.word) return false
  return !/^(?:to|in|on|at|by|with|about|as|and|or|but|from|against|during|after|before|when|while|for|if|how|why|what|whether|it|him|them|me|us|of)$/.test(
    here.token.folded,
  )
}

/** What is spoken of is only named: "expressed their views". */
export function topicOnly(items: readonly Item[], i: number): boolean {
  for (let j = i; j < i + 3; j++) if (TOPIC_NOUNS.has(item(items, j).token.folded)) return true
  return false
}

/** A verb of saying in the past, adverbs before it left aside. */
function anotherSays(items: readonly Item[], from: number): boolean {
  const i = isWord(item(items, from), /ly$|^(?:also|further|again)$/) ? from + 1 : from
  return verbAt(items, i)?.form === 'past'
}

/** A clause with its own verb begins here: "the victims had a right to …". */
export function clauseBegins(items: readonly Item[], from: number): boolean {
  const first = item(items, from)
  if (
    first.first < 0 ||
    isWord(first, /^(?:to|in|about|of|as|so|because|when|while|before|with|by|at|on|and|or|but|which|who|where|[.;:])$/)
  ) {
    return false
  }
  for (let i = from; i < Math.min(from + 30, items.length); i++) {
    const { token, opens } = item(items, i)
    // "praised the plan and said that it had …": the verb is another one's.
    if (i > from && /^(?:and|but)$/.test(token.folded) && anotherSays(items, i + 1)) return false
    if (i > from && AUXILIARIES.has(token.folded) && token.folded !== 'to') return true
    // 'added the authorities "are still waiting"'
    if (i > from && opens && AUXILIARIES.has(opens.folded) && opens.folded !== 'to') return true
    // 'said her department "takes them seriously"'
    if (i > from && opens && isVerbOf(items, i, opens)) return true
    // "Karelund greatly values its friendship"
    const subject = isWord(item(items, i - 1), /[^i]ly$|^also$/) ? i - 2 : i - 1
    if (
      i > from &&
      subject >= from &&
      /(?:[^e]ed|[^s]s)$/.test(token.folded) &&
      !token.capital &&
      token.word &&
      (item(items, subject).mention || /^(?:he|she|it|they|we|which)$/.test(item(items, subject).token.folded))
    )
      return true
    // "said they found it"
    if (i > from && isWord(item(items, i - 1), /^(?:he|she|it|they|we)$/) && isPast(item(items, i))) return true
    // "within the agreed timeline", "the plan"
    const isNoVerb =
      /^(?:agreed|left|lost|needed|plan)$/.test(token.folded) &&
      isWord(item(items, i - 1), /^(?:the|an?|its|their|his|her|no)$/)
    if (
      i > from &&
      !isNoVerb &&
      /^(?:believe|want|need|went|came|took|made|gave|left|got|saw|knew|felt|fell|rose|lost|won|died|began|think|hope|plan|expect|remained|showed|appeared|failed|agreed|need|needs|needed)$/.test(
        token.folded,
      )
    )
      return true
    if (isWord(item(items, i), /^[.;:]$/)) return false
  }
  return false
}

/** Words within marks that begin with the verb of whoever stands before them, and end the clause. */
function isVerbOf(items: readonly Item[], i: number, { folded, capital }: Token): boolean {
  const before = item(items, i - 1)
  const isNoun = before.mention !== undefined || (before.token.word && !isWord(before, NO_NOUN))
  const after = item(items, i + 1)
  const isLast = item(items, i).hasComma || after.first < 0 || isWord(after, /^[.,;]$/)
  return isNoun && !capital && /^[a-z]{2,}(?:[^s]s|ed)$/.test(folded) && isLast
}

const NO_NOUN =
  /^(?:the|a|an|his|her|its|their|this|that|these|those|of|as|with|for|to|in|on|at|by|from|and|or|more|most|very|so|such|some|any|no|all|called|ly)$|ly$/
