import { addTo, groupBy } from '../groups.ts'
import {
  byWeight,
  type Cluster,
  clusterOf,
  contextOf,
  countriesOf,
  type Doubt,
  organizationsOf,
  shareAny,
} from './cluster.ts'
import { areInitialsWithin, personIdentity } from './personIdentity.ts'
import type { AgentReference } from './references.ts'
import { unionsByKey } from './unions.ts'

/** That many times as many articles as all others together make a bearer of a name the one who is meant without further words. */
export const DOMINANT = 5
/** One article in so many that names two people by a name may be an oversight; more than that, and the name tells nothing. */
const OVERSIGHT = 10

export interface Bearers {
  clusters: Cluster[]
  doubts: Doubt[]
}

/** The people that one full name means. */
export function groupBearers(references: readonly AgentReference[]): Bearers {
  const clusters = apartByInitials(references).flatMap(apartByOffice).sort(byWeight)
  const [first, ...others] = clusters
  const doubts = others.flatMap((other) =>
    first === undefined ? [] : [{ one: first, other, reasons: reasonsOf(first, other) }],
  )
  return { clusters, doubts }
}

function reasonsOf(one: Cluster, other: Cluster): string[] {
  const reasons = ['the same full name']
  if (shareAny(one.articles, other.articles)) reasons.push('but one article names both')
  if ([...one.initials].join() !== [...other.initials].join()) reasons.push('other initials')
  if (one.countries.size > 0 && other.countries.size > 0 && !shareAny(one.countries.keys(), other.countries))
    reasons.push('offices in different countries')
  return reasons
}

/** "John F. Oru" and "John G. Oru" are two; "John Oru" is the one of them, if only one is known. Jr and Sr are told apart from those without. */
function apartByInitials(references: readonly AgentReference[]): AgentReference[][] {
  const formOf = (reference: AgentReference) => {
    const { initials, suffix } = personIdentity(reference.name)
    return `${suffix ?? ''} ${initials}`
  }
  const forms = groupBy(references, formOf)
  const names = [...forms.keys()].map((form) => {
    const [suffix = '', initials = ''] = form.split(' ')
    return { form, suffix, initials }
  })
  const isWithin = (a: { suffix: string; initials: string }, b: { suffix: string; initials: string }) =>
    (a.suffix === b.suffix || (a.suffix === '' && a.initials !== '')) && areInitialsWithin(a.initials, b.initials)
  const largest = names.filter((name) => !names.some((other) => other !== name && isWithin(name, other)))
  const groups = new Map<string, AgentReference[]>()
  for (const name of names) {
    const holders = largest.filter((other) => isWithin(name, other))
    const [only] = holders.length === 1 ? holders : [name]
    const key = only?.form ?? name.form
    for (const reference of forms.get(name.form) ?? []) addTo(groups, key, reference)
  }
  return [...groups.values()]
}

/** Those whose offices are in different countries are not one, nor are two of one article. */
function apartByOffice(references: readonly AgentReference[]): Cluster[] {
  const byArticle = groupBy(references, ({ article }) => article)
  const twice = new Set([...byArticle].filter(([, named]) => named.length > 1).map(([article]) => article))
  const isTelling = byArticle.size >= twice.size * OVERSIGHT
  const tied: AgentReference[] = []
  const loose: AgentReference[] = []
  const alone: AgentReference[] = []
  for (const reference of references) {
    if (keysOf(reference).length > 0) tied.push(reference)
    else if (isTelling && !twice.has(reference.article)) loose.push(reference)
    else alone.push(reference)
  }
  const groups: AgentReference[][] = []
  for (const group of unionsByKey(tied, keysOf).groups(tied)) {
    const articles = groupBy(group, ({ article }) => article)
    const single = group.filter(({ article }) => articles.get(article)?.length === 1)
    for (const reference of group) if (articles.get(reference.article)?.length !== 1) alone.push(reference)
    if (single.length > 0) groups.push(single)
  }
  return [...(isTelling ? withLoose(groups, loose) : groups), ...alone.map((reference) => [reference])].map(clusterOf)
}

/** What ties references of one full name: a country or an organization in which an office is held. */
const keysOf = (reference: AgentReference) => [...countriesOf(reference), ...organizationsOf(reference)]

/**
 * Adds whom an article names beside the country of one of several bearers, and of no other, to that one, if it does not name that one as well. Gives
 * the rest.
 */
function placeByContext(unplaced: readonly AgentReference[], placed: readonly AgentReference[][]): AgentReference[] {
  const bearers = placed.map((group) => ({
    group,
    countries: new Set(group.flatMap(countriesOf)),
    found: [] as AgentReference[],
  }))
  const articles = groupBy(unplaced, ({ article }) => article)
  const rest = unplaced.filter((reference) => {
    const [only, ...others] = bearers.filter(({ countries }) => shareAny(countries, contextOf(reference)))
    const isFound =
      only !== undefined &&
      others.length === 0 &&
      articles.get(reference.article)?.length === 1 &&
      only.group.every(({ article }) => article !== reference.article)
    if (isFound) only.found.push(reference)
    return !isFound
  })
  for (const { group, found } of bearers) group.push(...found)
  return rest
}

/** Those of whom no country is known are who bears the name alone, or is named by far most often. */
function withLoose(groups: readonly AgentReference[][], loose: readonly AgentReference[]): AgentReference[][] {
  const isPlaced = (group: readonly AgentReference[]) => group.some((reference) => countriesOf(reference).length > 0)
  const placed = groups.filter(isPlaced)
  const untold = [...groups.filter((group) => !isPlaced(group)).flat(), ...loose]
  const unplaced = placed.length > 1 ? placeByContext(untold, placed) : untold
  if (unplaced.length === 0) return placed
  const [first, ...others] = placed.sort((a, b) => b.length - a.length)
  const rest = others.reduce((sum, group) => sum + group.length, 0)
  const articles = groupBy(unplaced, ({ article }) => article)
  const once = unplaced.filter(({ article }) => articles.get(article)?.length === 1)
  const doubled = unplaced.filter(({ article }) => articles.get(article)?.length !== 1).map((reference) => [reference])
  if (first === undefined) return once.length > 0 ? [once, ...doubled] : doubled
  if (others.length > 0 && first.length < DOMINANT * rest)
    return [...placed, ...(once.length > 0 ? [once] : []), ...doubled]
  const taken = new Set(first.map(({ article }) => article))
  const free = once.filter(({ article }) => !taken.has(article))
  const barred = once.filter(({ article }) => taken.has(article)).map((reference) => [reference])
  return [[...first, ...free], ...others, ...barred, ...doubled]
}
