import type { Gender } from '../agents/gender.ts'
import type { Agent, Identities } from '../agents/identities.ts'
import type { Person } from '../agents/people.ts'
import type { Reading } from '../text/reading.ts'
import type { Sentence } from '../text/sentences.ts'
import { at, isClitic } from '../text/tokens.ts'

/** Who is named where: whom a pronoun could mean. Places are tokens, `to` and `before` exclusive. */
export class Candidates {
  readonly #reading: Reading
  readonly #identities: Identities

  constructor(reading: Reading, identities: Identities) {
    this.#reading = reading
    this.#identities = identities
  }

  /** The only one who is named in a sentence that is about nobody. */
  lastIn(sentence: Sentence, gender: Gender | undefined): Person | undefined {
    let found: Person | undefined
    for (let i = sentence.last; i >= sentence.first; i--) {
      const person = this.#isQuoted(i) ? undefined : this.#personAt(i)
      if (!person || (person.gender && gender && person.gender !== gender)) continue
      if (found && person !== found) return undefined
      found = person
    }
    return found
  }

  /** The only person of a sentence who is known to be of that sex: "she" is hers rather than somebody's of whom that is not known. */
  onlyOf(gender: Gender, sentence: Sentence, before: number): Person | undefined {
    const able = new Set<Person>()
    for (let i = sentence.first; i <= sentence.last && i < before; i++) {
      const person = this.#isQuoted(i) ? undefined : this.#personAt(i)
      if (person?.gender === gender && !this.#isOwner(i)) able.add(person)
    }
    const [only] = able
    return able.size === 1 ? only : undefined
  }

  namedBetween(person: Person, from: number, to: number): boolean {
    for (let i = from; i < to; i++) {
      const mention = this.#identities.mentionAt[i]
      if (mention && mention.last < to && this.#identities.agentOf.get(mention) === person) return true
    }
    return false
  }

  /** How many other people are named between who could be meant as well. */
  rivals(person: Person, gender: Gender | undefined, from: number, to: number): number {
    const others = new Set<Agent>()
    for (let i = from; i < to; i++) {
      const other = this.#isQuoted(i) ? undefined : this.#personAt(i)
      if (!other || other === person || (other.gender && gender && other.gender !== gender)) continue
      others.add(other)
    }
    return others.size
  }

  /** The X of "X's mother", of whom the sentence is not. */
  #isOwner(place: number): boolean {
    return isClitic(at(this.#reading.tokens, (this.#identities.mentionAt[place]?.last ?? place) + 1))
  }

  /** "the character of NAME", "the role of NAME" */
  #isPlayed(place: number): boolean {
    const { tokens } = this.#reading
    const role = at(tokens, place - 1).folded === 'of' ? place - 2 : place - 1
    return /^(?:character|role)$/.test(at(tokens, role).folded)
  }

  #isQuoted(place: number): boolean {
    return (this.#reading.quotationOf[place] ?? -1) >= 0
  }

  #personAt(place: number): Person | undefined {
    const mention = this.#identities.mentionAt[place]
    const agent = mention && this.#identities.agentOf.get(mention)
    return mention && agent?.kind === 'person' && !this.#isPlayed(mention.first) ? agent : undefined
  }
}
