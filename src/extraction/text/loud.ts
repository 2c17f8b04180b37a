import type { Span } from './spans.ts'
import { at, type Token, tokenLike } from './tokens.ts'

/** In words. What is shorter may be a label or an acronym. */
const SHORTEST = 8

const CAPITALS = /^\p{Lu}[^\p{Ll}]*$/u

/** In paragraphs of the body that are in capitals throughout, capitals tell of no names: there, none of them counts as one. */
export function quietLoudParagraphs(tokens: Token[], paragraphs: readonly Span[]): void {
  for (const { first, last } of paragraphs.slice(1)) {
    if (!isLoud(tokens, first, last)) continue
    for (let i = first; i <= last; i++) tokens[i] = tokenLike(at(tokens, i), { capital: false, acronym: false })
  }
}

/** A heading, such as an office and its holder, does not end like a sentence. */
function isLoud(tokens: readonly Token[], first: number, last: number): boolean {
  if (!/^[.!?”"»’']$/.test(at(tokens, last).text)) return false
  let words = 0
  for (let i = first; i <= last; i++) {
    const { word, capital, text } = at(tokens, i)
    if (!word || /^\p{N}/u.test(text)) continue
    if (!capital || !CAPITALS.test(text)) return false
    words++
  }
  return words >= SHORTEST
}
