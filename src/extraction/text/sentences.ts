import { SENTENCE_STARTERS } from '../lists/common.ts'
import type { Quotation } from './quotations.ts'
import type { Span } from './spans.ts'
import { at, isAcronym, type Token } from './tokens.ts'

export interface Sentence extends Span {
  paragraph: number
}

/** A sentence that is longer, in tokens, is cut there: what a sentence says is looked for by walking over it. */
const LONGEST_SENTENCE = 600

/** Begin titles as well as sentences: "the U.S. Special Representative". Folded. */
const QUALIFIERS = new Set(
  'special national federal general foreign military state public new former local international deputy first second third main senior economic political social major'.split(
    ' ',
  ),
)

const FULL_STOP = /^[.!?…]$/
const CLOSING = /^["”’»)\]']$/
const OPENING = /^["“‘«„([{'—–•]$/

/** What is known of a text before its sentences are. */
interface Unsplit {
  text: string
  tokens: readonly Token[]
  quotations: readonly Quotation[]
  /** For each token the number of its quotation, or -1. */
  quotationOf: Int32Array
}

/** The sentences of one paragraph; `dateline` is the last token of a dateline that opens it. */
export function sentencesOf(
  reading: Unsplit,
  paragraph: Span,
  number: number,
  dateline: number | undefined,
): Sentence[] {
  const { tokens, quotations, quotationOf } = reading
  const sentences: Sentence[] = []
  let first = paragraph.first
  if (dateline !== undefined) {
    sentences.push({ first, last: dateline, paragraph: number })
    first = dateline + 1
  }
  for (let i = first; i <= paragraph.last; i++) {
    const quoted = quotationOf[i] ?? -1
    const quotation = quoted < 0 ? undefined : quotations[quoted]
    if (quotation) i = quotation.close
    while (i < paragraph.last && ends(tokens, i) && CLOSING.test(at(tokens, i + 1).text) && quotationOf[i + 1] === -1)
      i++
    const boundary =
      i < paragraph.last &&
      (i - first > LONGEST_SENTENCE || (quotation ? endsWithQuotation(reading, quotation) : endsSentence(reading, i)))
    if (!boundary && i < paragraph.last) continue
    sentences.push({ first, last: Math.min(i, paragraph.last), paragraph: number })
    first = i + 1
  }
  return sentences
}

function ends(tokens: readonly Token[], index: number): boolean {
  return !at(tokens, index).word && FULL_STOP.test(at(tokens, index).text)
}

function begins(token: Token): boolean {
  return token.capital || OPENING.test(token.text) || /^\d/.test(token.text)
}

function endsSentence({ tokens, text }: Unsplit, index: number): boolean {
  const token = at(tokens, index)
  if (token.word && !token.text.endsWith('.')) return false
  const next = at(tokens, index + 1)
  if (!begins(next)) return false
  const last = CLOSING.test(token.text) ? at(tokens, index - 1) : token
  if (FULL_STOP.test(last.text)) return true
  if (!token.word || !token.text.endsWith('.')) return false
  if (token.text === 'D.C.') return true
  if (/^\p{Lu}\.$/u.test(token.text) || /^(?:mr|mrs|ms|dr|gen|sen|rep|gov|prof|st|v|vs)$/.test(token.folded))
    return false
  if (isAcronym(token) && QUALIFIERS.has(next.folded)) return false
  return SENTENCE_STARTERS.has(next.folded) || /^ {2,}/.test(text.slice(token.end, next.start))
}

/** `"…?" Smith asked` goes on; `"…." The minister` does not. */
function endsWithQuotation({ tokens }: Unsplit, quotation: Quotation): boolean {
  const last = at(tokens, quotation.last).text
  if (!quotation.closed || !/[.!?…\]]$/.test(last) || !begins(at(tokens, quotation.close + 1))) return false
  if (last.endsWith('.')) return true
  for (let i = quotation.close + 1; i < quotation.close + 7; i++) {
    const token = at(tokens, i)
    if (FULL_STOP.test(token.text)) return true
    if (token.verb?.form === 'past') return false
  }
  return true
}
