import type { Identities } from '../agents/identities.ts'
import { type Item, isWord, item, itemsOf } from '../grammar/items.ts'
import { isPast } from '../grammar/pastTense.ts'
import { type Reading, slice } from '../text/reading.ts'
import { dateNear, type ResolvedDate } from './dateNear.ts'
import { phraseEnd } from './datePhrases.ts'

/** How many sentences back a day is looked for from which another is counted. */
const NEAR = 3

/** The one day that the nearest sentence before token `first` names that names any, of what is past. */
export function dayToldBefore(
  reading: Reading,
  identities: Identities,
  first: number,
  published: string,
  isOfIt = (_: readonly Item[]) => true,
): ResolvedDate | undefined {
  const number = reading.sentenceOf[first] ?? 0
  for (let n = number - 1; n > 0 && n >= number - NEAR; n--) {
    const sentence = reading.sentences[n]
    if (!sentence || sentence.paragraph === 0) return undefined
    const items = itemsOf(reading, identities, sentence)
    const phrases = items.flatMap((_, i) => (phraseEnd(items, i) >= i && phraseEnd(items, i - 1) < i ? [i] : []))
    if (phrases.length === 0) continue
    // "will visit Oslo on Friday"
    if (items.some((here) => isWord(here, /^(?:will|would|shall)$/)) || !items.some(isPast)) return undefined
    const text = (from: number, to: number) => slice(reading, from, to)
    const day = phrases.length === 1 ? dateNear(items, phrases[0] ?? 0, published, false, text) : undefined
    return day?.precision === 'DAY' && isOfIt(items) ? day : undefined
  }
  return undefined
}

/** "X arrived in Oslo on Monday. Upon his arrival, he met Y": the day on which somebody arrived. */
export function dayOfArrival(
  items: readonly Item[],
  reading: Reading,
  identities: Identities,
  published: string,
): ResolvedDate | undefined {
  const noun = isWord(item(items, 1), /^(?:his|her|their)$/) ? 2 : 1
  const isUpon = isWord(item(items, 0), /^(?:upon|on|after)$/) && isWord(item(items, noun), /^(?:arrival|arriving)$/)
  if (!isUpon) return undefined
  const arrives = (before: readonly Item[]) => before.some((here) => isWord(here, /^(?:arrived|landed)$/))
  return dayToldBefore(reading, identities, item(items, 0).first, published, arrives)
}
