import type { Gender } from '../agents/gender.ts'
import type { Agent, Identities } from '../agents/identities.ts'
import type { Person } from '../agents/people.ts'
import type { Reading } from '../text/reading.ts'

/** Who does what a verb says. `agents` is empty where the text names nobody. */
export interface Subject {
  agents: Agent[]
  form: 'name' | 'title' | 'pronoun' | 'body' | 'group' | 'unnamed' | 'author'
  /** Items of the phrase, inclusive. */
  first: number
  last: number
  confidence: number
}

/** Answers for pronouns, from what was read before. */
export interface Discourse {
  reading: Reading
  identities: Identities
  pronoun(gender: Gender | undefined, place: number): { agent: Agent; confidence: number } | undefined
  /**
   * Those whom the text named together last; of so many, where it says how many. People, or bodies that met where these count
   * too. None for "they" where others have been spoken of since whom nobody names.
   */
  group(place: number, size?: number, called?: 'people' | 'sides' | 'they'): Agent[]
  /** The only two people whom the text names, before a token. */
  pair(before: number): Agent[]
  /** Whom a sentence is about, by its number. */
  topicOf(number: number): Person | undefined
  thing(place: number): Agent | undefined
  /** Who issued "the statement". */
  issuer(place: number): Agent | undefined
}

/** A verb's subject, and how the verb stands to it. */
export interface Predicate {
  subject: Subject | undefined
  passive: boolean
  /** "will say", "did not say", "would say" */
  unreal: boolean
}
