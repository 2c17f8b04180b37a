import type { Reading } from '../text/reading.ts'
import { at } from '../text/tokens.ts'
import type { Subject } from './subject.ts'

/** "He said that Lund had left": he is not Lund. Whether the words between two tokens name whom a pronoun stands for. */
export function isNamedWithin(reading: Reading, subject: Subject | undefined, first: number, last: number): boolean {
  const [agent] = subject?.agents ?? []
  if (subject?.form !== 'pronoun' || agent?.kind !== 'person') return false
  const isNamed = agent.mentions.some(
    (mention) => mention.kind === 'person' && mention.first >= first && mention.last <= last,
  )
  if (!isNamed) return false
  // "My name is Ilsa Varn"
  for (let i = first; i <= last; i++) if (/^(?:i|i'm|my|me|myself)$/.test(at(reading.tokens, i).folded)) return false
  return true
}

/** A subject of whom nothing is known but the pronoun. */
export const nobodyOf = (subject: Subject): Subject => ({ ...subject, agents: [], confidence: 0.5 })
