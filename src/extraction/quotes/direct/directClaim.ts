import { type Item, item } from '../../grammar/items.ts'
import { isNamedWithin, nobodyOf } from '../../grammar/namedWithin.ts'
import { type Reading, stretchOf } from '../../text/reading.ts'
import type { Stretch } from '../../text/spans.ts'
import { at } from '../../text/tokens.ts'
import { type Attributed, type QuoteClaim, quoteClaim } from '../claims.ts'
import { type Attribution, attributedTo } from './attribution.ts'

/** The words of a quotation without its marks and the white space at their edges. */
export function wordsOf(reading: Reading, index: number): Stretch & { count: number } {
  const { first, last } = reading.quotations[index] ?? { first: 0, last: 0 }
  let count = 0
  for (let i = first; i <= last; i++) if (at(reading.tokens, i).word) count++
  const { start, end } = stretchOf(reading, first, last)
  return { start, end, count }
}

/** The quotation at item `index` as a claim. */
export function directClaim(
  reading: Reading,
  items: readonly Item[],
  index: number,
  attribution: Attribution | undefined,
): QuoteClaim {
  const quotation = item(items, index).quotation ?? 0
  const words = wordsOf(reading, quotation)
  const said = attribution ? attributedTo(reading, items, ofAnother(reading, quotation, attribution)) : ofNobody()
  return quoteClaim(words, 'DIRECT', false, said)
}

/** "He said: "Lund was a legend."": of nobody, where Lund is the only one whom the pronoun could be. */
function ofAnother(reading: Reading, quotation: number, attribution: Attribution): Attribution {
  const { first, last } = reading.quotations[quotation] ?? { first: 0, last: 0 }
  const { subject } = attribution
  return subject && isNamedWithin(reading, subject, first, last)
    ? { ...attribution, subject: nobodyOf(subject) }
    : attribution
}

const ofNobody = (): Attributed => ({
  speakers: [],
  cue: undefined,
  source: undefined,
  attribution: undefined,
  confidence: 0.5,
  rule: 'quotation-alone',
})
