import {
  byWeight,
  type Cluster,
  clusterOf,
  contextOf,
  countriesOf,
  type Doubt,
  organizationsOf,
  rolesNamedBy,
  shareAny,
} from './cluster.ts'
import { DOMINANT } from './groupBearers.ts'
import { areForms } from './nameForms.ts'
import { holdsWords, personIdentity } from './personIdentity.ts'
import type { AgentReference } from './references.ts'
import { likenessOfRoles } from './roles.ts'
import { groupBy, unionsByKey } from './unions.ts'

/** How long before the first and after the last article about a person an article may still mean them. */
const YEARS = 3
const DAY = 86_400_000
const WITHIN_DAYS = YEARS * 365.25
/** Doubts told of one reference, the likeliest first. */
const MOST_DOUBTS = 3
/** In how many of a person's articles a country is named that counts as theirs where no role tells one. */
const MOSTLY = 0.8
const LEAST_ARTICLES = 3

export interface Attached {
  /** By the cluster that they mean. */
  attached: Map<Cluster, AgentReference[]>
  /** Who means none of them. */
  rest: Cluster[]
  doubts: Doubt[]
}

interface Fit {
  cluster: Cluster
  role: 0 | 1 | 2
  /** 2: the role tells the same country or organization; 1: the article names it; 0: neither. */
  place: 0 | 1 | 2
  isInTime: boolean
  contradicts: boolean
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
  const placed = sorted.map((cluster) => ({ cluster, places: placesOf(cluster) }))
  const attached = new Map<Cluster, AgentReference[]>()
  const left: { reference: AgentReference; fits: Fit[] }[] = []
  for (const reference of references) {
    const fits = placed.flatMap(({ cluster, places }) => fitOf(reference, cluster, places) ?? [])
    const chosen = choose(word, fits, sorted.length)
    if (chosen === null) left.push({ reference, fits })
    else attached.set(chosen, [...(attached.get(chosen) ?? []), reference])
  }
  for (const [cluster, members] of attached) {
    const once = onceInAnArticle(members)
    if (once.length === members.length) continue
    const kept = new Set(once)
    for (const reference of members) if (!kept.has(reference)) left.push({ reference, fits: [] })
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

/** The countries and organizations of its roles; else the countries that most of its articles name. */
function placesOf(cluster: Cluster): ReadonlySet<string> {
  const told = new Set([...cluster.countries.keys(), ...cluster.organizations.keys()])
  if (told.size > 0 || cluster.articles.size < LEAST_ARTICLES) return told
  const usual = [...cluster.context].filter(
    ([place, count]) => isCountry(place) && count >= MOSTLY * cluster.members.length,
  )
  return new Set(usual.map(([place]) => place))
}

const isCountry = (place: string) => /^(?:[A-Z]{2}$|state:)/.test(place)

function fitOf(reference: AgentReference, cluster: Cluster, places: ReadonlySet<string>): Fit | null {
  if (cluster.articles.has(reference.article) || !isNameOf(reference, cluster)) return null
  const roles = rolesNamedBy(reference)
  const countries = countriesOf(reference)
  const told = cluster.countries.size > 0
  if (countries.length > 0 && told && !shareAny(countries, cluster.countries)) return null
  const best = likeness(roles, cluster)
  const explicit = shareAny([...countries, ...organizationsOf(reference)], places)
  const named = shareAny(places, contextOf(reference))
  return {
    cluster,
    role: best,
    place: explicit ? 2 : named ? 1 : 0,
    isInTime: isInTime(reference.date, cluster),
    contradicts: roles.length > 0 && cluster.roles.size > 0 && best === 0,
  }
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

function isNameOf(reference: AgentReference, cluster: Cluster): boolean {
  const words = reference.identity.split(' ')
  const { initials } = personIdentity(reference.name)
  for (const identity of cluster.identities) {
    const name = identity.split(' ')
    if (!holdsWords(name, words) || (isFirstWord(words, name) && !isFamilyNameFirst(cluster))) continue
    if (initials === '' || initials[0] === name[0]?.[0] || cluster.initials.has(initials)) return true
  }
  return false
}

const isFirstWord = (words: readonly string[], name: readonly string[]) =>
  words.length < name.length &&
  words.every((word, index) => word === name[index]) &&
  !ROMAN_NUMBER.test(name.at(-1) ?? '')
/** "Mohammed VI" */
const ROMAN_NUMBER = /^[ivx]+$/

/** Where the first word of a name is the family name: elsewhere it is a given name, by which nobody is called in the news. */
const isFamilyNameFirst = ({ countries }: Cluster) => FAMILY_NAME_FIRST.some((country) => countries.has(country))
const FAMILY_NAME_FIRST = ['CN', 'HK', 'HU', 'JP', 'KH', 'KP', 'KR', 'MO', 'SG', 'TW', 'VN']

function isInTime(date: string, cluster: Cluster): boolean {
  const days = (a: string, b: string) => (Date.parse(a) - Date.parse(b)) / DAY
  return days(cluster.firstDate, date) <= WITHIN_DAYS && days(date, cluster.lastDate) <= WITHIN_DAYS
}

/** By its role and place: higher is better; none where either is missing. */
function strength({ role, place, isInTime: inTime }: Fit): number {
  return inTime && role > 0 && place > 0 ? role * 2 + place : 0
}

function choose(word: string, fits: readonly Fit[], bearers: number): Cluster | null {
  const strong = fits
    .filter((fit) => strength(fit) > 0)
    .sort((a, b) => strength(b) - strength(a) || byWeight(a.cluster, b.cluster))
  const [first] = strong
  if (first !== undefined) {
    const rivals = strong.filter((fit) => fit !== first && strength(fit) === strength(first))
    return rivals.every((rival) => isNegligible(rival.cluster, first.cluster)) ? first.cluster : null
  }
  if (bearers !== 1) return null
  const [only] = fits
  if (only === undefined || only.contradicts || only.place === 0 || !only.isInTime) return null
  // The first word of a name is a family name in some countries and a given name in most: by itself it says too little.
  const told = only.cluster.countries.size + only.cluster.organizations.size > 0
  return told && only.cluster.members.some(({ block }) => block === word) ? only.cluster : null
}

/** It is most likely the same person under another form of the name, named by far less often. */
function isNegligible(rival: Cluster, first: Cluster): boolean {
  return first.articles.size >= DOMINANT * rival.articles.size && areForms(rival, first)
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
    if (last && spell && Date.parse(reference.date) - Date.parse(last.date) <= WITHIN_DAYS * DAY) spell.push(reference)
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

function reasonsOf({ role, place, isInTime: inTime, contradicts }: Fit): string[] {
  const reasons = [role > 0 ? 'the same surname and role' : 'the same surname']
  if (place === 2) reasons.push('the same country or organization')
  if (place === 1) reasons.push('the article names the country or organization of the office')
  if (contradicts) reasons.push('but another role')
  if (!inTime) reasons.push(`but more than ${YEARS} years apart`)
  return reasons
}
