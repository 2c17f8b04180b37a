import type { Identities } from '../agents/identities.ts'
import { type Item, isWord, item } from '../grammar/items.ts'
import { countryOfCityIn } from '../lists/cities.ts'
import { isOccupation } from '../names/occupations.ts'
import { phraseAt, type Reading } from '../text/reading.ts'
import { clauseOpener } from './clauseOpener.ts'
import { isWhenOrWhere } from './encounters/encounter.ts'
import { goalOfJourney } from './goalOfJourney.ts'

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
  const where = placeOfWhere(items, verb)
  const there = where > 0 ? where : goalOfJourney(items, verb)
  const opening = openingEnd(items)
  items.forEach((here, index) => {
    const margins = isWord(here, /^(?:margins|sidelines)$/) && isWord(item(items, index + 1), /^of$/)
    const leadsThere = index === there
    if (!margins && !leadsThere && !isWord(here, /^(?:in|at|near)$/)) return
    // "his counterpart in Karelia", "her rival at the Harbour Line"
    const { token } = item(items, index - 1)
    if (/^counterparts?$/.test(token.folded) || (isOccupation(token) && !token.folded.endsWith('s'))) return
    const start = margins ? index + 2 : leadsThere ? index : index + 1
    const target = isWord(item(items, start), /^the$/) ? start + 1 : start
    const place = placeAt(reading, identities, items, target)
    const gap = Math.abs(index - verb)
    if (margins) margin ??= place
    const isBefore = index <= 1 || index < opening || leadsThere || isNoun(items, verb)
    if (place && !margins && gap < distance && (index > verb || isBefore)) {
      best = place
      distance = gap
    }
  })
  return best ?? margin
}

/** The Oslo of "flew to Oslo, Norway, where she met X"; -1 for none. */
function placeOfWhere(items: readonly Item[], verb: number): number {
  const where = clauseOpener(items, verb)
  if (!isWord(item(items, where), /^where$/)) return -1
  let last = isWord(item(items, where - 1), /^,$/) ? where - 2 : where - 1
  // "flew to Oslo on Friday, where"
  while (item(items, last).token.word && isWhenOrWhere(item(items, last))) last--
  const state = isWord(item(items, last - 1), /^the$/) ? last - 1 : last
  const isOfCity = isWord(item(items, state - 1), /^,$/) && item(items, state - 2).mention?.kind === 'place'
  const { mention } = item(items, isOfCity ? state - 2 : last)
  const isPlace = mention?.kind === 'place' || (mention?.kind === 'organization' && mention.code !== undefined)
  return isPlace ? (isOfCity ? state - 2 : last) : -1
}

/** The comma that ends "On the margins of a conference in Lima,", "At the Forum in Suva on Friday,"; -1 for none. */
function openingEnd(items: readonly Item[]): number {
  const isMargin = isWord(item(items, 0), /^on$/) && isWord(item(items, 2), /^(?:margins|sidelines)$/)
  if (!isMargin && !isWord(item(items, 0), /^(?:at|in|during)$/)) return -1
  return items.findIndex((here) => isWord(here, /^,$/))
}

/** "the meeting", and not "spoke at the Hall, meeting with X", which is told of another place. */
const isNoun = (items: readonly Item[], verb: number) =>
  isWord(item(items, verb), /^(?:meeting|talks|call)$/) && !isWord(item(items, verb - 1), /^,$/)

function placeAt(reading: Reading, identities: Identities, items: readonly Item[], index: number): Place | undefined {
  const { mention } = item(items, index)
  // "at Lund's home"
  if (!mention || isWord(item(items, index + 1), /^(?:'s|['’])$/)) return undefined
  const name = phraseAt(reading, mention.first, mention.last)
  if (mention.kind === 'place')
    return {
      name,
      country: followingState(identities, items, index) ?? countryOfCityIn(name, countriesIn(items)) ?? mention.country,
    }
  if (mention.kind === 'organization' && mention.code) return { name, country: mention.code }
  if (mention.kind === 'organization' && /^(?:GOVERNMENT|INTERNATIONAL|OTHER)$/.test(mention.classification))
    return { name, country: undefined }
  return undefined
}

/** "met ministers from Costa Rica in San Jose": of cities of one name it is that of a country which the sentence names. */
function countriesIn(items: readonly Item[]): Set<string> {
  return new Set(
    items.flatMap(({ mention }) =>
      (mention?.kind === 'organization' || mention?.kind === 'demonym') && mention.code !== undefined
        ? mention.code
        : [],
    ),
  )
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
