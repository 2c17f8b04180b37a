import type { Story } from '../grammar/discourse.ts'
import { type Item, isWord } from '../grammar/items.ts'
import { type Reading, slice, stretchOf } from '../text/reading.ts'
import { type QuoteClaim, quoteClaim } from './claims.ts'
import { stretchOfItems } from './wording.ts'

/** "NAME: what they say" as a headline. */
export function headlineClaims(reading: Reading, items: readonly Item[], story: Story): QuoteClaim[] {
  const [subject, colon] = items
  const agent = subject?.mention && story.identities.agentOf.get(subject.mention)
  if (!subject || !colon || agent?.kind !== 'person' || !isWord(colon, /^:$/) || items.length < 5) return []
  if (items.some((here) => here.quotation !== undefined)) return []
  return [
    quoteClaim(stretchOfItems(reading, items, { first: 2, last: items.length - 1 }), 'INDIRECT', false, {
      speakers: [agent],
      cue: undefined,
      source: slice(reading, subject.first, subject.last),
      attribution: stretchOf(reading, subject.first, subject.last),
      confidence: 0.8,
      rule: 'headline-colon',
    }),
  ]
}
