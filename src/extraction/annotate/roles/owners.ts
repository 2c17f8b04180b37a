import type { Body } from '../../agents/bodies.ts'
import type { Identities } from '../../agents/identities.ts'
import type { Reading } from '../../text/reading.ts'
import { at, isClitic } from '../../text/tokens.ts'
import { onlyOfKind } from './bodiesOfKind.ts'
import type { Article } from './context.ts'

/** Said of whoever has an office, and no part of it: "the party's new leader". */
const QUALITIES = /^(?:new|newly|own|current|present|longtime|recently|appointed|elected|first|then)$/

/**
 * Whose an office is that begins at token `first` and names no body itself: "Keld Motors' director", "the party's leader", "union president",
 * "its president". Undefined where that is not plain.
 */
export function ownerBefore({ reading, identities }: Article, first: number): Body | undefined {
  const { tokens } = reading
  let i = first - 1
  while (QUALITIES.test(at(tokens, i).folded)) i--
  const before = at(tokens, i)
  if (before.folded === 'its') return itsOwner(reading, identities, i)
  const isPossessive = isClitic(before) || (/^['’]$/.test(before.text) && at(tokens, i - 1).folded.endsWith('s'))
  const owner = isPossessive ? i - 1 : i
  const named = identities.mentionAt[owner]
  if (isPossessive && named?.kind === 'organization') return bodyAt(identities, owner)
  if (named && named.kind !== 'organization') return undefined
  if (at(tokens, owner).capital || (isPossessive && !/^(?:the|this)$/.test(at(tokens, owner - 1).folded)))
    return undefined
  return onlyOfKind(reading, identities, owner)
}

const bodyAt = ({ mentionAt, agentOf }: Identities, index: number): Body | undefined => {
  const mention = mentionAt[index]
  const agent = mention?.kind === 'organization' ? agentOf.get(mention) : undefined
  return agent?.kind === 'organization' ? agent : undefined
}

/** The one body of the words before "its" in its sentence, or that with which the sentence before begins, if that names no other. */
function itsOwner(reading: Reading, identities: Identities, its: number): Body | undefined {
  const { sentences, sentenceOf, tokens } = reading
  const number = sentenceOf[its] ?? -1
  const sentence = sentences[number]
  if (!sentence) return undefined
  // "the Harbour Union led by its president"
  const isLed = at(tokens, its - 1).folded === 'by' && /^(?:led|headed|chaired)$/.test(at(tokens, its - 2).folded)
  const link = isLed ? (at(tokens, its - 3).text === ',' ? its - 3 : its - 2) : its - 1
  const isBeside = isLed || /^(?:by|and|through|via|,)$/.test(at(tokens, link).text)
  const beside = isBeside ? bodyAt(identities, link - 1) : undefined
  if (beside) return beside
  const here = ownersIn(reading, identities, sentence.first, its - 1)
  if (here.length > 0) return here.length === 1 && begins(reading, identities, sentence.first) ? here[0] : undefined
  const previous = sentences[number - 1]
  if (its > sentence.first || !previous || previous.paragraph !== sentence.paragraph) return undefined
  const before = ownersIn(reading, identities, previous.first, previous.last)
  return before.length === 1 && begins(reading, identities, previous.first) ? before[0] : undefined
}

/** Whether a sentence has a body for its subject: "Keld Motors", "The Karelian parliament". */
function begins({ tokens }: Reading, { mentionAt }: Identities, first: number): boolean {
  for (let i = first; i < first + 4; i++) {
    const mention = mentionAt[i]
    if (mention) return mention.kind === 'organization' || mention.kind === 'demonym'
    if (!/^(?:the|on|in)$/.test(at(tokens, i).folded)) return false
  }
  return false
}

/** In tokens: a sentence may be as long as a text. */
const LONGEST = 100

/** The bodies named from token to token; who owns one of them ("Karelia's parliament") is not another. */
function ownersIn({ tokens }: Reading, identities: Identities, first: number, last: number): Body[] {
  const found = new Set<Body>()
  for (let i = Math.max(first, last - LONGEST); i <= last; i++) {
    const body = bodyAt(identities, i)
    if (!body) continue
    i = identities.mentionAt[i]?.last ?? i
    const isOwner = isClitic(at(tokens, i + 1)) && i + 2 <= last && bodyAt(identities, i + 2) !== undefined
    if (!isOwner) found.add(body)
  }
  return [...found]
}
