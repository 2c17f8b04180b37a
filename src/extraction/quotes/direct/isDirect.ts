import { type Item, isWord, item } from '../../grammar/items.ts'
import { verbAt } from '../../grammar/verbs.ts'
import type { Reading } from '../../text/reading.ts'
import { at, type Token } from '../../text/tokens.ts'
import type { Attribution } from './attribution.ts'
import { wordsOf } from './directClaim.ts'

/** Words that report speech, as opposed to scare quotes, titles of works and pieces of a reported clause. */
export function isDirect(
  reading: Reading,
  items: readonly Item[],
  index: number,
  attribution: Attribution | undefined,
  afterQuote: boolean,
): boolean {
  const number = item(items, index).quotation ?? 0
  const { count } = wordsOf(reading, number)
  const quotation = reading.quotations[number]
  const start = firstWord(reading, quotation?.first ?? 0)
  if (isWorkTitle(reading, number)) return false
  if ((isWord(item(items, index - 1), TITLING) || isNoun(items, index - 1)) && isTitleCased(reading, number))
    return false
  // "said that NAME's words, “…”, had scared her"
  const goesBehind = item(items, index + 1).first >= 0 && !isWord(item(items, index + 1), /^\.$/)
  if (attribution?.rule === 'speaker-verb-quotation' && goesBehind && namesWords(items, index)) return false
  if (isName(items, index)) return false
  const begun = /^(?:i|we|…|\.{3})$/.test(start.folded)
  const before = item(items, index - 1)
  const after = item(items, index + 1)
  // 'said on Friday "We pleaded." and "We shall go on."'
  const isJoined = isWord(after, /^(?:and|but)$/) && item(items, index + 2).quotation !== undefined
  const closes = after.first < 0 || isWord(after, /^[.,;!?—–)]$/) || isJoined || verbAt(items, index + 1) !== undefined
  if (index === 0 || before.first < 0) {
    const goesOn = at(reading.tokens, quotation?.last ?? 0).text === ','
    if (goesOn && start.capital && count >= 4) return true
    // '"Enough", said NAME'
    const isCut = isWord(after, /^,$/) && [2, 3].some((step) => verbAt(items, index + step))
    if (attribution) return count >= 2 || isCut || /[,.!?]$/.test(at(reading.tokens, quotation?.last ?? 0).text)
    return after.first < 0 || isWord(after, /^\.$/)
      ? count >= 4 || (afterQuote && count >= 2)
      : count >= 12 && start.capital
  }
  // "We stand ready" wrote NAME "to help": the second part of a quotation without commas.
  const isBroken =
    item(items, 0).quotation !== undefined && before.mention?.kind === 'person' && verbAt(items, index - 2)
  if (isBroken) return count >= 4
  const goesOn = afterQuote && isWord(before, /^(?:and|but)$/) && item(items, index - 2).quotation !== undefined
  if (!attribution && goesOn && count >= 4) return true
  // "Her answer, she said, was “We will stay”": part of a clause that says what the words are.
  if (isWord(before, COPULA) && attribution && !attribution.rule.startsWith('quotation-')) return false
  if (!attribution) return count >= 12 && (start.capital || begun) && isWord(before, /^(?:[:,;]|and)$/)
  if (attribution.rule === 'according-to-quotation') return count >= 4 && closes
  // 'Asked whether she would resign, Lund replied: "No."'
  const isSentence = start.capital && /[.!?]$/.test(at(reading.tokens, quotation?.last ?? 0).text)
  if (isWord(before, /^:$/)) return count >= 2 || (isSentence && attribution.rule === 'speaker-verb-quotation')
  if (attribution.rule.startsWith('quotation-'))
    return isWord(before, /^(?:[,—–-]|and|but)$/) ? count >= 2 : count >= 4 && start.capital
  if (isWord(before, /^,$/)) return count >= 3 || start.capital
  if (isWord(before, /^that$/)) return closes && count >= 6
  if (start.capital || /^(?:i|we)$/.test(start.folded))
    return count >= 3 && (closes || verbAt(items, index - 1) !== undefined)
  // 'told AGENCY "it was …"'
  const isListener = before.mention || isWord(before, /^(?:reporters|journalists|parliament|lawmakers|supporters)$/)
  const told = isListener ? verbAt(items, isWord(item(items, index - 2), /^the$/) ? index - 3 : index - 2) : undefined
  const verb = verbAt(items, index - 1) ?? (told?.listener ? told : undefined)
  return (
    verb !== undefined &&
    closes &&
    (count >= 10 ||
      /^(?:they|he|she|it|you|there|this|not)$/.test(start.folded) ||
      isAnswer(reading, quotation?.first ?? 0))
  )
}

