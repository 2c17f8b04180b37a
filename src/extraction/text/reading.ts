import type { ArticleDraft } from '../../annotations/articleDraft.ts'
import { datelineOf, dayOfLine } from './dateline.ts'
import { quietLoudParagraphs } from './loud.ts'
import { Occurrences } from './occurrences.ts'
import { type Quotation, quotationsIn } from './quotations.ts'
import { type Sentence, sentencesOf } from './sentences.ts'
import type { Span, Stretch } from './spans.ts'
import { at, PARAGRAPH_BREAK, type Token, tokenize } from './tokens.ts'

/** An article as the rules see it: headline and body in one text, parted into paragraphs, sentences, quotations, tokens. */
export interface Reading {
  text: string
  occurrences: Occurrences
  /** Where the body begins in `text`. */
  bodyStart: number
  /** ISO; the day that "today" means: the dateline's, else that of publication. */
  day: string
  /** Who wrote it, where the document says so. */
  byline: string | undefined
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
const LONGEST_BODY = 1_000_000

/** A dateline stands in one of the first paragraphs, the headline counted. */
const DATELINE_PARAGRAPHS = 4
/** A line that begins with words in capitals and a dash. */
const LOUD_HEAD = /^\p{Lu}[\p{Lu}\p{M} .,'’]{2,40} [-–—]{1,2} /gmu

export function read(draft: ArticleDraft): Reading {
  const headline = draft.headline.replace(/\n/g, ' ')
  // Joined, not added: a text that is one piece in memory is searched faster.
  const text = [headline, draft.articleBody.slice(0, LONGEST_BODY)].join(PARAGRAPH_BREAK)
  const tokens = tokenize(text)
  const paragraphs = paragraphsOf(tokens)
  quietLoudParagraphs(tokens, paragraphs)
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
    text,
    occurrences: new Occurrences(text),
    bodyStart: reading.bodyStart,
    day: dateline?.day ?? dayLine(reading, draft.datePublished) ?? draft.datePublished,
    byline: draft.byline,
    tokens,
    paragraphs,
    sentences,
    quotations,
    quotationOf,
    sentenceOf,
  }
}

function paragraphsOf(tokens: readonly Token[]): Span[] {
  const paragraphs: Span[] = []
  let first = 0
  for (let i = 0; i <= tokens.length; i++) {
    if (i < tokens.length && (at(tokens, i).word || at(tokens, i).text !== PARAGRAPH_BREAK)) continue
    if (i > first) paragraphs.push({ first, last: i - 1 })
    first = i + 1
  }
  return paragraphs
}

function findDateline(
  { text, tokens, paragraphs }: Pick<Reading, 'text' | 'tokens' | 'paragraphs'>,
  published: string,
): { paragraph: number; last: number; day: string | undefined } | undefined {
  // "LUND – Thank you", "HOLM – And you?" are turns.
  const heads = text.match(LOUD_HEAD)?.length ?? 0
  for (let number = 1; number < Math.min(paragraphs.length, DATELINE_PARAGRAPHS); number++) {
    const paragraph = paragraphs[number]
    if (!paragraph) continue
    const start = at(tokens, paragraph.first).start
    const isOpening = number === 1 && heads < 2
    const dateline = datelineOf(text.slice(start, at(tokens, paragraph.last).end), published, isOpening)
    if (!dateline) continue
    let last = paragraph.first
    while (last < paragraph.last && at(tokens, last + 1).end <= start + dateline.length) last++
    return { paragraph: number, last, day: dateline.day }
  }
  return undefined
}

/** The day of a line above the text. */
function dayLine(
  { text, tokens, paragraphs }: Pick<Reading, 'text' | 'tokens' | 'paragraphs'>,
  published: string,
): string | undefined {
  for (const { first, last } of paragraphs.slice(1, DATELINE_PARAGRAPHS)) {
    const day = dayOfLine(text.slice(at(tokens, first).start, at(tokens, last).end), published)
    if (day) return day
  }
  return undefined
}

/** Where the text from one token to another stands, both included. */
export function stretchOf({ tokens }: Reading, first: number, last: number): Stretch {
  return { start: at(tokens, first).start, end: at(tokens, last).end }
}

/** The text from one token to another, both included. */
export function slice(reading: Reading, first: number, last: number): string {
  return reading.text.slice(at(reading.tokens, first).start, at(reading.tokens, last).end)
}

/** Words as they stand there, on one line: names go on over the end of a line. */
export function phraseAt(reading: Reading, first: number, last: number): string {
  return slice(reading, first, last).replaceAll('\n', ' ')
}

/** Whether no word of a paragraph, by its number, stands outside quotation marks. */
export function isSpokenWhole(reading: Reading, paragraph: number): boolean {
  const { first = 0, last = -1 } = reading.paragraphs[paragraph] ?? {}
  for (let i = first; i <= last; i++) if (at(reading.tokens, i).word && (reading.quotationOf[i] ?? -1) < 0) return false
  return last >= first
}
