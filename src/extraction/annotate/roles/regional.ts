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
    return (
      isRegionBefore(reading, first) ||
      isRegionBehind(reading, mention) ||
      isSentByHolySee(article, first) ||
      isAmongRegions(reading, first)
    )
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

/** "Voters in Arizona will decide. Secretary of State NAME …": of elections in one of them speak the sentence before and its own. */
function isAmongRegions({ tokens, sentences, sentenceOf }: Reading, title: number): boolean {
  const number = sentenceOf[title] ?? 0
  const start = Math.max(sentences[number - 1]?.first ?? title, title - REACH)
  const end = Math.min(sentences[number]?.last ?? title, title + REACH)
  let [isNamed, isElected] = [false, false]
  for (let i = start; i <= end; i++) {
    isNamed ||= i < title && isAmerican(tokens, i)
    isElected ||= ELECTIONS.test(at(tokens, i).folded)
  }
  return isNamed && isElected
}

/** In tokens: a sentence may be as long as a text. */
const REACH = 60

const ELECTIONS =
  /^(?:elections?|ballots?|vot(?:e|es|er|ers|ing)|polls?|polling|referendum|primary|primaries|count(?:y|ies)|recount)$/

const isAmerican = (tokens: Reading['tokens'], index: number) => AMERICAN_STATES.has(at(tokens, index).folded)

/** "The Holy See sent Secretary of State NAME": it begins the sentence. */
function isSentByHolySee({ reading, identities }: Article, title: number): boolean {
  const start = reading.sentences[reading.sentenceOf[title] ?? -1]?.first ?? title
  const mention = identities.mentionAt[start] ?? identities.mentionAt[start + 1]
  return mention?.kind === 'organization' && mention.code === 'VA' && mention.last < title
}
