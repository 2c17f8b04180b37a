import type { TitleMention } from '../names/mentions.ts'
import type { Reading } from '../text/reading.ts'
import { at, isClitic } from '../text/tokens.ts'
import type { Person } from './people.ts'

/** In paragraphs. */
const REACH = 3

/**
 * Whom "X thanked the President" and "X, who came with the minister" mean, where X bears that office, too: the only other who does and was named
 * shortly before.
 *
 * @param doer whoever of them was named last before the title
 */
export function otherThanDoer(
  reading: Reading,
  { first, last }: TitleMention,
  able: readonly Person[],
  doer: Person,
): Person | undefined {
  const { tokens, sentenceOf, sentences } = reading
  const isObject = at(tokens, first - 1).folded === 'the' && DOES.test(at(tokens, first - 2).folded)
  if (!isObject || isClitic(at(tokens, last + 1)) || able.length < 2) return undefined
  const sentence = sentenceOf[first] ?? -1
  const paragraphOf = (token: number) => sentences[sentenceOf[token] ?? -1]?.paragraph ?? -1
  const isNamed = (person: Person, fits: (token: number) => boolean) =>
    person.mentions.some((mention) => mention.first < first && fits(mention.first))
  if (!isNamed(doer, (token) => sentenceOf[token] === sentence)) return undefined
  const [other, ...others] = able.filter(
    (person) => person !== doer && isNamed(person, (token) => paragraphOf(token) >= paragraphOf(first) - REACH),
  )
  return others.length === 0 ? other : undefined
}

/** What stands before whom something is done to or with. */
const DOES = /[^e]ed$|^(?:with|to|by|from|told|met|saw|gave|sent|asked)$/
