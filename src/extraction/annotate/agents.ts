import type { OrganizationAnnotation, PersonAnnotation } from '../../annotations/annotations.ts'
import type { Body } from '../agents/bodies.ts'
import type { Agent, Identities } from '../agents/identities.ts'
import { fold } from '../lists/fold.ts'
import type { Gazetteer } from '../names/gazetteer.ts'
import type { Reading } from '../text/reading.ts'
import { annotateBody, bodyName } from './organizations.ts'
import { annotatePerson } from './people.ts'

/** The annotations of all agents of an article, and the key of each; `active` are those who speak or meet. */
export function annotateAgents(
  reading: Reading,
  identities: Identities,
  gazetteer: Gazetteer,
  active: ReadonlySet<Agent>,
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
  // "urged the government to act": a government of nowhere is worth a record only where it says or does something.
  const isSomebody = (body: Body) => active.has(body) || !body.mentions.every(({ isUnowned }) => isUnowned)
  const bodies = identities.bodies.filter(isSomebody).sort((a, b) => order(a) - order(b))
  for (const person of people) keyOf.set(person, unique(person.words.at(-1) ?? 'person', used))
  for (const body of bodies) keyOf.set(body, unique(bodyName(reading, body), used))
  for (const person of identities.people) {
    const key = person.standsFor && keyOf.get(person.standsFor)
    if (key !== undefined) keyOf.set(person, key)
  }
  const article = { reading, identities, gazetteer, keyOf }
  return {
    people: people.map((person) => annotatePerson(article, person)),
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
