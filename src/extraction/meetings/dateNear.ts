import { type Item, isWord, item } from '../grammar/items.ts'
import { AUXILIARIES } from '../lists/verbs.ts'
import { type CalendarDate, resolve } from '../text/dates.ts'
import { phraseEnd } from './datePhrases.ts'
import { isOfAnother } from './datesOfOthers.ts'

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
  isOfOther: (phrase: number, end: number) => boolean = (phrase, end) => isOfAnother(items, phrase, end, anchor),
): ResolvedDate | undefined {
  let best: ResolvedDate | undefined
  let distance = Number.POSITIVE_INFINITY
  for (let i = 0; i < items.length; i++) {
    const end = phraseEnd(items, i)
    if (end < i) continue
    const gap = i > anchor ? i - anchor : anchor - end + (isOtherClause(items, end, anchor) ? OTHER_CLAUSE : 0)
    if (gap < distance && !isOfBeginning(items, i) && !isOfNextVerb(items, anchor, i) && !isOfOther(i, end)) {
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

/** The day that the phrase of time at item `i` names, of what is to come. */
export function dateAt(
  items: readonly Item[],
  i: number,
  published: string,
  text: (first: number, last: number) => string,
): ResolvedDate | undefined {
  const { first } = item(items, i)
  const { last } = item(items, phraseEnd(items, i))
  const found = resolve(text(first, last), published, true)
  return found && { date: found.date, precision: found.precision, first, last, text: text(first, last) }
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

/** "spoke with X and would travel to Oslo on Friday": another verb begins after the "and" between. */
function isOfNextVerb(items: readonly Item[], anchor: number, phrase: number): boolean {
  for (let i = anchor + 1; i < phrase - 1; i++)
    if (isWord(item(items, i), /^and$/) && isWord(item(items, i + 1), /^(?:will|would)$/)) return true
  return false
}

/** Farther than any word of the same clause. */
const OTHER_CLAUSE = 1000

/** "will tour the plant on Friday and is to meet", "dined on Saturday and spoke": another verb begins after the "and" between. */
function isOtherClause(items: readonly Item[], end: number, anchor: number): boolean {
  if (isWord(item(items, anchor - 1), /^and$/)) return true
  // "agreed on Monday to hold talks next month"
  const isAgreed = isWord(item(items, end + 1), /^to$/) && items.slice(0, end).some((here) => isWord(here, /^agreed$/))
  if (isAgreed) return true
  for (let i = end + 1; i < anchor - 1; i++)
    if (isWord(item(items, i), /^and$/) && AUXILIARIES.has(item(items, i + 1).token.folded)) return true
  return false
}
