import { type Item, item } from '../../grammar/items.ts'
import { isNamedWithin, nobodyOf } from '../../grammar/namedWithin.ts'
import type { Subject } from '../../grammar/subject.ts'
import type { Reading } from '../../text/reading.ts'
import { END } from '../../text/tokens.ts'
import { type QuoteClaim, quoteClaim } from '../claims.ts'
import { phrase, stretchOfItems } from '../wording.ts'

/** A claim and how far it reaches. */
export interface Found {
  claim: QuoteClaim
  /** The last item that the claim takes. */
  last: number
}

/** The words by which a clause is reported. */
export interface Frame {
  cue: string
  /** Items, inclusive. */
  first: number
  last: number
  confidence: number
  rule: string
}

/** Items of a sentence as what `told` said. */
export function makeClaim(
  reading: Reading,
  items: readonly Item[],
  content: { first: number; last: number },
  told: Subject | undefined,
  frame: Frame,
): QuoteClaim {
  const [start, end] = [item(items, content.first).first, item(items, content.last).last]
  const subject = told && isNamedWithin(reading, told, start, end) ? nobodyOf(told) : told
  let quoted = false
  for (let i = content.first; i <= content.last; i++) if (item(items, i).quotation !== undefined) quoted = true
  const named = subject && (subject.agents.length > 0 || subject.form !== 'pronoun')
  return quoteClaim(stretchOfItems(reading, items, content), quoted ? 'MIXED' : 'INDIRECT', false, {
    speakers: subject?.agents ?? [],
    cue: frame.cue,
    source: named && subject ? phrase(reading, items, subject) : undefined,
    attribution: stretchOfItems(reading, items, frame),
    confidence: frame.confidence * (subject?.confidence ?? 0.6),
    rule: frame.rule,
  })
}

/** How many words the items hold, those of quotations and names counted one by one. */
export function wordCount(items: readonly Item[], first: number, last: number): number {
  let count = 0
  for (let i = first; i <= last; i++)
    count +=
      item(items, i).token === END ? item(items, i).last - item(items, i).first + 1 : item(items, i).token.word ? 1 : 0
  return count
}

/** Whether a DIRECT quotation is among the items. */
export function containsDirect(
  items: readonly Item[],
  first: number,
  last: number,
  direct: ReadonlySet<number>,
): boolean {
  for (let i = first; i <= last; i++) if (direct.has(item(items, i).quotation ?? -1)) return true
  return false
}

/** "(PKK)": a bracket that was opened behind item `least`. */
const closes = (items: readonly Item[], i: number, least: number) =>
  item(items, i).token.text === ')' && items.slice(least + 1, i).some(({ token }) => token.text === '(')

/** The last item down from `last` that is no mark; not below `least`. */
export function beforeMarks(items: readonly Item[], last: number, least: number): number {
  let i = last
  while (i > least && !item(items, i).token.word && item(items, i).token !== END && !closes(items, i, least)) i--
  return i
}
