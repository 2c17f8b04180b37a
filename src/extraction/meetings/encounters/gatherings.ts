import type { Identities } from '../../agents/identities.ts'
import type { Story } from '../../grammar/discourse.ts'
import { agentAt, type Item, isWord, item } from '../../grammar/items.ts'
import { verbAt } from '../../grammar/verbs.ts'
import { MEETING_NOUNS } from '../../lists/meetingWords.ts'
import { arePeople, type Encounter, encounter, hasOffice, withAfter } from './encounter.ts'
import { ownerOf } from './meetingOwners.ts'
import { partiesFrom } from './parties.ts'
import { subjectsOf } from './subjects.ts'

/** "X hosted the talks, which brought together Y and Z", "The summit brought together Y and Z in Oslo". */
export function broughtTogether(
  items: readonly Item[],
  verb: number,
  identities: Identities,
  story: Story,
): Encounter | undefined {
  const isIt = isWord(item(items, verb + 1), /^together$/)
  const noun = items.findLastIndex((here, i) => i < verb && MEETING_NOUNS.has(here.token.folded))
  const others = isIt ? partiesFrom(items, verb + 2, identities) : undefined
  if (!others || noun < 0 || !arePeople(others.agents) || isDoubtful(items, verb)) return undefined
  const hosting = items.findLastIndex(
    (here, i) => i < noun && isWord(here, /^(?:host(?:ed|s)?|convened|chaired|co-hosted)$/),
  )
  const { agents, confidence, passive } =
    hosting > 0 ? subjectsOf(items, hosting, story) : { agents: [], confidence: 1, passive: false }
  const isHosted = !passive && agents.length === 1 && arePeople(agents)
  const hosts = isHosted ? agents : []
  if (hosts.length + others.agents.length < 2) return undefined
  const found = encounter({ verb: noun, kind: 'noun' }, hosts, others, confidence * 0.7, 'brought-together')
  return isHosted ? { ...found, host: agents[0] } : found
}

/** "Her host was Minister X", "Lund's host in Oslo was Minister X" */
export function hostWas(
  items: readonly Item[],
  noun: number,
  identities: Identities,
  story: Story,
): Encounter | undefined {
  const verb = items.findIndex((here, i) => i > noun && i < noun + 4 && isWord(here, /^(?:was|is|will)$/))
  const hosts =
    verb > 0 ? partiesFrom(items, isWord(item(items, verb + 1), /^be$/) ? verb + 2 : verb + 1, identities) : undefined
  const [host, ...more] = hosts?.agents ?? []
  const owner = ownerOf(items, noun, identities, story)
  if (!hosts || host?.kind !== 'person' || more.length > 0 || !hasOffice(host)) return undefined
  if (owner?.agent.kind !== 'person' || owner.agent === host) return undefined
  return { ...encounter({ verb, kind: 'met' }, [owner.agent], hosts, owner.confidence * 0.8, 'host-was'), host }
}

const isDoubtful = (items: readonly Item[], verb: number) =>
  items
    .slice(Math.max(0, verb - 5), verb)
    .some((here) => isWord(here, /^(?:not|never|would|could|might|may|should|to|had)$|n['’]t$/))

/** "Standing beside X in Oslo on Monday, Y said": who speaks at somebody's side is there with them. */
export function atOnesSide(items: readonly Item[], word: number, identities: Identities): Encounter | undefined {
  if (word > 2 || !isWord(item(items, word - 1), /^(?:standing|speaking|appearing|seated|sitting)$/)) return undefined
  const others = partiesFrom(items, word + 1, identities)
  if (!arePeople(others.agents) || !others.agents.every(hasOffice)) return undefined
  for (let i = others.end; i < others.end + 12; i++) {
    if (item(items, i).quotation !== undefined || isWord(item(items, i), /^[.;:]$/)) return undefined
    const start = isWord(item(items, i), /^,$/) ? i + 1 : -1
    const speaker = start > 0 ? agentAt(items, start, identities) : undefined
    if (speaker?.kind !== 'person' || verbAt(items, start + 1) === undefined) continue
    if (others.agents.includes(speaker)) return undefined
    return encounter({ verb: word, kind: 'met' }, [speaker], { ...others, end: i }, 0.6, 'at-ones-side')
  }
  return undefined
}

/** "The new ambassador, X, presented her credentials to President Y", "delivered a letter to President Y in Oslo": Y receives. */
export function presentedTo(
  items: readonly Item[],
  verb: number,
  identities: Identities,
  story: Story,
): Encounter | undefined {
  const credentials = items.findIndex((here, i) => i > verb && i < verb + 6 && isWord(here, /^cred(?:entials|ence)$/))
  const letter = items.findIndex(
    (here, i) => i > verb && i < verb + 5 && isWord(here, /^(?:letter|message|note|invitation)$/),
  )
  const isPaper = credentials > 0
  const to = isPaper ? withAfter(items, credentials + 1, /^to$/) : letter > 0 ? toAfter(items, letter) : -1
  const others = to > 0 ? partiesFrom(items, to, identities) : undefined
  const { agents, confidence, passive } = subjectsOf(items, verb, story)
  const [host] = others?.agents ?? []
  if (!others || !host || passive || !arePeople(agents) || !arePeople(others.agents)) return undefined
  // "delivered a letter to X": by hand, where a place is told.
  const isThere =
    isWord(item(items, others.end), /^(?:in|at)$/) && item(items, others.end + 1).mention?.kind === 'place'
  if (!isPaper && (!isThere || !hasOffice(host) || !agents.every(hasOffice))) return undefined
  const rule = isPaper ? 'credentials' : 'letter-delivered'
  return { ...encounter({ verb, kind: 'met' }, agents, others, confidence * (isPaper ? 0.85 : 0.65), rule), host }
}

/** The item after the "to" of "a letter from X to"; -1 for none. */
function toAfter(items: readonly Item[], letter: number): number {
  for (let i = letter + 1; i < letter + 8; i++) {
    const { mention, token } = item(items, i)
    if (isWord(item(items, i), /^to$/)) return i + 1
    if (!mention && !token.capital && !isWord(item(items, i), /^(?:from|of|the|his|her|president)$/)) return -1
  }
  return -1
}

/** "Among her guests were X and Y" */
export function amongGuests(
  items: readonly Item[],
  noun: number,
  identities: Identities,
  story: Story,
): Encounter | undefined {
  if (!isWord(item(items, 0), /^among$/) || noun > 5 || !isWord(item(items, noun + 1), /^were$/)) return undefined
  const guests = partiesFrom(items, noun + 2, identities)
  const owner = ownerOf(items, noun, identities, story)
  if (owner?.agent.kind !== 'person' || !arePeople(guests.agents) || guests.agents.includes(owner.agent))
    return undefined
  const host = owner.agent
  return { ...encounter({ verb: noun, kind: 'met' }, [host], guests, owner.confidence * 0.75, 'guests-of'), host }
}
