import type { Body } from '../../agents/bodies.ts'
import type { Identities } from '../../agents/identities.ts'
import type { BodyMention, TitlePhrase } from '../../names/mentions.ts'
import type { Reading } from '../../text/reading.ts'
import { at } from '../../text/tokens.ts'

export function stateOf(identities: Identities, code: string): Body | undefined {
  return identities.bodies.find((body) => body.code === code)
}

export function organizationAt(identities: Identities, index: number): BodyMention | undefined {
  const mention = identities.mentionAt[index]
  return mention?.kind === 'organization' ? mention : undefined
}

/** The last token before whose office it is, the preposition and article left out: "president" in "president of the Trust". */
export function beforeBody(reading: Reading, { affiliation, last }: TitlePhrase): number {
  if (!affiliation) return last
  // "Ambassador of Kenya to Karelund"
  if (affiliation.last < last && /^(?:to|and)$/.test(at(reading.tokens, affiliation.last + 1).folded)) return last
  let i = affiliation.first - 1
  while (/^(?:the|of|for|to|at|in|on)$/.test(at(reading.tokens, i).folded)) i--
  return i
}
