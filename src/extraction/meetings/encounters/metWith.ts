import type { Identities } from '../../agents/identities.ts'
import type { Story } from '../../grammar/discourse.ts'
import { type Item, isWord, item } from '../../grammar/items.ts'
import { TIME_WORDS } from '../../lists/nouns.ts'
import { END } from '../../text/tokens.ts'
import { type Encounter, encounter, subjectsOf, withAfter } from './encounter.ts'
import { partiesFrom, STAFF } from './parties.ts'
import { othersAt } from './pronouns.ts'

/** "X met with Y", "X met Y", "the two met". */
export function metWith(
  items: readonly Item[],
  verb: number,
  identities: Identities,
  story: Story,
): Encounter | undefined {
  const { agents, confidence, passive } = subjectsOf(items, verb, story)
  // "would be met with sanctions"
  if (passive && isWord(item(items, verb), /^met$/)) return undefined
  const after = withAfter(items, verb + 1, /^with$/)
  const direct = after < 0 && !isWord(item(items, verb + 1), /^(?:in|on|at|for|by|to)$/)
  const others =
    after > 0 || direct
      ? othersAt(items, after > 0 ? after : verb + 1, agents, identities, story)
      : { agents: [], end: verb + 1, confidence: 1 }
  const isBody = direct && !others.areSpokenFor && others.agents.some((agent) => agent.kind === 'organization')
  if (isBody && !isMetBody(items, verb, others.end)) return undefined
  // "ready to meet current and future needs"
  const areUnnamed = items.slice(verb + 1, verb + 5).some(({ token }) => STAFF.test(token.folded))
  if (direct && others.agents.length === 0 && !areUnnamed && !isCircumstance(item(items, verb + 1))) return undefined
  const found = encounter({ verb, kind: 'met' }, agents, others, confidence * others.confidence * 0.95, 'met-with')
  const isEach =
    agents.length > 1 && items.slice(others.end, others.end + 3).some((here) => isWord(here, /^respectively$/))
  return isEach ? { ...found, each: agents } : found
}

/** "flew to Oslo to see X", "is to see executives of BODY" */
export function toSee(
  items: readonly Item[],
  verb: number,
  identities: Identities,
  story: Story,
): Encounter | undefined {
  if (!isWord(item(items, verb - 1), /^(?:to|will)$/)) return undefined
  const { agents, confidence } = subjectsOf(items, verb, story)
  const others = partiesFrom(items, verb + 1, identities)
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
  return isSomebody && closes
    ? encounter({ verb, kind: 'met' }, agents, others, confidence * 0.75, 'to-see')
    : undefined
}

/** "is due to meet the Town Council again": a body right after the verb, and right before a time or the end. "met EU standards" is no meeting. */
function isMetBody(items: readonly Item[], verb: number, end: number): boolean {
  const first = isWord(item(items, verb + 1), /^the$/) ? verb + 2 : verb + 1
  const next = item(items, end)
  const closes = next.first < 0 || isWord(next, /^(?:again|on|in|[.,;])$/) || TIME_WORDS.has(next.token.folded)
  return first === end - 1 && closes
}

/** "sat down with X", "X and Y sat down for five hours" */
export function satDown(
  items: readonly Item[],
  verb: number,
  identities: Identities,
  story: Story,
): Encounter | undefined {
  if (withAfter(items, verb + 2, /^with$/) > 0) {
    const found = metWith(items, verb, identities, story)
    if (found && found.parties.length > 1) return found
  }
  const { agents, confidence, passive } = subjectsOf(items, verb, story)
  if (passive || agents.length < 2) return undefined
  return encounter({ verb, kind: 'met' }, agents, { agents: [], end: verb + 2 }, confidence * 0.85, 'met-with')
}

/** What may follow "the two met": nothing, a mark, a time, an adverb. */
function isCircumstance({ token, first, mention }: Item): boolean {
  if (first < 0 || TIME_WORDS.has(token.folded) || (token !== END && !token.word)) return true
  return (
    mention === undefined &&
    /ly$|^(?:again|together|face-to-face|one-on-one|alone|before|after|ahead|while|as|when|where|there|here|via|over|and|but|once|twice)$/.test(
      token.folded,
    )
  )
}

/** "X called on Y here on Tuesday": Y receives. "called on Y to resign" is no visit. */
export function calledOn(
  items: readonly Item[],
  verb: number,
  identities: Identities,
  story: Story,
): Encounter | undefined {
  const others = partiesFrom(items, verb + 2, identities)
  const [host] = others.agents
  if (host?.kind !== 'person' || host.titles.length === 0) return undefined
  const end = isWord(item(items, others.end), /^,$/) ? others.end + 1 : others.end
  if (!isWord(item(items, end), /^(?:here|at|in|on|today|yesterday|and|before|separately|later|earlier)$/))
    return undefined
  const { agents, confidence, passive } = subjectsOf(items, verb, story)
  if (passive || agents.length === 0 || agents.some((agent) => agent.kind !== 'person' || agent === host))
    return undefined
  return { ...encounter({ verb, kind: 'met' }, agents, others, confidence * 0.85, 'called-on'), host }
}

/** "paid a courtesy call on X": X receives. */
export function courtesyCall(
  items: readonly Item[],
  noun: number,
  identities: Identities,
  story: Story,
): Encounter | undefined {
  let verb = noun - 1
  while (verb > noun - 5 && !isWord(item(items, verb), /^(?:paid|pays|made)$/)) verb--
  if (!isWord(item(items, verb), /^(?:paid|pays|made)$/)) return undefined
  const { agents, confidence, passive } = subjectsOf(items, verb, story)
  const others = partiesFrom(items, noun + (isWord(item(items, noun + 1), /^there$/) ? 3 : 2), identities)
  const [host] = others.agents
  if (passive || agents.length === 0 || host?.kind !== 'person' || agents.includes(host)) return undefined
  return { ...encounter({ verb, kind: 'met' }, agents, others, confidence * 0.9, 'courtesy-call'), host }
}
