import { idOf } from './ids.ts'
import { type Row, toDay } from './rows.ts'
import { personName, properName } from './words.ts'

/** How much of everything an archive of this many articles has. */
export interface World {
  readonly articles: number
  readonly seed: number
  readonly meetings: number
  readonly states: number
  readonly publishers: number
  readonly people: number
}

export interface NamedAgent {
  readonly id: string
  readonly name: string
}

export interface WorldPerson extends NamedAgent {
  readonly index: number
  readonly role: string
  readonly state: NamedAgent
}

const ROLES = ['President', 'Prime Minister', 'Foreign Minister', 'Speaker', 'Ambassador', 'Trade Envoy'] as const
const STATES = 40
const PUBLISHERS = 50
const FIRST_DAY = Date.UTC(2004, 0, 1)
const DAYS = 7000
const DAY_MS = 86_400_000

export function worldOf(articles: number, seed: number): World {
  return {
    articles,
    seed,
    meetings: Math.ceil(articles / 4),
    states: STATES,
    publishers: PUBLISHERS,
    people: Math.max(100, Math.floor(articles / 10)),
  }
}

export function stateOf(index: number): NamedAgent {
  return { id: idOf('agent', index), name: `${properName(index * 37 + 11)}ia` }
}

export function publisherOf(world: World, index: number): NamedAgent {
  return { id: idOf('agent', world.states + index), name: `${properName(index * 53 + 700)} Herald` }
}

/** The n-th person: the lower the number, the more often they are in the news. */
export function personOf(world: World, index: number): WorldPerson {
  return {
    index,
    id: idOf('agent', world.states + world.publishers + index),
    name: personName(index),
    role: ROLES[index % ROLES.length] as string,
    state: stateOf(index % world.states),
  }
}

/** Articles come out evenly over some twenty years, the first one first. */
export function dayOf(world: World, article: number): number {
  return FIRST_DAY + Math.floor((article * DAYS) / world.articles) * DAY_MS
}

export function daysBefore(day: number, count: number): string {
  return toDay(day - count * DAY_MS)
}

/** Every agent, as rows of its tables. */
export function* agentRows(world: World): Generator<Row> {
  let names = 0
  const base = (agent: NamedAgent, kind: string): Row[] => [
    { table: 'agent', values: [agent.id, kind, slugOf(agent.name), agent.name] },
    { table: 'agent_name', values: [idOf('name', names++), agent.id, agent.name, 'NAME'] },
  ]
  for (let index = 0; index < world.states; index++) {
    const state = stateOf(index)
    yield* base(state, 'ORGANIZATION')
    yield { table: 'organization', values: [state.id, 'STATE'] }
  }
  for (let index = 0; index < world.publishers; index++) {
    const publisher = publisherOf(world, index)
    yield* base(publisher, 'ORGANIZATION')
    yield { table: 'organization', values: [publisher.id, 'MEDIA'] }
  }
  for (let index = 0; index < world.people; index++) {
    const person = personOf(world, index)
    yield* base(person, 'PERSON')
    yield { table: 'person', values: [person.id] }
    const familyName = person.name.split(' ')[1] ?? person.name
    yield { table: 'agent_name', values: [idOf('name', names++), person.id, familyName, 'WEAK_ALIAS'] }
  }
}

export function slugOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, '-')
}
