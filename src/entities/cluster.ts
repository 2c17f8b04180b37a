import { byCodeUnits } from './fold.ts'
import { personIdentity } from './personIdentity.ts'
import type { AgentReference } from './references.ts'

/** By article, then key: the same for every order of arrival and in every archive. */
export const byArticle = (a: AgentReference, b: AgentReference) =>
  byCodeUnits(a.article, b.article) || byCodeUnits(a.key, b.key)

/** References that mean one person, and what they say together. */
export interface Cluster {
  /** Sorted by article. */
  members: readonly AgentReference[]
  articles: ReadonlySet<string>
  /** How many references give a role, a country or organization of a role, an identity or country of the context. */
  roles: ReadonlyMap<string, number>
  countries: ReadonlyMap<string, number>
  organizations: ReadonlyMap<string, number>
  context: ReadonlyMap<string, number>
  /** Words of its names. */
  identities: ReadonlySet<string>
  /** All initials, none as an empty text. */
  initials: ReadonlySet<string>
  /** "jr", "iii", none as an empty text. */
  suffixes: ReadonlySet<string>
  firstDate: string
  lastDate: string
}

function count<Value>(counts: Map<Value, number>, values: Iterable<Value>): void {
  for (const value of new Set(values)) counts.set(value, (counts.get(value) ?? 0) + 1)
}

/** The country in an identity, or the state itself where it has no code: "state:AR", "police@AR", "state:belmora". */
function placeIn(identity: string): string | null {
  const place = /@([^#]+)/.exec(identity)?.[1] ?? (identity.startsWith('state:') ? identity : null)
  return place !== null && /^state:[A-Z]{2}$/.test(place) ? place.slice('state:'.length) : place
}

/** The countries of the roles. */
export function countriesOf(reference: AgentReference): string[] {
  const places = reference.roles.map(
    ({ country, organization }) => country ?? (organization === null ? null : placeIn(organization)),
  )
  return places.filter((place) => place !== null)
}

const contexts = new WeakMap<AgentReference, ReadonlySet<string>>()

/** The identities of what the article names, and their countries. */
export function contextOf(reference: AgentReference): ReadonlySet<string> {
  const before = contexts.get(reference)
  if (before !== undefined) return before
  const places = reference.context.map(placeIn).filter((place) => place !== null)
  const context = new Set([...reference.context, ...places])
  contexts.set(reference, context)
  return context
}

export const organizationsOf = (reference: AgentReference) =>
  reference.roles.flatMap(({ organization }) => (organization === null ? [] : [organization]))
export const rolesNamedBy = (reference: AgentReference) =>
  reference.roles.flatMap(({ role }) => (role === null ? [] : [role]))

export function clusterOf(references: readonly AgentReference[]): Cluster {
  const members = [...references].sort(byArticle)
  const roles = new Map<string, number>()
  const countries = new Map<string, number>()
  const organizations = new Map<string, number>()
  const context = new Map<string, number>()
  const identities = new Set<string>()
  const initials = new Set<string>()
  const suffixes = new Set<string>()
  let [firstDate, lastDate] = [members[0]?.date ?? '', '']
  for (const member of members) {
    count(roles, rolesNamedBy(member))
    count(countries, countriesOf(member))
    count(organizations, organizationsOf(member))
    count(context, contextOf(member))
    identities.add(member.identity)
    const name = personIdentity(member.name)
    initials.add(name.initials)
    suffixes.add(name.suffix ?? '')
    if (member.date < firstDate) firstDate = member.date
    if (member.date > lastDate) lastDate = member.date
  }
  const articles = new Set(members.map(({ article }) => article))
  return {
    members,
    articles,
    roles,
    countries,
    organizations,
    context,
    identities,
    initials,
    suffixes,
    firstDate,
    lastDate,
  }
}

/** A pair of clusters that may be one, with the reasons for an editor. */
export interface Doubt {
  one: Cluster
  other: Cluster
  reasons: string[]
}

/** The weightiest first, then by the first article. */
export const heaviest = (weightOf: (cluster: Cluster) => number) => (a: Cluster, b: Cluster) => {
  const [first, second] = [a.members[0], b.members[0]]
  return weightOf(b) - weightOf(a) || (first && second ? byArticle(first, second) : 0)
}

/** Those with most articles first. */
export const byWeight = heaviest(({ articles }) => articles.size)

export const shareAny = <Value>(a: Iterable<Value>, b: { has(value: Value): boolean }): boolean => {
  for (const value of a) if (b.has(value)) return true
  return false
}

/** In how many of a person's articles a country is named that counts as theirs where no role tells one, and of how many articles at least. */
const MOSTLY = 0.8
const LEAST_ARTICLES = 2

/** Countries that nearly all articles about a person name. */
export function usualCountries({ articles, context, members }: Cluster): ReadonlySet<string> {
  if (articles.size < LEAST_ARTICLES) return new Set()
  const usual = [...context].filter(
    ([place, times]) => /^(?:[A-Z]{2}$|state:(?![A-Z]))/.test(place) && times >= MOSTLY * members.length,
  )
  return new Set(usual.map(([place]) => place))
}

/** The countries and organizations of a person's roles; where no country is told the usual ones. */
export function placesOf(cluster: Cluster): ReadonlySet<string> {
  const { countries, organizations } = cluster
  return new Set([...organizations.keys(), ...(countries.size > 0 ? countries.keys() : usualCountries(cluster))])
}
