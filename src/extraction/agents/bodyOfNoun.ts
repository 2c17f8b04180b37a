import { BODY_NOUNS } from '../lists/organizations.ts'
import type { Reading } from '../text/reading.ts'
import { at } from '../text/tokens.ts'
import type { Body } from './bodies.ts'

/** "the court", "the party": the body named last before `index` whose name turns on that noun. */
export function bodyOfNoun(reading: Reading, bodies: readonly Body[], index: number): Body | undefined {
  const noun = at(reading.tokens, index).folded
  if (!BODY_NOUNS.has(noun)) return undefined
  let best: Body | undefined
  let latest = -1
  for (const body of bodies) {
    for (const mention of body.mentions) {
      if (mention.first >= index || mention.first <= latest) continue
      for (let i = mention.first; i <= mention.last; i++) {
        if (at(reading.tokens, i).folded === noun) {
          best = body
          latest = mention.first
        }
      }
    }
  }
  return best
}
