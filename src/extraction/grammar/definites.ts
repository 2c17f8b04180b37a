import type { Body } from '../agents/bodies.ts'
import type { Identities } from '../agents/identities.ts'
import type { Person } from '../agents/people.ts'
import { TITLE_HEADS } from '../lists/titles.ts'
import { isOccupation } from '../names/occupations.ts'
import type { Reading } from '../text/reading.ts'
import { at, type Token } from '../text/tokens.ts'
import { type Item, isWord, item } from './items.ts'
import type { Discourse, Subject } from './subject.ts'

const COMPANY =
  /^(?:company|firm|carrier|airline|manufacturer|automaker|carmaker|retailer|lender|operator|developer|startup|start-up|miner|brewer|insurer|\w+maker)$/
const ASSOCIATION = /^(?:organi[sz]ation|charity|ngo|watchdog|group|nonprofit|non-profit)$/
const PARENT = /^(?:(mum|mom|mother|grandmother|gran|nan)|(?:dad|father|grandfather))-of-\p{L}+$/u

/** "the 71-year-old", "the mother-of-four", "the guest", "the pianist", "the company": who was named before and is the only one it can be. */
export function definite(items: readonly Item[], end: number, discourse: Discourse): Subject | undefined {
  const { token, first } = item(items, end)
  const at = { first: end, last: end }
  const visiting = isWord(item(items, end - 1), /^visiting$/)
  if (!isWord(item(items, visiting ? end - 2 : end - 1), /^the$/)) return undefined
  if (visiting ? VISITORS.test(token.folded) : /^(?:guest|visitor)$/.test(token.folded)) {
    const { guest } = known(discourse)
    const isMeant = guest && guest.first < first && first < guest.until && isNear(guest.person, first)
    return isMeant ? { agents: [guest.person], form: 'name', ...at, confidence: 0.7 } : undefined
  }
  if (visiting) return undefined
  const working = known(discourse).byOccupation.get(token.folded)
  if (working && working.first < first) return { agents: [working.person], form: 'name', ...at, confidence: 0.8 }
  const age = /^(\d{1,3})-year-old$/.exec(token.folded)?.[1]
  const aged = age === undefined ? undefined : known(discourse).byAge.get(age)
  if (aged) return { agents: [aged], form: 'name', ...at, confidence: 0.85 }
  const parent = PARENT.exec(token.folded)
  const found = parent && discourse.pronoun(parent[1] ? 'female' : 'male', first)
  if (found) return { agents: [found.agent], form: 'pronoun', ...at, confidence: found.confidence * 0.9 }
  const kind = COMPANY.test(token.folded) ? 'companies' : ASSOCIATION.test(token.folded) ? 'associations' : undefined
  if (!kind) return undefined
  const [only, other] = known(discourse)[kind]
  if (!only || only.first >= first || (other && other.first < first)) return undefined
  return { agents: [only.body], form: 'body', ...at, confidence: 0.7 }
}

interface Known {
  /** Null where two people are of one age. */
  byAge: Map<string, Person | null>
  /** By what the text says that they do, where it speaks of one only; from where on. */
  byOccupation: Map<string, { person: Person; first: number }>
  /** The only one who is received or visits, from where on, and until another is. */
  guest: { person: Person; first: number; until: number } | undefined
  /** By where they are named first. */
  companies: { body: Body; first: number }[]
  associations: { body: Body; first: number }[]
}

const KNOWN = new WeakMap<Identities, Known>()

