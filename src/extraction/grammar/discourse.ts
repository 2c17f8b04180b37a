import type { Agent, Identities } from '../agents/identities.ts'
import type { Gender, Person } from '../agents/people.ts'
import { STATEMENTS } from '../lists/nouns.ts'
import type { Reading } from '../text/reading.ts'
import { at } from '../text/tokens.ts'
import { Candidates } from './candidates.ts'
import { definite } from './definites.ts'
import { agentAt, type Item, isWord, item } from './items.ts'
import { joinedAgents } from './joinedAgents.ts'
import { metTogether, sidesIn } from './metTogether.ts'
import type { Discourse } from './subject.ts'
import { verbAt } from './verbs.ts'

interface Topic {
  person: Person | undefined
  body: Agent | undefined
  group: Agent[]
  /** Bodies that met: "both sides". */
  sides: Agent[]
  issuer: Agent | undefined
}

const NO_TOPIC: Topic = { person: undefined, body: undefined, group: [], sides: [], issuer: undefined }
const PRONOUN = /^s?he$/
/** Between those who are named together: "X and his Kenyan counterpart Y". */
const BETWEEN = /^(?:and|,|the|'s|his|her|their|counterparts?|colleagues?)$/
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
    const main = mainClause(items, (i) => definite(items, i, this) !== undefined)
    items.forEach((here, index) => {
      if (index < main) return
      const agent = here.mention ? this.identities.agentOf.get(here.mention) : definite(items, index, this)?.agents[0]
      if (!agent && !isWord(here, PRONOUN)) return
      const doing = isWord(item(items, index - 1), /^with$/) && isWord(item(items, index + 1), /ing$/)
      if (here.quotation !== undefined || (isWord(item(items, index - 1), PREPOSITION) && !doing)) return
      if (isWord(item(items, index - 1), /^(?:the|a|'s)$/) && isWord(item(items, index - 2), PREPOSITION)) return
      if (isWord(item(items, index + 1), /^'s$/)) return
      if (agent?.kind === 'person') {
        if (!topic.person) {
          topic.person = agent
          topic.group = this.#jointFrom(items, index)
        }
      } else if (agent) topic.body ??= agent
      else if (!topic.person) {
        const found = this.pronoun(here.token.folded === 'he' ? 'male' : 'female', here.first)
        if (found?.agent.kind === 'person') topic.person = found.agent
      }
    })
    if (topic.group.length < 2) topic.group = metTogether(items, this.identities)
    topic.sides = sidesIn(items, this.identities)
    topic.issuer = this.#issuerIn(items, topic)
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
      const topic = i === number ? this.#earlierIn(number, place, gender) : this.#topics[i]?.person
      const person = topic ?? (i < number && sentence ? this.#candidates.lastIn(sentence, gender) : undefined)
      if (!sentence || sentence.paragraph < farthest) break
      if (!person) continue
      if (person.gender && gender && person.gender !== gender) {
        // "He learned of it, his spokeswoman said. … she said": the only one of that sex.
        const other = i < number ? this.#candidates.onlyOf(gender, sentence, place) : undefined
        if (other) return { agent: other, confidence: sentence.paragraph === paragraph ? 0.7 : 0.6 }
        continue
      }
      const known = person.gender || gender !== 'female' ? undefined : this.#knownWoman(i, place)
      if (known) return { agent: known, confidence: sentence.paragraph === paragraph ? 0.75 : 0.65 }
      const rivals = this.#candidates.rivals(person, gender, sentence.first, place)
      const near = sentence.paragraph === paragraph ? 0.88 : 0.72
      return {
        agent: person,
        confidence: near * (person.gender ? 1 : 0.92) * (rivals > 0 ? 0.85 : 1) * (topic ? 1 : 0.75),
      }
    }
    return undefined
  }

  /** The paragraph itself, or the nearest before it that is not spoken from its first word to its last. */
  #beforeSpeech(paragraph: number): number {
    let before = paragraph
    while (before > 0 && before > paragraph - REACH && this.#isSpeech(before)) before--
    return before
  }

  #isSpeech(paragraph: number): boolean {
    const { first = 0, last = -1 } = this.reading.paragraphs[paragraph] ?? {}
    for (let i = first; i <= last; i++)
      if (at(this.reading.tokens, i).word && (this.reading.quotationOf[i] ?? -1) < 0) return false
    return last >= first
  }

  /** "Ms. X met Y. Y agreed, she said": of people whose sex is not known the news calls few "she". */
  #knownWoman(number: number, place: number): Person | undefined {
    for (let i = number; i >= 0 && i > number - REACH; i--) {
      const sentence = this.reading.sentences[i]
      const woman = sentence && this.#candidates.onlyOf('female', sentence, place)
      if (woman) return woman
    }
    return undefined
  }

  group(place: number, size?: number, withBodies = false): Agent[] {
    const number = this.reading.sentenceOf[place] ?? 0
    // Three or four are told from others by their number.
    const counted = size !== undefined && size > 2
    const farthest = Math.max(0, number - (counted ? COUNTED_REACH : REACH + 4))
    for (let i = number; i >= farthest; i--) {
      const { group, sides } = this.#topics[i] ?? NO_TOPIC
      // "The two" are not all of three, but perhaps two of them, whom the text named before.
      const isOther = size === 2 && group.length > 2
      if (group.length > 1 && !isOther && (!counted || group.length === size)) return group
      if (withBodies && sides.length > 1 && (size === undefined || sides.length === size)) return sides
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

  /** "a statement from X", "the decree signed by X", and X "in a statement". */
  #issuerIn(items: readonly Item[], topic: Topic): Agent | undefined {
    const noun = items.findIndex((here) => STATEMENTS.has(here.token.folded))
    if (noun < 0) return undefined
    for (let i = noun + 1; i < noun + 5; i++) {
      if (!isWord(item(items, i), /^(?:by|from|of)$/)) continue
      for (let j = i + 1; j < i + 4; j++) {
        const agent = agentAt(items, j, this.identities)
        if (agent) return agent
      }
    }
    if (!isWord(item(items, noun - 1), /^(?:a|an)$/)) return undefined
    // "X met Y, the ministry said in a statement": the ministry's.
    const verb = isWord(item(items, noun - 2), /^in$/) ? verbAt(items, noun - 3) : undefined
    const said = verb?.form === 'past' ? agentAt(items, noun - 4, this.identities) : undefined
    return said ?? topic.person ?? topic.body
  }

  #earlierIn(number: number, place: number, gender: Gender | undefined): Person | undefined {
    const topic = this.#topics[number]?.person
    if (!topic || !this.#candidates.namedBetween(topic, this.reading.sentences[number]?.first ?? 0, place))
      return undefined
    return topic.gender && gender && topic.gender !== gender ? undefined : topic
  }

  #jointFrom(items: readonly Item[], index: number): Agent[] {
    let end = index
    for (let i = index; i < items.length; i++) {
      const { mention } = item(items, i)
      if (mention?.kind === 'person' || mention?.kind === 'title') end = i
      else if (mention ? mention.kind !== 'demonym' : !isWord(item(items, i), BETWEEN)) break
    }
    return end > index ? joinedAgents(items, end, this) : []
  }
}

/** "Welcoming X, President Y said …", "In a meeting with X, Y said …": the item of Y, who speaks. 0 where the sentence opens otherwise. */
function mainClause(items: readonly Item[], isMeant: (item: number) => boolean): number {
  if (!isWord(item(items, 0), /[^h]ing$|^(?:in|at|during|after|before|following|upon)$/)) return 0
  const main = items.findIndex(
    ({ mention, token }, i) =>
      (mention?.kind === 'person' || mention?.kind === 'title' || PRONOUN.test(token.folded) || isMeant(i)) &&
      /^(?:past|present)$/.test(verbAt(items, isWord(item(items, i + 1), /ly$|^also$/) ? i + 2 : i + 1)?.form ?? ''),
  )
  return Math.max(main, 0)
}

const isNamed = ({ mentions }: Person, before: number) =>
  mentions.some(({ kind, first }) => kind === 'person' && first < before)
