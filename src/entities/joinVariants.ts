import { byWeight, type Cluster, clusterOf, type Doubt, shareAny } from './cluster.ts'
import { agreeInInitials, agreeInMiddle, areForms, formsOf } from './nameForms.ts'
import { likenessOfRoles } from './roles.ts'

/** In how many of its articles a country must be named for a person of whom no country is told. */
const MOSTLY = 0.8
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
  for (const center of sorted) {
    if (homes.has(center)) continue
    const forms = [...(tied.get(center) ?? [])].filter((form) => !homes.has(form))
    const clear = forms.filter((form) => {
      const rivals = [...(tied.get(form) ?? []), ...forms]
      return rivals.every(
        (rival) => rival === form || rival === center || (agreeInMiddle(rival, form) && agreeInMiddle(rival, center)),
      )
    })
    const all = withoutSharedArticles(center, clear)
    const cluster = all.length === 1 ? center : clusterOf(all.flatMap(({ members }) => members))
    joined.push(cluster)
    for (const part of all) homes.set(part, cluster)
  }
  const doubts = pairs.flatMap(([a, b]): Doubt[] => {
    const [one, other] = [homes.get(a) ?? a, homes.get(b) ?? b]
    if (one === other) return []
    const names =
      [...a.identities].sort()[0] === [...b.identities].sort()[0]
        ? 'the same name but for Jr or Sr'
        : 'forms of one name'
    return [{ one, other, reasons: [shareRole(a, b) ? `${names} and the same role` : names] }]
  })
  return { clusters: joined, doubts }
}

/** Those of whom no article names another as well: who stands beside somebody else in one article is not that one. */
function withoutSharedArticles(center: Cluster, forms: readonly Cluster[]): Cluster[] {
  const all = [center, ...forms]
  return all.filter(
    (form) => form === center || all.every((other) => other === form || !shareAny(form.articles, other.articles)),
  )
}

/** Clusters whose names are forms of one name; found by spelling the forms, not by comparing all. */
function variantPairs(clusters: readonly Cluster[]): [Cluster, Cluster][] {
  const byIdentity = new Map<string, Cluster[]>()
  for (const cluster of clusters) {
    for (const identity of cluster.identities) {
      const bearers = byIdentity.get(identity)
      if (bearers === undefined) byIdentity.set(identity, [cluster])
      else bearers.push(cluster)
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

export function shareRole(one: Cluster, other: Cluster): boolean {
  for (const role of one.roles.keys()) {
    for (const another of other.roles.keys()) if (likenessOfRoles(role, another) > 0) return true
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
  return namesPlaceOf(one, other) || namesPlaceOf(other, one)
}
