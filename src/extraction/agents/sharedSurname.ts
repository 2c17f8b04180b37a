import { isGivenName } from '../names/givenName.ts'
import type { PersonMention } from '../names/mentions.ts'
import type { Reading } from '../text/reading.ts'
import { at } from '../text/tokens.ts'
import type { Person } from './people.ts'

/** "Tomas and Anna Keld": whether a bare surname, of which the text knows one bearer, may be another's who is named before them. */
export function isShared(surname: string, bearer: Person, mention: PersonMention, { tokens }: Reading): boolean {
  if (bearer.words.length < 2 || bearer.words.at(-1) !== surname) return false
  // "Mrs Keld", "Anna Keld" say which.
  if (mention.first !== mention.last) return false
  return bearer.mentions.some(({ kind, first, last }) => {
    const given = at(tokens, first - 2)
    const isPair = kind === 'person' && last > first && /^(?:and|&)$/.test(at(tokens, first - 1).folded)
    return isPair && isGivenName(given) && isGivenName(at(tokens, first)) && !at(tokens, first - 3).capital
  })
}
