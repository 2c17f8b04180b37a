import { HEADLINE_VERBS, SENTENCE_STARTERS } from '../lists/common.ts'
import { LEADING_SURNAMES } from '../lists/givenNames.ts'
import { MEETING_VERBS } from '../lists/meetingWords.ts'
import { at, END, isAcronym, PARAGRAPH_BREAK, type Token } from '../text/tokens.ts'
import { isGivenName } from './givenName.ts'
import { isInHeadline } from './headlineWords.ts'

/** "Vice Premier He Lifang", "President To Lamh", "Minister Can Demirel": names that are common words elsewhere, beside surnames that come first. Folded. */
const NAMES_TOO = new Set(['can', 'in', 'no', 'so', 'will'])
/** The longest run of capitalised words that is taken for such a name. */
const LONGEST = 4
/** In words. */
const NEAR = 40

/** Whether a word that begins sentences begins a name at token `i`. `trusted`: a title or honorific stands before it. */
export function beginsName(tokens: readonly Token[], i: number, trusted: boolean): boolean {
  const token = at(tokens, i)
  // "HE" is "His Excellency".
  if (!at(tokens, i + 1).capital || isAcronym(token)) return false
  const before = at(tokens, i - 1)
  // "Minister Per Lund", "said Will Lund": given names, where no sentence begins.
  if (isGivenName(token)) return trusted || (before.word && !before.capital)
  return trusted && (LEADING_SURNAMES.has(token.folded) || NAMES_TOO.has(token.folded)) && isInSentence(tokens, i)
}

/** Not in a headline, as "Prime Minister To Visit Norway and Chile" is: some word of the sentence has small letters that a headline would not have. */
function isInSentence(tokens: readonly Token[], first: number): boolean {
  const second = at(tokens, first + 1)
  if (isAcronym(second) || isVerb(second) || isStarter(second) || isInHeadline(tokens, first)) return false
  let end = first + 1
  while (at(tokens, end).capital) end++
  return end <= first + LONGEST && (isPlainNear(tokens, end, 1) || isPlainNear(tokens, first - 1, -1))
}

const isStarter = (token: Token) =>
  SENTENCE_STARTERS.has(token.folded) && !LEADING_SURNAMES.has(token.folded) && !isGivenName(token)

/** Whether a plain word stands near, in the same sentence. */
function isPlainNear(tokens: readonly Token[], from: number, step: 1 | -1): boolean {
  for (let i = from; Math.abs(i - from) < NEAR; i += step) {
    const token = at(tokens, i)
    if (isPlainWord(token)) return true
    if (token === END || token.text === PARAGRAPH_BREAK || /^[.;!?]$/.test(token.text)) return false
  }
  return false
}

const isVerb = ({ folded }: Token) =>
  HEADLINE_VERBS.has(folded) || HEADLINE_VERBS.has(`${folded}s`) || MEETING_VERBS.has(folded)

/** A word in small letters that a headline's style would capitalise. */
const isPlainWord = ({ word, capital, folded }: Token) => word && !capital && folded.length > 2 && !LINKS.test(folded)

const LINKS = /^(?:and|but|the|with|for|from|into|over|amid|after|during|about|against|between|near|under|upon)$/

/** 'Said Varn, who lost: "…"' begins a sentence with what she does, and is nobody called Said. */
export function opensQuotation(tokens: readonly Token[], i: number): boolean {
  if (at(tokens, i).folded !== 'said') return false
  for (let end = i + 1; end < i + NEAR; end++) {
    const { text, folded, word } = at(tokens, end)
    if (text === ':') return QUOTE.test(at(tokens, end + 1).text)
    if ((!word && text !== ',') || SPEAKS.test(folded)) return false
  }
  return false
}

const SPEAKS = /^(?:said|says|told|added|asked|wrote|replied)$/
const QUOTE = /^["“‘«„']/
