import { isGivenName } from '../names/givenName.ts'
import {
  type Mention,
  type PersonMention,
  type TitleMention,
  type TitlePhrase,
  titlePhrase,
} from '../names/mentions.ts'
import type { Reading } from '../text/reading.ts'
import { at, isAcronym, isInitial } from '../text/tokens.ts'
import type { Body } from './bodies.ts'
import { codeOfDelegation } from './delegations.ts'
import { type Gender, genderOf } from './gender.ts'
import { newPerson } from './newPerson.ts'
import { officeBefore } from './officeBefore.ts'
import { addTitle, codeOf, type Office, placeWords, rankBefore } from './offices.ts'
import { isSamePerson } from './samePerson.ts'
import { withoutArticle } from './withoutArticle.ts'

/** One human being of an article, with all the phrases that name them. */
export interface Person {
  kind: 'person'
  mentions: (PersonMention | TitleMention)[]
  /** The words of the fullest name, folded, initials left out. */
  words: string[]
  titles: Office[]
  gender: Gender | undefined
  /** Forms of address and honorifics used for them: "his eminence", "ayatollah". */
  styles: Set<string>
  /** Those of the mentions by other names: "born NAME", "also known as NAME". */
  byOtherNames?: Set<PersonMention | TitleMention>
  /** Of whoever is never named: the state that stands for them. */
  standsFor: Body | undefined
}

/** The words by which a name is compared: folded, without initials, particles kept. */
export function nameWords(reading: Reading, mention: PersonMention): string[] {
  const words: string[] = []
  for (let i = mention.nameFirst; i <= mention.nameLast; i++) {
    const token = at(reading.tokens, i)
    if (token.word && !isInitial(token) && !/^(?:jr|sr|ii|iii|iv)$/.test(token.folded))
      // "Marbeck-ji", in India
      words.push(token.folded.replace(/(?<=[a-z]{2})-ji$/, ''))
  }
  // "HAYAMA Kenji", as Japanese ministries write: the surname comes first.
  const [first, second] = [at(reading.tokens, mention.nameFirst), at(reading.tokens, mention.nameFirst + 1)]
  const isSurnameFirst =
    words.length === 2 && isAcronym(first) && first.text.length > 2 && !isAcronym(second) && !isGivenName(first)
  return isSurnameFirst ? words.reverse() : words
}

/** People of one name or title beyond this number are not told apart. */
export const MOST_BEARERS = 64

/** Groups the mentions of people: full names first, then surnames, which never found a person without a title. */
export function gatherPeople(reading: Reading, mentions: readonly Mention[]): Person[] {
  const people: Person[] = []
  const named = mentions.filter((mention): mention is PersonMention => mention.kind === 'person')
  const body = named.filter((mention) => at(reading.tokens, mention.first).start >= reading.bodyStart)
  const headline = named.filter((mention) => at(reading.tokens, mention.first).start < reading.bodyStart)
  const known = new Set(body.flatMap((mention) => nameWords(reading, mention)))
  for (const mention of headline) trim(reading, mention, known)
  const index = new Map<string, Person[]>()
  for (const single of [false, true]) {
    for (const mention of [...body, ...headline]) {
      const words = nameWords(reading, mention)
      if (words.length === 0 || (words.length === 1) !== single) continue
      const candidates = index.get(words.at(-1) ?? '') ?? []
      const more = words.flatMap((word) => index.get(word) ?? [])
      const match =
        pick(candidates, (person) => isSamePerson(reading, person, words, mention)) ??
        // "President Lund" is not the First Lady of that name.
        pick(candidates, (person) => isSamePerson(reading, person, words, mention) && sharesTitle(person, mention)) ??
        pick(more, (person) => isSamePerson(reading, person, words, mention)) ??
        // "Sheikh Hamid" is Hamid bin Tarik, and not Tarik bin Hamid.
        pick(
          more,
          (person) =>
            single &&
            person.words[0] === words[0] &&
            hasPatronymic(person) &&
            isSamePerson(reading, person, words, mention),
        ) ??
        // "Coun Lund" is whom the text has called so, and not her husband.
        pick(
          more,
          (person) => single && hasHonorific(person, mention) && isSamePerson(reading, person, words, mention),
        ) ??
        // "Mr Lim", after Lim Ke Voo and before Peter Lim
        pick(
          more,
          (person) => single && isSamePerson(reading, person, words, mention) && isNamedBefore(person, mention),
        ) ??
        // Where two bear a surname, whoever is called by nothing else is one of them, and the same one each time.
        pick(candidates, (person) => person.words.length === 1 && isSamePerson(reading, person, words, mention))
      if (!match && single && more.length > 0 && !mention.title && !mention.honorific) continue
      const person = match ?? newPerson()
      if (!match) people.push(person)
      add(reading, person, mention, words, mentions)
      for (const word of [...words, withoutArticle(words.at(-1) ?? '') ?? []].flat()) {
        const list = index.get(word) ?? []
        if (list.length >= MOST_BEARERS || list.includes(person)) continue
        list.push(person)
        index.set(word, list)
      }
    }
  }
  return people
}

/** In a headline whose words are all capitalised a name ends with the last word that the body knows as one. */
function trim(reading: Reading, mention: PersonMention, known: ReadonlySet<string>): void {
  for (let i = mention.nameLast; i >= mention.nameFirst; i--) {
    if (!known.has(at(reading.tokens, i).folded)) continue
    mention.nameLast = i
    mention.last = Math.min(mention.last, i)
    return
  }
}

const hasPatronymic = ({ words }: Person) => words.some((word) => /^(?:bin|ibn|bint)$/.test(word))

const hasHonorific = ({ styles }: Person, { honorific }: PersonMention) =>
  honorific !== undefined && styles.has(honorific)

const isNamedBefore = ({ mentions, words }: Person, { first }: PersonMention) =>
  words.length > 1 && mentions.some((mention) => mention.first < first)

function sharesTitle({ titles }: Person, { title }: PersonMention): boolean {
  return title !== undefined && titles.some(({ words }) => title.words.every((word) => words.has(word)))
}

/** The only candidate that fits; where several do, none. */
function pick(candidates: readonly Person[], fits: (person: Person) => boolean): Person | undefined {
  const fitting = [...new Set(candidates.filter(fits))]
  return fitting.length === 1 ? fitting[0] : undefined
}

/** The office of "Former Kenyan President NAME" is a former one, and of "Acting Kenyan President NAME" an acting one. */
function ranked({ tokens }: Reading, mention: PersonMention, title: TitlePhrase): TitlePhrase {
  const rank = rankBefore(tokens, mention)
  if (!rank) return title
  return titlePhrase(title.first, title.last, [rank.folded, ...title.words], title.portfolio, title)
}

function add(
  reading: Reading,
  person: Person,
  mention: PersonMention,
  words: string[],
  mentions: readonly Mention[],
): void {
  person.mentions.push(mention)
  if (words.length > person.words.length) person.words = words
  person.gender ??= genderOf(reading, mention, words)
  for (const style of mention.styles ?? []) person.styles.add(style)
  if (mention.honorific) person.styles.add(mention.honorific)
  // "the Minister for Trade, H.E. NAME": the office before the comma.
  const office = mention.honorific && !mention.title ? officeBefore(reading, mention, mentions) : undefined
  if (office) addTitle(person, office.title, codeOf(office))
  const title = mention.title && ranked(reading, mention, mention.title)
  const places = placeWords(reading.tokens, mention)
  if (title) addTitle(person, title, codeOf(mention) ?? codeOfDelegation(reading, mention, mentions), { places })
}
