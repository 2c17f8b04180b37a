import { countryNamed } from './countryNames.ts'
import { wordsOf } from './fold.ts'
import { readBodyName } from './organizationIdentity.ts'

/** What somebody can be in without leaving a city. */
const BUILDINGS = new Set(
  `airport arena barracks base building castle cathedral center centre chamber chancellery chancery church club complex court embassy estate garden gardens
  hall headquarters hospital hotel house institute library lodge mansion ministry monastery mosque museum office palace port quarters ranch residence
  resort room school secretariat stadium station studio studios terminal theater theatre university villa`.split(/\s+/),
)

/** Where something was, as an article says it. */
export interface Place {
  location: string | null
  country: string | null
}

/** The places that a location names, the smallest first: "the palace in central Lunde, Arvania" names three. */
function partsOf(location: string): string[] {
  const parts = location.split(/[,;()]| (?:in|at|near|outside) /u).map((part) =>
    // "central Lunde", "Lunde City", "Washington D.C."
    wordsOf(part.trim().replace(/^(?:\p{Ll}[\p{L}-]*\s+)+(?=\p{Lu})/u, ''))
      .join(' ')
      .replace(/^the /, '')
      .replace(/ (?:city|dc)$/, ''),
  )
  return parts.filter((part) => part !== '')
}

function isBuilding(part: string): boolean {
  const words = part.split(' ')
  const preposition = words.indexOf('of')
  const head = preposition > 0 ? words[preposition - 1] : words.at(-1)
  return BUILDINGS.has(head ?? '') || readBodyName(part, 'GOVERNMENT').isBody
}

/** What a report says of where it was, each from the smallest to the largest. */
function read({ location, country }: Place) {
  const parts = partsOf(location ?? '').map((name) => ({ name, country: countryNamed(name.split(' ')) }))
  const places = parts.filter((part) => part.country === null).map(({ name }) => name)
  return {
    country: country ?? parts.find((part) => part.country !== null)?.country ?? null,
    buildings: places.filter(isBuilding),
    cities: places.filter((name) => !isBuilding(name)),
  }
}

/** Whether none is the smallest of the others. */
const differ = (some: readonly string[], others: readonly string[]) =>
  some.length > 0 && others.length > 0 && !others.includes(some[0] ?? '') && !some.includes(others[0] ?? '')

/**
 * Whether nothing can have been in both places. "Tehran" and "Tehran, Iran" agree, and so do a building and a city, or a country and a city
 * of which nothing else is said.
 */
export function contradict(a: Place, b: Place): boolean {
  const [one, other] = [read(a), read(b)]
  if (one.country !== null && other.country !== null && one.country !== other.country) return true
  return differ(one.cities, other.cities) || differ(one.buildings, other.buildings)
}
