import { CAPITALISED_COMMON } from '../lists/common.ts'
import { PORTFOLIO_WORDS } from '../lists/titles.ts'
import { at, type Token } from '../text/tokens.ts'
import type { Gazetteer } from './gazetteer.ts'

/** "AG" is a company's, "Ag" a part of names, as "Sá" is. */
export const isPartOfName = ({ text }: Token) => /^(?:Ag|S[aá]|Nv)$/.test(text)

/** "the Karelian Economic Partnership Agreement": what bodies agree on is none. */
export const AGREEMENTS = /^(?:agreement|treaty|act|convention|charter|pact|accord|protocol)$/

/** "the Japan Alliance", "the NATO Alliance": what states have with each other is no body. */
export function isBond(tokens: readonly Token[], first: number, noun: number, gazetteer: Gazetteer): boolean {
  if (isStrategic(tokens, noun)) return true
  if (at(tokens, noun).folded !== 'alliance' || (at(tokens, noun + 1).folded === 'of' && at(tokens, noun + 2).capital))
    return false
  const { folded } = at(tokens, noun - 1)
  // "the Karelian National Alliance" is a party.
  if (noun - first > 1 && /^(?:national|democratic|people's|progressive|liberal|patriotic|civic)$/.test(folded))
    return false
  // "the American Lumber Alliance" is one of people who deal in something.
  const isCommon =
    CAPITALISED_COMMON.has(folded) || PORTFOLIO_WORDS.has(folded) || /^(?:strategic|bilateral)$/.test(folded)
  // "the U.S.-Alliance"
  if (!at(tokens, noun - 1).word) return true
  const known = gazetteer.find(tokens, first)
  if (known) return isCommon || gazetteer.find(tokens, noun - 1) !== undefined || known.last === noun - 1
  return isCommon
}

/** "the Comprehensive Strategic Partnership" is what two states have with each other, and no body. */
const isStrategic = (tokens: readonly Token[], noun: number) =>
  at(tokens, noun).folded === 'partnership' && at(tokens, noun - 1).folded === 'strategic'

/** "NATO Headquarters", "at the Lund Palace": where somebody sits or meets. */
export function isSeat(tokens: readonly Token[], first: number, noun: number, gazetteer: Gazetteer): boolean {
  const { folded } = at(tokens, noun)
  if (folded === 'headquarters') return gazetteer.find(tokens, first)?.last === noun - 1
  if (/^cent(?:re|er)$/.test(folded) && /^(?:conference|convention|exhibition)$/.test(at(tokens, noun - 1).folded))
    return true
  const before = at(tokens, first - 1).folded === 'the' ? at(tokens, first - 2) : at(tokens, first - 1)
  return folded === 'palace' && /^(?:at|in|to|from|outside|near|inside|into)$/.test(before.folded)
}
