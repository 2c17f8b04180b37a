import type { Identities } from '../agents/identities.ts'
import { type Item, isWord, item } from '../grammar/items.ts'
import { daysLater } from '../text/dates.ts'
import { type Reading, slice } from '../text/reading.ts'
import { at } from '../text/tokens.ts'
import type { MeetingClaim } from './claims.ts'
import type { LedContext } from './context.ts'
import type { ResolvedDate } from './dateNear.ts'
import { dayToldBefore } from './toldDay.ts'

/** "The following day, X met Y", "Two days earlier, …": counted from the day told before, where no other stands nearer. */
export function nextDay(
  reading: Reading,
  identities: Identities,
  items: readonly Item[],
  verb: number,
  named: ResolvedDate | undefined,
  previous: MeetingClaim | undefined,
  { leadDate, published }: LedContext,
): ResolvedDate | undefined {
  const i = items.findIndex((_, n) => daysFrom(items, n) !== 0)
  if (i < 0 || (previous && previous.status !== 'HELD')) return undefined
  // Of what is to come it is not counted from what is past.
  if (items.slice(0, verb).some((here) => isWord(here, /^will$/))) return undefined
  const told = toldNearest(reading, identities, items, previous, published) ?? previous?.date ?? leadDate
  if (told?.precision !== 'DAY') return undefined
  const other = items.findIndex(({ first }) => first === named?.first)
  if (other >= 0 && Math.abs(other - verb) < Math.abs(i - verb)) return undefined
  const last = isWord(item(items, i + 2), /^(?:earlier|before)$/) ? i + 2 : i + 1
  const phrase = slice(reading, item(items, i).first, item(items, last).last)
  return { ...told, date: daysLater(told.date, daysFrom(items, i)), text: phrase }
}

/** The day that a sentence names which stands behind the meeting told before. */
function toldNearest(
  reading: Reading,
  identities: Identities,
  items: readonly Item[],
  previous: MeetingClaim | undefined,
  published: string,
): ResolvedDate | undefined {
  const day = dayToldBefore(reading, identities, item(items, 0).first, published)
  const sentence = day && reading.sentences[reading.sentenceOf[day.first] ?? -1]
  const start = previous?.evidence[0]?.start ?? -1
  return sentence && at(reading.tokens, sentence.first).start > start ? day : undefined
}

/** "met X on Monday and, two days later, with Y": counted from the day of the first. */
export function daysAfter(
  items: readonly Item[],
  verb: number,
  named: ResolvedDate | undefined,
  text: (first: number, last: number) => string,
): ResolvedDate | undefined {
  if (!isWord(item(items, verb), /^with$/) || named?.precision !== 'DAY') return undefined
  for (let i = verb - 1; i > verb - 8 && i > 1; i--) {
    const isLater = isWord(item(items, i), /^later$/) && isWord(item(items, i - 1), /^days?$/)
    const count = isLater ? COUNTS.indexOf(item(items, i - 2).token.folded) : -1
    if (count < 1) continue
    const phrase = text(item(items, i - 2).first, item(items, i).last)
    return { ...named, date: daysLater(named.date, count), text: phrase }
  }
  return undefined
}

/** How many days after another the sentence puts what it tells; 0 where it does not say. */
export const daysCounted = (items: readonly Item[]): number =>
  daysFrom(
    items,
    items.findIndex((_, i) => daysFrom(items, i) !== 0),
  )

/** How many days after another the words at item `i` put something: 1 for "the following day", -2 for "two days earlier", else 0. */
function daysFrom(items: readonly Item[], i: number): number {
  const next = item(items, i + 1)
  const leads = i <= 2 || isWord(item(items, i - 2), /^(?:on|,)$/)
  // "met X the next morning."
  const after = item(items, i + 2)
  const stands = leads || (isWord(item(items, i - 1), /^the$/) && (after.first < 0 || isWord(after, /^[.,]$/)))
  if (isWord(item(items, i), /^(?:following|next)$/))
    return stands && isWord(next, /^(?:day|morning|evening|night)$/) ? 1 : 0
  if (isWord(item(items, i), /^previous$/))
    return stands && isWord(next, /^(?:day|evening|night)$/) && !isWord(after, /^'s$/) ? -1 : 0
  // "two days before the election", "earlier than planned"
  const isWhole = isWord(item(items, i + 3), /^,$/) || item(items, i + 3).mention !== undefined
  // "The evening before, X had dined with Y"
  const isEve = isWord(item(items, i), /^the$/) && isWord(next, /^(?:evening|night)$/)
  if (i > 1 || !(isEve || isWord(next, /^days?$/)) || !isWhole) return 0
  if (isWord(item(items, i), /^the$/)) return isWord(item(items, i + 2), /^before$/) ? -1 : 0
  const count = COUNTS.indexOf(item(items, i).token.folded)
  return isWord(item(items, i + 2), /^(?:earlier|before)$/) && count > 0 ? -count : 0
}

/** By their place. */
const COUNTS = ['', 'a', 'two', 'three', 'four', 'five', 'six']
