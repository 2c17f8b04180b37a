import type { Story } from '../../grammar/discourse.ts'
import { type Item, item } from '../../grammar/items.ts'
import type { Reading } from '../../text/reading.ts'
import { at } from '../../text/tokens.ts'
import type { QuoteClaim } from '../claims.ts'
import { phrase } from '../wording.ts'
import { speechAfter } from './extent.ts'
import { introductionOf, isSpokesperson } from './introduction.ts'

/** "X said:" at the end of a paragraph, and what follows from it for the words in the next. */
export interface Introduction {
  /** The number of the introducing paragraph. */
  paragraph: number
  forBody: boolean
  said: Pick<QuoteClaim, 'speakers' | 'cue' | 'source' | 'attribution' | 'confidence' | 'rule'>
}

/** How a sentence that ends its paragraph introduces speech in the next one. */
export function introducing(
  reading: Reading,
  items: readonly Item[],
  paragraph: number,
  story: Story,
): Introduction | undefined {
  const found = introductionOf(items, story)
  if (!found) return undefined
  const { subject, cue, rule } = found
  const attribution = {
    start: at(reading.tokens, item(items, found.first).first).start,
    end: at(reading.tokens, item(items, found.last).last).end,
  }
  const source = subject && subject.last < items.length ? phrase(reading, items, subject) : undefined
  const confidence = found.confidence * (subject?.confidence ?? 0.7)
  const said = { speakers: subject?.agents ?? [], cue, source, attribution, confidence, rule }
  return { paragraph, forBody: isSpokesperson(items, found), said }
}

/** The paragraphs after an introduction that are speech: each a DIRECT quote without marks, and their numbers. */
export function introducedSpeech(
  reading: Reading,
  { paragraph, forBody, said }: Introduction,
  story: Story,
  skipped: ReadonlySet<number>,
): { claims: QuoteClaim[]; paragraphs: number[] } {
  const paragraphs = speechAfter(paragraph, said.speakers, forBody, story, skipped)
  const claims = paragraphs.map((number, index): QuoteClaim => {
    const span = reading.paragraphs[number]
    return {
      ...said,
      start: at(reading.tokens, span?.first ?? 0).start,
      end: at(reading.tokens, span?.last ?? 0).end,
      kind: 'DIRECT',
      continues: index > 0,
      confidence: said.confidence * (index > 0 ? 0.92 : 1),
      rule: index > 0 ? `${said.rule}-continued` : said.rule,
    }
  })
  return { claims, paragraphs }
}
