import type { Gender } from '../agents/gender.ts'
import type { Agent } from '../agents/identities.ts'
import type { Person } from '../agents/people.ts'
import { isSpokenWhole, type Reading } from '../text/reading.ts'
import { at } from '../text/tokens.ts'
import { isAnother } from './anotherPerson.ts'
import type { Candidates } from './candidates.ts'
import { lastGroup } from './lastGroup.ts'
import { SUBORDINATE } from './mainClause.ts'
import { NO_TOPIC, type Topic } from './topic.ts'
import { mayMean, type Unnamed } from './unnamedPerson.ts'

/** How far back, in sentences, a pronoun reaches. */
const REACH = 4

interface Antecedent {
  agent: Person
  confidence: number
}

/** Whom "he", "she", "they" and "the two" mean, after what the sentences before were about. */
export class Antecedents {
  readonly #reading: Reading
  readonly #topics: readonly (Topic | undefined)[]
  readonly #candidates: Candidates

  /** @param topics by number of sentence; may grow */
  constructor(reading: Reading, topics: readonly (Topic | undefined)[], candidates: Candidates) {
    this.#reading = reading
    this.#topics = topics
    this.#candidates = candidates
  }

  /** Whom a pronoun of that sex means at a token. */
  pronoun(gender: Gender | undefined, place: number): Antecedent | undefined {
    const between: Unnamed[] = []
    const found = this.#named(gender, place, between)
    const isSaying = between.some(({ isSpeaker }) => isSpeaker) && this.#says(place)
    const others = between.filter(({ isSpeaker }) => isSaying || !isSpeaker)
    if (found && others.some((other) => isAnother(other, found.agent, this.#reading))) return undefined
    if (found && (this.#isOneOfTwo(found.agent, gender, place) || this.#isContrasted(found.agent, gender, place)))
      return undefined
    return found && this.#answers(found.agent, gender, place) ? undefined : found
  }

  /** "X asked Y whether … “No,” he said": Y may answer. */
  #answers(asker: Person, gender: Gender | undefined, place: number): boolean {
    const number = this.#reading.sentenceOf[place] ?? 0
    const { person, asked } = this.#topics[number - 1] ?? NO_TOPIC
    if (!asked || person !== asker || asked.person === asker) return false
    if (asked.isTold && this.#addsTo(place)) return false
    if (asked.isAccused && !this.#denies(place)) return false
    return mayMean(asked, gender) && this.#says(place)
  }

  /** "he added", "he continued" */
  #addsTo(place: number): boolean {
    const { tokens } = this.#reading
    return [place - 1, place + 1].some((i) =>
      /^(?:add(?:s|ed)|continue[sd]|went|concluded?s?)$/.test(at(tokens, i).folded),
    )
  }

  /** "he denied it", "he has rejected the claim" */
  #denies(place: number): boolean {
    const { tokens } = this.#reading
    return [1, 2, 3].some((step) =>
      /^(?:den(?:y|ies|ied)|reject(?:s|ed)|dismiss(?:es|ed))$/.test(at(tokens, place + step).folded),
    )
  }

  /** "After X accused Y of theft, he said": either of them. */
  #isOneOfTwo(person: Person, gender: Gender | undefined, place: number): boolean {
    const first = this.#reading.sentences[this.#reading.sentenceOf[place] ?? 0]?.first ?? 0
    const opening = at(this.#reading.tokens, first).folded
    if (!SUBORDINATE.test(opening) && !/^(?:after|before)$/.test(opening)) return false
    return (
      this.#candidates.namedBetween(person, first, place) && this.#candidates.rivals(person, gender, first, place) > 0
    )
  }

  /** "X wanted the bridge, but Y did not. He said": either of them. */
  #isContrasted(person: Person, gender: Gender | undefined, place: number): boolean {
    const { person: topic, contrasted } = this.#topics[(this.#reading.sentenceOf[place] ?? 0) - 1] ?? NO_TOPIC
    if (!contrasted || topic !== person || contrasted === person || !this.#says(place)) return false
    return !contrasted.gender || !gender || contrasted.gender === gender
  }

  /** "he said", "he also told": what the pronoun at a token does is to say something. */
  #says(place: number): boolean {
    const { tokens } = this.#reading
    if (at(tokens, place - 1).verb) return true
    for (let i = place + 1; i < place + 4; i++) {
      if (at(tokens, i).verb) return true
      if (!/^(?:had|has|have|also|then|later|earlier|further)$|ly$/.test(at(tokens, i).folded)) return false
    }
    return false
  }

  /** The nearest who is named; `between` gets those whom nobody names of whom sentences after that are. */
  #named(gender: Gender | undefined, place: number, between: Unnamed[]): Antecedent | undefined {
    const number = this.#reading.sentenceOf[place] ?? 0
    const paragraph = this.#reading.sentences[number]?.paragraph ?? 0
    const farthest = this.#beforeSpeech(paragraph - 1)
    /** Whom the text has called "she" where "he" is looked for. */
    const ruledOut = new Set<Person>()
    for (let i = number, skipped = 0; i >= 0 && i >= number - REACH - skipped; i--) {
      const sentence = this.#reading.sentences[i]
      if (sentence && sentence.paragraph < paragraph && sentence.paragraph > farthest) {
        skipped++
        continue
      }
      const unnamed = i < number ? this.#topics[i]?.unnamed : undefined
      if (unnamed && mayMean(unnamed, gender)) between.push(unnamed)
      const topic = i === number ? this.#earlierIn(number, place, gender) : this.#topics[i]?.person
      const person = topic ?? (i < number && sentence ? this.#candidates.lastIn(sentence, gender) : undefined)
      if (!sentence || sentence.paragraph < farthest) break
      if (!person || ruledOut.has(person)) continue
      // "X came. She was welcomed by Ms. Y. On Tuesday she …": X has been called so already.
      const called = this.#topics[i]?.person === person ? this.#topics[i]?.gender : undefined
      const sex = person.gender ?? called
      if (sex && gender && sex !== gender) {
        ruledOut.add(person)
        // "He learned of it, his spokeswoman said. … she said": the only one of that sex.
        const other = i < number ? this.#candidates.onlyOf(gender, sentence, place) : undefined
        if (other) return { agent: other, confidence: sentence.paragraph === paragraph ? 0.7 : 0.6 }
        continue
      }
      const woman = sex || gender !== 'female' ? undefined : this.#knownWoman(i, place)
      // "X said she": X, whose sex nobody has told, rather than a woman of another paragraph.
      const isFar = woman && i === number && this.#reading.sentences[woman.number]?.paragraph !== paragraph
      // "Ms. X left. [A paragraph] Y stayed. She …": either of them.
      if (
        woman &&
        topic &&
        i < number &&
        sentence.paragraph === paragraph &&
        woman.woman !== person &&
        this.#reading.sentences[woman.number]?.paragraph !== paragraph
      )
        return undefined
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
    while (before > 0 && before > paragraph - REACH && isSpokenWhole(this.#reading, before)) before--
    return before
  }

  /** "Ms. X met Y. Y agreed, she said": of people whose sex is not known the news calls few "she". */
  #knownWoman(number: number, place: number): { woman: Person; number: number } | undefined {
    for (let i = number; i >= 0 && i > number - REACH; i--) {
      const sentence = this.#reading.sentences[i]
      const woman = sentence && this.#candidates.onlyOf('female', sentence, place)
      if (woman) return { woman, number: i }
    }
    return undefined
  }

  /** Those who were named together last, as `Discourse` says. */
  group(place: number, size?: number, called: 'people' | 'sides' | 'they' = 'people'): Agent[] {
    return lastGroup(this.#reading, this.#topics, place, size, called)
  }

  #earlierIn(number: number, place: number, gender: Gender | undefined): Person | undefined {
    const topic = this.#topics[number]?.person
    if (!topic || !this.#candidates.namedBetween(topic, this.#reading.sentences[number]?.first ?? 0, place))
      return undefined
    return topic.gender && gender && topic.gender !== gender ? undefined : topic
  }
}
