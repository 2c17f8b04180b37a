import type { Gender } from '../agents/gender.ts'
import type { Agent, Identities } from '../agents/identities.ts'
import type { Person } from '../agents/people.ts'
import { isSpokenWhole, type Reading } from '../text/reading.ts'
import { announcedIn } from './announced.ts'
import { Candidates } from './candidates.ts'
import { definite } from './definites.ts'
import { issuerIn } from './issuer.ts'
import { type Item, isWord, item } from './items.ts'
import { jointFrom } from './joinedAgents.ts'
import { isSource, mainClause, PRONOUN } from './mainClause.ts'
import { areOnlyThere, metTogether, sidesIn } from './metTogether.ts'
import type { Discourse } from './subject.ts'
import { NO_TOPIC, type Topic } from './topic.ts'
import { isAboutUnnamed } from './unnamedPeople.ts'
import { aboutUnnamed, mayMean } from './unnamedPerson.ts'

const PREPOSITION = /^(?:of|in|with|to|by|from|for|on|at|about|against|and|near|under|per)$/

/** How far back, in sentences, a pronoun reaches. */
const REACH = 4
/** How far back "the three ministers" does. */
const COUNTED_REACH = 100

/** What each sentence was about, filled as the sentences are read in order. */
export class Story implements Discourse {
  readonly reading: Reading
  readonly identities: Identities
  readonly #topics: Topic[] = []
  readonly #candidates: Candidates

  constructor(reading: Reading, identities: Identities) {
    this.reading = reading
    this.identities = identities
    this.#candidates = new Candidates(reading, identities)
  }

  /** Takes note of a sentence before its verbs are looked at, so that "X said that he …" finds X. */
  enter(number: number, items: readonly Item[]): void {
    const topic: Topic = { ...NO_TOPIC, group: [] }
    const isOfOthers = areOnlyThere(items)
    const main = mainClause(items, (i) => definite(items, i, this) !== undefined)
    items.forEach((here, index) => {
      if (index < main) return
      const agent = here.mention ? this.identities.agentOf.get(here.mention) : definite(items, index, this)?.agents[0]
      if (!agent && !isWord(here, PRONOUN)) return
      const doing = isWord(item(items, index - 1), /^with$/) && isWord(item(items, index + 1), /ing$/)
      if (
        here.quotation !== undefined ||
        (isWord(item(items, index - 1), PREPOSITION) && !doing && !isSource(items, index))
      )
        return
      if (isWord(item(items, index - 1), /^(?:the|a|'s)$/) && isWord(item(items, index - 2), PREPOSITION)) return
      if (isWord(item(items, index + 1), /^'s$/)) return
      if (agent?.kind === 'person') {
        if (!topic.person) {
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
    const announced = topic.person && announcedIn(items, topic.person, this.identities)
    if (announced) topic.person = announced
    if (topic.group.length < 2 && !isOfOthers) topic.group = metTogether(items, this.identities)
    topic.sides = sidesIn(items, this.identities)
    topic.issuer = issuerIn(items, topic, this.identities)
    topic.isAboutUnnamed = isAboutUnnamed(items, this)
    topic.unnamed = aboutUnnamed(items)
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
    const number = this.reading.sentenceOf[place] ?? 0
    const paragraph = this.reading.sentences[number]?.paragraph ?? 0
    const farthest = this.#beforeSpeech(paragraph - 1)
    for (let i = number, skipped = 0; i >= 0 && i >= number - REACH - skipped; i--) {
      const sentence = this.reading.sentences[i]
      if (sentence && sentence.paragraph < paragraph && sentence.paragraph > farthest) {
        skipped++
        continue
      }
      // "A protester threw an egg. He …"
      if (i < number && mayMean(this.#topics[i]?.unnamed, gender)) return undefined
      const topic = i === number ? this.#earlierIn(number, place, gender) : this.#topics[i]?.person
      const person = topic ?? (i < number && sentence ? this.#candidates.lastIn(sentence, gender) : undefined)
      if (!sentence || sentence.paragraph < farthest) break
      if (!person) continue
      // "X came. She was welcomed by Ms. Y. On Tuesday she …": X has been called so already.
      const called = this.#topics[i]?.person === person ? this.#topics[i]?.gender : undefined
      const sex = person.gender ?? called
      if (sex && gender && sex !== gender) {
        // "He learned of it, his spokeswoman said. … she said": the only one of that sex.
        const other = i < number ? this.#candidates.onlyOf(gender, sentence, place) : undefined
        if (other) return { agent: other, confidence: sentence.paragraph === paragraph ? 0.7 : 0.6 }
        continue
      }
      const woman = sex || gender !== 'female' ? undefined : this.#knownWoman(i, place)
      // "X said she": X, whose sex nobody has told, rather than a woman of another paragraph.
      const isFar = woman && i === number && this.reading.sentences[woman.number]?.paragraph !== paragraph
      const known = isFar ? undefined : woman
      if (known) {
        // "Ms. X came. Y had left. She …": who was spoken of last may be a woman too.
        const isContested = i < number && known.number < i
        return { agent: known.woman, confidence: isContested ? 0.5 : sentence.paragraph === paragraph ? 0.75 : 0.65 }
      }
      const rivals = this.#candidates.rivals(person, gender, sentence.first, place)
      const near = sentence.paragraph === paragraph ? 0.88 : 0.72
      return {
        agent: person,
        confidence: near * (sex ? 1 : 0.92) * (rivals > 0 ? 0.85 : 1) * (topic ? 1 : 0.75),
      }
    }
    return undefined
  }

  /** The paragraph itself, or the nearest before it that is not spoken from its first word to its last. */
  #beforeSpeech(paragraph: number): number {
    let before = paragraph
    while (before > 0 && before > paragraph - REACH && isSpokenWhole(this.reading, before)) before--
    return before
  }

  /** "Ms. X met Y. Y agreed, she said": of people whose sex is not known the news calls few "she". */
  #knownWoman(number: number, place: number): { woman: Person; number: number } | undefined {
    for (let i = number; i >= 0 && i > number - REACH; i--) {
      const sentence = this.reading.sentences[i]
      const woman = sentence && this.#candidates.onlyOf('female', sentence, place)
      if (woman) return { woman, number: i }
    }
    return undefined
  }

  group(place: number, size?: number, called: 'people' | 'sides' | 'they' = 'people'): Agent[] {
    const number = this.reading.sentenceOf[place] ?? 0
    // Three or four are told from others by their number.
    const counted = size !== undefined && size > 2
    const farthest = Math.max(0, number - (counted ? COUNTED_REACH : REACH + 4))
    for (let i = number; i >= farthest; i--) {
      const { group, sides, isAboutUnnamed } = this.#topics[i] ?? NO_TOPIC
      // "Protesters gathered outside. They …"
      if (isAboutUnnamed && called === 'they' && i < number) return []
      // "The two" are not all of three, but perhaps two of them, whom the text named before.
      const isOther = size === 2 && group.length > 2
      if (group.length > 1 && !isOther && (!counted || group.length === size)) return group
      if (called !== 'people' && sides.length > 1 && (size === undefined || sides.length === size)) return sides
    }
    return []
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

  #earlierIn(number: number, place: number, gender: Gender | undefined): Person | undefined {
    const topic = this.#topics[number]?.person
    if (!topic || !this.#candidates.namedBetween(topic, this.reading.sentences[number]?.first ?? 0, place))
      return undefined
    return topic.gender && gender && topic.gender !== gender ? undefined : topic
  }
}

const isNamed = ({ mentions }: Person, before: number) =>
  mentions.some(({ kind, first }) => kind === 'person' && first < before)
