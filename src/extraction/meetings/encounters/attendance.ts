import type { Identities } from '../../agents/identities.ts'
import type { Story } from '../../grammar/discourse.ts'
import { agentAt, type Item, isWord, item } from '../../grammar/items.ts'
import { subjectBefore } from '../../grammar/subjectBefore.ts'
import { MEETING_NOUNS, MEETING_VERBS, RECEIVING_VERBS } from '../../lists/meetingWords.ts'
import { arePeople, type Encounter, encounter } from './encounter.ts'
import { partiesFrom } from './parties.ts'
import { subjectsOf } from './subjects.ts'

/** "The meeting was also attended by X and Y": those are added to the meeting told before. */
export function attendedBy(items: readonly Item[], verb: number, identities: Identities): Encounter | undefined {
  let noun = verb - 1
  while (
    noun >= 0 &&
    noun > verb - 12 &&
    !isWord(item(items, noun), /^(?:meeting|talks|negotiations|conversation|audience|lunch|dinner)$/)
  )
    noun--
  // "for a meeting also attended by X"
  const isGuestsOwn = noun > 2 && items.slice(noun + 1, verb).every((here) => isWord(here, /^(?:also|,|which|was)$/))
  const article = isGuestsOwn ? /^(?:an?|the|this|their)$/ : /^(?:the|this|their)$/
  if (noun < 0 || noun === verb - 12 || !isWord(item(items, noun - 1), article)) return undefined
  if (items.slice(noun + 1, verb).some(({ mention }) => mention?.kind === 'person' || mention?.kind === 'title'))
    return undefined
  const { agents, end } = partiesFrom(items, verb + 2, identities)
  const people = agents.filter(({ kind }) => kind === 'person')
  return people.length > 0
    ? { ...encounter({ verb, kind: 'met' }, people, { agents: [], end }, 0.8, 'joined-meeting') }
    : undefined
}

/** "The Minister was accompanied by X": X is added to the meeting told before. */
export function joinedBy(
  items: readonly Item[],
  verb: number,
  identities: Identities,
  story: Story,
): Encounter | undefined {
  const { agents, end } = partiesFrom(items, verb + 2, identities)
  const people = agents.filter(({ kind }) => kind === 'person')
  // "X and Y were joined by Z of Norway for a trilateral meeting"
  const after = isWord(item(items, end), /^of$/) && item(items, end + 1).mention ? end + 2 : end
  const isFor = isWord(item(items, after), /^for$/) && isWord(item(items, after + 1), /^(?:a|an|the)$/)
  const table = items.findIndex((here, i) => i > after + 1 && i < after + 6 && TABLES.test(here.token.folded))
  // "… for a meeting with officials" is with others.
  const isTheirs = table > 0 && !isWord(item(items, table + 1), /^with$/)
  if (isFor && people.length > 0 && isTheirs) {
    const { subject } = subjectBefore(items, verb, story)
    const all = subject?.agents.every(({ kind }) => kind === 'person') ? subject.agents : []
    if (all.length > 0)
      return encounter({ verb, kind: 'met' }, all, { agents: people, end }, 0.75, 'joined-at-a-meeting')
  }
  return people.length > 0
    ? { ...encounter({ verb, kind: 'met' }, people, { agents: [], end }, 0.7, 'joined-meeting') }
    : undefined
}

/** In a sentence with one of these "in the presence of" is of a meeting. */
const OCCASIONS = new Set([...MEETING_NOUNS, ...RECEIVING_VERBS, ...MEETING_VERBS])

/** "Present were X and Y", "Among those present were X and Y", "X and Y were also present.", "at which X was also present", "in the presence of X"; "X was present." */
export function presentAt(items: readonly Item[], word: number, identities: Identities): Encounter | undefined {
  const alone = wasPresent(items, word, identities)
  if (alone) return alone
  const follows = isWord(item(items, word - 1), /^also$/) && isWord(item(items, word - 2), /^(?:was|were)$/)
  // "X and Y were also present."
  const isWhole = follows && isWord(item(items, word + 1), /^\.$/)
  const isAmong = word === 2 && isWord(item(items, 0), /^among$/) && isWord(item(items, 1), /^those$/)
  if (!items.some(({ token }) => OCCASIONS.has(token.folded)) && word > 1 && !isWhole && !isAmong) return undefined
  const leads =
    (word === 0 || isAmong || (word === 1 && isWord(item(items, 0), /^also$/))) &&
    isWord(item(items, word + 1), /^(?:was|were)$/)
  const presence = isWord(item(items, word), /^presence$/) && isWord(item(items, word + 1), /^of$/)
  const named = follows ? agentAt(items, word - 3, identities) : undefined
  const list = isWhole ? partiesFrom(items.slice(0, word - 2), 0, identities) : undefined
  const { agents, end } =
    leads || presence
      ? partiesFrom(items, word + 2, identities)
      : { agents: list?.end === word - 2 ? list.agents : named ? [named] : [], end: word + 1 }
  const people = agents.filter(({ kind }) => kind === 'person')
  const none = { agents: [], end }
  return people.length > 0 ? encounter({ verb: word, kind: 'met' }, people, none, 0.8, 'joined-meeting') : undefined
}

