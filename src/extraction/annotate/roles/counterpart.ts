import type { Agent } from '../../agents/identities.ts'
import type { PersonMention, TitlePhrase } from '../../names/mentions.ts'
import { phraseAt, type Reading } from '../../text/reading.ts'
import { at } from '../../text/tokens.ts'
import type { Article, Held } from './context.ts'
import { stateOf } from './holders.ts'

/** In tokens back: a sentence may be as long as a text. */
const REACH = 100

/** The office of "her Irish counterpart NAME": that of whoever alone is named with one before in the sentence. */
export function counterpartHeld({ reading, identities }: Article, mention: PersonMention): Held | undefined {
  const counterpart = identities.counterparts.get(mention)
  const sentence = reading.sentences[reading.sentenceOf[mention.first] ?? -1]
  const holder = counterpart && stateOf(identities, counterpart.code)
  if (!holder || !sentence) return undefined
  const officers = new Set<Agent>()
  for (let i = Math.max(sentence.first, mention.first - REACH); i < mention.first; i++) {
    const named = identities.mentionAt[i]
    const agent = named?.kind === 'person' && named.title ? identities.agentOf.get(named) : undefined
    if (agent) officers.add(agent)
  }
  return officers.size === 1 ? { role: officeOf(reading, counterpart.title), holder } : undefined
}

/** A foreign minister's counterpart is one; a secretary's or prime minister's may be called otherwise. */
function officeOf(reading: Reading, { first, last, words, portfolio, affiliation }: TitlePhrase): string {
  if (words.at(-1) !== 'minister' || words.includes('prime') || words.length + portfolio.length < 2)
    return 'counterpart'
  // "Minister for Europe and Roads": what one government puts together, another may part.
  const isSeveral = reading.tokens.slice(first, last + 1).some(({ folded }) => folded === 'and')
  const isWhole = !isSeveral && affiliation === undefined
  const end = isWhole ? last : first + words.length - 1
  return end === first && at(reading.tokens, first).folded === 'minister'
    ? 'counterpart'
    : phraseAt(reading, first, end)
}
