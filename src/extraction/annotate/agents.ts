import type {
  NameAnnotation,
  OrganizationAnnotation,
  PersonAnnotation,
  RoleAnnotation,
} from '../../annotations/annotations.ts'
import type { Body } from '../agents/bodies.ts'
import type { Agent, Identities } from '../agents/identities.ts'
import type { Person } from '../agents/people.ts'
import { fold } from '../lists/fold.ts'
import { HONORIFICS, REGNAL_TITLES } from '../lists/titles.ts'
import type { Gazetteer } from '../names/gazetteer.ts'
import type { BodyMention, PersonMention, TitlePhrase } from '../names/mentions.ts'
import { titleAt } from '../names/titlePhrases.ts'
import { type Reading, slice } from '../text/reading.ts'
import { at, isAcronym } from '../text/tokens.ts'

/** The annotations of all agents of an article, and the key of each. */
export function annotateAgents(
  reading: Reading,
  identities: Identities,
  gazetteer: Gazetteer,
): {
  people: PersonAnnotation[]
  organizations: OrganizationAnnotation[]
  keyOf: Map<Agent, string>
} {
  const keyOf = new Map<Agent, string>()
  const used = new Map<string, number>()
  const named = identities.people.filter((person) => person.mentions.some((mention) => mention.kind === 'person'))
  const order = (agent: Agent) =>
    agent.mentions.reduce((least, { first }) => Math.min(least, first), Number.POSITIVE_INFINITY)
  const people = named.sort((a, b) => order(a) - order(b))
  const bodies = [...identities.bodies].sort((a, b) => order(a) - order(b))
  for (const person of people) keyOf.set(person, unique(person.words.at(-1) ?? 'person', used))
  for (const body of bodies) keyOf.set(body, unique(bodyName(reading, body), used))
  return {
    people: people.map((person) => annotatePerson(reading, identities, person, keyOf, gazetteer)),
    organizations: bodies.map((body) => annotateBody(reading, body, keyOf.get(body) ?? '')),
    keyOf,
  }
}

/** A key of its own: "veldin", "veldin-2"; `used` counts those given for each base. */
function unique(name: string, used: Map<string, number>): string {
  const base =
    fold(name)
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'agent'
  let number = (used.get(base) ?? 0) + 1
  let key = number === 1 ? base : `${base}-${number}`
  while (number > 1 && used.has(key)) key = `${base}-${++number}`
  used.set(base, number)
  if (key !== base) used.set(key, 1)
  return key
}

/** The name alone, without title, as it stands in the text. */
export function nameText(reading: Reading, mention: PersonMention): string {
  return slice(reading, mention.nameFirst, mention.nameLast)
}

function annotatePerson(
  reading: Reading,
  identities: Identities,
  person: Person,
  keyOf: Map<Agent, string>,
  gazetteer: Gazetteer,
): PersonAnnotation {
  const names = new Map<string, NameAnnotation>()
  let fullest = ''
  for (const mention of person.mentions) {
    if (mention.kind === 'title') {
      const adjective = mention.affiliation?.kind === 'demonym' && mention.affiliation.last === mention.first - 1
      const start = adjective && mention.affiliation ? mention.affiliation.first : mention.first
      const first = /^the$/.test(at(reading.tokens, start - 1).folded) ? start - 1 : start
      const text = slice(reading, first, mention.last)
      names.set(text, { text, kind: 'TITLE' })
      continue
    }
    const text = nameText(reading, mention)
    names.set(text, text)
    if (mention.title && REGNAL_TITLES.has(mention.title.words.at(-1) ?? '')) {
      const royal = slice(reading, mention.nameFirst - 1, mention.nameLast)
      names.set(royal, royal)
    }
    const shouted = fullest === fullest.toUpperCase() && text !== text.toUpperCase()
    if (
      wordCount(text) > wordCount(fullest) ||
      (wordCount(text) === wordCount(fullest) && shouted) ||
      (wordCount(text) === wordCount(fullest) &&
        text.length > fullest.length &&
        !(text === text.toUpperCase() && fullest !== fullest.toUpperCase()))
    )
      fullest = text
  }
  const roles = rolesOf(reading, identities, person, keyOf, gazetteer)
  return {
    key: keyOf.get(person) ?? '',
    name: inSmallLetters(fullest),
    names: [...names.values()],
    ...(roles.length > 0 && { roles }),
  }
}

/** "JANE P. MCLUND", as a transcript labels her, is Jane P. McLund. */
function inSmallLetters(name: string): string {
  if (name !== name.toUpperCase() || name.length < 4) return name
  return name
    .toLowerCase()
    .replace(/(?<![\p{L}\p{M}])\p{Ll}/gu, (letter) => letter.toUpperCase())
    .replace(/\bMc\p{Ll}/gu, (start) => `Mc${start.slice(2).toUpperCase()}`)
    .replace(/\bI{2,}\b/gi, (numeral) => numeral.toUpperCase())
}

