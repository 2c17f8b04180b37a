import { nicknamesOf } from '../../annotations/nicknames.ts'
import type { PersonMention } from '../names/mentions.ts'
import type { Reading } from '../text/reading.ts'
import { at } from '../text/tokens.ts'
import { genderOf, genderOfKin, genderOfTitles } from './gender.ts'
import { codeOf } from './offices.ts'
import type { Person } from './people.ts'
import { withoutArticle } from './withoutArticle.ts'

/** Whether a mention may be of a person whom the text has named: by name, sex and office. `words` are those of its name. */
export function isSamePerson(reading: Reading, person: Person, words: string[], mention: PersonMention): boolean {
  // "President Lund" is not the First Lady of that name, who alone is called by her full name.
  const isLady = person.titles.some((title) => title.words.has('lady'))
  if (words.length === 1 && isLady && mention.title && !mention.title.words.includes('lady')) return false
  const suffix = suffixOf(reading, mention)
  if (suffix && person.mentions.some((one) => one.kind === 'person' && (suffixOf(reading, one) ?? suffix) !== suffix))
    return false
  if (suffix && words.length > 1 && isNamedBeside(reading, person, mention)) return false
  // Who bears the same name is not told apart by what sex the given name usually is.
  const isSameName = words.length > 1 && withoutHyphens(words) === withoutHyphens(person.words)
  const gender = isSameName
    ? (genderOfTitles(mention) ?? genderOfKin(reading, mention))
    : genderOf(reading, mention, words)
  if (gender && person.gender && gender !== person.gender) return false
  const code = codeOf(mention)
  const codes = person.titles.flatMap((title) => title.code ?? [])
  if (words.length === 1) {
    const [word = ''] = words
    if (code && codes.length > 0 && !codes.includes(code)) return false
    const last = person.words.at(-1) ?? ''
    // "King Hamid" is nobody of that surname.
    if (last === word && person.words.length > 1 && isKing(mention) && !person.styles.has(mention.honorific ?? ''))
      return false
    if (last === word || withoutArticle(last) === word) return true
    // "Ambassador Kim" is not Kim Jong-un: a title that goes with another word of the name must be theirs.
    if (mention.title && !person.titles.some((title) => mention.title?.words.some((one) => title.words.has(one))))
      return false
    return (
      person.words.includes(word) &&
      (mention.title !== undefined || mention.honorific !== undefined || person.words[0] !== word || word.length > 3)
    )
  }
  if (isSameName) return true
  const [shorter, longer] = words.length <= person.words.length ? [words, person.words] : [person.words, words]
  if (shorter.length === 1) return longer.includes(shorter[0] ?? '')
  return (
    shorter.every((word) => longer.includes(word)) ||
    (shorter.at(-1) === longer.at(-1) && isNickname(shorter[0], longer[0]))
  )
}

/** Kings are called by their given names. */
const isKing = ({ honorific }: PersonMention) => /^(?:king|queen|pope|emperor|empress)$/.test(honorific ?? '')

/** "Carl Eric Lund and his son, Carl Lund, Jr.,": the sentence names both in full, one without the "Jr". */
function isNamedBeside({ sentenceOf }: Reading, { mentions }: Person, { first }: PersonMention): boolean {
  return mentions.some(
    (one) => one.kind === 'person' && one.nameLast > one.nameFirst && sentenceOf[one.first] === sentenceOf[first],
  )
}

/** "Umeda Hae-rim" and "Umeda Hae Rim" are one name. */
const withoutHyphens = (words: readonly string[]) => words.join(' ').replaceAll('-', ' ')

/** The "Jr" or "Sr" of a name. */
function suffixOf({ tokens }: Reading, { nameLast }: PersonMention): string | undefined {
  const { folded } = at(tokens, nameLast)
  return folded === 'jr' || folded === 'sr' ? folded : undefined
}

/** "Alex" and "Alexander" begin alike, "Tony" and "Antony" are known to be one. */
export function isNickname(a = '', b = ''): boolean {
  if (nicknamesOf(a).has(b)) return true
  return Math.min(a.length, b.length) >= 3 && (a.startsWith(b) || b.startsWith(a))
}
