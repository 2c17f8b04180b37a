import type { Body } from '../../agents/bodies.ts'
import type { Identities } from '../../agents/identities.ts'
import type { Person } from '../../agents/people.ts'
import { perArticle } from '../../agents/perArticle.ts'
import { fold } from '../../lists/fold.ts'
import type { Reading } from '../../text/reading.ts'
import { at, isClitic } from '../../text/tokens.ts'
import type { Article } from './context.ts'
import { stateOf } from './holders.ts'

/** In sentences, the headline counted: whom a text is about is named there. */
const LEAD = 3

/** Offices that are called so in one state alone; folded, without "of", "for" and "the". */
const KNOWN_OFFICES: readonly [RegExp, string][] = [
  [
    /^(?:(?:(?:acting )?(?:deputy|under|(?:principal deputy )?assistant) secretary state(?: .*)?)|secretary (?:state|defense|treasury|homeland security))$/,
    'US',
  ],
  [/^(?:taoiseach|tanaiste)$/, 'IE'],
]

/** The code of the one state that has such an office. */
export function stateOfOffice(role: string): string | undefined {
  const words = fold(role)
    .replace(/\b(?:of|for|the)\b|,/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  return KNOWN_OFFICES.find(([office]) => office.test(words))?.[1]
}

/**
 * The state of "Foreign Minister NAME" in a text that opens with one of another state beside them and need not say whose its own is: the only one that it
 * pairs with that other ("Kenya and Norway", "Kenya's ties with Norway") and that it names most.
 */
export function homeState({ reading, identities }: Article, person: Person): Body | undefined {
  if (person.titles.some(({ code }) => code !== undefined) || !opens(reading, person)) return undefined
  const { weights, pairs, served, guests, placed } = statesOf(identities, reading)
  // "met the Kenyan minister Q and Minister NAME": who is named behind the guest may have come along.
  const start = firstOf(reading, person)
  const foreign = new Set(guests.filter((guest) => guest.first > start).flatMap(({ codes }) => codes))
  const [other] = foreign
  if (foreign.size !== 1 || other === undefined) return undefined
  const paired = [...(pairs.get(other) ?? [])].filter((code) => !served.has(code))
  const [state] = paired
  if (paired.length !== 1 || state === undefined) return undefined
  // In "Pakistan and Norway" both may be others, of whose talks a third one writes.
  const weight = weights.get(state) ?? 0
  const isMost = [...weights].every(([code, times]) => code === state || foreign.has(code) || times < weight)
  const isElsewhere = [...placed].some((code) => code !== state && !foreign.has(code) && weights.has(code))
  return isMost && !isElsewhere ? stateOf(identities, state) : undefined
}

/** Who is named with an office of a state where a text opens; of a long list only the first. */
const MOST_GUESTS = 8

/** The states that somebody is told to serve. */
const codesOf = ({ titles }: Person): string[] =>
  titles.flatMap(({ code, key }) => code ?? stateOfOffice(key.replace(/ undefined$/, '')) ?? [])

const opens = (reading: Reading, { mentions }: Person) =>
  mentions.some(
    ({ kind, first, title }) => kind === 'person' && title !== undefined && (reading.sentenceOf[first] ?? LEAD) < LEAD,
  )

/** The first token of the body that names them. */
const firstOf = ({ tokens, bodyStart }: Reading, { mentions }: Person) =>
  mentions.reduce(
    (least, { first }) => (at(tokens, first).start < bodyStart ? least : Math.min(least, first)),
    Number.POSITIVE_INFINITY,
  )

const isNear = (reading: Reading, { mentions }: Person) =>
  mentions.some(({ first }) => (reading.sentenceOf[first] ?? LEAD) < LEAD)

interface States {
  /** How often the text names each, nationality words counted. */
  weights: ReadonlyMap<string, number>
  /** Those of which somebody is told to hold an office. */
  served: ReadonlySet<string>
  guests: { first: number; codes: string[] }[]
  /** In whose cities the text opens: "Doha | May 4" may be the release of a third state. */
  placed: ReadonlySet<string>
  /** With which others each is named as one of two. */
  pairs: ReadonlyMap<string, ReadonlySet<string>>
}

const statesOf = perArticle((identities: Identities, reading: Reading): States => {
  const { tokens } = reading
  const officers = identities.people
    .map((person) => ({ person, codes: codesOf(person) }))
    .filter(({ codes }) => codes.length > 0)
  const guests = officers
    .filter(({ person }) => isNear(reading, person))
    .slice(0, MOST_GUESTS)
    .map(({ person, codes }) => ({ first: firstOf(reading, person), codes }))
  const weights = new Map<string, number>()
  const pairs = new Map<string, Set<string>>()
  const placed = new Set<string>()
  const put = (one: string, other: string) => pairs.set(one, (pairs.get(one) ?? new Set()).add(other))
  let before: { code: string; last: number } | undefined
  for (const mention of identities.mentions) {
    const isLead = mention.kind === 'place' && (reading.sentenceOf[mention.first] ?? LEAD) < LEAD
    if (isLead && mention.country !== undefined) placed.add(mention.country)
    const code = mention.kind === 'organization' || mention.kind === 'demonym' ? mention.code : undefined
    if (code === undefined) continue
    weights.set(code, (weights.get(code) ?? 0) + 1)
    if (before && before.code !== code && isPair(tokens, before.last, mention.first)) {
      put(before.code, code)
      put(code, before.code)
    }
    before = { code, last: mention.last }
  }
  return { weights, pairs, guests, placed, served: new Set(officers.flatMap(({ codes }) => codes)) }
})

/** "Kenya and Norway", "Kenya-Norway", "Kenya's friendship with Norway" */
function isPair(tokens: Reading['tokens'], last: number, first: number): boolean {
  const between = tokens.slice(last + 1, first).filter(({ folded, text }) => folded !== 'the' && text !== '’s')
  const [only] = between
  if (between.length === 1 && only) return /^(?:and|[-–/])$/.test(only.text)
  return isClitic(at(tokens, last + 1)) && between.length === 3 && between.at(-1)?.folded === 'with'
}
