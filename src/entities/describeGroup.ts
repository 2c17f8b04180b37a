import type { NameKind, OrganizationClassification } from '../annotations/index.ts'
import { byCodeUnits, fold } from './fold.ts'
import { isByname } from './knownNames.ts'
import { isAcronym, readBodyName } from './organizationIdentity.ts'
import { personIdentity } from './personIdentity.ts'
import type { AgentGroup, AgentReference, ReferenceName } from './references.ts'
import { isOnlyPublisher } from './referencesOf.ts'

export interface AgentDescription {
  name: string
  /** Every name once, the agent's own first, then by how many references bear it. */
  names: ReferenceName[]
  /** Null for people. */
  classification: OrganizationClassification | null
  /** ISO 3166-1 alpha-2; null for people and where no article tells. */
  country: string | null
}

/** What an agent is called: an editor's word first, then what most articles say. */
export function describeGroup(group: AgentGroup): AgentDescription {
  const { members } = group
  const written = members.filter(({ isConfirmed }) => isConfirmed)
  const tellers = written.length > 0 ? written : members
  const name = nameOf(tellers)
  const isPerson = members[0]?.kind === 'PERSON'
  return {
    name,
    names: namesOf(members, name),
    classification: isPerson ? null : classificationOf(tellers, members),
    country: isPerson
      ? null
      : (mostFrequent(tellers.flatMap((member) => said(member.country, member))) ??
        mostFrequent(members.flatMap((member) => said(member.country, member)))),
  }
}

/** Something, and how many references say it. */
interface Said<Text extends string> {
  text: Text
  times: number
}

const said = <Text extends string>(text: Text | null, { times = 1 }: AgentReference): Said<Text>[] =>
  text === null ? [] : [{ text, times }]

const timesOf = (all: readonly { times?: number }[]) => all.reduce((sum, { times = 1 }) => sum + times, 0)

/** A publisher is taken for a medium only where nobody says what it is. */
function classificationOf(...told: (readonly AgentReference[])[]): OrganizationClassification | null {
  const known = told.map((members) => members.filter((member) => !isOnlyPublisher(member)))
  const telling = [...known, ...told].find((members) => members.length > 0) ?? []
  return mostFrequent(telling.flatMap((member) => said(member.classification, member)))
}

const isCapitals = (text: string) => !/\p{Ll}/u.test(text) && /\p{Lu}{2}/u.test(text)

/** An acronym that more articles than the rest of them use is the name itself. */
const FEW = 1 / 3

/** A full name in usual letters, if there is one. */
function nameOf(members: readonly AgentReference[]): string {
  const whole = members.filter(({ isFull }) => isFull)
  const all = (whole.length > 0 ? whole : members).flatMap((member) => fullNamesOf(member))
  const written = all.filter(({ text }) => !isCapitals(text))
  // NATO is hardly ever written out.
  const isKnownByAcronym = members[0]?.kind === 'ORGANIZATION' && timesOf(written) < FEW * timesOf(all)
  const usual = isKnownByAcronym ? [] : written
  // "Supreme Court" alone, among those of all countries, says little.
  const isOfSomeState = members.some(({ identity }) => identity.includes('@'))
  const telling = isOfSomeState
    ? usual.filter(({ text }) => readBodyName(text, 'GOVERNMENT').country !== null && !isByname(fold(text)))
    : []
  return mostFrequent([telling, usual, all].find((texts) => texts.length > 0) ?? []) ?? ''
}

function fullNamesOf(member: AgentReference): Said<string>[] {
  const { kind, name, names, isFull } = member
  const isWhole = (text: string) => (kind === 'PERSON' ? personIdentity(text).isFull : !isAcronym(text))
  if (!isFull || isWhole(name)) return said(name, member)
  const whole = names.filter((other) => other.kind === 'NAME' && isWhole(other.text))
  return whole.length > 0 ? whole.flatMap(({ text }) => said(text, member)) : said(name, member)
}

/** The most frequent, of several the longest, then the first by its letters. Null of none. */
function mostFrequent<Text extends string>(all: readonly Said<Text>[]): Text | null {
  const counts = new Map<Text, number>()
  for (const { text, times } of all) counts.set(text, (counts.get(text) ?? 0) + times)
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || b.length - a.length || byCodeUnits(a, b))
  return sorted[0]?.[0] ?? null
}

/** The weaker where as many say so: a weak name joins nobody. */
const WEAKEST: NameKind[] = ['TITLE', 'WEAK_ALIAS', 'NAME']

function namesOf(members: readonly AgentReference[], own: string): ReferenceName[] {
  const kinds = new Map<string, { count: number; kinds: Map<NameKind, number> }>()
  const most = timesOf(members)
  for (const { names, isConfirmed, times = 1 } of members) {
    for (const { text, kind } of names) {
      const borne = kinds.get(text) ?? { count: 0, kinds: new Map<NameKind, number>() }
      borne.count += times
      // An editor's word outweighs any number of guesses.
      borne.kinds.set(kind, (borne.kinds.get(kind) ?? 0) + times * (isConfirmed ? most + 1 : 1))
      kinds.set(text, borne)
    }
  }
  const sorted = [...kinds].sort(
    ([a, { count: m }], [b, { count: n }]) => Number(b === own) - Number(a === own) || n - m || byCodeUnits(a, b),
  )
  return sorted.map(([text, borne]) => {
    const ranked = [...borne.kinds].sort(([a, m], [b, n]) => n - m || WEAKEST.indexOf(a) - WEAKEST.indexOf(b))
    return { text, kind: ranked[0]?.[0] ?? 'NAME' }
  })
}
