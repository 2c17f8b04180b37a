import { partitionPoint } from '../../annotations/partitionPoint.ts'
import { HEADS, STYLED } from '../lists/addresses.ts'
import type { PersonMention, TitleMention } from '../names/mentions.ts'
import type { Reading } from '../text/reading.ts'
import { at } from '../text/tokens.ts'
import type { Gender } from './gender.ts'
import { isHandedOver } from './handedOver.ts'
import { codeOf, isOfPortfolio, mayBeAt, placeWords } from './offices.ts'
import { otherThanDoer } from './otherThanDoer.ts'
import { type Bearer, namedAbove, namedFirst } from './ownOffices.ts'
import { MOST_BEARERS, type Person } from './people.ts'
import { isDialogue, protagonist } from './protagonist.ts'
import { isShared } from './sharedSurname.ts'
import { ministersFirst, ownFirst, sameRank, secretaries } from './titleFit.ts'
import { visitorsIn } from './visitors.ts'
import { withoutArticle } from './withoutArticle.ts'

/** Finds who is meant by a bare name or title, by what was named before. */
export class Bearers {
  readonly #bySurname = new Map<string, Person[]>()
  readonly #byWord = new Map<string, Person[]>()
  readonly #byTitle = new Map<string, Person[]>()
  /** For each person the first tokens of their mentions, ascending. */
  readonly #places = new Map<Person, number[]>()

  readonly #people: readonly Person[]
  readonly #reading: Reading
  /** Those who speak in turn mean others by "the President" than a report does. */
  readonly #isDialogue: boolean
  /** Whom the headline names after "with": "Talks with President NAME of Karelund". */
  readonly #visitors: ReadonlySet<Person>

