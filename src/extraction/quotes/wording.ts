import { type Item, item } from '../grammar/items.ts'
import { startOfNounPhrase } from '../grammar/nounPhrase.ts'
import type { Subject } from '../grammar/subject.ts'
import { type Reading, slice, stretchOf } from '../text/reading.ts'
import type { Stretch } from '../text/spans.ts'

/** The word at an item as it stands; empty for a mention or quotation. */
export function text(items: readonly Item[], index: number): string {
  return item(items, index).token.text
}

/** Where the text from one item to another stands, both included. */
export function stretchOfItems(
  reading: Reading,
  items: readonly Item[],
  { first, last }: { first: number; last: number },
): Stretch {
  return stretchOf(reading, item(items, first).first, item(items, last).last)
}

/** The phrase of a subject as it stands; of somebody without a name all that the article says of them. */
export function phrase(reading: Reading, items: readonly Item[], { form, first, last }: Subject): string {
  const start = form === 'unnamed' ? startOfNounPhrase(items, first) : first
  return slice(reading, item(items, start).first, item(items, last).last)
}
