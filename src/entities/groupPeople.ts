import { addTo, groupBy } from '../groups.ts'
import { attachSurnames } from './attachSurnames.ts'
import { byArticle, type Cluster, type Doubt } from './cluster.ts'
import { byCodeUnits } from './fold.ts'
import { groupBearers } from './groupBearers.ts'
import { joinReversed } from './joinReversed.ts'
import { joinVariants } from './joinVariants.ts'
import type { AgentGroup, AgentReference, Grouping, MergeCandidate } from './references.ts'

const inOrder = <Value>(groups: Map<string, Value>) => [...groups].sort(([a], [b]) => byCodeUnits(a, b))

/** People by full names, block by block; then who is called by a surname alone, word by word. */
export function groupPeople(references: readonly AgentReference[]): Grouping {
  const doubts: Doubt[] = []
  const named: Cluster[] = []
  for (const [, block] of inOrder(
    groupBy(
      references.filter(({ isFull }) => isFull),
      ({ block }) => block,
    ),
  )) {
    const names = inOrder(groupBy(block, ({ identity }) => identity)).map(([, named]) => groupBearers(named))
    const { clusters, doubts: ofVariants } = joinVariants(names.flatMap(({ clusters }) => clusters))
    // What was one cluster may now be part of another.
    const homes = new Map(clusters.flatMap((cluster) => cluster.members.map((member) => [member, cluster])))
    const homeOf = (cluster: Cluster) => (cluster.members[0] && homes.get(cluster.members[0])) ?? cluster
    for (const { one, other, reasons } of names.flatMap(({ doubts }) => doubts)) {
      doubts.push({ one: homeOf(one), other: homeOf(other), reasons })
    }
    for (const doubt of ofVariants) doubts.push(doubt)
    for (const cluster of clusters) named.push(cluster)
  }
  const joined = joinReversed(named)
  const bearers = [...new Set(joined.values())]
  const byWord = new Map<string, Cluster[]>()
  for (const cluster of bearers) {
    for (const word of new Set(cluster.members.flatMap(({ block, aliases }) => [block, ...aliases]))) {
      addTo(byWord, word, cluster)
    }
  }
  const additions = new Map<Cluster, AgentReference[]>()
  const rest: Cluster[] = []
  for (const [word, short] of inOrder(
    groupBy(
      references.filter(({ isFull }) => !isFull),
      ({ block }) => block,
    ),
  )) {
    const found = attachSurnames(word, short, byWord.get(word) ?? [])
    for (const [cluster, members] of found.attached) {
      for (const member of members) addTo(additions, cluster, member)
    }
    for (const cluster of found.rest) rest.push(cluster)
    for (const doubt of found.doubts) doubts.push(doubt)
  }
  const now = doubts.map(({ one, other, reasons }) => ({
    one: joined.get(one) ?? one,
    other: joined.get(other) ?? other,
    reasons,
  }))
  return groupingOf([...bearers, ...rest], now, additions)
}

/** Groups and candidates in an order that depends on nothing but the references. */
export function groupingOf(
  clusters: readonly Cluster[],
  doubts: readonly Doubt[],
  additions: ReadonlyMap<Cluster, readonly AgentReference[]>,
): Grouping {
  const groups = new Map<Cluster, AgentGroup>()
  for (const cluster of clusters) {
    const members = [...cluster.members, ...(additions.get(cluster) ?? [])].sort(byArticle)
    groups.set(cluster, { members })
  }
  const firstOf = ({ members }: AgentGroup) => members[0]
  const compare = (a: AgentGroup, b: AgentGroup) => {
    const [one, other] = [firstOf(a), firstOf(b)]
    return one && other ? byArticle(one, other) : 0
  }
  const sorted = [...groups.values()].sort(compare)
  const places = new Map(sorted.map((group, index) => [group, index]))
  const candidates = new Map<string, MergeCandidate>()
  for (const { one: a, other: b, reasons } of doubts) {
    const [one, other] = [groups.get(a), groups.get(b)]
    if (one === undefined || other === undefined || one === other) continue
    const pair = [one, other].sort(compare)
    const key = pair.map((group) => places.get(group)).join(' ')
    const before = candidates.get(key)
    const all = [...new Set([...(before?.reasons ?? []), ...reasons])]
    candidates.set(key, { one: pair[0] ?? one, other: pair[1] ?? other, reasons: all })
  }
  return { groups: sorted, candidates: [...candidates.values()] }
}
