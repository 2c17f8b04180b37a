import type { Agent, Identities } from '../../agents/identities.ts'
import type { Story } from '../../grammar/discourse.ts'
import { agentAt, type Item, isWord, item } from '../../grammar/items.ts'
import { isHead } from '../../grammar/officeHolders.ts'
import { subjectAfter } from '../../grammar/subjectAfter.ts'
import { subjectBefore } from '../../grammar/subjectBefore.ts'
import { SHARED } from '../../lists/meetingWords.ts'
import { isLeading, leaderMeant } from './delegates.ts'
import { arePeople, type Encounter, encounter, hasOffice, isPremises } from './encounter.ts'
import { protagonistOf } from './meetingOwners.ts'
import { type Parties, partiesFrom } from './parties.ts'
import { expectedTo, subjectsOf } from './subjects.ts'

/** "X was received by Y": Y is the host. */
export function wasReceived(
  items: readonly Item[],
  verb: number,
  identities: Identities,
  story: Story,
): Encounter | undefined {
  const { agents, confidence } = subjectsOf(items, verb, story)
  const agentive = byAfter(items, verb)
  if (agentive < 0 && isBare(items, verb)) return receivedByHost(verb, agents, confidence, story)
  const after = agentive > 0 ? subjectAfter(items, agentive, story) : undefined
  const by =
    after && arePeople(after.agents)
      ? { agents: after.agents, end: after.last + 1 }
      : hostsFrom(items, agentive, identities)
  const isSecond = isWord(item(items, verb - 1), /^(?:was|were)$/) && isWord(item(items, verb - 2), /^and$/)
  const { subject } = subjectBefore(items, verb, story)
  const leader = leaderMeant(items, subject ? subject.last : pronounBefore(items, verb), story)
  // "A delegation headed by X was received"
  const isLed = subject?.agents.length === 0 && isLedBefore(items, verb)
  const guests = leader ? [leader] : isSecond || isLed || expectedTo(items, verb) > 0 ? agents : subject?.agents
  if (!by || !arePeople(by.agents) || !arePeople(guests ?? [])) return undefined
  return {
    ...encounter(
      { verb, kind: 'met' },
      leader ? [leader] : agents,
      by,
      (leader ? 0.7 : confidence) * 0.9,
      'received-by',
    ),
    host: by.agents[0],
  }
}

const isLedBefore = (items: readonly Item[], verb: number): boolean =>
  items.slice(0, verb).some((here, i) => isLeading(here.token.folded) && isWord(item(items, i + 1), /^by$/))

/** "X was met at the airport by Y", "was greeted at the palace by Y" */
export function wasMetAt(
  items: readonly Item[],
  verb: number,
  identities: Identities,
  story: Story,
): Encounter | undefined {
  const by = byAfter(items, verb)
  // "by a poster of X", "by silence"
  const next = item(items, by + 1)
  const isSomebody = next.mention !== undefined || next.token.capital || isWord(next, /^(?:the|his|her|their|its)$/)
  if (by < 0 || !isSomebody) return undefined
  const found = wasReceived(items, verb, identities, story)
  // "was met by Governor X at the gate", "was met by Governor X."
  const isThere = isWord(item(items, found?.end ?? -1), /^(?:[.]|at|in|on)$/)
  const areOfficial = isThere && (found?.parties.every(hasOffice) ?? false)
  if (!areOfficial && !items.slice(verb + 1, by).some(isPremises)) return undefined
  return found && found.parties.length > 1 ? { ...found, confidence: found.confidence * 0.8 } : undefined
}

/** "by Karelia's deputy minister for springs, NAME" */
function hostsFrom(items: readonly Item[], agentive: number, identities: Identities): Parties | undefined {
  if (agentive < 0) return undefined
  const hosts = partiesFrom(items, agentive + 1, identities)
  if (arePeople(hosts.agents)) return hosts
  // The office goes on to the comma before its holder.
  for (let i = agentive + 1; i < agentive + 12 && item(items, i).quotation === undefined; i++) {
    const holder = isWord(item(items, i), /^,$/) ? agentAt(items, i + 1, identities) : undefined
    if (holder?.kind === 'person') return { agents: [holder], end: i + 2 }
  }
  return undefined
}

/** The item of the "they" of "where they were received". */
function pronounBefore(items: readonly Item[], verb: number): number {
  let i = verb - 1
  while (i > verb - 5 && isWord(item(items, i), /^(?:will|be|was|were|been|had|has|have|also|then|to)$/)) i--
  return i
}

/** The "by" of "was received in Oslo by X". -1 for none. */
function byAfter(items: readonly Item[], verb: number): number {
  for (let i = verb + 1; i < verb + 10; i++) {
    const here = item(items, i)
    // "in a room designed by X"
    const isOther = i > verb + 1 && isWord(item(items, i - 1), /(?:ed|built|made|run|led|drawn)$/)
    if (isWord(here, /^by$/)) return isOther ? -1 : i
    // "at the palace, in Oslo, by X"
    if (isWord(here, /^,$/) && (isWord(item(items, i + 1), /^(?:in|by)$/) || isWord(item(items, i - 2), /^in$/)))
      continue
    // "was hosted to a luncheon by X"
    if (isWord(here, /^to$/) && isWord(item(items, i + 1), /^an?$/) && SHARED.has(item(items, i + 2).token.folded))
      continue
    if (here.mention?.kind === 'person' || here.quotation !== undefined || isWord(here, /^(?:[.,;:]|and|to|for|with)$/))
      return -1
  }
  return -1
}

/** "was received.": nobody says by whom. */
const isBare = (items: readonly Item[], verb: number) =>
  isWord(item(items, verb), /^received$/) &&
  (item(items, verb + 1).first < 0 || isWord(item(items, verb + 1), /^[.,;]$/))

/** "Then X was received", in what is told of a head of state: by whoever receives there. */
function receivedByHost(verb: number, guests: Agent[], confidence: number, story: Story): Encounter | undefined {
  const host = protagonistOf(story, guests)
  if (!host || !isHead(host) || !arePeople(guests) || !guests.every(hasOffice)) return undefined
  const others = { agents: [host], end: verb + 1 }
  return { ...encounter({ verb, kind: 'met' }, guests, others, confidence * 0.65, 'received-by'), host }
}

/** "The Prosecutor, X, reported to the President on the harvest": to a head of state one reports in person. */
export function reportedTo(
  items: readonly Item[],
  verb: number,
  identities: Identities,
  story: Story,
): Encounter | undefined {
  const to = isWord(item(items, verb + 1), /^to$/) ? (isWord(item(items, verb + 2), /^the$/) ? verb + 3 : verb + 2) : -1
  const host = to > 0 ? agentAt(items, to, identities) : undefined
  const { agents, confidence, passive } = subjectsOf(items, verb, story)
  const isOn = isWord(item(items, to + 1), /^(?:on|about)$/)
  if (!host || !isHead(host) || passive || !isOn || agents.includes(host)) return undefined
  if (!arePeople(agents) || !agents.every(hasOffice)) return undefined
  return {
    ...encounter({ verb, kind: 'met' }, agents, { agents: [host], end: to + 1 }, confidence * 0.65, 'reported-to'),
    host,
  }
}
