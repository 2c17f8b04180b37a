import { at, type Token } from '../text/tokens.ts'

/** The last word of "CEO", "Chief Executive Officer" and "acting Chief Executive", officers whom firms have; -1 for none. */
export function officerEnd(tokens: readonly Token[], i: number): number {
  if (RANKS.test(at(tokens, i).folded)) return officerEnd(tokens, i + 1)
  if (OFFICERS.test(at(tokens, i).folded)) return i
  const isChief = at(tokens, i).text === 'Chief' && CHIEFS.test(at(tokens, i + 1).text)
  return isChief ? (at(tokens, i + 2).text === 'Officer' ? i + 2 : i + 1) : -1
}

const RANKS = /^(?:acting|interim|former|deputy|group|co)$/
const OFFICERS = /^(?:ceo|cfo|coo|cto|analyst|analysts|co-founder|cofounder)$/
const CHIEFS = /^(?:Executive|Financial|Operating|Technology|Marketing|Commercial)$/
