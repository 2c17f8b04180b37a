import type { Gazetteer } from '../names/gazetteer.ts'
import {
  type BodyMention,
  bodyMention,
  type Mention,
  type PersonMention,
  type TitleMention,
} from '../names/mentions.ts'
import type { Reading } from '../text/reading.ts'
import { at, isClitic } from '../text/tokens.ts'
import { aliasesOf } from './aliases.ts'
import { nameAfter } from './apposedNames.ts'
import { apposeTitles, type Counterpart } from './apposedTitles.ts'
import { bareNames } from './bareNames.ts'
import { Bearers } from './bearers.ts'
import { type Body, gatherBodies } from './bodies.ts'
import { joinedStates } from './joinedStates.ts'
import { addTitle, codeOf, placeWords } from './offices.ts'
import { isOwn } from './ownOffices.ts'
import { gatherPeople, nameWords, type Person } from './people.ts'
import { shortNames } from './shortNames.ts'
import { mayBeOf } from './titleFit.ts'
import { unnamedHolder } from './unnamedHolder.ts'

export type Agent = Person | Body

/** A country, and no authority of it. */
export const isState = (agent: Agent): agent is Body =>
  agent.kind === 'organization' && agent.classification === 'STATE'

/** Who is who within one article. */
export interface Identities {
  /** In text order, without overlap. */
  mentions: Mention[]
  people: Person[]
  bodies: Body[]
  /** Undefined for titles whose bearer is not named, and for places and nationality words. */
  agentOf: Map<Mention, Agent>
  /** For titles: how many others bear it. */
  rivalsOf: Map<Mention, number>
  /** The office that somebody is told to have as another's counterpart. */
  counterparts: ReadonlyMap<Mention, Counterpart>
  /** For each token the mention that covers it. */
  mentionAt: (Mention | undefined)[]
}

export function identify(reading: Reading, found: readonly Mention[], gazetteer: Gazetteer): Identities {
  const people = gatherPeople(reading, found)
  const bare = bareNames(reading, found, people)
  const joined = joinedStates(reading, found, gazetteer)
  const offices = officesOf(reading, [...found, ...bare])
  const short = shortNames(reading, [...found, ...bare, ...joined, ...offices], gazetteer)
  const mentions = [...found, ...bare, ...joined, ...offices, ...short].sort(
    (a, b) => a.first - b.first || b.last - a.last,
  )
  const { bodies, bodyOf } = gatherBodies(reading, mentions, gazetteer)
  const agentOf = new Map<Mention, Agent>(bodyOf)
  const personOf = new Map<Mention, Person>()
  for (const person of people) for (const mention of person.mentions) personOf.set(mention, person)
  for (const [mention, person] of personOf) agentOf.set(mention, person)
  const { holders: apposed, counterparts } = apposeTitles(reading, found, personOf)
  const bearers = new Bearers(people, reading)
  const bodyAt = bodiesByToken(mentions, bodyOf)
  const servants = servantsOf(people, apposed, bodyAt)
  const bodyServed = ({ title, affiliation }: TitleMention): Body | undefined => {
    const body = bodyAt.get(title.affiliation?.first ?? affiliation?.first ?? -1)
    return body?.classification === 'STATE' ? undefined : body
  }
  const led = bodiesLed(mentions, bodyServed)
  for (const mention of bare) {
    const person = bearers.ofName(nameWords(reading, mention).at(-1) ?? '', mention)
    if (!person) continue
    person.mentions.push(mention)
    agentOf.set(mention, person)
  }
  const unnamed = unnamedHolder(reading, mentions, people, bodies)
  if (unnamed) people.push(unnamed.person)
  const rivalsOf = new Map<Mention, number>()
  const personAt = new Map([...personOf].map(([{ first }, person]) => [first, person]))
  for (const mention of mentions) {
    // "the region's governor" is whoever governs there, not the governor of whom the article spoke.
    if (mention.kind !== 'title' || (isClitic(at(reading.tokens, mention.first - 1)) && !mention.affiliation)) continue
    if (isOfOffice(reading, mention)) continue
    // "The chairman of the committee, Senator NAME,"
    const apposedName = nameAfter(reading, mention, personAt)
    if (apposedName) {
      apposedName.mentions.push(mention)
      addTitle(apposedName, mention.title, codeOf(mention), { places: placeWords(reading.tokens, mention) })
      agentOf.set(mention, apposedName)
      continue
    }
    const body = bodyServed(mention)
    const served = body && servants.get(body)
    if (unnamed && isOwn(mention, reading) && mention.title.words.join(' ') === unnamed.office) {
      unnamed.person.mentions.push(mention)
      agentOf.set(mention, unnamed.person)
      continue
    }
    const bearer = bearers.ofOwnOffice(mention) ?? bearers.ofTitle(mention, served) ?? bearers.ofNoTitle(mention)
    // "Anna Lund, the chair of the board, …" is not the chair whom the text named before.
    const apposedTo = apposed.get(mention)
    if (!bearer || (apposedTo && apposedTo !== bearer.person)) continue
    // "the president of the Harbour Council" is no president of a state, and its editor not that of another paper.
    if (body && !served && !(mayBeOf(bearer.person, mention) && led.get(officeOf(mention))?.size === 1)) continue
    bearer.person.mentions.push(mention)
    agentOf.set(mention, bearer.person)
    rivalsOf.set(mention, bearer.rivals)
  }
  const mentionAt = new Array<Mention | undefined>(reading.tokens.length).fill(undefined)
  for (const mention of mentions) for (let i = mention.first; i <= mention.last; i++) mentionAt[i] = mention
  const aliases = aliasesOf(reading, people)
  for (const [mention, agent] of agentOf) {
    const holder = agent.kind === 'person' ? aliases.get(agent) : undefined
    if (holder) agentOf.set(mention, holder)
  }
  for (const [alias, holder] of aliases) {
    holder.mentions.push(...alias.mentions)
    holder.byOtherNames = new Set([...(holder.byOtherNames ?? []), ...alias.mentions])
  }
  const distinct = people.filter((person) => !aliases.has(person))
  return { mentions, people: distinct, bodies, agentOf, rivalsOf, counterparts, mentionAt }
}

