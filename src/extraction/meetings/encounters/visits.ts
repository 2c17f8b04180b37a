import type { Identities } from '../../agents/identities.ts'
import type { Story } from '../../grammar/discourse.ts'
import { type Item, isWord, item } from '../../grammar/items.ts'
import { TIME_WORDS } from '../../lists/nouns.ts'
import { cameFor } from '../status.ts'
import { apart, type Encounter, encounter, saysWhen, verbOf } from './encounter.ts'
import { partiesFrom } from './parties.ts'
import { othersAt } from './pronouns.ts'
import { subjectsOf } from './subjects.ts'

/** "X called on Y here on Tuesday": Y receives. "called on Y to resign" is no visit. */
export function calledOn(
  items: readonly Item[],
  verb: number,
  identities: Identities,
  story: Story,
): Encounter | undefined {
  const isEach = isWord(item(items, verb + 1), /^separately$/)
  const on = isEach || isWord(item(items, verb + 1), /^jointly$/) ? verb + 2 : verb + 1
  const others = partiesFrom(items, on + 1, identities)
  const [host] = others.agents
  if (host?.kind !== 'person' || host.titles.length === 0) return undefined
  // "called on King X of Karelund."
  const whose = isWord(item(items, others.end), /^of$/) && !item(items, others.end + 1).token.word ? 2 : 0
  const next = others.end + whose
  const end = isWord(item(items, next), /^,$/) ? next + 1 : next
  if (!isWord(item(items, end), /^(?:here|at|in|on|this|today|yesterday|and|before|separately|later|earlier|who|\.)$/))
    return undefined
  // "called on X, in a letter on Monday, to resign"
  const asks = items.slice(end).some((here, n) => {
    const next = item(items, end + n + 1)
    const isVerb = next.token.word && !next.token.capital && !isWord(next, /^(?:the|his|her|their|a|an)$/)
    return isWord(here, /^to$/) && isVerb && !isWord(next, PURPOSES)
  })
  if (asks) return undefined
  const { agents, confidence, passive } = subjectsOf(items, verb, story)
  if (passive || agents.length === 0 || agents.some((agent) => agent.kind !== 'person' || agent === host))
    return undefined
  const found = { ...encounter({ verb, kind: 'met' }, agents, others, confidence * 0.85, 'called-on'), host }
  // "will hold talks with X, and call on Y"
  const isToCome = isWord(item(items, verb), /^call$/) && isWord(item(items, verb - 1), /^and$/)
  if (isEach && agents.length > 1) return { ...found, each: agents }
  return isToCome ? { ...found, status: 'PLANNED' } : found
}

/** What somebody comes for, rather than demands. */
const PURPOSES =
  /^(?:press|ask|discuss|brief|present|pay|hand|deliver|seek|convey|express|inform|congratulate|bid|thank)$/

/** "paid a courtesy call on X", "paid a visit to X": X receives. */
export function courtesyCall(
  items: readonly Item[],
  noun: number,
  identities: Identities,
  story: Story,
): Encounter | undefined {
  const verb = verbOf(items, noun, /^(?:paid|pays|made)$/)
  if (verb < 0) return undefined
  const { agents, confidence, passive } = subjectsOf(items, verb, story)
  const whom = noun + (isWord(item(items, noun + 1), /^there$/) ? 3 : 2)
  const others = othersAt(items, whom, agents, identities, story)
  const [host] = others.agents
  if (passive || agents.length === 0 || host?.kind !== 'person' || agents.includes(host)) return undefined
  const found = { ...encounter({ verb, kind: 'met' }, agents, others, confidence * 0.9, 'courtesy-call'), host }
  return apart(found, agents, others.agents, isWord(item(items, noun), /^calls$/))
}

/** "flew to Oslo to see X", "is to see executives of BODY", "will see X on Monday", "when he sees X on Monday" */
export function toSee(
  items: readonly Item[],
  verb: number,
  identities: Identities,
  story: Story,
): Encounter | undefined {
  const to = verb - 1
  const isDue = isWord(item(items, to - 1), /^(?:is|are|due|expected|scheduled)$/)
  // "would see X on Monday", as somebody said
  const will = isWord(item(items, to), /^(?:will|would)$/)
  const sees = isWord(item(items, verb), /^sees$/)
  if (!will && !sees && (!isWord(item(items, to), /^to$/) || !(isDue || cameFor(items, to)))) return undefined
  const { agents, confidence } = subjectsOf(items, verb, story)
  const others = othersAt(items, verb + 1, agents, identities, story)
  const [agent] = agents
  if (agents.length !== 1 || agent?.kind !== 'person' || others.agents.includes(agent)) return undefined
  const isSomebody =
    others.areSpokenFor || (others.agents.length > 0 && others.agents.every(({ kind }) => kind === 'person'))
  // "to see X as a rival" and "to see X win" are no visits.
  const next = item(items, others.end)
  const closes =
    next.first < 0 ||
    !next.token.word ||
    TIME_WORDS.has(next.token.folded) ||
    isWord(next, /^(?:in|at|on|over|about|after|before)$/)
  // "sees X as", "sees X in the play"
  const isDay = saysWhen(isWord(next, /^on$/) ? item(items, others.end + 1) : next)
  const isTold = items.some((here) => isWord(here, /^(?:said|says|announced|confirmed)$/))
  const isOpen = items.some((here) => isWord(here, /^(?:if|unless|hoped|hopes?|wished|whether|voters)$/))
  if (isWord(item(items, to), /^would$/) && !(isDay && isTold && !isOpen)) return undefined
  if (sees && (!isDay || items.slice(others.end).some((here) => isWord(here, /^(?:as|television)$/)))) return undefined
  return isSomebody && closes && !isWord(item(items, others.end + 1), /^court$/)
    ? encounter({ verb, kind: 'met' }, agents, others, confidence * others.confidence * 0.75, 'to-see')
    : undefined
}
