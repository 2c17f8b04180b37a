import { TIME_WORDS } from '../lists/nouns.ts'
import { ADVERBS, AUXILIARIES } from '../lists/verbs.ts'
import { END } from '../text/tokens.ts'
import { isAdverb } from './adverbs.ts'
import { type Item, isWord, item } from './items.ts'
import { verbAt } from './verbs.ts'

/** In items: "two senior officials of the ministry of a neighbouring country". */
const LONGEST = 9

/** The first item of the noun phrase that ends at item `end`: of "two people familiar with the matter" in "On Monday two people familiar with the matter said". */
export function startOfNounPhrase(items: readonly Item[], end: number): number {
  let start = end
  if (isWord(item(items, end), DETERMINER)) return end
  for (let i = end - 1; i >= 0 && i > end - LONGEST; i--) {
    const here = item(items, i)
    if (isWord(here, LINK)) {
      // What it hangs on: "a spokeswoman for", not "On Monday".
      if (!isNounOrAdjective(item(items, i - 1))) break
      continue
    }
    if (isWord(here, /^'s$/)) continue
    const isOwner = here.mention !== undefined && isWord(item(items, i + 1), /^'s$/)
    if (!isOwner && !isNounOrAdjective(here) && !isWord(here, DETERMINER)) break
    start = i
    if (isWord(here, DETERMINER) && !isWord(item(items, i - 1), LINK)) break
  }
  return start
}

const LINK = /^(?:of|for|from|in|at|with|to|on)$/
const DETERMINER =
  /^(?:the|an?|his|her|its|their|this|these|those|some|many|several|both|one|another|no|two|three|four|five|six|ten|dozens|hundreds|\d+)$/

function isNounOrAdjective(here: Item): boolean {
  const { token, mention, quotation } = here
  if (mention) return mention.kind !== 'person'
  if (here.first < 0 || token === END || quotation !== undefined || !token.word) return false
  if (TIME_WORDS.has(token.folded) || ADVERBS.has(token.folded) || AUXILIARIES.has(token.folded)) return false
  return !verbAtWord(here) && !isWord(here, NO_NOUN) && !isAdverb(token.folded)
}

const verbAtWord = (here: Item) => /^(?:past|present)$/.test(verbAt([here], 0)?.form ?? '')

const NO_NOUN =
  /^(?:that|and|or|but|as|if|when|while|where|because|since|after|before|though|although|so|then|by|who|which|whom|whose|there|here|he|she|they|it|i|we|you|than|not|also|how|why|what|according|ahead|forward)$/
