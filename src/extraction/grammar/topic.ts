import type { Gender } from '../agents/gender.ts'
import type { Agent } from '../agents/identities.ts'
import type { Person } from '../agents/people.ts'
import type { Asked } from './asked.ts'
import type { Unnamed } from './unnamedPerson.ts'

/** What a sentence is about. */
export interface Topic {
  person: Person | undefined
  /** As what the sentence calls them: "he", "she". */
  gender: Gender | undefined
  body: Agent | undefined
  group: Agent[]
  /** Bodies that met: "both sides". */
  sides: Agent[]
  issuer: Agent | undefined
  /** Its subject is several whom nobody names: "they" in what follows. */
  isAboutUnnamed: boolean
  /** Its subject is one whom nobody names: "he" in what follows. */
  unnamed: Unnamed | undefined
  /** Whom its subject asks something. */
  asked: Asked | undefined
  /** Whom a second clause of it is about. */
  contrasted: Person | undefined
}

export const NO_TOPIC: Topic = {
  person: undefined,
  gender: undefined,
  body: undefined,
  group: [],
  sides: [],
  issuer: undefined,
  isAboutUnnamed: false,
  unnamed: undefined,
  asked: undefined,
  contrasted: undefined,
}