  constructor(people: readonly Person[], reading: Reading) {
    this.#people = people
    this.#reading = reading
    this.#isDialogue = isDialogue(reading)
    this.#visitors = this.#isDialogue ? new Set() : visitorsIn(reading, people)
    for (const person of people) {
      put(this.#bySurname, person.words.at(-1), person)
      for (const word of person.words) {
        put(this.#byWord, word, person)
        put(this.#byWord, withoutArticle(word), person)
      }
      for (const title of person.titles) for (const word of title.words) put(this.#byTitle, word, person)
      for (const style of person.styles) put(this.#byTitle, style, person)
    }
  }

  /** A surname first, then any word of the name; of several bearers the only one named before. */
  ofName(word: string, mention: PersonMention): Person | undefined {
    const able = this.#bySurname.get(word) ?? this.#byWord.get(word) ?? []
    if (able.length <= 1) return able[0] && isShared(word, able[0], mention, this.#reading) ? undefined : able[0]
    const before = able.filter((person) => person.mentions.some(({ first }) => first < mention.first))
    return before.length === 1 ? before[0] : undefined
  }

  /**
   * The bearer of "the Secretary": whoever has that title and was named last before it; `rivals` bear it too.
   *
   * @param servants who serves the body that stands with the title, where any are known
   */
  ofTitle(mention: TitleMention, servants?: ReadonlySet<Person>): Bearer | undefined {
    const bearing = ministersFirst(mention, secretaries(mention, this.#able(mention)))
    const plain = servants ? bearing.filter((person) => servants.has(person)) : ownFirst(mention, bearing)
    const isNamed = (person: Person) => this.#latest(person, mention.first) >= 0
    // "The Minister" is a minister of elsewhere who was named, rather than one without a state who is named later only.
    const isMinister = /^minister$|(?<!foreign )(?:secretary|envoy|representative)$/.test(mention.title.words.join(' '))
    const able = !servants && isMinister && !plain.some(isNamed) && bearing.some(isNamed) ? bearing : plain
    const [first] = able
    if (!first) return undefined
    const latest = able.reduce(
      (a, b) => (this.#latest(b, mention.first) > this.#latest(a, mention.first) ? b : a),
      first,
    )
    const own = this.#addressed(mention, bearing) ?? (servants ? undefined : this.#ownOf(able, mention.first))
    const best =
      otherThanDoer(this.#reading, mention, able, latest) ??
      own ??
      (this.#isDialogue ? undefined : this.#protagonist(mention, servants ? able : bearing)) ??
      latest
    if (this.#latest(best, mention.first) < 0 && able.length > 1) return undefined
    if (this.#isHandedOver(best, mention)) return undefined
    // Excellencies on both sides of the table are not told apart by that.
    if (mention.title.words.at(-1) === 'excellency' && able.length > 1) return undefined
    return { person: best, rivals: able.length - 1 }
  }

  /** Whom a release calls by an office alone that it has given to nobody. */
  ofOwnOffice(mention: TitleMention): Bearer | undefined {
    const others = this.#byTitle.get(mention.title.words.at(-1) ?? '') ?? []
    return this.#unlessHandedOver(namedAbove(mention, this.#people, others, this.#reading), mention)
  }

  ofNoTitle(mention: TitleMention): Bearer | undefined {
    const before = this.#people.filter((person) => this.#latest(person, mention.first) >= 0)
    return this.#unlessHandedOver(namedFirst(mention, before, this.#people, this.#reading), mention)
  }

  #unlessHandedOver(bearer: Bearer | undefined, mention: TitleMention): Bearer | undefined {
    return bearer && this.#isHandedOver(bearer.person, mention) ? undefined : bearer
  }

  #isHandedOver(person: Person, { first }: TitleMention): boolean {
    const latest = this.#latest(person, first)
    const isSame = this.#reading.sentenceOf[latest] === this.#reading.sentenceOf[first]
    return !isSame && isHandedOver(person, latest, this.#people, this.#reading)
  }

  /** Under "Talks with the President of Kenya, NAME", of two presidents "the President" is the other. */
  #ownOf(able: readonly Person[], before: number): Person | undefined {
    const [own, ...others] = able.filter((person) => !this.#visitors.has(person))
    return able.length > 1 && others.length === 0 && own && this.#latest(own, before) >= 0 ? own : undefined
  }

  /** "Thank you, Madam President", of those who speak in turn: the one whom the headline names. */
  #addressed({ first }: TitleMention, able: readonly Person[]): Person | undefined {
    const { tokens, paragraphs } = this.#reading
    if (!this.#isDialogue || !/^(?:mr|mister|madame?)$/.test(at(tokens, first - 1).folded)) return undefined
    const end = paragraphs[0]?.last ?? -1
    const [addressed, ...others] = able.filter(({ mentions }) => mentions.some((mention) => mention.first <= end))
    return others.length === 0 ? addressed : undefined
  }

  #protagonist({ first }: TitleMention, able: readonly Person[]): Person | undefined {
    return protagonist(this.#reading, first, able, (person) => this.#latest(person, first))
  }

  #able(mention: TitleMention): Person[] {
    const { words } = mention.title
    const style = words.join(' ')
    if (words.length > 1 && this.#byTitle.has(style)) return this.#byTitle.get(style) ?? []
    const befitting = /^(?:his|her|their)$/.test(words[0] ?? '') ? STYLED.get(words.at(-1) ?? '') : undefined
    if (befitting) return this.#styled(befitting, words[0] === 'her' ? 'male' : 'female')
    const rulers = HEADS.get(style)
    if (rulers) return this.#only(rulers, mention.first, codeOf(mention))
    const code = codeOf(mention)
    const places = placeWords(this.#reading.tokens, mention)
    const able = (this.#byTitle.get(words.at(-1) ?? '') ?? []).filter((person) =>
      person.titles.some(
        (title) =>
          words.every((word) => title.words.has(word)) &&
          sameRank(words, title.words) &&
          isOfPortfolio(mention.title, title) &&
          mayBeAt(places, title) &&
          (code ? title.code === code : !title.ofStateOnly),
      ),
    )
    return able.length === 0 && style === 'leader' && code
      ? this.#only([...HEADS.values()].flat(), mention.first, code, true)
      : able
  }

  /** The only person of an article, or the only one named so far, who has one of these titles, of a state where one is given. */
  #only(titles: readonly string[], before: number, state?: string, isStrict = false): Person[] {
    const bearing = (fits: (code: string | undefined) => boolean) =>
      new Set(
        titles.flatMap((title) =>
          (this.#byTitle.get(title) ?? []).filter((person) =>
            person.titles.some(({ words, code }) => words.has(title) && sameRank([], words) && fits(code)),
          ),
        ),
      )
    const ofState = bearing((code) => state === undefined || code === state)
    // "The Estonian head of state" may be the only president, of whom no state is told.
    const all = ofState.size > 0 || isStrict ? ofState : bearing(() => true)
    const able = all === ofState || ![...all].some(({ titles: own }) => own.some(({ code }) => code)) ? all : ofState
    const met = [...able].filter((person) => this.#latest(person, before) >= 0)
    const own = state === undefined ? this.#ownOf(met, before) : undefined
    return able.size === 1 ? [...able] : met.length === 1 ? met : own ? [own] : []
  }

  #styled(titles: readonly string[], not: Gender): Person[] {
    const able = new Set(titles.flatMap((title) => this.#byTitle.get(title) ?? []))
    return [...able].filter((person) => person.gender !== not)
  }

  /** Where a person was named last before a token; -1 for nowhere. */
  #latest(person: Person, before: number): number {
    const places = this.#places.get(person) ?? person.mentions.map(({ first }) => first).sort((a, b) => a - b)
    this.#places.set(person, places)
    return places[partitionPoint(places, (place) => place < before) - 1] ?? -1
  }
}

function put(index: Map<string, Person[]>, key: string | undefined, person: Person): void {
  if (key === undefined) return
  const people = index.get(key) ?? []
  if (people.length >= MOST_BEARERS || people.includes(person)) return
  people.push(person)
  index.set(key, people)
}