const COPULA = /^(?:is|was|are|were|be|been|being|'s)$/

/** "No, never", and not "no malice". */
function isAnswer({ tokens }: Reading, first: number): boolean {
  return /^(?:yes|no)$/.test(at(tokens, first).folded) && !at(tokens, first + 1).word
}

/** The first word of a quotation, after an ellipsis or an editor's bracket. */
function firstWord(reading: Reading, from: number): Token {
  for (let i = from; i < from + 5; i++) if (at(reading.tokens, i).word) return at(reading.tokens, i)
  return at(reading.tokens, from)
}

/** "NAME's words,", "the words of her rival,", and not "in a message,", before the quotation at item `index`. */
function namesWords(items: readonly Item[], index: number): boolean {
  if (!isWord(item(items, index - 1), /^,$/)) return false
  for (let i = index - 2; i > index - 7; i--) {
    if (verbAt(items, i)) return false
    if (isWord(item(items, i), NAMING))
      return ![1, 2, 3].some((back) => isWord(item(items, i - back), /^(?:in|with|through|by|via|on)$/))
  }
  return false
}

/** 'said her ballad, "Nets before Dawn", was a joke': what something is called stands between commas, and then what is said of it. */
const isName = (items: readonly Item[], index: number) =>
  isWord(item(items, index - 1), /^,$/) &&
  verbAt(items, index - 2) === undefined &&
  isWord(item(items, index + 1), /^,$/) &&
  isWord(item(items, index + 2), /^(?:is|was|are|were|had|has|have|would|will|can|could)$/)

const NAMING = /^(?:words?|phrase|remarks?|comments?|slogan|promise|threat|line|motto|claim|lyrics|message)$/

/** "a conference on", "a paper titled" */
const TITLING = /^(?:on|of|titled|entitled|called|named|themed|theme)$/

/** "Supporting the Future of Syria and the Region,": every word of some length has a capital. */
function isTitleCased({ tokens, quotations }: Reading, number: number): boolean {
  const { first, last } = quotations[number] ?? { first: 0, last: -1 }
  const words = tokens.slice(first, last + 1).filter(({ word }) => word)
  return (
    words.length < LONGEST_TITLE && words.every(({ capital, text }) => capital || text.length < 5 || SMALL.test(text))
  )
}

/** Longer words that titles write small. */
const SMALL = /^(?:after|before|about|under|with|from|into|over|without|between|against|through|among|within)$/

/** "the tailors", right before the title. */
const isNoun = (items: readonly Item[], i: number) =>
  item(items, i).token.word && !item(items, i).token.capital && !verbAt(items, i) && !isWord(item(items, i), NO_NOUN)

const NO_NOUN = /^(?:that|and|but|or|then|later|again|also|simply|just)$|(?:day|ly)$/

const LONGEST_TITLE = 16

/** "Person of the Year": a few words, all of them capitalised but the smallest, without a mark at the end. */
function isWorkTitle(reading: Reading, number: number): boolean {
  const quotation = reading.quotations[number]
  if (!quotation || quotation.last - quotation.first > 6 || quotation.last === quotation.first) return false
  for (let i = quotation.first; i <= quotation.last; i++) {
    const token = at(reading.tokens, i)
    if (!token.word || !(token.capital || /^(?:of|the|and|in|for|a|to|on)$/.test(token.folded))) return false
  }
  return true
}