/** The body whose name begins at a token. */
function bodiesByToken(mentions: readonly Mention[], bodyOf: ReadonlyMap<BodyMention, Body>): Map<number, Body> {
  const bodyAt = new Map<number, Body>()
  for (const mention of mentions) {
    const body = mention.kind === 'organization' ? bodyOf.get(mention) : undefined
    if (body) bodyAt.set(mention.first, body)
  }
  return bodyAt
}

/** "the Office of the Special Envoy": the body, whoever heads it. */
function isOfOffice({ tokens }: Reading, { first }: TitleMention): boolean {
  const of = at(tokens, first - 1).folded === 'the' ? first - 2 : first - 1
  return at(tokens, of).folded === 'of' && at(tokens, of - 1).folded === 'office'
}

const officeOf = ({ title }: TitleMention) => title.words.at(-1) ?? ''

/** The bodies of whose chief executives, chairmen and so on the text speaks without their names. */
function bodiesLed(
  mentions: readonly Mention[],
  bodyServed: (mention: TitleMention) => Body | undefined,
): Map<string, Set<Body>> {
  const led = new Map<string, Set<Body>>()
  for (const mention of mentions) {
    const body = mention.kind === 'title' ? bodyServed(mention) : undefined
    if (mention.kind !== 'title' || !body) continue
    led.set(officeOf(mention), (led.get(officeOf(mention)) ?? new Set()).add(body))
  }
  return led
}

/** Who has an office in each body. */
function servantsOf(
  people: readonly Person[],
  apposed: ReadonlyMap<TitleMention, Person>,
  bodyAt: ReadonlyMap<number, Body>,
): Map<Body, Set<Person>> {
  const servants = new Map<Body, Set<Person>>()
  const note = (person: Person, { title, affiliation }: PersonMention | TitleMention) => {
    const place = title?.affiliation?.first ?? affiliation?.first
    const body = place === undefined ? undefined : bodyAt.get(place)
    if (body) servants.set(body, (servants.get(body) ?? new Set()).add(person))
  }
  for (const person of people) for (const mention of person.mentions) note(person, mention)
  for (const [mention, person] of apposed) note(person, mention)
  return servants
}

/** "Brandt's office", "Brandt's government", "the Brandt administration" */
function officesOf(reading: Reading, mentions: readonly Mention[]): BodyMention[] {
  return mentions.flatMap((mention) => {
    const possessive = isClitic(at(reading.tokens, mention.last + 1))
    const noun = mention.last + (possessive ? 2 : 1)
    if (mention.kind !== 'person' || mention.nameLast !== mention.last) return []
    if (
      !(possessive ? /^(?:office|government|administration)$/ : /^administration$/).test(
        at(reading.tokens, noun).folded,
      )
    )
      return []
    return [bodyMention(noun, noun, 'GOVERNMENT', { nameFirst: mention.nameFirst })]
  })
}