function wordCount(text: string): number {
  return text === '' ? 0 : text.split(/\s+/).length
}

function rolesOf(
  reading: Reading,
  identities: Identities,
  person: Person,
  keyOf: Map<Agent, string>,
  gazetteer: Gazetteer,
): RoleAnnotation[] {
  const roles = new Map<string, RoleAnnotation>()
  for (const mention of person.mentions) {
    if (mention.kind !== 'person' || !mention.title) continue
    const { title, affiliation } = mention
    if (
      title.words.every((word) => HONORIFICS.has(word) || REGNAL_TITLES.has(word)) &&
      !title.affiliation &&
      !affiliation
    )
      continue
    const inside = title.affiliation && organizationAt(identities, title.affiliation.first)
    const before = affiliation?.kind === 'organization' ? identities.agentOf.get(affiliation) : undefined
    const body = (inside && identities.agentOf.get(inside)) ?? before
    const state = affiliation?.kind === 'demonym' ? stateOf(identities, affiliation.code) : undefined
    const organization = keyOf.get(body ?? state ?? { ...person })
    const last = inside && body ? beforePreposition(reading, title.affiliation?.first ?? title.last) : title.last
    // A state that is named only by an adjective is no organization of the text: the adjective stays with the role.
    const first = affiliation && !organization && affiliation.last === title.first - 1 ? affiliation.first : title.first
    const role = slice(reading, first, Math.max(last, first))
    const key = `${fold(role)} ${organization ?? ''}`
    if (!roles.has(key)) roles.set(key, { role, ...(organization && { organization }) })
  }
  for (const { title, organization } of apposed(reading, identities, person, gazetteer)) {
    const key = organization && keyOf.get(organization)
    const role = slice(
      reading,
      title.first,
      key && title.affiliation ? beforePreposition(reading, title.affiliation.first) : title.last,
    )
    if (!roles.has(`${fold(role)} ${key ?? ''}`))
      roles.set(`${fold(role)} ${key ?? ''}`, { role, ...(key && { organization: key }) })
  }
  const longest = [...roles.values()]
  return longest.filter(
    (role) =>
      !longest.some((other) => other !== role && other.organization === role.organization && within(other, role)),
  )
}

function within(longer: RoleAnnotation, shorter: RoleAnnotation): boolean {
  return fold(longer.role ?? '').includes(fold(shorter.role ?? ''))
}

/** "X, chief executive of the Palace Trust," */
function apposed(
  reading: Reading,
  identities: Identities,
  person: Person,
  gazetteer: Gazetteer,
): { title: TitlePhrase; organization: Agent | undefined }[] {
  return person.mentions.flatMap((mention) => {
    if (mention.kind !== 'person' || at(reading.tokens, mention.last + 1).text !== ',') return []
    const start = mention.last + (/^(?:the|a|an)$/.test(at(reading.tokens, mention.last + 2).folded) ? 3 : 2)
    const inner = identities.mentionAt[start]
    const first = inner && inner.kind !== 'title' && inner.kind !== 'person' ? inner.last + 1 : start
    const title = titleAt(reading.tokens, first, gazetteer)
    if (!title || identities.mentionAt[title.last + 1]?.kind === 'person') return []
    const within = title.affiliation && identities.mentionAt[title.affiliation.first]
    const before = inner?.kind === 'organization' ? inner : undefined
    const named = within?.kind === 'organization' ? within : before
    return [{ title, organization: named && identities.agentOf.get(named) }]
  })
}

function stateOf(identities: Identities, code: string): Body | undefined {
  return identities.bodies.find((body) => body.code === code)
}

function organizationAt(identities: Identities, index: number): BodyMention | undefined {
  const mention = identities.mentionAt[index]
  return mention?.kind === 'organization' ? mention : undefined
}

function beforePreposition(reading: Reading, index: number): number {
  let i = index - 1
  while (/^(?:the|of|for|to|at|in|on)$/.test(at(reading.tokens, i).folded)) i--
  return i
}

function bodyName(reading: Reading, body: Body): string {
  let best = ''
  for (const mention of body.mentions) {
    const text = slice(reading, mention.nameFirst ?? mention.first, mention.last)
    const short = isAcronym(at(reading.tokens, mention.first)) && mention.first === mention.last
    if (best === '' || (!short && (text.length > best.length || best === best.toUpperCase()))) best = text
  }
  return best
}

function annotateBody(reading: Reading, body: Body, key: string): OrganizationAnnotation {
  const names = new Set(
    body.mentions.map((mention) => slice(reading, mention.nameFirst ?? mention.first, mention.last)),
  )
  for (const acronym of body.acronyms) names.add(acronym)
  return {
    key,
    name: bodyName(reading, body),
    names: [...names],
    classification: body.classification,
    ...(body.code && { country: body.code }),
  }
}
