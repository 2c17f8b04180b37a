import { CAPITALISED_COMMON, MONTHS, SENTENCE_STARTERS, WEEKDAYS } from '../lists/common.ts'
import { LEADING_SURNAMES } from '../lists/givenNames.ts'
import { BODY_NOUNS } from '../lists/organizations.ts'
import { HONORIFICS, TITLE_HEADS } from '../lists/titles.ts'
import { isGivenName } from '../names/givenName.ts'
import { type Mention, type PersonMention, personMention } from '../names/mentions.ts'
import { isOfCouple } from '../names/nicknames.ts'
import { isOccupation } from '../names/occupations.ts'
import type { Reading } from '../text/reading.ts'
import { at } from '../text/tokens.ts'
import type { Person } from './people.ts'
import { isNickname } from './samePerson.ts'
import { withoutArticle } from './withoutArticle.ts'

/** Bare surnames and given names of people already found, which the first pass could not tell from other words. */
export function bareNames(reading: Reading, mentions: readonly Mention[], people: readonly Person[]): PersonMention[] {
  const covered = new Uint8Array(reading.tokens.length)
  for (const mention of mentions) covered.fill(1, mention.first, mention.last + 1)
  const bearers = new Map<string, Person | null>()
  for (const person of people) {
    person.words.forEach((word, position) => {
      const leading = position === 0 && person.words.length < 4 && LEADING_SURNAMES.has(word)
      if (position < person.words.length - 1 && word.length < 4 && !leading) return
      for (const name of [word, withoutArticle(word)])
        if (name) bearers.set(name, bearers.has(name) && bearers.get(name) !== person ? null : person)
    })
  }
  const surnames = new Set(people.map(({ words }) => (words.length > 1 ? words.at(-1) : undefined)))
  // "Florence said": a town's name, where somebody of that surname is spoken of.
  for (const { kind, first, last } of mentions)
    if (kind === 'place' && first === last && surnames.has(reading.tokens[first]?.folded) && actsAlone(reading, first))
      covered[first] = 0
  const found: PersonMention[] = []
  reading.tokens.forEach((token, i) => {
    if (covered[i] || !token.capital || !bearers.has(token.folded)) return
    const initial = reading.sentences[reading.sentenceOf[i] ?? 0]?.first === i
    if (initial && SENTENCE_STARTERS.has(token.folded)) return
    const first = nameStart(reading, covered, bearers.get(token.folded)?.words ?? [], i)
    if (isOfCouple(reading.tokens, first - 1)) return
    if (isOfAnother(reading, covered, first, bearers.get(token.folded))) return
    const last = found.at(-1)
    if (last && last.first >= first) found.pop()
    found.push(personMention(first, i, first, 0.85))
  })
  return found
}

/** "Starry Lund": a word that nobody knows, and that may be a given name, before a surname is somebody else's. */
function isOfAnother(
  { tokens, sentences, sentenceOf }: Reading,
  covered: Uint8Array,
  first: number,
  bearer: Person | null | undefined,
): boolean {
  const before = at(tokens, first - 1)
  // "Rob Lund" may be Robert Lund.
  if (bearer?.words.some((word) => isNickname(before.folded, word))) return false
  if (!/^\p{Lu}[\p{Ll}\p{M}]{2,}$/u.test(before.text) || covered[first - 1]) return false
  const isOpening = sentences[sentenceOf[first - 1] ?? 0]?.first === first - 1
  const isWord =
    SENTENCE_STARTERS.has(before.folded) ||
    CAPITALISED_COMMON.has(before.folded) ||
    WEEKDAYS.has(before.folded) ||
    MONTHS.has(before.folded) ||
    BODY_NOUNS.has(before.folded) ||
    TITLE_HEADS.has(before.folded) ||
    HONORIFICS.has(before.folded) ||
    isOccupation(before)
  // "Per Lund", "Will Lund": somebody, or a question.
  if (isOpening && isGivenName(before) && SENTENCE_STARTERS.has(before.folded)) return true
  // "Afterwards Lund" begins a sentence.
  return !isWord && (!isOpening || isGivenName(before))
}

/** The first of the words of a name that stand before token `end` in their order: "al" of "al Lundi", "Otto" of "Otto Lund". */
function nameStart({ tokens }: Reading, covered: Uint8Array, words: readonly string[], end: number): number {
  let position = words.lastIndexOf(at(tokens, end).folded)
  let first = end
  for (; position > 0; position--) {
    const before = at(tokens, first - 1)
    if (!before.capital || covered[first - 1] || before.folded !== words[position - 1]) break
    first--
  }
  return first
}

/** What stands at a token does something, and nothing leads up to it as to a place. */
function actsAlone({ tokens }: Reading, place: number): boolean {
  const next = at(tokens, place + 1)
  const leads = /^(?:in|at|near|from|to|of|around|outside|for|through|across|,)$/.test(at(tokens, place - 1).folded)
  return !leads && next.verb !== undefined && next.verb.form === 'past'
}
