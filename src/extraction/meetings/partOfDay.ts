import type { Identities } from '../agents/identities.ts'
import { type Item, isWord, item, itemsOf } from '../grammar/items.ts'
import { isPast } from '../grammar/pastTense.ts'
import { type Reading, slice } from '../text/reading.ts'
import type { LedContext } from './context.ts'
import { dateNear, type ResolvedDate } from './dateNear.ts'
import { phraseEnd } from './datePhrases.ts'

/** How many sentences back the day is looked for. */
const NEAR = 3

/**
 * "In the afternoon X is to hold talks", of what is to come: the day that the sentences before it speak of, where that is to come too ("arrives on
 * 6 May"), and none where they speak of several; else the day of publication.
 */
export function partOfDay(
  items: readonly Item[],
  reading: Reading,
  identities: Identities,
  { published }: LedContext,
): ResolvedDate | undefined {
  const later = laterInTheDay(items)
  const isPart =
    later > 0 ||
    (isWord(item(items, 0), /^in$/) &&
      isWord(item(items, 1), /^the$/) &&
      isWord(item(items, 2), /^(?:morning|afternoon|evening)$/))
  if (!isPart) return undefined
  const [{ first }, { last }] =
    later > 0 ? [item(items, later), item(items, later + 3)] : [item(items, 0), item(items, 2)]
  const today: ResolvedDate = { date: published, precision: 'DAY', first, last, text: slice(reading, first, last) }
  const number = reading.sentenceOf[first] ?? 0
  for (let n = number - 1; n > 0 && n >= number - NEAR; n--) {
    const sentence = reading.sentences[n]
    const before = sentence && itemsOf(reading, identities, sentence)
    const days = before?.filter((_, i) => phraseEnd(before, i) >= i && !isInside(before, i)) ?? []
    if (!before || days.length === 0) continue
    const text = (from: number, to: number) => slice(reading, from, to)
    const day = dateNear(before, 0, published, !before.some(isPast), text)
    if (!day) continue
    const isOfToday = day.precision === 'DAY' && day.date <= published
    return isOfToday ? today : days.length === 1 && day.precision === 'DAY' ? day : undefined
  }
  return today
}

/** The "later" of "He will meet X later in the day"; -1 for none. */
const laterInTheDay = (items: readonly Item[]): number =>
  items.findIndex(
    (here, i) =>
      isWord(here, /^later$/) &&
      isWord(item(items, i + 1), /^in$/) &&
      isWord(item(items, i + 2), /^the$/) &&
      isWord(item(items, i + 3), /^day$/),
  )

/** "6 May": what begins with the month is a part of it. */
const isInside = (items: readonly Item[], i: number) => i > 0 && phraseEnd(items, i - 1) >= i
