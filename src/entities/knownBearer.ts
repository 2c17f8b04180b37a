import { partitionPoint } from '../annotations/partitionPoint.ts'
import { byWeight, type Cluster } from './cluster.ts'
import { areForms, areOfTwoSurnames } from './nameForms.ts'
import type { AgentReference } from './references.ts'
import { type Fit, YEAR } from './surnameFit.ts'

/** In so many articles of the same year a person is known well enough to be named by surname alone. */
const WELL_KNOWN = 5
/** So many times as many articles as all others of the surname together. Wide, since nothing else tells who is meant. */
const FAR_AHEAD = 20

/** A reference that neither office nor country ties to a bearer of its surname, and how it fits each of them. */
export interface Unexplained {
  reference: AgentReference
  fits: readonly Fit[]
}

/**
 * Whom a surname means without further words: the bearer whom nearly all articles mean that use the surname, where no office contradicts.
 * Gives a function from what is left to that bearer, or to null.
 */
export function knownBearer(
  word: string,
  bearers: readonly Cluster[],
  attached: ReadonlyMap<Cluster, readonly AgentReference[]>,
  left: readonly Unexplained[],
): (one: Unexplained) => Cluster | null {
  const weights = new Map(bearers.map((one) => [one, one.articles.size + (attached.get(one)?.length ?? 0)]))
  const weightOf = (cluster: Cluster) => weights.get(cluster) ?? 0
  const [first, ...others] = [...bearers].sort((a, b) => weightOf(b) - weightOf(a) || byWeight(a, b))
  // A given name is borne by others whom no article calls so.
  if (!first?.members.some(({ block }) => block === word)) return () => null
  const fitOf = ({ fits }: Unexplained) => fits.find(({ cluster }) => cluster === first)
  const holdsItsOffice = (one: Unexplained) => one.reference.roles.length === 0 || (fitOf(one)?.role ?? 0) > 0
  const rivals = others
    .filter((other) => !areForms(other, first) && !areOfTwoSurnames(other, first))
    .reduce((sum, other) => sum + weightOf(other), left.filter((one) => !holdsItsOffice(one)).length)
  if (weightOf(first) < FAR_AHEAD * rivals) return () => null
  const members = [...first.members, ...(attached.get(first) ?? [])]
  const articles = new Set(members.map(({ article }) => article))
  const times = members.map(({ date }) => Date.parse(date)).sort((a, b) => a - b)
  return (one) => {
    const fit = fitOf(one)
    if (fit === undefined || fit.contradicts || !holdsItsOffice(one) || articles.has(one.reference.article)) return null
    const time = Date.parse(one.reference.date)
    return countWithin(times, time - YEAR, time + YEAR) >= WELL_KNOWN ? first : null
  }
}

/** How many of ascending numbers are between two limits, these included. */
export function countWithin(ascending: readonly number[], from: number, to: number): number {
  return partitionPoint(ascending, (number) => number <= to) - partitionPoint(ascending, (number) => number < from)
}
