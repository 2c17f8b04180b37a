import type { Body } from '../agents/bodies.ts'
import type { Identities } from '../agents/identities.ts'
import type { Person } from '../agents/people.ts'
import { at } from '../text/tokens.ts'
import { type Item, isWord, item } from './items.ts'
import type { Discourse, Subject } from './subject.ts'

const COMPANY =
  /^(?:company|firm|carrier|airline|manufacturer|automaker|carmaker|retailer|lender|operator|developer|startup|start-up|miner|brewer|insurer|\w+maker)$/
const ASSOCIATION = /^(?:organi[sz]ation|charity|ngo|watchdog|group|nonprofit|non-profit)$/
const PARENT = /^(?:(mum|mom|mother|grandmother|gran|nan)|(?:dad|father|grandfather))-of-\p{L}+$/u

/** "the 71-year-old", "the mother-of-four", "the company": who was named before and is the only one it can be. */
export function definite(items: readonly Item[], end: number, discourse: Discourse): Subject | undefined {
  const { token, first } = item(items, end)
  if (!isWord(item(items, end - 1), /^the$/)) return undefined
  const at = { first: end, last: end }
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
  /** By where they are named first. */
  companies: { body: Body; first: number }[]
  associations: { body: Body; first: number }[]
}

const KNOWN = new WeakMap<Identities, Known>()

function known({ reading, identities }: Discourse): Known {
  const before = KNOWN.get(identities)
  if (before) return before
  const byAge = new Map<string, Person | null>()
  for (const person of identities.people) {
    for (const mention of person.mentions) {
      const apposed = at(reading.tokens, mention.last + 1).text === ',' ? at(reading.tokens, mention.last + 2).text : ''
      const age = /^\d{1,3}$/.test(apposed)
        ? apposed
        : /^(\d{1,3})-year-old$/.exec(at(reading.tokens, mention.first - 1).folded)?.[1]
      if (age) byAge.set(age, byAge.has(age) && byAge.get(age) !== person ? null : person)
    }
  }
  const firsts = identities.bodies
    .map((body) => ({ body, first: body.mentions[0]?.first ?? -1 }))
    .sort((a, b) => a.first - b.first)
  const of = (classes: RegExp) => firsts.filter(({ body }) => classes.test(body.classification))
  const found = { byAge, companies: of(/^COMPANY$/), associations: of(/^(?:OTHER|INTERNATIONAL)$/) }
  KNOWN.set(identities, found)
  return found
}
