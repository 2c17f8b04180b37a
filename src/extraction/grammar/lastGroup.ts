import type { Agent } from '../agents/identities.ts'
import type { Reading } from '../text/reading.ts'
import { at } from '../text/tokens.ts'
import { NO_TOPIC, type Topic } from './topic.ts'

/** How far back, in sentences, "they" and "the two sides" reach. */
const REACH = 8
/** How far back "the three ministers" does. */
const COUNTED_REACH = 100

/** Those who were named together last before token `place`, so many where a size is given. */
export function lastGroup(
  reading: Reading,
  topics: readonly (Topic | undefined)[],
  place: number,
  size: number | undefined,
  called: 'people' | 'sides' | 'they',
): Agent[] {
  const number = reading.sentenceOf[place] ?? 0
  // Three or four are told from others by their number.
  const counted = size !== undefined && size > 2
  const farthest = Math.max(0, number - (counted ? COUNTED_REACH : REACH))
  for (let i = number; i >= farthest; i--) {
    const { group, sides, isAboutUnnamed } = topics[i] ?? NO_TOPIC
    // "Protesters gathered outside. They …"
    if (isAboutUnnamed && called === 'they' && i < number) return []
    // "The two" are not all of three, but perhaps two of them, whom the text named before.
    const isOther = size === 2 && group.length > 2
    // "The two were joined by X and Y": those are told later, and not "the two, X and Y,".
    const isApposed = at(reading.tokens, place + 1).text === ','
    const isLater =
      i === number && !isApposed && !group.every(({ mentions }) => mentions.some(({ first }) => first < place))
    if (isLater) continue
    if (group.length > 1 && !isOther && (!counted || group.length === size)) return group
    if (called !== 'people' && sides.length > 1 && (size === undefined || sides.length === size)) return sides
  }
  return []
}
