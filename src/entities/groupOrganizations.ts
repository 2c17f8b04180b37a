import { addTo, groupBy } from '../groups.ts'
import { type Cluster, clusterOf, type Doubt, heaviest } from './cluster.ts'
import { byCodeUnits } from './fold.ts'
import { DOMINANT } from './groupBearers.ts'
import { groupingOf } from './groupPeople.ts'
import { areInitialsOf } from './organizationIdentity.ts'
import type { AgentReference, Grouping } from './references.ts'

/** Organizations by identity, one without a country with the only one of its name; then acronyms, each with the one whose initials it holds. */
export function groupOrganizations(references: readonly AgentReference[]): Grouping {
  const doubts: Doubt[] = []
  const named: Cluster[] = []
  for (const block of groupBy(
    references.filter(({ isFull }) => isFull),
    ({ block }) => block,
  ).values()) {
    named.push(...groupBlock(block, doubts))
  }
  const byAlias = new Map<string, Cluster[]>()
  for (const cluster of named) {
    for (const word of new Set(cluster.members.flatMap(({ block, aliases }) => [block, ...aliases]))) {
      addTo(byAlias, word, cluster)
    }
  }
  const additions = new Map<Cluster, AgentReference[]>()
  const rest: Cluster[] = []
  for (const [acronym, short] of groupBy(
    references.filter(({ isFull }) => !isFull),
    ({ block }) => block,
  )) {
    for (const cluster of groupBlock(short, doubts)) {
      const holders = (byAlias.get(acronym) ?? [])
        .filter((holder) => isAcronymOf(acronym, cluster, holder))
        .sort(byTimes)
      const [first, ...others] = holders
      if (first !== undefined && timesOf(first) >= DOMINANT * sumOf(others)) {
        for (const member of cluster.members) addTo(additions, first, member)
      } else {
        rest.push(cluster)
        for (const other of holders) doubts.push({ one: cluster, other, reasons: [`both are called ${acronym}`] })
      }
    }
  }
  return groupingOf([...named, ...rest], doubts, additions)
}

/** Organizations of one name by country and legal form; who gives none means the only one, or the one named by far most often. */
function groupBlock(references: readonly AgentReference[], doubts: Doubt[]): Cluster[] {
  const identities = [...groupBy(references, ({ identity }) => identity)].sort(([a], [b]) => byCodeUnits(a, b))
  const clusters = identities.map(([, members]) => clusterOf(members))
  const bare = clusters.find((cluster) => cluster.members[0]?.identity === cluster.members[0]?.block)
  if (bare === undefined || clusters.length === 1) return clusters
  const placed = clusters.filter((cluster) => cluster !== bare && !isOfItsArticle(cluster)).sort(byTimes)
  const others = clusters.filter((cluster) => cluster !== bare)
  const [first, ...further] = placed
  if (first === undefined) return clusters
  if (timesOf(first) >= DOMINANT * sumOf(further)) {
    const joined = clusterOf([...first.members, ...bare.members])
    return others.map((cluster) => (cluster === first ? joined : cluster))
  }
  for (const other of placed) doubts.push({ one: bare, other, reasons: [reasonOf(other)] })
  return clusters
}

const reasonOf = ({ members }: Cluster) =>
  members[0]?.identity.includes('@')
    ? 'the same name, of a country that is not told'
    : 'the same name but for the legal form'

/** How often it is named; what many articles say in the same words may be one member. */
const timesOf = ({ members }: Cluster) => members.reduce((sum, { times = 1 }) => sum + times, 0)
const sumOf = (clusters: readonly Cluster[]) => clusters.reduce((sum, cluster) => sum + timesOf(cluster), 0)

const byTimes = heaviest(timesOf)

const isOfItsArticle = ({ members }: Cluster) => members.some(({ identity }) => identity.includes('#'))

function isAcronymOf(acronym: string, short: Cluster, holder: Cluster): boolean {
  const countries = (cluster: Cluster) => new Set(cluster.members.flatMap(({ country }) => country ?? []))
  const [one, other] = [countries(short), countries(holder)]
  if (one.size > 0 && other.size > 0 && ![...one].some((country) => other.has(country))) return false
  if (isOfItsArticle(holder)) return false
  const letters = acronym.replace(/^party:/, '')
  return holder.members.some(
    ({ block, names }) => block === acronym || names.some(({ text }) => areInitialsOf(letters, text)),
  )
}
