import { addTo } from '../groups.ts'
import { type Cluster, clusterOf, shareAny } from './cluster.ts'
import { shareRole } from './joinVariants.ts'
import { isFamilyNameFirst } from './surnameFit.ts'

/**
 * Joins who is named "Umeda Sora" in some articles and "Sora Umeda" in others, where the family name comes first and articles call them by it:
 * if both names hold one office in one country, nobody else does so under either, and no article names both. Gives what each has become.
 */
export function joinReversed(clusters: readonly Cluster[]): Map<Cluster, Cluster> {
  const byIdentity = new Map<string, Cluster[]>()
  for (const cluster of clusters) for (const identity of cluster.identities) addTo(byIdentity, identity, cluster)
  const partners = new Map<Cluster, Set<Cluster>>()
  for (const one of clusters) {
    if (!isFamilyNameFirst(one)) continue
    for (const other of reversedNames(one).flatMap((identity) => byIdentity.get(identity) ?? [])) {
      if (other === one || !areTied(one, other)) continue
      partners.set(one, (partners.get(one) ?? new Set()).add(other))
      partners.set(other, (partners.get(other) ?? new Set()).add(one))
    }
  }
  const joined = new Map(clusters.map((cluster) => [cluster, cluster]))
  for (const [one, [other, ...further]] of partners) {
    if (other === undefined || further.length > 0 || partners.get(other)?.size !== 1) continue
    if (joined.get(one) === one) {
      const both = clusterOf([...one.members, ...other.members])
      joined.set(one, both).set(other, both)
    }
  }
  return joined
}

const areTied = (one: Cluster, other: Cluster) =>
  shareAny(one.countries.keys(), other.countries) && shareRole(one, other) && !shareAny(one.articles, other.articles)

/** Its names with the family name last, where an article calls the person by that alone. */
function reversedNames({ members }: Cluster): string[] {
  const names = members.flatMap(({ identity, aliases }) => {
    const [first = '', ...rest] = identity.split(' ')
    return rest.length > 0 && aliases.includes(first) ? [[...rest, first].join(' ')] : []
  })
  return [...new Set(names)]
}
