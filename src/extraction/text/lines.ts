import { at, type Token } from './tokens.ts'

/** Prose that is broken into lines fills them; an entry of a list does not. In UTF-16 units. */
const SHORTEST_LINE_OF_PROSE = 45
/** In tokens; longer ones are prose. */
const LONGEST_ENTRY = 12

/** Whether the token begins an entry of a list: a line of its own after a short one, over which no name goes on. */
export function beginsEntry(tokens: readonly Token[], i: number): boolean {
  if (!at(tokens, i).fresh) return false
  let first = i - 1
  while (first > 0 && first > i - LONGEST_ENTRY && !at(tokens, first).fresh) first--
  return at(tokens, i - 1).end - at(tokens, first).start < SHORTEST_LINE_OF_PROSE
}
