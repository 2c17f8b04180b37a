import type { Body } from '../../agents/bodies.ts'
import type { Identities } from '../../agents/identities.ts'
import { PLACE_NOUNS } from '../../lists/common.ts'
import { BODY_NOUNS } from '../../lists/organizations.ts'
import type { BodyMention, TitlePhrase } from '../../names/mentions.ts'
import type { Reading } from '../../text/reading.ts'
import { at, isClitic } from '../../text/tokens.ts'

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

/** The last token of an office of which only a part was read: "director" in "director of the Keld event", "spokeswoman for the Keld administration’s …". */
export function wholeEnd({ tokens }: Reading, first: number, last: number): number {
  const { word, capital, verb, folded } = at(tokens, last + 1)
  // "president of the Bishops" of "president of the Bishops’ Conference"
  const isOwner =
    isClitic(at(tokens, last + 1)) || (/^['’]$/.test(at(tokens, last + 1).text) && at(tokens, last + 2).capital)
  const goesOn =
    word && !capital && verb === undefined && (BODY_NOUNS.has(folded) || PLACE_NOUNS.has(folded) || folded === 'event')
  if (!(goesOn && at(tokens, last).capital) && !isOwner && !isClitic(at(tokens, last))) return last
  for (let i = last - 1; i > first; i--) if (/^(?:of|for|at|to|in|on)$/.test(at(tokens, i).folded)) return i - 1
  return last
}
