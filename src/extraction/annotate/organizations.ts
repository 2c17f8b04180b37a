import type { OrganizationAnnotation } from '../../annotations/annotations.ts'
import type { Body } from '../agents/bodies.ts'
import { SENTENCE_STARTERS } from '../lists/common.ts'
import { isListed } from '../names/namedStates.ts'
import { phraseAt, type Reading } from '../text/reading.ts'
import { at, isAcronym, isClitic } from '../text/tokens.ts'

/** The longest of a body's names, an acronym only where it has no other. */
export function bodyName(reading: Reading, body: Body): string {
  let best = ''
  for (const mention of body.mentions) {
    const text = phraseAt(reading, mention.nameFirst ?? mention.first, mention.last)
    const short = isAcronym(at(reading.tokens, mention.first)) && mention.first === mention.last
    if (best === '' || (!short && (text.length > best.length || best === best.toUpperCase()))) best = text
  }
  return best
}

/** Where "Karelian" or "Karelia's" before "foreign ministry", written small, begins; -1 for none. */
function ownerOf({ tokens }: Reading, { first }: Body['mentions'][number]): number {
  if (at(tokens, first).capital) return -1
  const owner = isClitic(at(tokens, first - 1)) ? first - 2 : first - 1
  return at(tokens, owner).capital && !SENTENCE_STARTERS.has(at(tokens, owner).folded) ? owner : -1
}

/** A body with its names as they stand in the text. */
export function annotateBody(reading: Reading, body: Body, key: string): OrganizationAnnotation {
  const names = new Set(
    body.mentions.map((mention) => phraseAt(reading, mention.nameFirst ?? mention.first, mention.last)),
  )
  for (const acronym of body.acronyms) names.add(acronym)
  for (const mention of body.mentions) {
    const owner = ownerOf(reading, mention)
    if (owner >= 0) names.add(phraseAt(reading, owner, mention.last))
  }
  return {
    key,
    name: bodyName(reading, body),
    names: [...names],
    classification: body.classification,
    ...(isListed(body.code) && { country: body.code }),
  }
}