/** A sentence of its own: "Deputy Minister X was present at the meeting." */
function wasPresent(items: readonly Item[], word: number, identities: Identities): Encounter | undefined {
  const verb = isWord(item(items, word - 1), /^also$/) ? word - 2 : word - 1
  const isOfIt =
    isWord(item(items, word + 1), /^[.]$/) ||
    (isWord(item(items, word + 1), /^(?:at|during)$/) &&
      isWord(item(items, word + 2), /^(?:the|this|their)$/) &&
      isWord(item(items, word + 3), /^(?:meeting|talks|conversation|audience)$/))
  if (!isOfIt || !isWord(item(items, verb), /^(?:was|were)$/)) return undefined
  const { agents, end } = partiesFrom(items, 0, identities)
  const none = { agents: [], end: word + 1 }
  return end === verb && agents.length > 0 && agents.every(isOfficial)
    ? encounter({ verb: word, kind: 'met' }, agents, none, 0.75, 'joined-meeting')
    : undefined
}

/** "X joined Y and Z at a roundtable" */
export function joinedAtTable(
  items: readonly Item[],
  verb: number,
  identities: Identities,
  story: Story,
): Encounter | undefined {
  const others = partiesFrom(items, verb + 1, identities)
  const at = isWord(item(items, others.end), /^,$/) ? others.end + 1 : others.end
  const isAt = isWord(item(items, at), /^(?:at|for)$/)
  if (!isAt || !others.agents.every(({ kind }) => kind === 'person')) return undefined
  // "at a working lunch", "for talks"
  const isOne = isWord(item(items, at + 1), /^(?:a|an|the)$/)
  const start = isOne ? at + 2 : at + 1
  const table = items.findIndex(
    ({ token }, i) => i >= start && i < start + (isOne ? 3 : 1) && TABLES.test(token.folded),
  )
  const { agents, confidence, passive } = subjectsOf(items, verb, story)
  if (table < 0 || passive || agents.length !== 1 || others.agents.length === 0) return undefined
  // "joined Y at a meeting with Z"
  const met = isWord(item(items, table + 1), /^with$/) ? partiesFrom(items, table + 2, identities) : undefined
  const isOfThree = met !== undefined && arePeople(met.agents)
  const [first, second] = isOfThree ? [[...agents, ...others.agents], met] : [agents, others]
  return encounter({ verb, kind: 'met' }, first, second, confidence * 0.75, 'joined-at-a-meeting')
}

const TABLES = /^(?:roundtable|round-table|table|meeting|talks|summit|session|breakfast|lunch|dinner|reception)$/

/** "X also took part in the meeting", "X also participated" */
export function tookPart(items: readonly Item[], verb: number, story: Story): Encounter | undefined {
  const after = isWord(item(items, verb + 1), /^part$/) ? verb + 2 : verb + 1
  const inIt =
    isWord(item(items, after), /^in$/) &&
    isWord(item(items, after + 1), /^(?:the|this|their)$/) &&
    isWord(item(items, after + 2), /^(?:meeting|talks|negotiations|conversation|lunch|dinner)$/)
  const also = isWord(item(items, verb - 1), /^also$/) && (inIt || isWord(item(items, after), /^[.,;]$/))
  if (!inIt && !also) return undefined
  const { agents, confidence } = subjectsOf(items, verb, story)
  const people = agents.filter(({ kind }) => kind === 'person')
  if (people.length === 0) return undefined
  return encounter({ verb, kind: 'met' }, people, { agents: [], end: after }, confidence, 'joined-meeting')
}

/** "At the invitation of X, Y will pay an official visit to …": the guest is received by whoever asked. */
export function invitedVisit(items: readonly Item[], noun: number, identities: Identities): Encounter | undefined {
  const of = items.findIndex((here, i) => isWord(here, /^invitation$/) && isWord(item(items, i + 1), /^of$/)) + 1
  if (of < 1 || of > noun || !isWord(item(items, of - 3), /^(?:at|upon|on)$/)) return undefined
  const start = isWord(item(items, of + 1), /^the$/) ? of + 2 : of + 1
  const host = agentAt(items, start, identities)
  if (!isOfficial(host)) return undefined
  for (let i = start + 1; i < noun; i++) {
    const guest = isWord(item(items, i - 1), /^(?:,|the)$/) ? agentAt(items, i, identities) : undefined
    if (!isOfficial(guest) || guest === host) continue
    const told = { verb: noun, kind: 'noun' as const }
    return { ...encounter(told, [guest], { agents: [host], end: noun + 1 }, 0.65, 'visit-at-invitation'), host }
  }
  return undefined
}

/** "The Council heard a briefing by NAME", "will receive a briefing from NAME". */
export function briefedBy(
  items: readonly Item[],
  noun: number,
  identities: Identities,
  story: Story,
): Encounter | undefined {
  if (!isWord(item(items, noun + 1), /^(?:by|from)$/) || !isWord(item(items, noun - 1), /^an?$/)) return undefined
  const verb = noun - 2
  if (!isWord(item(items, verb), /^(?:receiv|hear|get|got)/)) return undefined
  const { agents, confidence, passive } = subjectsOf(items, verb, story)
  const guests = partiesFrom(items, noun + 2, identities)
  const [host] = agents
  if (passive || !host || agents.length > 1 || !guests.agents.every(({ kind }) => kind === 'person')) return undefined
  return { ...encounter({ verb, kind: 'met' }, agents, guests, confidence * 0.8, 'briefed-by'), host }
}

function isOfficial(agent: ReturnType<typeof agentAt>): agent is NonNullable<ReturnType<typeof agentAt>> {
  return agent?.kind === 'person' && agent.titles.length > 0
}
