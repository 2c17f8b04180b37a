import type { Agent } from '../../agents/identities.ts'
import type { Story } from '../../grammar/discourse.ts'
import { agentAt, type Item, isWord, item } from '../../grammar/items.ts'
import { mainSubject } from '../../grammar/mainSubject.ts'
import { subjectBefore } from '../../grammar/subjectBefore.ts'
import { TEAMS } from '../../lists/meetingWords.ts'
import { TIME_WORDS } from '../../lists/nouns.ts'
import { arePeople, type Encounter, encounter } from './encounter.ts'

/** "X travelled to Oslo for talks with Y" */
export function travellerOf(
  items: readonly Item[],
  noun: number,
  story: Story,
): { agent: Agent; confidence: number } | undefined {
  const visitor = isWord(item(items, noun - 1), /^where$/) ? visitorBefore(items, noun - 1, story) : undefined
  if (visitor) return { agent: visitor, confidence: 0.7 }
  const purpose = [1, 2, 3, 4].find(
    (back) => item(items, noun - back).mention || isWord(item(items, noun - back), /^for$/),
  )
  if (purpose === undefined || item(items, noun - purpose).mention) return undefined
  const travels = items
    .slice(0, noun)
    .some((here, i) => isTravelling(items, i) || (isWord(here, /^be$/) && isWord(item(items, i + 1), /^in$/)))
  if (!travels) return undefined
  const verb = items.findLastIndex(
    (_, i) => i < noun && isTravelling(items, i) && !isWord(item(items, i - 1), /^(?:a|an|the)$/),
  )
  const own = verb > 0 ? subjectBefore(items, verb, story).subject : undefined
  // "said that a delegation from BODY would visit Oslo for talks": not whoever said it
  if (
    own?.form === 'unnamed' &&
    items.slice(Math.max(0, own.first - 6), verb).some(({ token }) => TEAMS.has(token.folded))
  )
    return undefined
  const subject = own && own.agents.length > 0 ? own : mainSubject(items, noun, story)
  const [agent] = subject?.agents ?? []
  return agent && subject?.agents.length === 1 ? { agent, confidence: subject.confidence * 0.85 } : undefined
}

/** "X and Y will travel to Oslo on Monday for talks": with each other. */
export function travellersFor(items: readonly Item[], noun: number, story: Story): Encounter | undefined {
  if (!isWord(item(items, noun), /^(?:talks|negotiations|discussions)$/) || !isWord(item(items, noun - 1), /^for$/))
    return undefined
  const next = item(items, noun + 1)
  if (next.first >= 0 && next.token.word && !TIME_WORDS.has(next.token.folded)) return undefined
  const verb = items.findLastIndex((_, i) => i < noun && isTravelling(items, i))
  if (verb < 1) return undefined
  const { subject } = subjectBefore(items, verb, story)
  if (!subject || subject.agents.length < 2 || !arePeople(subject.agents)) return undefined
  // "X and her adviser Y", "Senators X and Y" have talks with others, and who travel separately with each their own.
  if (items.slice(0, noun).some((here) => isWord(here, APART))) return undefined
  if (!areOfTwoStates(subject.agents)) return undefined
  const none = { agents: [], end: noun + 1 }
  return encounter({ verb: noun, kind: 'noun' }, subject.agents, none, subject.confidence * 0.7, 'travel-for-talks')
}

const APART =
  /^(?:his|her|their|separately|different|not|never|may|might|could|would|should|refused|declined|failed)$|n['’]t$/

/** Each serves a state, and no two the same. */
function areOfTwoStates(agents: readonly Agent[]): boolean {
  const codes = agents.map((agent) =>
    agent.kind === 'person' ? agent.titles.find(({ code }) => code)?.code : undefined,
  )
  return codes.every((code) => code !== undefined) && new Set(codes).size === codes.length
}

/** "will travel to", "will lead a delegation to", "is in Oslo" */
const isTravelling = (items: readonly Item[], i: number) =>
  isWord(item(items, i), TRAVELLING) ||
  (isWord(item(items, i), /^(?:is|are|was|were|expected|due)$/) &&
    isWord(item(items, i + 1), /^in$/) &&
    item(items, i + 2).mention?.kind !== 'person' &&
    (item(items, i + 2).mention !== undefined || item(items, i + 2).token.capital)) ||
  (isWord(item(items, i), /^(?:leads?|led|leading|heads?)$/) &&
    items.slice(i + 1, i + 5).some((here) => isWord(here, /^delegation$/)))

/** The X of "the visit of X to Oslo, where" and "X's visit to Oslo, where". */
function visitorBefore(items: readonly Item[], before: number, { identities }: Story): Agent | undefined {
  for (let i = before - 1; i > before - 12; i--) {
    if (!isWord(item(items, i), /^(?:visit|trip)$/)) continue
    const of = isWord(item(items, i + 1), /^(?:of|by)$/) ? agentAt(items, i + 2, identities) : undefined
    const owns = isWord(item(items, i - 1), /^'s$/) ? i - 2 : isWord(item(items, i - 2), /^'s$/) ? i - 3 : -1
    const visitor = of ?? (owns < 0 ? undefined : agentAt(items, owns, identities))
    return visitor?.kind === 'person' ? visitor : undefined
  }
  return undefined
}

const TRAVELLING =
  /^(?:travel(?:l?ed|s|l?ing)?|fl(?:ew|y|ies|ying)|arriv(?:e|ed|es|ing)|went|go|going|came|headed|visit(?:s|ed|ing)?|return(?:ed|s)?|stop(?:ped)?|landed|drove|left|due|stay(?:ed|s)?|cross(?:ed|es)?|moved|continued|proceed(?:ed|s)?|welcomed|received|hosted)$/
