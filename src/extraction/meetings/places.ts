import type { Identities } from '../agents/identities.ts'
import { type Item, isWord, item } from '../grammar/items.ts'
import { isOccupation } from '../names/occupations.ts'
import { phraseAt, type Reading } from '../text/reading.ts'

export interface Place {
  name: string
  /** ISO 3166-1 alpha-2 */
  country: string | undefined
}

/** "in Tehran", "at the White House", "on the margins of the Norburg Conference": the place nearest to the verb. */
export function locationOf(
  reading: Reading,
  identities: Identities,
  items: readonly Item[],
  verb: number,
): Place | undefined {
  let best: Place | undefined
  let margin: Place | undefined
  let distance = Number.POSITIVE_INFINITY
  items.forEach((here, index) => {
    const margins = isWord(here, /^(?:margins|sidelines)$/) && isWord(item(items, index + 1), /^of$/)
    const leadsThere = isWord(here, /^to$/) && index < verb && isThere(items, index, verb)
    if (!margins && !leadsThere && !isWord(here, /^(?:in|at|near)$/)) return
    // "his counterpart in Karelia", "her rival at the Harbour Line"
    const { token } = item(items, index - 1)
    if (/^counterparts?$/.test(token.folded) || (isOccupation(token) && !token.folded.endsWith('s'))) return
    const start = margins ? index + 2 : index + 1
    const target = isWord(item(items, start), /^the$/) ? start + 1 : start
    const place = placeAt(reading, identities, items, target)
    const gap = Math.abs(index - verb)
    if (margins) margin ??= place
    if (place && !margins && gap < distance && (index > verb || index <= 1 || leadsThere || isNoun(items, verb))) {
      best = place
      distance = gap
    }
  })
  return best ?? margin
}

/** "traveled to Oslo, where she met": the "to" at item `index`. */
function isThere(items: readonly Item[], index: number, verb: number): boolean {
  const where = items.findIndex((here, i) => i > index && i < verb && isWord(here, /^where$/))
  const isGone = items.slice(Math.max(0, index - 4), index).some((here) => isWord(here, GOING))
  return (
    isGone &&
    where > 0 &&
    where - index < 7 &&
    !items.slice(index + 1, where).some((here) => isWord(here, /^(?:to|in|at)$/))
  )
}

const GOING = /^(?:travel\w*|went|go|goes|flew|fly|drove|came|headed|returned|moved|proceeded|journeyed|trip|visit)$/

/** "the meeting", and not "spoke at the Hall, meeting with X", which is told of another place. */
const isNoun = (items: readonly Item[], verb: number) =>
  isWord(item(items, verb), /^(?:meeting|talks|call)$/) && !isWord(item(items, verb - 1), /^,$/)

function placeAt(reading: Reading, identities: Identities, items: readonly Item[], index: number): Place | undefined {
  const { mention } = item(items, index)
  // "at Lund's home"
  if (!mention || isWord(item(items, index + 1), /^(?:'s|['’])$/)) return undefined
  const name = phraseAt(reading, mention.first, mention.last)
  if (mention.kind === 'place') return { name, country: followingState(identities, items, index) ?? mention.country }
  if (mention.kind === 'organization' && mention.code) return { name, country: mention.code }
  if (mention.kind === 'organization' && /^(?:GOVERNMENT|INTERNATIONAL|OTHER)$/.test(mention.classification))
    return { name, country: undefined }
  return undefined
}

/** "Nyali, Kenya" */
function followingState(identities: Identities, items: readonly Item[], index: number): string | undefined {
  // "Today in Seoul, U.S. Special Representative NAME"
  const after = item(items, index + 3)
  const closes = !after.token.capital && !after.mention && !isWord(after, /^'s$/)
  const next = closes && isWord(item(items, index + 1), /^,$/) ? item(items, index + 2).mention : undefined
  const agent = next && identities.agentOf.get(next)
  return agent?.kind === 'organization' ? agent.code : undefined
}
