import type { ArticleDraft } from '../../annotations/articleDraft.ts'
import { SENTENCE_STARTERS } from '../lists/common.ts'
import { REPORTING_VERBS } from '../lists/verbs.ts'
import { datelineOf } from './dateline.ts'
import { Occurrences } from './occurrences.ts'
import { type Quotation, quotationsIn } from './quotations.ts'
import { at, isAcronym, PARAGRAPH_BREAK, type Token, tokenize } from './tokens.ts'

/** Token numbers are inclusive. */
export interface Span {
  first: number
  last: number
}

export interface Sentence extends Span {
  paragraph: number
}

/** An article as the rules see it: headline and body in one text, parted into paragraphs, sentences, quotations, tokens. */
export interface Reading {
  text: string
  occurrences: Occurrences
  /** Where the body begins in `text`. */
  bodyStart: number
  /** ISO; the day that "today" means: the dateline's, else that of publication. */
  day: string
  tokens: Token[]
  /** The first is the headline. */
  paragraphs: Span[]
  sentences: Sentence[]
  quotations: Quotation[]
  /** For each token the number of its quotation, marks included, or -1. */
  quotationOf: Int32Array
  /** For each token the number of its sentence. */
  sentenceOf: Int32Array
}

/** Bodies are read to this length (UTF-16 units); what follows is left unannotated, so that time stays bounded. */
export const LONGEST_BODY = 1_000_000

/** A dateline stands in one of the first paragraphs, the headline counted. */
const DATELINE_PARAGRAPHS = 4

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

export function read(draft: ArticleDraft): Reading {
  const headline = draft.headline.replace(/\n/g, ' ')
  const text = `${headline}\n\n${draft.articleBody.slice(0, LONGEST_BODY)}`
  const tokens = tokenize(text)
  const paragraphs = paragraphsOf(tokens)
  const quotations: Quotation[] = []
  const quotationOf = new Int32Array(tokens.length).fill(-1)
  paragraphs.forEach((paragraph, number) => {
    const following = paragraphs[number + 1]
    const next = following && at(tokens, following.first)
    for (const quotation of quotationsIn(tokens, paragraph.first, paragraph.last, next)) {
      quotationOf.fill(quotations.length, quotation.open, quotation.close + 1)
      quotations.push(quotation)
    }
  })
  const reading = { text, bodyStart: headline.length + 2, tokens, paragraphs, quotations, quotationOf }
  const dateline = findDateline(reading, draft.datePublished)
  const sentences = paragraphs.flatMap((paragraph, number) =>
    sentencesOf(reading, paragraph, number, number === dateline?.paragraph ? dateline.last : undefined),
  )
  const sentenceOf = new Int32Array(tokens.length)
  sentences.forEach((sentence, number) => {
    sentenceOf.fill(number, sentence.first, sentence.last + 1)
  })
  return {
    ...reading,
    occurrences: new Occurrences(text),
    day: dateline?.day ?? draft.datePublished,
    sentences,
    sentenceOf,
  }
}

function paragraphsOf(tokens: readonly Token[]): Span[] {
  const paragraphs: Span[] = []
  let first = 0
  for (let i = 0; i <= tokens.length; i++) {
    if (i < tokens.length && at(tokens, i).text !== PARAGRAPH_BREAK) continue
    if (i > first) paragraphs.push({ first, last: i - 1 })
    first = i + 1
  }
  return paragraphs
}

function findDateline(
  { text, tokens, paragraphs }: Pick<Reading, 'text' | 'tokens' | 'paragraphs'>,
  published: string,
): { paragraph: number; last: number; day: string | undefined } | undefined {
  for (let number = 1; number < Math.min(paragraphs.length, DATELINE_PARAGRAPHS); number++) {
    const paragraph = paragraphs[number]
    if (!paragraph) continue
    const start = at(tokens, paragraph.first).start
    const dateline = datelineOf(text.slice(start, at(tokens, paragraph.last).end), published)
    if (!dateline) continue
    let last = paragraph.first
    while (last < paragraph.last && at(tokens, last + 1).end <= start + dateline.length) last++
    return { paragraph: number, last, day: dateline.day }
  }
  return undefined
}

type Unsplit = Pick<Reading, 'tokens' | 'quotations' | 'quotationOf' | 'text'>

function sentencesOf(reading: Unsplit, paragraph: Span, number: number, dateline: number | undefined): Sentence[] {
  const { tokens, quotations, quotationOf } = reading
  const sentences: Sentence[] = []
  let first = paragraph.first
  if (dateline !== undefined) {
    sentences.push({ first, last: dateline, paragraph: number })
    first = dateline + 1
  }
  for (let i = first; i <= paragraph.last; i++) {
    const quotation = quotations[quotationOf[i] ?? -1]
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
  if (/^\p{Lu}\.$/u.test(token.text) || /^(?:mr|mrs|ms|dr|gen|sen|rep|gov|prof|st)$/.test(token.folded)) return false
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
    if (REPORTING_VERBS.get(token.folded)?.form === 'past') return false
  }
  return true
}

/** The text from one token to another, both included. */
export function slice(reading: Reading, first: number, last: number): string {
  return reading.text.slice(at(reading.tokens, first).start, at(reading.tokens, last).end)
}
