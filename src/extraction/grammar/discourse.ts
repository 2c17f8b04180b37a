import type { Gender } from '../agents/gender.ts'
import type { Agent, Identities } from '../agents/identities.ts'
import type { Person } from '../agents/people.ts'
import type { Reading } from '../text/reading.ts'
import { announcedIn } from './announced.ts'
import { Antecedents } from './antecedents.ts'
import { askedIn } from './asked.ts'
import { Candidates } from './candidates.ts'
import { contrastedIn } from './contrasted.ts'
import { definite } from './definites.ts'
import { issuerIn } from './issuer.ts'
import { type Item, isWord, item } from './items.ts'
import { jointFrom } from './joinedAgents.ts'
import { isSource, mainClause, PRONOUN } from './mainClause.ts'
import { areOnlyThere, metTogether, sidesIn } from './metTogether.ts'
import { stateStart } from './namedSubject.ts'
import type { Discourse } from './subject.ts'
import { NO_TOPIC, type Topic } from './topic.ts'
import { isAboutUnnamed } from './unnamedPeople.ts'
import { aboutUnnamed } from './unnamedPerson.ts'
import { unnamedSpeaker } from './unnamedSpeaker.ts'

const PREPOSITION = /^(?:of|in|with|to|by|from|for|on|at|about|against|and|near|under|per)$/

/** What each sentence was about, filled as the sentences are read in order. */
export class Story implements Discourse {
  readonly reading: Reading
  readonly identities: Identities
  readonly #topics: Topic[] = []
  readonly #antecedents: Antecedents

  constructor(reading: Reading, identities: Identities) {
    this.reading = reading
    this.identities = identities
    this.#antecedents = new Antecedents(reading, this.#topics, new Candidates(reading, identities))
  }

  /** Takes note of a sentence before its verbs are looked at, so that "X said that he …" finds X. */
  enter(number: number, items: readonly Item[]): void {
    const topic: Topic = { ...NO_TOPIC, group: [] }
    const isOfOthers = areOnlyThere(items)
    const main = mainClause(items, (i) => definite(items, i, this) !== undefined)
    const speaker = unnamedSpeaker(items, main, this)
    // Of whom somebody without a name speaks is not whom the sentence is about.
    const isSpokenOf = (index: number) => speaker !== undefined && index > speaker.verb
    items.forEach((here, index) => {
      if (index < main) return
      const agent = here.mention ? this.identities.agentOf.get(here.mention) : definite(items, index, this)?.agents[0]
      if (!agent && !isWord(here, PRONOUN)) return
      // "for Kenyan President NAME"
      const lead = here.mention?.kind === 'person' ? stateStart(items, index) - 1 : index - 1
      const doing = isWord(item(items, index - 1), /^with$/) && isWord(item(items, index + 1), /ing$/)
      if (here.quotation !== undefined || (isWord(item(items, lead), PREPOSITION) && !doing && !isSource(items, index)))
        return
      if (isWord(item(items, index - 1), /^(?:the|a|'s)$/) && isWord(item(items, index - 2), PREPOSITION)) return
      if (isWord(item(items, index + 1), /^'s$/)) return
      if (agent?.kind === 'person') {
        if (!topic.person && !isSpokenOf(index)) {
          topic.person = agent
          topic.group = isOfOthers ? [] : jointFrom(items, index, this)
        }
      } else if (agent) topic.body ??= agent
      else if (!topic.person) {
        const gender = here.token.folded === 'he' ? 'male' : 'female'
        const found = this.pronoun(gender, here.first)
        if (found?.agent.kind === 'person') Object.assign(topic, { person: found.agent, gender })
      }
    })
    const unnamed = topic.person ? undefined : speaker?.unnamed
    const announced = topic.person && announcedIn(items, topic.person, this.identities)
    if (announced) topic.person = announced
    if (topic.group.length < 2 && !isOfOthers) topic.group = metTogether(items, this.identities)
    const [other] = topic.group
    // "He met X": the two of them
    if (topic.person && topic.gender && other && topic.group.length === 1 && other !== topic.person)
      topic.group = [topic.person, other]
    topic.sides = sidesIn(items, this.identities)
    topic.issuer = issuerIn(items, topic, this.identities)
    topic.isAboutUnnamed = isAboutUnnamed(items, this)
    topic.unnamed = unnamed ?? aboutUnnamed(items, this)
    topic.asked = askedIn(items, this.identities)
    topic.contrasted = contrastedIn(items, this.identities)
    this.#topics[number] = topic
  }

  /** A quotation's speaker is what its sentence was about, when nothing else was. */
  spoke(number: number, agent: Agent): void {
    const topic = this.#topics[number]
    if (topic && agent.kind === 'person') topic.person ??= agent
  }

  /** A sentence that somebody speaks without marks is about them for whatever comes after. */
  spokenBy(number: number, agent: Agent): void {
    const topic = this.#topics[number]
    if (topic && agent.kind === 'person') topic.person = agent
  }

  topicOf(number: number): Person | undefined {
    return this.#topics[number]?.person
  }

  pronoun(gender: Gender | undefined, place: number): { agent: Agent; confidence: number } | undefined {
    return this.#antecedents.pronoun(gender, place)
  }

  group(place: number, size?: number, called?: 'people' | 'sides' | 'they'): Agent[] {
    return this.#antecedents.group(place, size, called)
  }

  pair(before: number): Agent[] {
    const { people } = this.identities
    const areNamed = people.length === 2 && people.every((person) => isNamed(person, before))
    return areNamed ? [...people] : []
  }

  thing(place: number): Agent | undefined {
    const number = this.reading.sentenceOf[place] ?? 0
    return this.#topics[number]?.body ?? this.#topics[number - 1]?.body
  }

  issuer(place: number): Agent | undefined {
    const number = this.reading.sentenceOf[place] ?? 0
    for (let i = number - 1; i >= 0 && i >= number - 12; i--) {
      const issuer = this.#topics[i]?.issuer
      if (issuer) return issuer
    }
    return undefined
  }
}

const isNamed = ({ mentions }: Person, before: number) =>
  mentions.some(({ kind, first }) => kind === 'person' && first < before)
