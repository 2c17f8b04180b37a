import type { Identities } from '../../agents/identities.ts'
import type { Story } from '../../grammar/discourse.ts'
import { agentAt, type Item, isWord, item } from '../../grammar/items.ts'
import { isPast } from '../../grammar/pastTense.ts'
import { subjectBefore } from '../../grammar/subjectBefore.ts'
import { areAbsent, arePeople, type Encounter, encounter, hasOffice, saysWhen } from './encounter.ts'
import { partiesFrom } from './parties.ts'

/** What is led, in items from the verb. */
const REACH = 8
const MEETINGS = /^(?:meeting|meetings|talks|dialogue|consultations|discussions|session|round|roundtable|summit)$/
/** What may be done with a meeting by whoever leads it. */
const LEADING = /^(?:co-?)?(?:hosting|chairing|convening|opening|leading|launching)$/

/** "X will lead the first meeting of the Norway-Kenya Dialogue with Y", "X convened the meeting alongside Y": people in office, who are there. */
export function ledWith(
  items: readonly Item[],
  verb: number,
  identities: Identities,
  story: Story,
): Encounter | undefined {
  if (!isDone(items, verb)) return undefined
  const noun = items.findIndex((here, i) => i > verb && i < verb + REACH && isWord(here, MEETINGS))
  const isObject = !items.slice(verb + 1, noun).some((here) => here.mention?.kind === 'person' || !isInPhrase(here))
  const link = noun < 0 || !isObject ? -1 : linkOf(items, noun)
  const { subject, passive } = subjectBefore(items, verb, story)
  if (!subject || link < 0 || passive || !areOfficers(subject.agents)) return undefined
  const others = partiesFrom(items, link + 1, identities)
  if (!areOfficers(others.agents) || others.agents.some((agent) => subject.agents.includes(agent))) return undefined
  if (areAbsent(items, others.end) || isWord(item(items, others.end), /^as$/)) return undefined
  return encounter({ verb, kind: 'met' }, subject.agents, others, subject.confidence * 0.8, 'hosted-together')
}

const areOfficers = (agents: Parameters<typeof arePeople>[0]) => arePeople(agents) && agents.every(hasOffice)

/** "led", "will lead", and neither "to lead" nor "could lead" */
const isDone = (items: readonly Item[], verb: number) =>
  isWord(item(items, verb), /ed$|^led$/) || isWord(item(items, verb - 1), /^will$/)

const isInPhrase = ({ mention, token, quotation }: Item) =>
  quotation === undefined &&
  (mention !== undefined || (token.word && !/^(?:to|in|at|from|with|after|before|by|against)$/.test(token.folded)))

/** The "with" or "alongside" behind the meeting and what it is called, and not that of "on the feud with"; -1 for none. */
function linkOf(items: readonly Item[], noun: number): number {
  let isTopic = false
  for (let i = noun + 1; i < noun + 24; i++) {
    const here = item(items, i)
    if (isWord(here, /^(?:with|alongside)$/)) return i
    isTopic ||= isWord(here, /^(?:on|about|over)$/) && !here.token.capital && !item(items, i - 1).token.capital
    const isOfIt = here.mention !== undefined || here.token.capital || isWord(here, /^(?:on|[,()]|\d+)$/)
    if (here.mention?.kind === 'person' || here.quotation !== undefined) return -1
    if (!isOfIt && (isTopic || !isInPhrase(here) || isPast(here) || isWord(here, OTHER_CLAUSE))) return -1
  }
  return -1
}

const OTHER_CLAUSE = /^(?:who|which|that|but|when|while|where|as|because|if|his|her|their)$/

/** "X will join Y in co-hosting a meeting of the coalition": both are there. */
export function joinedInLeading(
  items: readonly Item[],
  verb: number,
  identities: Identities,
  story: Story,
): Encounter | undefined {
  if (!isDone(items, verb)) return undefined
  const others = partiesFrom(items, verb + 1, identities)
  if (!isWord(item(items, others.end), /^in$/) || !isWord(item(items, others.end + 1), LEADING)) return undefined
  if (!leadsMeeting(items, others.end + 2)) return undefined
  const { subject, passive } = subjectBefore(items, verb, story)
  if (!subject || passive || !arePeople(subject.agents) || !arePeople(others.agents)) return undefined
  return encounter({ verb, kind: 'met' }, subject.agents, others, subject.confidence * 0.8, 'hosted-together')
}

/** "co-hosting a meeting", and not "leading the opposition", "leading calls for a summit", "hosting the summit boycott": what is led from item `from` on. */
function leadsMeeting(items: readonly Item[], from: number): boolean {
  for (let i = from; i < from + REACH; i++) {
    const here = item(items, i)
    const isOther = isWord(here, /^(?:on|over|about|for|against|by|of)$/)
    if (here.first < 0 || isOther || !isInPhrase(here)) return false
    if (!isWord(here, MEETINGS) && !isWord(here, /^(?:conference|ministerial|forum|event)$/)) continue
    const next = item(items, i + 1)
    const isHead = next.first < 0 || !next.token.word || next.token.capital || next.mention !== undefined
    if (isHead || isWord(next, BEHIND) || saysWhen(next)) return true
  }
  return false
}

const BEHIND =
  /^(?:on|of|in|at|with|for|to|between|about|over|and|that|which|where|here|during|after|before|ahead|alongside)$/

/** "X and Y co-hosted Minister Z for the first meeting of the committee": their guest. */
export function hostedGuests(
  items: readonly Item[],
  verb: number,
  identities: Identities,
  story: Story,
): Encounter | undefined {
  const others = partiesFrom(items, verb + 1, identities)
  // "co-hosted the meeting with Z", who co-hosts it too
  if (isWord(item(items, verb + 1), /^(?:the|an?)$/)) return undefined
  const isFor = isWord(item(items, others.end), /^(?:for|in|at|on|today|yesterday)$/)
  const { subject, passive } = subjectBefore(items, verb, story)
  const [host] = subject?.agents ?? []
  if (!subject || !host || passive || !isFor || !isDone(items, verb)) return undefined
  if (!areOfficers(subject.agents) || !areOfficers(others.agents)) return undefined
  return { ...encounter({ verb, kind: 'met' }, subject.agents, others, subject.confidence * 0.8, 'received'), host }
}

/** "Together with Minister X, Minister Y will launch the first meeting of the group" */
export function togetherWith(items: readonly Item[], together: number, identities: Identities): Encounter | undefined {
  if (together !== 0 || !isWord(item(items, 1), /^with$/)) return undefined
  const others = partiesFrom(items, 2, identities)
  const lead = item(items, others.end + 1).mention?.kind === 'demonym' ? others.end + 2 : others.end + 1
  const owner = isWord(item(items, others.end), /^,$/) ? agentAt(items, lead, identities) : undefined
  const will = isWord(item(items, lead + 1), /^will$/) ? 1 : 0
  const verb = lead + 1 + will
  const isLed = isWord(
    item(items, verb),
    will
      ? /^(?:co-?)?(?:launch|open|host|chair|convene|lead)$/
      : /^(?:co-?)?(?:launched|opened|hosted|chaired|convened|led)$/,
  )
  const isMeeting = items.slice(verb + 1, verb + REACH).some((here) => isWord(here, MEETINGS))
  if (!owner || !isLed || !isMeeting || !areOfficers([owner]) || !areOfficers(others.agents)) return undefined
  if (others.agents.includes(owner)) return undefined
  return encounter({ verb, kind: 'met' }, [owner], { ...others, end: verb + 1 }, 0.75, 'hosted-together')
}
