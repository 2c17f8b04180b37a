import { addTo, groupBy } from '../groups.ts'
import { byWeight, type Cluster, clusterOf, type Doubt, rolesNamedBy } from './cluster.ts'
import { byCodeUnits } from './fold.ts'
import { DOMINANT } from './groupBearers.ts'
import { countWithin, knownBearer, type Unexplained } from './knownBearer.ts'
import { areForms, areOfTwoSurnames } from './nameForms.ts'
import { personIdentity } from './personIdentity.ts'
import type { AgentReference } from './references.ts'
import { likenessOfRoles } from './roles.ts'
import { type Fit, fitsOf, readBearer, reasonsOf, strength, WITHIN, YEAR } from './surnameFit.ts'
import { unionsByKey } from './unions.ts'

/** In so many articles of the same year an office makes its holder known by surname: "President Putin" needs no country. */
const WELL_KNOWN = 5

/** Doubts told of one reference, the likeliest first. */
const MOST_DOUBTS = 3

export interface Attached {
  /** By the cluster that they mean. */
  attached: Map<Cluster, AgentReference[]>
  /** Who means none of them. */
  rest: Cluster[]
  doubts: Doubt[]
}

/**
 * Finds for each reference by a surname alone (all of one word) the bearer that is meant: the only one whose role and country fit best,
 * or the only bearer at all if nothing contradicts.
 */
export function attachSurnames(
  word: string,
  references: readonly AgentReference[],
  bearers: readonly Cluster[],
): Attached {
  const sorted = [...bearers].sort(byWeight)
  const read = sorted.map(readBearer)
  const attached = new Map<Cluster, AgentReference[]>()
  const unexplained: Unexplained[] = []
  for (const reference of references) {
    const fits = fitsOf(reference, read)
    const chosen = choose(word, reference, fits, sorted.length)
    if (chosen === null) unexplained.push({ reference, fits })
    else addTo(attached, chosen, reference)
  }
  const left: Unexplained[] = []
  const known = unexplained.length === 0 ? () => null : knownBearer(word, sorted, attached, unexplained)
  for (const one of unexplained) {
    const bearer = known(one)
    if (bearer === null) left.push(one)
    else addTo(attached, bearer, one.reference)
  }
  for (const [cluster, members] of attached) {
    const once = onceInAnArticle(members)
    if (once.length === members.length) continue
    const kept = new Set(once)
    for (const reference of members) if (!kept.has(reference)) left.push({ reference, fits: fitsOf(reference, read) })
    attached.set(cluster, once)
  }
  const rest = groupBySharedOffice(left.map(({ reference }) => reference)).map(clusterOf)
  const homes = new Map(rest.flatMap((cluster) => cluster.members.map((member) => [member, cluster])))
  const doubts = left.flatMap(({ reference, fits }) => {
    const one = homes.get(reference)
    return one === undefined ? [] : doubtsOf(one, fits)
  })
  return { attached, rest, doubts }
}

function choose(word: string, reference: AgentReference, fits: readonly Fit[], bearers: number): Cluster | null {
  const strong = fits
    .filter((fit) => strength(fit) > 0)
    .sort((a, b) => strength(b) - strength(a) || byWeight(a.cluster, b.cluster))
  const [first] = strong
  if (first !== undefined) {
    const even = strong.filter((fit) => strength(fit) === strength(first))
    return even.length === 1 ? first.cluster : bestKnown(reference, even)
  }
  if (bearers !== 1) return null
  const [only] = fits
  if (only === undefined || only.contradicts || !only.isInTime) return null
  if (only.role > 0 && articlesInRole(reference, only.cluster) >= WELL_KNOWN) return only.cluster
  if (only.place === 0) return null
  // The first word of a name is a family name in some countries and a given name in most: by itself it says too little.
  const told = only.cluster.countries.size + only.cluster.organizations.size > 0
  return told && only.cluster.members.some(({ block }) => block === word) ? only.cluster : null
}

/** Of several whose role and place fit alike the one who is called so by far most often at that time. */
function bestKnown(reference: AgentReference, even: readonly Fit[]): Cluster | null {
  const ranked = even
    .map(({ cluster }) => ({ cluster, articles: articlesInRole(reference, cluster) }))
    .sort((a, b) => b.articles - a.articles || byWeight(a.cluster, b.cluster))
  const [first, ...rivals] = ranked
  if (first === undefined || first.articles === 0) return null
  const isClear = rivals.every(
    ({ cluster, articles }) =>
      // Else most likely the same person under another form of the name.
      first.articles >= DOMINANT * articles ||
      areForms(cluster, first.cluster) ||
      areOfTwoSurnames(cluster, first.cluster),
  )
  return isClear ? first.cluster : null
}

const articlesByRole = new WeakMap<Cluster, Map<string, number[]>>()

/** In how many articles of the same year, before and after, a person holds the role of a reference. */
function articlesInRole(reference: AgentReference, cluster: Cluster): number {
  const known = articlesByRole.get(cluster) ?? new Map<string, number[]>()
  articlesByRole.set(cluster, known)
  const roles = rolesNamedBy(reference).sort(byCodeUnits)
  const key = roles.join('|')
  const times =
    known.get(key) ??
    cluster.members
      .filter((member) => rolesNamedBy(member).some((role) => roles.some((other) => likenessOfRoles(role, other) > 0)))
      .map(({ date }) => Date.parse(date))
      .sort((a, b) => a - b)
  known.set(key, times)
  const time = Date.parse(reference.date)
  return countWithin(times, time - YEAR, time + YEAR)
}

function onceInAnArticle(references: readonly AgentReference[]): AgentReference[] {
  const articles = groupBy(references, ({ article }) => article)
  return references.filter(({ article }) => articles.get(article)?.length === 1)
}

/** References by one surname that hold one office in one country or organization are one, as long as no long time lies between. */
function groupBySharedOffice(references: readonly AgentReference[]): AgentReference[][] {
  const keysOf = (reference: AgentReference) =>
    reference.roles.flatMap(({ role, organization, country }) =>
      role === null
        ? []
        : [country, organization].flatMap((place) =>
            place === null ? [] : [`${reference.identity}|${personIdentity(reference.name).initials}|${role}|${place}`],
          ),
    )
  const groups = unionsByKey(references, keysOf).groups(references)
  return groups.flatMap((group) => {
    const once = new Set(onceInAnArticle(group))
    const twice = group.filter((reference) => !once.has(reference)).map((reference) => [reference])
    return [...inSpells([...once]), ...twice]
  })
}

/** Parts what more than the years between separate. */
function inSpells(references: readonly AgentReference[]): AgentReference[][] {
  const sorted = [...references].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  const spells: AgentReference[][] = []
  let last: AgentReference | undefined
  for (const reference of sorted) {
    const spell = spells.at(-1)
    if (last && spell && Date.parse(reference.date) - Date.parse(last.date) <= WITHIN) spell.push(reference)
    else spells.push([reference])
    last = reference
  }
  return spells
}

function doubtsOf(one: Cluster, fits: readonly Fit[]): Doubt[] {
  return [...fits]
    .sort((a, b) => strength(b) - strength(a) || b.place - a.place || b.role - a.role || byWeight(a.cluster, b.cluster))
    .slice(0, MOST_DOUBTS)
    .map((fit) => ({ one, other: fit.cluster, reasons: reasonsOf(fit) }))
}
