import type { Agent, Identities } from '../../agents/identities.ts'
import { perArticle } from '../../agents/perArticle.ts'
import type { Story } from '../../grammar/discourse.ts'
import { agentAt, type Item, isWord, item } from '../../grammar/items.ts'
import { mainSubject } from '../../grammar/mainSubject.ts'
import { subjectBefore } from '../../grammar/subjectBefore.ts'
import { saidBefore, verbAt } from '../../grammar/verbs.ts'
import type { Parties } from './parties.ts'

/** "In a meeting with X in Oslo on Monday, Y said …": Y follows the comma that ends the phrase. */
export function openingOwner(
  items: readonly Item[],
  noun: number,
  others: Parties,
  identities: Identities,
): { agent: Agent; confidence: number } | undefined {
  if (noun > 7 || !items.slice(0, noun).some((here) => isWord(here, /^(?:in|during|at|after|following|over)$/)))
    return undefined
  if (items.slice(0, noun).some((here) => here.mention?.kind === 'person')) return undefined
  for (let i = others.end; i < others.end + 16 && i < items.length; i++) {
    const here = item(items, i)
    if (here.quotation !== undefined || isWord(here, /^[.;:]$/)) return undefined
    if (!isWord(here, /^,$/)) continue
    const lead = isWord(item(items, i + 1), /^the$/) ? i + 2 : i + 1
    // ", the Karelian minister confirmed"
    const start = item(items, lead).mention?.kind === 'demonym' ? lead + 1 : lead
    const agent = agentAt(items, start, identities)
    // ", the Leader, NAME, described …": the comma before the verb closes the name.
    const isClosed = isWord(item(items, start + 1), /^,$/) && verbAt(items, start + 2) !== undefined
    const isPassive = start > lead && isWord(item(items, start + 1), /^(?:was|were|is|are)$/)
    if (agent?.kind !== 'person' || isPassive || (!isClosed && isWord(item(items, start + 1), /^(?:,|and|'s)$/)))
      continue
    return { agent, confidence: 0.8 }
  }
  return undefined
}

/** "After talks with X and Y, Z warned …" */
export function laterSubject(
  items: readonly Item[],
  noun: number,
  others: Parties,
  identities: Identities,
): { agent: Agent; confidence: number } | undefined {
  const before = item(items, noun - 1)
  if (!isWord(before, /^(?:after|following|during|in|his|her|their)$/) || !isWord(item(items, others.end), /^,$/))
    return undefined
  const agent = agentAt(items, others.end + 1, identities)
  return agent?.kind === 'person' ? { agent, confidence: 0.7 } : undefined
}

/** "A meeting with X, planned for Monday, was called off", "At a meeting with X, the sides …": of the one whom the text is about. */
export function protagonist(
  items: readonly Item[],
  noun: number,
  others: Parties,
  story: Story,
): { agent: Agent; confidence: number } | undefined {
  const isSet =
    isWord(item(items, 0), /^(?:a|an|another|the|further)$/) &&
    items.slice(others.end).some((here) => isWord(here, SCHEDULED))
  // "During the meeting with X, the sides discussed …"
  const isOpening =
    isWord(item(items, 0), /^(?:at|in|during)$/) &&
    items
      .slice(others.end)
      .some(
        (here, n) =>
          isWord(here, /^(?:sides|parties)$/) && isWord(item(items, others.end + n - 1), /^(?:the|both|two)$/),
      )
  if (noun > 4 || !(isSet || isOpening)) return undefined
  const agent = protagonistOf(story, others.agents)
  // Whom the sentence before is about, if it is about anybody.
  const number = story.reading.sentenceOf[item(items, 0).first] ?? 0
  const topic = isOpening ? story.topicOf(number - 1) : undefined
  return agent && (topic === undefined || topic === agent) ? { agent, confidence: 0.55 } : undefined
}

/** Whom a text names most often, others than these. */
export const protagonistOf = ({ identities }: Story, not: readonly Agent[]): Agent | undefined =>
  mostNamed(identities).find((person) => !not.includes(person))

/** The few whom the text names most often, and more than once. */
const mostNamed = perArticle(({ people }): readonly Agent[] =>
  people
    .filter(({ mentions }) => mentions.length > 1)
    .sort((a, b) => b.mentions.length - a.mentions.length)
    .slice(0, 8),
)

const SCHEDULED = /^(?:followed|planned|scheduled|due|called|cancelled|canceled|postponed|set|held|place|expected)$/

/** "X's meeting", "his meeting", "X said in a meeting" */
export function ownerOf(
  items: readonly Item[],
  noun: number,
  identities: Identities,
  story: Story,
): { agent: Agent; confidence: number } | undefined {
  for (let i = noun - 1; i >= 0 && i > noun - 6; i--) {
    const here = item(items, i)
    if (isWord(here, /^'s$/) || (isWord(here, /^['’]$/) && item(items, i - 1).mention)) {
      const agent = agentAt(items, i - 1, identities)
      return agent && { agent, confidence: 0.8 }
    }
    if (isWord(here, /^(?:his|her)$/)) {
      // "her deputy to talks", "the progress that her predecessor made in talks": somebody else's.
      const isOfOther = items
        .slice(i + 1, noun)
        .some((between) => isWord(between, /^(?:to|in|at|of|for|on|the|a|made|went)$/))
      return isOfOther ? undefined : story.pronoun(here.token.folded === 'his' ? 'male' : 'female', here.first)
    }
    if (here.mention?.kind === 'person' || isWord(here, /^[,.;:]$/)) return undefined
    // "X said on Wednesday after talks with Y"
    if (isWord(here, /^(?:after|following)$/)) {
      const said = saidBefore(items, i)
      const subject = said < 0 ? mainSubject(items, i, story) : subjectBefore(items, said, story).subject
      const [agent] = subject?.agents ?? []
      return agent?.kind === 'person' && subject?.agents.length === 1 ? { agent, confidence: 0.65 } : undefined
    }
    if (isWord(here, /^(?:a|an)$/) && isWord(item(items, i - 1), /^(?:after|following)$/)) continue
    if (isWord(here, /^(?:a|an)$/)) {
      // "called for a dialogue with Y"
      if (isWord(item(items, i - 1), /^for$/) && isWord(item(items, i - 2), /^(?:call|appeal|push|press|ask|hope)/))
        return undefined
      // "died a day before a meeting with Y"
      const isNever = isWord(item(items, i - 1), /^before$/) && items.slice(0, i).some((one) => isWord(one, NO_MORE))
      const subject = isNever ? undefined : mainSubject(items, i, story)
      const [agent] = subject?.agents ?? []
      return isWord(item(items, i - 1), /^(?:in|during|at|before|for)$/) && agent
        ? { agent, confidence: 0.65 }
        : undefined
    }
  }
  return undefined
}

const NO_MORE = /^(?:died|killed|shot|resigned|arrested|collapsed|fled|dismissed|sacked|hospitali[sz]ed)$/
