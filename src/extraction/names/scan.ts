import { at, isClitic, type Token } from '../text/tokens.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { BodyMention, DemonymMention, Mention } from './mentions.ts'
import type { WordUses } from './wordUses.ts'

/** One pass over the words of an article: what is known of them as a whole, and what was found so far. */
export interface Scan {
  tokens: readonly Token[]
  gazetteer: Gazetteer
  uses: WordUses
  mentions: Mention[]
  /** The last token of a run of capitalised words that is nobody's name; no part of it is one either. */
  nobody: number
  /** The last token of a body of a list that begins with what all are: "the unions Varn, Keld and". */
  listed: number
  /** "Mme" stands in the text, so that "M." is no initial. */
  isFrench: boolean
  /** The last token of the headline. */
  headlineEnd: number
  /** Names that the text gives in full before their acronym, by first token. */
  defined: Map<number, { last: number; acronym: string }>
  /** First tokens of those names, by acronym: the first that has it. */
  definedBy: Map<string, number>
  /** How often each stands in the text. */
  acronyms: Map<string, number>
  /** Those that nothing explains and that stand for a body somewhere in the text. */
  acting: Set<string>
}

/** The state or body that ends right before token `i`, a possessive between. */
export function affiliationBefore(scan: Scan, i: number): BodyMention | DemonymMention | undefined {
  const previous = scan.mentions.at(-1)
  if (!previous || (previous.kind !== 'organization' && previous.kind !== 'demonym')) return undefined
  const end = isClitic(at(scan.tokens, i - 1)) || /^['’)]$/.test(at(scan.tokens, i - 1).text) ? i - 2 : i - 1
  return previous.last === end ? previous : undefined
}
