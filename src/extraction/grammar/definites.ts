import type { Person } from '../agents/people.ts'
import { isOccupation } from '../names/occupations.ts'
import { type Item, isWord, item } from './items.ts'
import { known } from './known.ts'
import { loneTopic } from './lastNamed.ts'
import type { Discourse, Subject } from './subject.ts'

const COMPANY =
  /^(?:company|firm|carrier|airline|manufacturer|automaker|carmaker|retailer|lender|operator|developer|startup|start-up|miner|brewer|insurer|\w+maker)$/
const ASSOCIATION = /^(?:organi[sz]ation|charity|ngo|watchdog|group|nonprofit|non-profit)$/
const MEDIUM = /^(?:newspaper|paper|daily|weekly|broadcaster|station|channel|magazine|network|outlet|website|portal)$/
const AGED = /^(\d{1,3})-year-old$/
const PARENT = /^(?:(mum|mom|mother|grandmother|gran|nan)|(?:dad|father|grandfather))-of-\p{L}+$/u

/** "the 71-year-old", "the mother-of-four", "the guest", "the pianist", "the company": who was named before and is the only one it can be. */
export function definite(items: readonly Item[], end: number, discourse: Discourse): Subject | undefined {
  const { token, first } = item(items, end)
  const at = { first: end, last: end }
  const visiting = isWord(item(items, end - 1), /^visiting$/)
  // "the radio station"
  const isOnAir = isWord(item(items, end), /^station$/) && isWord(item(items, end - 1), /^(?:radio|television|tv)$/)
  // "the 61-year-old shopkeeper"
  const old = isWord(item(items, end - 2), /^the$/) ? AGED.exec(item(items, end - 1).token.folded)?.[1] : undefined
  const ofAge = old === undefined || !isOccupation(token) ? undefined : known(discourse).byAge.get(old)
  if (ofAge) return { agents: [ofAge], form: 'name', ...at, confidence: 0.85 }
  if (!isWord(item(items, visiting || isOnAir ? end - 2 : end - 1), /^the$/)) return undefined
  if (visiting ? VISITORS.test(token.folded) : /^(?:guest|visitor)$/.test(token.folded)) {
    const { guest } = known(discourse)
    const isMeant = guest && guest.first < first && first < guest.until && isNear(guest.person, first)
    return isMeant ? { agents: [guest.person], form: 'name', ...at, confidence: 0.7 } : undefined
  }
  if (visiting) return undefined
  const working = known(discourse).byOccupation.get(token.folded)
  if (working && working.first < first) return { agents: [working.person], form: 'name', ...at, confidence: 0.8 }
  if (NATIONALS.test(token.folded) && token.capital) return spokenOf(first, at, discourse, isOfNoState)
  const age = AGED.exec(token.folded)?.[1]
  const aged = age === undefined ? undefined : known(discourse).byAge.get(age)
  if (aged) return { agents: [aged], form: 'name', ...at, confidence: 0.85 }
  // "NAME, on as a substitute, did the rest. … the 19-year-old said": an age that is told by nothing else.
  if (age !== undefined && aged === undefined)
    return spokenOf(first, at, discourse, (person) => !hasOffice(person) && !isOfAnotherAge(person, discourse))
  const parent = PARENT.exec(token.folded)
  const found = parent && discourse.pronoun(parent[1] ? 'female' : 'male', first)
  if (found) return { agents: [found.agent], form: 'pronoun', ...at, confidence: found.confidence * 0.9 }
  const kind = kindOf(token.folded)
  if (!kind) return undefined
  const [only, other] = known(discourse)[kind]
  if (!only || only.first >= first || (other && other.first < first)) return undefined
  return { agents: [only.body], form: 'body', ...at, confidence: 0.7 }
}

function kindOf(word: string): 'companies' | 'associations' | 'media' | undefined {
  if (COMPANY.test(word)) return 'companies'
  return ASSOCIATION.test(word) ? 'associations' : MEDIUM.test(word) ? 'media' : undefined
}

/** "the Swede": of the word for the people and not for their language; the others are nationality words. */
const NATIONALS =
  /^(?:swede|dane|finn|pole|turk|briton|scot|scotsman|spaniard|serb|croat|dutchman|frenchman|frenchwoman|irishman|welshman|englishman|englishwoman|icelander|new-zealander|argentine|filipino|filipina|kazakh|kyrgyz|uzbek|tajik|slovak|czech|netherlander|luxembourger)$/

/** The news gives the age of those who are no officials; a coach is none. */
const hasOffice = ({ titles }: Person) =>
  titles.some(
    ({ words }) =>
      ![...words].every((word) => /^(?:coach|head|manager|captain|assistant|player|editor|owner)$/.test(word)),
  )

const isOfNoState = ({ titles }: Person) => titles.every(({ code }) => code === undefined)

const isOfAnotherAge = (person: Person, discourse: Discourse) => [...known(discourse).byAge.values()].includes(person)

/** Of whom alone the sentence before speaks, called by what the text has not said of anybody; a wrong one is worse than none. */
export function spokenOf(
  first: number,
  at: Pick<Subject, 'first' | 'last'>,
  discourse: Discourse,
  canBe: (person: Person) => boolean,
): Subject | undefined {
  const person = loneTopic(first, discourse)
  return person && canBe(person) ? { agents: [person], form: 'pronoun', ...at, confidence: 0.65 } : undefined
}

/** How far back, in tokens, whoever visits was named last. */
const NEAR = 150

const isNear = ({ mentions }: Person, before: number) =>
  mentions.some(({ first }) => first < before && first > before - NEAR)

/** What a visitor of states is called after "visiting". */
const VISITORS =
  /^(?:dignitary|guest|delegate|leader|official|statesman|envoy|diplomat|minister|president|premier|chief|speaker)$/
