import type { Mention, PersonMention } from '../names/mentions.ts'
import type { Reading } from '../text/reading.ts'
import { at, isClitic } from '../text/tokens.ts'

/** How far before "led by" the delegation may stand, in tokens. */
const REACH = 8

/** The state whose delegation somebody leads: "the Kenyan delegation was headed by Deputy Minister NAME". Their office is that state's. */
export function codeOfDelegation(
  { tokens }: Reading,
  { first }: PersonMention,
  mentions: readonly Mention[],
): string | undefined {
  if (at(tokens, first - 1).folded !== 'by' || !/^(?:led|headed)$/.test(at(tokens, first - 2).folded)) return undefined
  for (let noun = first - 3; noun > first - REACH; noun--) {
    const token = at(tokens, noun)
    if (!token.word) return undefined
    if (!/^(?:delegation|side|team)$/.test(token.folded)) continue
    const end = isClitic(at(tokens, noun - 1)) ? noun - 2 : noun - 1
    const found = mentions.find(({ last }) => last === end)
    return found && 'code' in found ? found.code : undefined
  }
  return undefined
}
