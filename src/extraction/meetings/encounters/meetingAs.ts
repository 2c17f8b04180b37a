import type { Agent, Identities } from '../../agents/identities.ts'
import type { Story } from '../../grammar/discourse.ts'
import { agentAt, type Item, isWord, item } from '../../grammar/items.ts'
import { joinedAgents } from '../../grammar/joinedAgents.ts'
import { isPast } from '../../grammar/pastTense.ts'
import { subjectBefore } from '../../grammar/subjectBefore.ts'
import { verbAt } from '../../grammar/verbs.ts'
import { AUXILIARIES } from '../../lists/verbs.ts'
import { ENDED } from './conditions.ts'
import { arePeople, type Encounter, encounter, hasOffice, isWhenOrWhere } from './encounter.ts'
import { partiesFrom } from './parties.ts'

/** "Meeting Y in Oslo on Monday, X asked …", "After meeting Y, X asked …", "Meeting in Oslo, X and Y asked …", "X and Y, meeting in Oslo, asked …": people in office. */
export function meetingAs(
  items: readonly Item[],
  participle: number,
  identities: Identities,
  story: Story,
): Encounter | undefined {
  const isBefore = isWord(item(items, 0), /^before$/)
  const isOpened = participle === 1 && (isBefore || isWord(item(items, 0), /^(?:after|while|upon)$/))
  if (participle > 0 && !isOpened) return meetingBetweenCommas(items, participle, story)
  const next = participle + 1
  const isAlone = isWord(item(items, next), /^(?:in|on|at)$/)
  const others = isAlone
    ? { agents: [], end: next }
    : partiesFrom(untilSubject(items, next), isWord(item(items, next), /^with$/) ? next + 1 : next, identities)
  const comma = commaAfter(items, others.end)
  if (comma < 0 || (!isAlone && !areOfficers(others.agents))) return undefined
  const verb = verbBehind(items, comma)
  const subject = verb < 0 ? undefined : subjectBefore(items, verb, story).subject
  // "Before meeting Y, X fell ill"
  if (
    isBefore &&
    items.slice(comma).some((here) => isWord(here, ENDED) || isWord(here, /^(?:fell|cancelled|canceled)$/))
  )
    return undefined
  const isToCome = isWord(item(items, verb), /^will$/)
  if (!isToCome && isWord(item(items, verb), /^(?:would|could|can|may|might|should)$/)) return undefined
  // "Meeting with Y, X said, would be a mistake"
  if (!subject || isWord(item(items, verb + 1), /^,$/) || !areOfficers(subject.agents)) return undefined
  if (subject.first <= comma || subject.agents.some((agent) => others.agents.includes(agent))) return undefined
  if (subject.agents.length !== 1 && !isAlone) return undefined
  const found = encounter(
    { verb: participle, kind: 'met' },
    subject.agents,
    { ...others, end: comma },
    subject.confidence * 0.8,
    'meeting-as',
  )
  if (found.parties.length < 2) return undefined
  return isToCome ? { ...found, status: 'PLANNED' } : found
}

/** The items up to the comma of "Before meeting President X, Minister Y toured": behind it somebody does something. */
function untilSubject(items: readonly Item[], from: number): readonly Item[] {
  const person = items.findIndex(({ mention }, i) => i >= from && mention?.kind === 'person')
  const comma = items.findIndex((here, i) => i > person && isWord(here, /^,$/))
  const isNear = person >= 0 && person < from + 8 && comma > 0 && comma < person + 8
  return isNear && verbBehind(items, comma) > 0 ? items.slice(0, comma) : items
}

const areOfficers = (agents: Agent[]) => arePeople(agents) && agents.every(hasOffice)

/** "X and Y, meeting in Oslo on Monday, asked …" */
function meetingBetweenCommas(items: readonly Item[], participle: number, story: Story): Encounter | undefined {
  const comma = commaAfter(items, participle + 1)
  const parties = joinedAgents(items, participle - 2, story)
  if (comma < 0 || parties.length < 2 || !areOfficers(parties)) return undefined
  const isTold = isPast(item(items, comma + 1)) || verbAt(items, comma + 1)?.form === 'past'
  const none = { agents: [], end: comma }
  return isTold ? encounter({ verb: participle, kind: 'met' }, parties, none, 0.7, 'meeting-as') : undefined
}

/** The comma behind when and where; -1 where anything else comes before it. */
function commaAfter(items: readonly Item[], from: number): number {
  for (let i = from; i < from + 12; i++) {
    const here = item(items, i)
    if (isWord(here, /^,$/) && !/^(?:19|20)\d\d$/.test(item(items, i + 1).token.text)) return i
    // "meeting President X of Norway"
    const isState = here.mention?.kind === 'organization' && here.mention.code !== undefined
    const isAround =
      isState || isWhenOrWhere(here) || here.token.capital || /^(?:\d{1,4}|,|the|his|her|of)$/.test(here.token.text)
    if (!isAround || here.mention?.kind === 'person') return -1
  }
  return -1
}

/** The verb behind those who are named after a comma; -1 for none. */
function verbBehind(items: readonly Item[], comma: number): number {
  for (let i = comma + 1; i < comma + 14; i++) {
    const { mention, token } = item(items, i)
    const isVerb =
      !mention &&
      !token.capital &&
      (verbAt(items, i) !== undefined || isPast(item(items, i)) || AUXILIARIES.has(token.folded))
    if (isVerb) return i
    if (!mention && !token.capital && !isWord(item(items, i), /^(?:and|the|his|her|counterpart|of|for|,|'s)$/))
      return -1
  }
  return -1
}

/** "X said, standing beside Y in Oslo", "X told reporters alongside Y": who speaks at somebody's side is there with them. */
export function saidBeside(items: readonly Item[], word: number, identities: Identities): Encounter | undefined {
  const isNext = isWord(item(items, word), /^next$/)
  if (isNext && !isWord(item(items, word + 1), /^to$/)) return undefined
  const others = partiesFrom(items, isNext ? word + 2 : word + 1, identities)
  if (
    !areOfficers(others.agents) ||
    items.some((here) =>
      isWord(here, /^(?:portrait|statue|photo|letter|statement|video|op-ed|poster|grave|rally|campaign|campaigned)$/),
    )
  )
    return undefined
  let isSaid = false
  for (let i = word - 1; i > word - 10 && i >= 0; i--) {
    const speaker = agentAt(items, i, identities)
    if (speaker?.kind === 'person') {
      const before = item(items, i - 1).mention?.kind === 'demonym' ? i - 2 : i - 1
      const isSpeaker = isSaid || verbAt(items, before)?.form === 'past'
      if (!isSpeaker || !hasOffice(speaker) || others.agents.includes(speaker)) return undefined
      return encounter({ verb: word, kind: 'met' }, [speaker], others, 0.6, 'at-ones-side')
    }
    isSaid ||= verbAt(items, i)?.form === 'past'
    if (!isWord(item(items, i), BETWEEN) && verbAt(items, i) === undefined) return undefined
  }
  return undefined
}

const BETWEEN =
  /^(?:,|standing|speaking|appearing|seated|sitting|reporters|journalists|an?|the|joint|news|press|conference|briefing|as|he|she|stood|while)$/
