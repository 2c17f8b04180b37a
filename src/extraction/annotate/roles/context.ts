import type { Agent, Identities } from '../../agents/identities.ts'
import type { Gazetteer } from '../../names/gazetteer.ts'
import type { Reading } from '../../text/reading.ts'

/** The article in which roles are looked for. */
export interface Article {
  reading: Reading
  identities: Identities
  gazetteer: Gazetteer
  keyOf: ReadonlyMap<Agent, string>
}

/** What somebody is, and the body or state of which they are it. `role` null: they belong to it, and no more is said. */
export interface Held {
  role: string | null
  holder: Agent | undefined
}

/** What is told of somebody in a phrase that ends at token `last`. */
export interface Told extends Held {
  last: number
}
