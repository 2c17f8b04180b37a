import type { Person } from '../../agents/people.ts'
import { AMERICAN_STATES, REGIONS } from '../../lists/regions.ts'
import type { PersonMention } from '../../names/mentions.ts'
import type { Reading } from '../../text/reading.ts'
import { at, isClitic } from '../../text/tokens.ts'
import type { Article } from './context.ts'

/** Whether an office is that of a region or of the Holy See, whose secretaries of state are called as a foreign minister is elsewhere. */
export function isOfRegion(article: Article, { mentions }: Person): boolean {
  return mentions.some((mention) => {
    if (mention.kind !== 'person' || mention.title === undefined) return false
    const { first } = mention.title
    const { reading } = article
    return isRegionBefore(reading, first) || isRegionBehind(reading, mention) || isSentByHolySee(article, first)
  })
}

/** "Delaware Secretary of State NAME", "Ohio's Secretary of State NAME", "In Ohio, Secretary of State NAME" */
function isRegionBefore({ tokens }: Reading, title: number): boolean {
  const before = at(tokens, title - 1)
  if (before.text === ',') return at(tokens, title - 3).folded === 'in' && isAmerican(tokens, title - 2)
  return REGIONS.has(at(tokens, isClitic(before) ? title - 2 : title - 1).folded)
}

/** "Secretary of State NAME of Ohio", "Secretary of State NAME, Ohio's" */
function isRegionBehind({ tokens }: Reading, { last }: PersonMention): boolean {
  if (!isAmerican(tokens, last + 2)) return false
  const link = at(tokens, last + 1)
  return link.folded === 'of' || (link.text === ',' && isClitic(at(tokens, last + 3)))
}

const isAmerican = (tokens: Reading['tokens'], index: number) => AMERICAN_STATES.has(at(tokens, index).folded)

/** "The Holy See sent Secretary of State NAME": it begins the sentence. */
function isSentByHolySee({ reading, identities }: Article, title: number): boolean {
  const start = reading.sentences[reading.sentenceOf[title] ?? -1]?.first ?? title
  const mention = identities.mentionAt[start] ?? identities.mentionAt[start + 1]
  return mention?.kind === 'organization' && mention.code === 'VA' && mention.last < title
}
