import { HONORIFICS } from '../lists/titles.ts'
import { at, type Token } from '../text/tokens.ts'
import { isGivenName } from './givenName.ts'

/** In words: "The Hammer". */
const LONGEST = 3

const CLOSING = new Map([
  ['"', '"'],
  ['“', '”'],
  ['”', '”'],
  ['‘', '’'],
  ["'", "'"],
  ['(', ')'],
])

/** The token that closes a nickname within a name, which goes on behind it: the second mark in 'Robert "Bob" Keld'. -1 for none. */
export function nicknameEnd(tokens: readonly Token[], open: number): number {
  const closing = CLOSING.get(at(tokens, open).text)
  if (closing === undefined) return -1
  let i = open + 1
  while (i <= open + LONGEST && at(tokens, i).capital && !HONORIFICS.has(at(tokens, i).folded)) i++
  const isNickname = i > open + 1 && at(tokens, i).text === closing && at(tokens, i + 1).capital
  return isNickname && (closing !== ')' || (i === open + 2 && isGivenName(at(tokens, open + 1)))) ? i : -1
}

/** "Mr and Mrs Keld", from the second of them: whose name it is stands for both. */
export const isOfCouple = (tokens: readonly Token[], honorific: number): boolean =>
  HONORIFICS.has(at(tokens, honorific).folded) &&
  at(tokens, honorific - 1).folded === 'and' &&
  HONORIFICS.has(at(tokens, honorific - 2).folded)
