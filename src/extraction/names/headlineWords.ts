import { at, END, PARAGRAPH_BREAK, type Token } from '../text/tokens.ts'

/** What a headline in capitals says that a body does: of the verbs of headlines those that no name of a body has, as "Rules Committee" has one. */
const ANNOUNCES =
  /^(?:Meets|Mull|Mulls|Visits|Receives|Slams|Rejects|Says|Urge|Vows|Warns|Denies|Intervenes|Backs|Seeks|Faces|Fails|Hosts|Launches|Announces|Welcomes|Opens|Awards|Condemns|Urges|Celebrates|Unveils|Concludes|Signs|Joins|Tells)$/

/** What ends the name of a body in a headline in capitals: what it does, or with whom: "Call With Foreign Ministry Envoy". */
export const endsInHeadline = ({ text }: Token): boolean => text === 'With' || ANNOUNCES.test(text)

/** In tokens. */
const LONGEST_HEADLINE = 60

/** Before the first blank line. */
export function isInHeadline(tokens: readonly Token[], first: number): boolean {
  for (let i = first - 1; i > first - LONGEST_HEADLINE; i--) {
    if (at(tokens, i) === END) return true
    if (at(tokens, i).text === PARAGRAPH_BREAK) return false
  }
  return false
}
