import { AUXILIARIES } from '../lists/verbs.ts'
import type { PersonMention } from '../names/mentions.ts'
import type { Reading } from '../text/reading.ts'
import { at, isClitic, type Token } from '../text/tokens.ts'
import type { Person } from './people.ts'

/** Between a name and another of the same person there are so many words at most. */
const FARTHEST = 16

/** Whoever is "also known as" or "was born" somebody else: the one by the other. */
export function aliasesOf(reading: Reading, people: readonly Person[]): Map<Person, Person> {
  const named = people.flatMap((person) =>
    person.mentions.flatMap((mention) => (mention.kind === 'person' ? [{ person, ...mention }] : [])),
  )
  named.sort((a, b) => a.first - b.first)
  const aliases = new Map<Person, Person>()
  // Who has another name is nobody's other name: there are no chains.
  const holders = new Set<Person>()
  named.forEach((mention, index) => {
    const { person, first } = mention
    const holder = named[index - 1]
    const born = bornAs(reading, mention, holder, people)
    if (born && born !== person && !aliases.has(born) && !holders.has(person)) {
      aliases.set(person, born)
      holders.add(born)
      return
    }
    if (!holder || holder.person === person || !saysAlias(reading, first) || aliases.has(holder.person)) return
    const isNear = first - holder.last < FARTHEST && reading.sentenceOf[first] === reading.sentenceOf[holder.last]
    if (!isNear || holders.has(person) || !isOfHolder(reading, holder.last, first)) return
    aliases.set(person, holder.person)
    holders.add(holder.person)
  })
  return aliases
}

/**
 * Who bears the name from token `first` to `last` since birth: "NAME was born NAME in Oslo", or the one of whom the headline is, before a sentence
 * "Born NAME in Oslo, she …" that does not name them.
 */
function bornAs(
  { tokens, paragraphs, sentences, sentenceOf }: Reading,
  { first, last }: PersonMention,
  before: (PersonMention & { person: Person }) | undefined,
  people: readonly Person[],
): Person | undefined {
  const born = at(tokens, first - 1)
  if (born.folded !== 'born' || !/^(?:in|on|at|near|[.,])$/.test(at(tokens, last + 1).text)) return undefined
  if (at(tokens, first - 2).folded === 'was')
    return before?.last === first - 3 && at(tokens, before.first).fresh ? before.person : undefined
  const sentence = sentences[sentenceOf[first] ?? -1]
  const end = paragraphs[0]?.last ?? -1
  const [only, ...others] = people.filter(({ mentions }) => mentions.some((mention) => mention.first <= end))
  if (!born.fresh || !sentence || !only || others.length > 0) return undefined
  const isSubject = only.mentions.some((mention) => {
    const next = at(tokens, mention.last + 1)
    return mention.first === 0 ? !isClitic(next) : mention.last < end && /^(?:dies|died|dead)$/.test(next.folded)
  })
  const isThere = only.mentions.some((mention) => mention.first >= sentence.first && mention.first <= sentence.last)
  const pronoun = tokens
    .slice(last + 1, sentence.last)
    .find(({ folded }, i) => /^s?he$/.test(folded) && at(tokens, last + i).text === ',')
  const isOther = only.gender !== undefined && (only.gender === 'female') !== (pronoun?.folded === 'she')
  return isSubject && !isThere && pronoun && !isOther ? only : undefined
}

/** Nothing but what somebody is stands between: "NAME, a former trader also known as", and not "NAME sentenced the man, better known as". */
function isOfHolder({ tokens }: Reading, last: number, first: number): boolean {
  const next = at(tokens, last + 1)
  const touches =
    /^[,(–—-]$/.test(next.text) || /^(?:also|better|formerly|previously|otherwise|alias|a\.?k\.?a)$/.test(next.folded)
  return touches && !tokens.slice(last + 1, first).some(isOfAnother)
}

/** A verb, a possessive or a relative word: another is spoken of. */
const isOfAnother = (token: Token) =>
  isClitic(token) ||
  AUXILIARIES.has(token.folded) ||
  (token.verb !== undefined && token.folded !== 'called') ||
  /^(?:whose|who|met|said|sentenced)$/.test(token.folded)

/** "also known as", "better known as", "a.k.a.", "alias" before token `first`, an article between. */
function saysAlias({ tokens }: Reading, first: number): boolean {
  const before = (distance: number) => at(tokens, first - distance).folded
  if (/^(?:a\.?k\.?a\.?|alias)$/.test(before(1))) return true
  return (
    before(1) === 'as' && before(2) === 'known' && /^(?:also|better|formerly|previously|otherwise)$/.test(before(3))
  )
}
