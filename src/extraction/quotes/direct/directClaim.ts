import { type Item, item } from '../../grammar/items.ts'
import type { Reading } from '../../text/reading.ts'
import type { Stretch } from '../../text/spans.ts'
import { at } from '../../text/tokens.ts'
import type { QuoteClaim } from '../claims.ts'
import { phrase } from '../wording.ts'
import type { Attribution } from './attribution.ts'

/** The words of a quotation without its marks and the white space at their edges. */
export function wordsOf(reading: Reading, index: number): Stretch & { count: number } {
  const quotation = reading.quotations[index]
  const start = at(reading.tokens, quotation?.first ?? 0).start
  const end = at(reading.tokens, quotation?.last ?? 0).end
  let count = 0
  for (let i = quotation?.first ?? 0; i <= (quotation?.last ?? -1); i++) if (at(reading.tokens, i).word) count++
  return { start, end, count }
}

/** The quotation at item `index` as a claim. */
export function directClaim(
  reading: Reading,
  items: readonly Item[],
  index: number,
  attribution: Attribution | undefined,
): QuoteClaim {
  const words = wordsOf(reading, item(items, index).quotation ?? 0)
  const subject = attribution?.subject
  const stretch = attribution && {
    start: at(reading.tokens, item(items, Math.min(attribution.first, attribution.last)).first).start,
    end: at(reading.tokens, item(items, Math.max(attribution.first, attribution.last)).last).end,
  }
  const source =
    subject && subject.last < items.length && subject.form !== 'author' ? phrase(reading, items, subject) : undefined
  return {
    start: words.start,
    end: words.end,
    kind: 'DIRECT',
    speakers: subject?.agents ?? [],
    cue: attribution?.cue,
    source,
    attribution: stretch,
    continues: false,
    confidence: attribution ? attribution.confidence * (subject?.confidence ?? 0.7) : 0.5,
    rule: attribution?.rule ?? 'quotation-alone',
  }
}
