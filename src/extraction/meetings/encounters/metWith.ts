import type { Identities } from '../../agents/identities.ts'
import type { Story } from '../../grammar/discourse.ts'
import { type Item, isWord, item } from '../../grammar/items.ts'
import { TIME_WORDS } from '../../lists/nouns.ts'
import { END } from '../../text/tokens.ts'
import { type Encounter, encounter, subjectsOf, withAfter } from './encounter.ts'
import { type Parties, partiesFrom } from './parties.ts'
import { partyOfPronoun } from './pronouns.ts'

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
  const none: Parties = { agents: [], end: verb + 1 }
  const pronoun = partyOfPronoun(items, after > 0 ? after : verb + 1, agents, story)
  if (pronoun && agents.length > 0)
    return encounter({ verb, kind: 'met' }, agents, pronoun, confidence * pronoun.confidence * 0.95, 'met-with')
  const others =
    after > 0 ? partiesFrom(items, after, identities) : direct ? partiesFrom(items, verb + 1, identities) : none
  if (direct && others.agents.some((agent) => agent.kind === 'organization')) return undefined
  // "ready to meet current and future needs"
  if (direct && others.agents.length === 0 && !isCircumstance(item(items, verb + 1))) return undefined
  return encounter({ verb, kind: 'met' }, agents, others, confidence * 0.95, 'met-with')
}

/** What may follow "the two met": nothing, a mark, a time, an adverb. */
function isCircumstance({ token, first, mention }: Item): boolean {
  if (first < 0 || TIME_WORDS.has(token.folded) || (token !== END && !token.word)) return true
  return (
    mention === undefined &&
    /ly$|^(?:again|together|face-to-face|before|after|ahead|while|as|when|where|there|here|via|over|and|but|once|twice)$/.test(
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
  if (!isWord(item(items, others.end), /^(?:here|at|in|on|today|yesterday|and|before)$/)) return undefined
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
