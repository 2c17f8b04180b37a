import type { Reading } from '../text/reading.ts'
import { at } from '../text/tokens.ts'
import type { Person } from './people.ts'

/** Between a name and another of the same person there are so many words at most. */
const FARTHEST = 16

/** Whoever is "also known as" somebody else: the one by the other. */
export function aliasesOf(reading: Reading, people: readonly Person[]): Map<Person, Person> {
  const named = people.flatMap((person) =>
    person.mentions.flatMap((mention) => (mention.kind === 'person' ? [{ person, ...mention }] : [])),
  )
  named.sort((a, b) => a.first - b.first)
  const aliases = new Map<Person, Person>()
  named.forEach(({ person, first }, index) => {
    const holder = named[index - 1]
    if (!holder || holder.person === person || !saysAlias(reading, first) || aliases.has(holder.person)) return
    const isNear = first - holder.last < FARTHEST && reading.sentenceOf[first] === reading.sentenceOf[holder.last]
    if (isNear) aliases.set(person, holder.person)
  })
  return aliases
}

/** "also known as", "better known as", "a.k.a.", "alias" before token `first`, an article between. */
function saysAlias({ tokens }: Reading, first: number): boolean {
  const before = (distance: number) => at(tokens, first - distance).folded
  if (/^(?:a\.?k\.?a\.?|alias)$/.test(before(1))) return true
  return (
    before(1) === 'as' && before(2) === 'known' && /^(?:also|better|formerly|previously|otherwise)$/.test(before(3))
  )
}
