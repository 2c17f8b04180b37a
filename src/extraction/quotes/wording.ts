import { type Item, item } from '../grammar/items.ts'
import type { Subject } from '../grammar/subject.ts'
import type { Reading } from '../text/reading.ts'
import { at } from '../text/tokens.ts'

/** The word at an item as it stands; empty for a mention or quotation. */
export function text(items: readonly Item[], index: number): string {
  return item(items, index).token.text
}

/** The phrase of a subject as it stands. */
export function phrase(reading: Reading, items: readonly Item[], subject: Subject): string {
  return reading.text.slice(
    at(reading.tokens, item(items, subject.first).first).start,
    at(reading.tokens, item(items, subject.last).last).end,
  )
}
