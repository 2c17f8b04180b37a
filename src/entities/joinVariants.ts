import { addTo } from '../groups.ts'
import { byWeight, type Cluster, clusterOf, type Doubt, shareAny, usualCountries } from './cluster.ts'
import { agreeInInitials, areForms, formsOf, mayBeOfOneName } from './nameForms.ts'
import type { AgentReference } from './references.ts'
import { isOfOnePerson, likenessOfRoles } from './roles.ts'

/** In how many of its articles a country must be named for a person of whom no country is told. */
const MOSTLY = 0.8
/** One in so many. */
const FEW = 5
const MOST_BEARERS_COMPARED = 50

/**
 * Joins, among people of one surname, those whose names are forms of one name ("Tony" and "Antony", "Ilsa Varn" and "Ilsa Marie Varn")
 * if they hold one office in one country or organization. A name that may be short for two others joins neither. The rest are doubts.
 */
export function joinVariants(clusters: readonly Cluster[]): { clusters: Cluster[]; doubts: Doubt[] } {
  const sorted = [...clusters].sort(byWeight)
  const pairs = variantPairs(sorted)
  const tied = new Map<Cluster, Set<Cluster>>()
  for (const [one, other] of pairs) {
    if (!isTied(one, other)) continue
    tied.set(one, (tied.get(one) ?? new Set()).add(other))
    tied.set(other, (tied.get(other) ?? new Set()).add(one))
  }
  const homes = new Map<Cluster, Cluster>()
  const joined: Cluster[] = []
  const doubts: Doubt[] = []
  for (const center of sorted) {
    if (homes.has(center)) continue
    const forms = [...(tied.get(center) ?? [])].filter((form) => !homes.has(form))
    const clear = forms.filter((form) => {
      const rivals = [...(tied.get(form) ?? []), ...forms]
      return rivals.every(
        (rival) => rival === form || rival === center || (mayBeOfOneName(rival, form) && mayBeOfOneName(rival, center)),
      )
    })
    const { all, apart } = onceInAnArticle(center, clear)
    const cluster = all.length === 1 ? center : clusterOf(all.flatMap(({ members }) => members))
    const own = new Set(apart)
    const kept = own.size === 0 ? cluster : clusterOf(cluster.members.filter((member) => !own.has(member)))
    joined.push(kept)
    for (const other of apart.map((member) => clusterOf([member]))) {
      joined.push(other)
      doubts.push({ one: kept, other, reasons: ['forms of one name and the same role', 'but one article names both'] })
    }
    for (const part of all) homes.set(part, kept)
  }
  for (const [a, b] of pairs) {
    const [one, other] = [homes.get(a) ?? a, homes.get(b) ?? b]
    if (one === other) continue
    const isOneName = shareAny(a.identities, b.identities)
    const names = isOneName ? 'the same name but for Jr, Sr or a number' : 'forms of one name'
    doubts.push({ one, other, reasons: [shareRole(a, b) ? `${names} and the same role` : names] })
  }
  return { clusters: joined, doubts }
}

/**
 * Who stands beside somebody else in an article is not that one. If that is so in few of its articles, a form joins without them; if in more,
 * it does not join.
 */
function onceInAnArticle(center: Cluster, forms: readonly Cluster[]): { all: Cluster[]; apart: AgentReference[] } {
  const all = [center]
  const apart: AgentReference[] = []
  for (const form of [...forms].sort(byWeight)) {
    const shared = form.members.filter(({ article }) => all.some(({ articles }) => articles.has(article)))
    if (shared.length * FEW > form.members.length) continue
    all.push(form)
    apart.push(...shared)
  }
  return { all, apart }
}

/** Clusters whose names are forms of one name; found by spelling the forms, not by comparing all. */
function variantPairs(clusters: readonly Cluster[]): [Cluster, Cluster][] {
  const byIdentity = new Map<string, Cluster[]>()
  for (const cluster of clusters) {
    for (const identity of cluster.identities) {
      addTo(byIdentity, identity, cluster)
    }
  }
  const pairs: [Cluster, Cluster][] = []
  for (const [identity, bearers] of byIdentity) {
    for (const form of formsOf(identity)) {
      const others = byIdentity.get(form) ?? []
      // Two names of which each is a form of the other are met twice.
      if (form < identity && formsOf(form).has(identity)) continue
      for (const [index, one] of bearers.slice(0, MOST_BEARERS_COMPARED).entries()) {
        for (const other of others.slice(form === identity ? index + 1 : 0, MOST_BEARERS_COMPARED)) {
          // Of one name and the same suffix, initials or offices have told them apart already.
          const isToldApart = form === identity && shareAny(one.suffixes, other.suffixes)
          if (!isToldApart && agreeInInitials(one, other)) pairs.push([one, other])
        }
      }
    }
  }
  return pairs
}

/** Whether a role of one is a role of the other, or one said shorter. */
export function shareRole(one: Cluster, other: Cluster, isTelling = (_role: string) => true): boolean {
  for (const role of one.roles.keys()) {
    for (const another of other.roles.keys()) {
      if (likenessOfRoles(role, another) > 0 && isTelling(role) && isTelling(another)) return true
    }
  }
  return false
}

/** One office in one place; the place of either may be told by most of its articles. */
function isTied(one: Cluster, other: Cluster): boolean {
  if (!areForms(one, other) || !shareRole(one, other)) return false
  if (one.countries.size > 0 && other.countries.size > 0) return shareAny(one.countries.keys(), other.countries)
  if (shareAny(one.organizations.keys(), other.organizations)) return true
  const names = (cluster: Cluster, place: string) =>
    (cluster.context.get(place) ?? 0) >= MOSTLY * cluster.members.length
  const namesPlaceOf = (a: Cluster, b: Cluster) => [...a.countries.keys()].some((country) => names(b, country))
  if (namesPlaceOf(one, other) || namesPlaceOf(other, one)) return true
  const isUnplaced = one.countries.size === 0 && other.countries.size === 0
  return isUnplaced && shareAny(usualCountries(one), usualCountries(other)) && shareRole(one, other, isOfOnePerson)
}
