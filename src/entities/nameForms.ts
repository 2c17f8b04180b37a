import { mayBeOfOne, nicknamesOf } from '../annotations/index.ts'
import type { Cluster } from './cluster.ts'
import { areInitialsWithin } from './personIdentity.ts'

/** Longer names are compared as they are. */
const MOST_WORDS = 7

const known = new Map<string, ReadonlySet<string>>()
const MOST_KNOWN = 20_000

/** A name with any of its middle words left out and any nickname of the given name; itself too. */
export function formsOf(identity: string): ReadonlySet<string> {
  const before = known.get(identity)
  if (before !== undefined) return before
  const words = identity.split(' ')
  const forms = new Set([identity])
  const [given = '', ...rest] = words
  const last = rest.at(-1)
  if (last !== undefined && words.length <= MOST_WORDS) {
    const middle = rest.slice(0, -1)
    for (const first of [given, ...nicknamesOf(given)]) {
      for (let kept = 0; kept < 2 ** middle.length; kept++) {
        forms.add([first, ...middle.filter((_, index) => (kept >> index) % 2 === 1), last].join(' '))
      }
    }
  }
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(identity, forms)
  return forms
}

/** Whether a name of one is a form of a name of the other, and their initials do not contradict each other. */
export function areForms(one: Cluster, other: Cluster): boolean {
  if (!agreeInInitials(one, other)) return false
  for (const a of one.identities) {
    for (const b of other.identities) if (formsOf(a).has(b) || formsOf(b).has(a)) return true
  }
  return false
}

const longest = (texts: ReadonlySet<string>) =>
  [...texts].reduce((most, text) => (text.length > most.length ? text : most), '')

/** Whether initials do not contradict each other, nor Jr and Sr: a name without them may be short for one with them. */
export function agreeInInitials(one: Cluster, other: Cluster): boolean {
  const suffixesOf = ({ suffixes }: Cluster) => [...suffixes].filter((suffix) => suffix !== '')
  const [first, second] = [suffixesOf(one), suffixesOf(other)]
  if (first.length > 0 && second.length > 0 && !first.some((suffix) => second.includes(suffix))) return false
  const [a, b] = [longest(one.initials), longest(other.initials)]
  return areInitialsWithin(a, b) || areInitialsWithin(b, a)
}

/** Whether both may be forms of one third name: their given names may differ as nicknames of one do, their middle names may not. */
export function mayBeOfOneName(one: Cluster, other: Cluster): boolean {
  if (!agreeInInitials(one, other)) return false
  const givens = ({ identities }: Cluster) => [...identities].map((identity) => identity.split(' ')[0] ?? '')
  if (!givens(one).every((a) => givens(other).every((b) => mayBeOfOne(a, b)))) return false
  const middles = ({ identities }: Cluster) => [...identities].map((identity) => identity.split(' ').slice(1))
  const isWithin = (few: readonly string[], many: readonly string[]) => {
    let at = 0
    for (const word of many) if (word === few[at]) at++
    return at >= few.length
  }
  return middles(one).every((a) => middles(other).every((b) => isWithin(a, b) || isWithin(b, a)))
}

/** Whether one name is the other without its second surname: "Ilsa Varn" and "Ilsa Varn Oru". */
export function areOfTwoSurnames(one: Cluster, other: Cluster): boolean {
  const isWithin = (a: Cluster, b: Cluster) =>
    [...b.identities].some((identity) => a.identities.has(identity.slice(0, identity.lastIndexOf(' '))))
  return isWithin(one, other) || isWithin(other, one)
}
