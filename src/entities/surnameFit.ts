import { type Cluster, contextOf, countriesOf, organizationsOf, placesOf, rolesNamedBy, shareAny } from './cluster.ts'
import { holdsWords, personIdentity } from './personIdentity.ts'
import type { AgentReference } from './references.ts'
import { likenessOfRoles } from './roles.ts'

/** How long before the first and after the last article about a person an article may still mean them. */
const YEARS = 3
/** In milliseconds, as all times here. */
export const YEAR = 365.25 * 86_400_000
export const WITHIN = YEARS * YEAR
/** How well a reference by a surname alone fits one bearer of it. */
export interface Fit {
  cluster: Cluster
  role: 0 | 1 | 2
  /** 2: the role tells the same country or organization; 1: the article names it; 0: neither. */
  place: 0 | 1 | 2
  isInTime: boolean
  contradicts: boolean
}

/** A person who bears the surname, read once for all references. */
export interface Bearer {
  cluster: Cluster
  places: ReadonlySet<string>
  /** The words of its names. */
  names: readonly string[][]
  isFamilyNameFirst: boolean
}

export function readBearer(cluster: Cluster): Bearer {
  return {
    cluster,
    places: placesOf(cluster),
    names: [...cluster.identities].map((identity) => identity.split(' ')),
    isFamilyNameFirst: isFamilyNameFirst(cluster),
  }
}

/** How well a reference fits each bearer whom it can mean at all. */
export function fitsOf(reference: AgentReference, bearers: readonly Bearer[]): Fit[] {
  const words = reference.identity.split(' ')
  const { initials } = personIdentity(reference.name)
  const roles = rolesNamedBy(reference)
  const countries = countriesOf(reference)
  const told = [...countries, ...organizationsOf(reference)]
  const context = contextOf(reference)
  const time = Date.parse(reference.date)
  return bearers.flatMap((bearer): Fit[] => {
    const { cluster, places } = bearer
    if (cluster.articles.has(reference.article) || !isNameOf(words, initials, bearer)) return []
    if (countries.length > 0 && cluster.countries.size > 0 && !shareAny(countries, cluster.countries)) return []
    const role = likeness(roles, cluster)
    return [
      {
        cluster,
        role,
        place: shareAny(told, places) ? 2 : shareAny(places, context) ? 1 : 0,
        isInTime: isInTime(time, cluster),
        contradicts: roles.length > 0 && cluster.roles.size > 0 && role === 0,
      },
    ]
  })
}

const likenesses = new WeakMap<Cluster, Map<string, 0 | 1 | 2>>()

function likeness(roles: readonly string[], cluster: Cluster): 0 | 1 | 2 {
  const known = likenesses.get(cluster) ?? new Map<string, 0 | 1 | 2>()
  likenesses.set(cluster, known)
  let best: 0 | 1 | 2 = 0
  for (const role of roles) {
    let like = known.get(role)
    if (like === undefined) {
      like = 0
      for (const other of cluster.roles.keys()) {
        const found = likenessOfRoles(role, other)
        if (found > like) like = found
      }
      known.set(role, like)
    }
    if (like > best) best = like
  }
  return best
}

function isNameOf(words: readonly string[], initials: string, { cluster, names, isFamilyNameFirst }: Bearer): boolean {
  return names.some(
    (name) =>
      holdsWords(name, words) &&
      (isFamilyNameFirst || !isFirstWord(words, name)) &&
      // "S. Oru" is not Jan Oru.
      (initials === '' || initials[0] === name[0]?.[0] || cluster.initials.has(initials)),
  )
}

const isFirstWord = (words: readonly string[], name: readonly string[]) =>
  words.length < name.length &&
  words.every((word, index) => word === name[index]) &&
  !ROMAN_NUMBER.test(name.at(-1) ?? '')
/** "Mohammed VI" */
const ROMAN_NUMBER = /^[ivx]+$/

/** Where the first word of a name is the family name: elsewhere it is a given name, by which nobody is called in the news. */
const FAMILY_NAME_FIRST = ['CN', 'HK', 'HU', 'JP', 'KH', 'KP', 'KR', 'MO', 'SG', 'TW', 'VN']

export const isFamilyNameFirst = ({ countries }: Cluster) => FAMILY_NAME_FIRST.some((country) => countries.has(country))

function isInTime(time: number, { firstDate, lastDate }: Cluster): boolean {
  return Date.parse(firstDate) - time <= WITHIN && time - Date.parse(lastDate) <= WITHIN
}

/** By its role and place: higher is better; none where either is missing. */
export function strength({ role, place, isInTime: inTime }: Fit): number {
  return inTime && role > 0 && place > 0 ? role * 2 + place : 0
}

/** For an editor. */
export function reasonsOf({ role, place, isInTime: inTime, contradicts }: Fit): string[] {
  const reasons = [role > 0 ? 'the same surname and role' : 'the same surname']
  if (place === 2) reasons.push('the same country or organization')
  if (place === 1) reasons.push('the article names the country or organization of the office')
  if (contradicts) reasons.push('but another role')
  if (!inTime) reasons.push(`but more than ${YEARS} years apart`)
  return reasons
}