function known({ reading, identities }: Discourse): Known {
  const before = KNOWN.get(identities)
  if (before) return before
  const byAge = new Map<string, Person | null>()
  const callings = new Map<string, { person: Person; first: number }[]>()
  const guests: { person: Person; first: number }[] = []
  for (const person of identities.people) {
    for (const mention of person.mentions) {
      const apposed = at(reading.tokens, mention.last + 1).text === ',' ? at(reading.tokens, mention.last + 2).text : ''
      const age = /^\d{1,3}$/.test(apposed)
        ? apposed
        : /^(\d{1,3})-year-old$/.exec(at(reading.tokens, mention.first - 1).folded)?.[1]
      if (age) put(byAge, age, person)
      for (const calling of callingsBeside(reading, mention))
        callings.set(calling, [...(callings.get(calling) ?? []), { person, first: mention.first }].slice(-8))
      if (isGuest(reading, mention)) guests.push({ person, first: mention.first })
    }
  }
  const firsts = identities.bodies
    .map((body) => ({ body, first: body.mentions[0]?.first ?? -1 }))
    .sort((a, b) => a.first - b.first)
  const of = (classes: RegExp) => firsts.filter(({ body }) => classes.test(body.classification))
  guests.sort((a, b) => a.first - b.first)
  const [guest] = guests
  const until = guests.find(({ person }) => person !== guest?.person)?.first ?? Number.POSITIVE_INFINITY
  const found = {
    byAge,
    byOccupation: onlyOnes(reading, callings),
    guest: guest && { ...guest, until },
    companies: of(/^COMPANY$/),
    associations: of(/^(?:OTHER|INTERNATIONAL)$/),
  }
  KNOWN.set(identities, found)
  return found
}

function put(bearers: Map<string, Person | null>, key: string, person: Person): void {
  bearers.set(key, bearers.has(key) && bearers.get(key) !== person ? null : person)
}

/** The one person whom the text calls so, where it never speaks of "a" or "another" such. */
function onlyOnes(
  { tokens }: Reading,
  callings: ReadonlyMap<string, { person: Person; first: number }[]>,
): Known['byOccupation'] {
  const spoken = new Map<string, number>()
  if (callings.size > 0)
    tokens.forEach(({ folded }, i) => {
      const word = folded.endsWith('s') ? folded.slice(0, -1) : folded
      if (callings.has(word) && at(tokens, i - 1).folded !== 'the') spoken.set(word, (spoken.get(word) ?? 0) + 1)
    })
  const found: Known['byOccupation'] = new Map()
  for (const [calling, bearers] of callings) {
    const [bearer] = bearers
    const others = (spoken.get(calling) ?? 0) > bearers.length
    if (bearer && !others && new Set(bearers.map(({ person }) => person)).size === 1) found.set(calling, bearer)
  }
  return found
}

/** How far back, in tokens, whoever visits was named last. */
const NEAR = 150

const isNear = ({ mentions }: Person, before: number) =>
  mentions.some(({ first }) => first < before && first > before - NEAR)

/** What a visitor of states is called after "visiting". */
const VISITORS =
  /^(?:dignitary|guest|delegate|leader|official|statesman|envoy|diplomat|minister|president|premier|chief|speaker)$/

/** "pianist NAME", "NAME, a pianist from Oslo": the word ends its phrase, and is no office. */
function callingsBeside({ tokens }: Reading, mention: Person['mentions'][number]): string[] {
  const before = at(tokens, mention.first - 1)
  const found = mention.kind === 'person' && isCalling(before) ? [before.folded] : []
  if (at(tokens, mention.last + 1).text !== ',' || !/^(?:a|an|the)$/.test(at(tokens, mention.last + 2).folded))
    return found
  for (let i = mention.last + 3; i < mention.last + 7 && at(tokens, i).word; i++) {
    const next = at(tokens, i + 1)
    const ends = !next.word ? /^[,.;)]$/.test(next.text) : /^(?:of|from|in|at|who|with|and)$/.test(next.folded)
    if (isCalling(at(tokens, i)) && ends) return [...found, at(tokens, i).folded]
  }
  return found
}

const isCalling = (token: Token) =>
  !token.capital && isOccupation(token) && !token.folded.endsWith('s') && !TITLE_HEADS.has(token.folded)

/** "received the Karelian minister NAME", "the visiting Minister NAME", "his Kenyan counterpart, NAME" */
function isGuest({ tokens }: Reading, mention: Person['mentions'][number]): boolean {
  if (mention.kind !== 'person') return false
  for (let i = mention.first - 1; i > mention.first - 9; i--) {
    const { folded, text } = at(tokens, i)
    if (/^(?:receiv(?:ed|es|ing)|host(?:ed|s|ing)|welcom(?:ed|es|ing)|visiting|counterpart)$/.test(folded)) return true
    if (/^[.;:]$/.test(text) || /^(?:and|by|from|with|to|of)$/.test(folded)) return false
  }
  return false
}
