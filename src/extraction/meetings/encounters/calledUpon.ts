import type { Agent, Identities } from '../../agents/identities.ts'
import type { Story } from '../../grammar/discourse.ts'
import { type Item, isWord, item } from '../../grammar/items.ts'
import { TIME_WORDS } from '../../lists/nouns.ts'
import { arePeople, type Encounter, encounter, hasOffice, subjectsOf } from './encounter.ts'
import { partiesFrom } from './parties.ts'

/** "visited X at home on Monday", "greeted X at the airport": people, one of whom holds an office, and where or when it was. */
export function calledUpon(
  items: readonly Item[],
  verb: number,
  identities: Identities,
  story: Story,
): Encounter | undefined {
  const others = partiesFrom(items, verb + 1, identities)
  const { agents, confidence, passive } = subjectsOf(items, verb, story)
  if (passive || !arePeople(agents) || !arePeople(others.agents)) return undefined
  if (![...agents, ...others.agents].some(hasOffice) || !isPlacedOrDated(items, others.end)) return undefined
  const host = isWord(item(items, verb), /^greet/) ? agents[0] : others.agents[0]
  return { ...encounter({ verb, kind: 'met' }, agents, others, confidence * 0.75, 'called-upon'), host }
}

/** "summoned Ambassador X on Monday", "called in the envoy, X". */
export function summoned(
  items: readonly Item[],
  verb: number,
  identities: Identities,
  story: Story,
): Encounter | undefined {
  const from = isWord(item(items, verb), /^called$/) ? verb + 2 : verb + 1
  const others = partiesFrom(items, from, identities)
  const { agents, confidence, passive } = subjectsOf(items, verb, story)
  if (passive || agents.length !== 1 || !arePeople(others.agents) || !others.agents.every(isEnvoy)) return undefined
  return { ...encounter({ verb, kind: 'met' }, agents, others, confidence * 0.75, 'summoned'), host: agents[0] }
}

function isPlacedOrDated(items: readonly Item[], end: number): boolean {
  const next = item(items, isWord(item(items, end), /^,$/) ? end + 1 : end)
  return TIME_WORDS.has(next.token.folded) || isWord(next, /^(?:at|in|on|aboard)$/)
}

const isEnvoy = (agent: Agent) =>
  agent.kind === 'person' &&
  agent.titles.some(({ words }) => words.has('ambassador') || words.has('envoy') || words.has('affaires'))
