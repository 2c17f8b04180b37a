import { type Item, isWord, item } from '../grammar/items.ts'
import { AUXILIARIES } from '../lists/verbs.ts'
import { type CalendarDate, resolve } from '../text/dates.ts'
import { phraseEnd } from './datePhrases.ts'

/** A date and the phrase it was resolved from. */
export interface ResolvedDate extends CalendarDate {
  first: number
  last: number
  /** The phrase. */
  text: string
}

/** The phrase of time that stands nearest to item `anchor`, resolved against the day of publication. */
export function dateNear(
  items: readonly Item[],
  anchor: number,
  published: string,
  future: boolean,
  text: (first: number, last: number) => string,
): ResolvedDate | undefined {
  let best: ResolvedDate | undefined
  let distance = Number.POSITIVE_INFINITY
  for (let i = 0; i < items.length; i++) {
    const end = phraseEnd(items, i)
    if (end < i) continue
    const gap = i > anchor ? i - anchor : anchor - end + (isOtherClause(items, end, anchor) ? OTHER_CLAUSE : 0)
    if (gap < distance && !isSince(items, i, anchor) && !isOfBeginning(items, i)) {
      const phrase = text(item(items, i).first, item(items, end).last)
      const found = resolve(phrase, published, future)
      if (found) {
        const { date, precision } = found
        best = { date, precision, first: item(items, i).first, last: item(items, end).last, text: phrase }
        distance = gap
      }
    }
    i = end
  }
  return best
}

/** "have spoken twice since the bridge was closed on May 9", "met for the first time since Monday": from when on. */
function isSince(items: readonly Item[], phrase: number, anchor: number): boolean {
  for (let i = phrase - 1; i > anchor && i > phrase - 14; i--) {
    if (isWord(item(items, i), /^[,.;:]$/)) return false
    if (isWord(item(items, i), /^since$/)) return true
  }
  return false
}

/** "the Strategic Dialogue, initiated on June 11, 2020": when something began, not when somebody met at it. */
function isOfBeginning(items: readonly Item[], phrase: number): boolean {
  // "Born in Oslo on June 23, 1941, she met …"
  if (isWord(item(items, 0), /^born$/)) {
    const comma = items.findIndex((here) => isWord(here, /^,$/))
    const told = comma < 0 ? [] : items.slice(comma, phrase)
    return !told.some((here) => here.mention?.kind === 'person' || isWord(here, /^s?he$/))
  }
  const before = isWord(item(items, phrase - 1), /^(?:on|in)$/) ? phrase - 2 : phrase - 1
  const isParticiple = isWord(item(items, before), /^(?:initiated|launched|established|founded|created|signed|born)$/)
  return isParticiple && (isWord(item(items, before - 1), /^,$/) || isNounBefore(item(items, before - 1)))
}

const isNounBefore = ({ token, mention }: Item) =>
  (token.capital || mention !== undefined) && mention?.kind !== 'person'

/** Farther than any word of the same clause. */
const OTHER_CLAUSE = 1000

/** "will tour the plant on Friday and is to meet", "dined on Saturday and spoke": another verb begins after the "and" between. */
function isOtherClause(items: readonly Item[], end: number, anchor: number): boolean {
  if (isWord(item(items, anchor - 1), /^and$/)) return true
  // "agreed on Monday to hold talks next month"
  const isAgreed = isWord(item(items, end + 1), /^to$/) && items.slice(0, end).some((here) => isWord(here, /^agreed$/))
  if (isAgreed) return true
  // "confirmed yesterday that she had met X on Sunday"
  if (isWord(item(items, end + 1), /^that$/)) return true
  for (let i = end + 1; i < anchor - 1; i++)
    if (isWord(item(items, i), /^and$/) && AUXILIARIES.has(item(items, i + 1).token.folded)) return true
  // ", who arrived on Tuesday, was received"
  for (let i = end; i >= 0 && i > end - 20; i--) {
    if (isWord(item(items, i), /^[.;:]$/) || (i < end && isWord(item(items, i), /^,$/))) return false
    const opens = isWord(item(items, i), /^(?:who|which|where)$/) && isWord(item(items, i - 1), /^,$/)
    if (opens) return items.slice(end, anchor).some((here) => isWord(here, /^,$/))
  }
  return false
}
