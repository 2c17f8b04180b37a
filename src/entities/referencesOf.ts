import {
  type Annotations,
  type NameAnnotation,
  namesWithKinds,
  type OrganizationAnnotation,
  type PersonAnnotation,
  type RoleAnnotation,
} from '../annotations/index.ts'
import { type Body, placeOfState, readBody } from './bodies.ts'
import { byCodeUnits, wordsOf } from './fold.ts'
import { readBodyName } from './organizationIdentity.ts'
import { holdsWords, type PersonIdentity, personIdentity } from './personIdentity.ts'
import type { AgentReference, ReferenceName, ReferenceRole } from './references.ts'
import { readRole } from './roles.ts'

export interface ReferringArticle {
  key: string
  /** ISO calendar date. */
  datePublished: string
  /** The key of an organization of the annotations, or a name. */
  publisher: string | null
  /** An editor wrote the annotations. */
  isConfirmed: boolean
}

/** The key of the reference to a publisher that is none of the article's organizations. No annotation has such a key: it holds spaces. */
const publisherKey = (name: string) => `${PUBLISHER}${name}`
const PUBLISHER = ' publisher '

/** Whether an article names an organization only as its publisher; that it is a medium is then no more than usual. */
export const isOnlyPublisher = ({ key }: AgentReference) => key.startsWith(PUBLISHER)

/** Whom an article names: one reference for each person and organization of its annotations, and one for a publisher that is only named. */
export function referencesOf(
  annotations: Pick<Annotations, 'people' | 'organizations'>,
  article: ReferringArticle,
): AgentReference[] {
  const organizations = withPublisher(annotations.organizations, article.publisher)
  const states = organizations.filter(({ classification }) => classification === 'STATE')
  const placesByName = new Map(states.map((state) => [wordsOf(state.name).join(' '), placeOfState(state)]))
  const stateNamed = (words: readonly string[]) => placesByName.get(words.join(' ')) ?? null
  const publisher = organizations.find(
    ({ key }) => key === article.publisher || key === publisherKey(article.publisher ?? ''),
  )
  const setting = {
    key: article.key,
    publishingCountry: publisher === undefined ? null : countryOfPublisher(publisher),
    states: new Set(placesByName.values()),
  }
  const bodies = new Map(
    organizations.map((organization) => [organization.key, readBody(organization, setting, stateNamed)]),
  )
  const context = [...new Set([...bodies.values()].map(({ identity }) => identity))].sort(byCodeUnits)
  const { key: articleKey, datePublished: date, isConfirmed } = article
  // Field by field, in one order: there are dozens for each article, and V8 gives what a spread is followed by fields a shape of its own, which is read slower.
  const people = annotations.people.map((person): AgentReference => {
    const { key, name } = person
    const names = namesWithKinds(person, 'PERSON')
    const roles = [...rolesOf(person.roles ?? [], bodies), ...dignitiesOf(names)]
    const { identity, block, isFull, aliases } = readPerson(person, names)
    return {
      article: articleKey,
      key,
      date,
      kind: 'PERSON',
      name,
      names,
      classification: null,
      country: null,
      roles,
      context,
      isConfirmed,
      identity,
      block,
      isFull,
      aliases,
    }
  })
  const named = organizations.flatMap((organization): AgentReference[] => {
    const body = bodies.get(organization.key)
    if (body === undefined) return []
    const { key, name, classification } = organization
    const names = namesWithKinds(organization, 'ORGANIZATION')
    const { identity, block, country, isFull, aliases } = body
    return [
      {
        article: articleKey,
        key,
        date,
        kind: 'ORGANIZATION',
        name,
        names,
        classification,
        country,
        roles: [],
        context,
        isConfirmed,
        identity,
        block,
        isFull,
        aliases,
      },
    ]
  })
  return [...people, ...named]
}

function withPublisher(organizations: readonly OrganizationAnnotation[], publisher: string | null) {
  if (publisher === null || organizations.some(({ key }) => key === publisher)) return organizations
  const further: OrganizationAnnotation = {
    key: publisherKey(publisher),
    name: publisher,
    names: [],
    classification: 'MEDIA',
  }
  return [...organizations, further]
}

function countryOfPublisher(publisher: OrganizationAnnotation): string | null {
  const { isBody, country } = readBodyName(publisher.name, publisher.classification)
  return isBody || publisher.classification === 'GOVERNMENT' ? (country ?? publisher.country ?? null) : null
}

function rolesOf(roles: readonly RoleAnnotation[], bodies: ReadonlyMap<string, Body>): ReferenceRole[] {
  const read = roles.map((annotation): ReferenceRole => {
    const body = annotation.organization ? bodies.get(annotation.organization) : undefined
    const { role, country } = annotation.role === null ? { role: null, country: null } : readRole(annotation.role)
    return { role, organization: body?.identity ?? null, country: body?.country ?? country }
  })
  return read.filter(({ role, organization, country }) => role !== null || organization !== null || country !== null)
}

const DIGNITIES = new Map<string, string | null>([
  ['king', null],
  ['queen', null],
  ['emperor', null],
  ['empress', null],
  ['sultan', null],
  ['pope', 'VA'],
])

/** What is part of a name and says as much as an office: "King Lothar". */
function dignitiesOf(names: readonly ReferenceName[]): ReferenceRole[] {
  const first = names.flatMap(({ text, kind }) =>
    kind === 'TITLE' || !text.includes(' ') ? [] : (wordsOf(text)[0] ?? []),
  )
  return [...new Set(first)].flatMap((role) => {
    const country = DIGNITIES.get(role)
    return country === undefined ? [] : [{ role, organization: null, country }]
  })
}

const isCalledFully = (name: NameAnnotation, text: string) =>
  typeof name !== 'string' && name.text === text && name.kind === 'NAME'

/** What an article tells of somebody whom it names in short, had it given this name as well. */
export function nameInFull(
  { names }: Pick<AgentReference, 'names'>,
  name: string,
): Pick<AgentReference, 'name' | 'names' | 'identity' | 'block' | 'isFull' | 'aliases'> {
  const all: ReferenceName[] = [{ text: name, kind: 'NAME' }, ...names.filter(({ text }) => text !== name)]
  return { name, names: all, ...readPerson({ name, names: [] }, all) }
}

function readPerson(person: Pick<PersonAnnotation, 'name' | 'names'>, names: readonly ReferenceName[]) {
  const own = personIdentity(person.name)
  const written = names
    .filter(({ kind }) => kind === 'NAME')
    .map(({ text }) => ({ text, read: personIdentity(text) }))
    .filter(({ read }) => read.isFull)
    .sort((a, b) => b.text.length - a.text.length || byCodeUnits(a.text, b.text))
  const identity: PersonIdentity = own.isFull ? own : (written[0]?.read ?? own)
  // Who writes that a single word is the name in full says that it needs no other.
  const isFull = identity.isFull || person.names.some((name) => isCalledFully(name, person.name))
  const aliases = names
    .filter(({ kind }) => kind !== 'TITLE')
    .map(({ text }) => personIdentity(text))
    .filter((short) => !short.isFull && holdsWords(identity.words, short.words) && short.block !== identity.block)
    .map(({ block }) => block)
  return {
    identity: identity.words.join(' '),
    block: identity.block,
    isFull,
    aliases: [...new Set(aliases)].sort(byCodeUnits),
  }
}
