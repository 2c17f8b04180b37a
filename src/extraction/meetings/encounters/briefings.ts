import { type Agent, type Identities, isState } from '../../agents/identities.ts'
import type { Story } from '../../grammar/discourse.ts'
import { agentAt, type Item, isWord, item } from '../../grammar/items.ts'
import { MONTHS } from '../../lists/common.ts'
import { STAFF } from './delegates.ts'
import { arePeople, DAYS, type Encounter, encounter, hasOffice, isWhenOrWhere, saysWhen } from './encounter.ts'
import { partiesFrom } from './parties.ts'
import { journeyFor, subjectsOf } from './subjects.ts'

/** "will brief X by telephone", "briefed X in Oslo on Monday": by one person, and said where, when or how. */
export function briefed(
  items: readonly Item[],
  verb: number,
  identities: Identities,
  story: Story,
): Encounter | undefined {
  const { agents, confidence, passive } = subjectsOf(items, verb, story)
  const others = partiesFrom(items, verb + 1, identities)
  if (passive || agents.length !== 1 || !arePeople(agents)) return undefined
  const areStaff = others.agents.length > 0 && STAFF.test(item(items, verb + 1).token.folded)
  // Of several states, their ambassadors.
  const areCouncil = others.agents.length > 0 && others.agents.every(others.agents.length > 1 ? isState : isCouncil)
  if (!areStaff && !areCouncil && !arePeople(others.agents)) return undefined
  if (areCouncil && (!agents.every(hasOffice) || !isAddressed(items, verb, others.agents.length))) return undefined
  const after = isWord(item(items, others.end), /^,$/) ? others.end + 1 : others.end
  const end = isWord(item(items, others.end), /^,$/) ? closingComma(items, others.end) + 1 : others.end
  // "by telephone", "over a secure video link"
  const remote = [after, end].flatMap((i) => {
    const means = [1, 2, 3].find((step) => isWord(item(items, i + step), REMOTELY))
    return isWord(item(items, i), /^(?:by|over|via)$/) && means ? [i + means - 1] : []
  })[0]
  const phoned = remote !== undefined && !isWord(item(items, remote + 1), /^video/)
  // "briefed X on the plan" says neither where nor when.
  const isDated = items
    .slice(verb)
    .some(({ token }) => DAYS.test(token.folded) || (areCouncil && MONTHS.has(token.folded)))
  const isThen =
    (areCouncil || isWord(item(items, end), /^on$/)) && (isDated || items.some(({ token }) => DAYS.test(token.folded)))
  const isThere = isWord(item(items, end), /^(?:in|at)$/) || isJourneyTo(items, verb)
  if (remote === undefined && !isThen && !isThere) return undefined
  return encounter({ verb, kind: phoned ? 'spoke' : 'met' }, agents, others, confidence * 0.75, 'briefed')
}

/** "briefed the Council", "briefed the ambassadors of Norway and Kenya", and neither "against the Council" nor "by letter" */
function isAddressed(items: readonly Item[], verb: number, count: number): boolean {
  if (items.some((here) => isWord(here, IN_WRITING)) || isWord(item(items, verb + 1), /^against$/)) return false
  return (
    count === 1 || items.slice(verb + 1, verb + 4).some((here) => isWord(here, /^(?:ambassadors|envoys|ministers)$/))
  )
}

const IN_WRITING = /^(?:letters?|writing|written|e-?mails?|memo|memorandum|messages?|television|note)$/

/** "Briefing the Security Council in New York, X said …": a council is briefed where it sits. */
export function briefingCouncil(items: readonly Item[], verb: number, identities: Identities): Encounter | undefined {
  if (verb !== 0) return undefined
  const others = partiesFrom(items, 1, identities)
  const [council, ...more] = others.agents
  const comma = items.findIndex((here, i) => i >= others.end && i < others.end + 10 && isWord(here, /^,$/))
  const isThere = items.slice(others.end, comma).every(isWhenOrWhere)
  const speaker =
    comma < 0
      ? undefined
      : [1, 2, 3].map((step) => agentAt(items, comma + step, identities)).find((agent) => agent?.kind === 'person')
  if (!council || !isCouncil(council) || more.length > 0 || !speaker || !isThere) return undefined
  return encounter({ verb, kind: 'met' }, [speaker], others, 0.65, 'briefed')
}

/** "will appear before the Housing Committee on Tuesday": who is heard there, and is no defendant. */
export function appearedBefore(
  items: readonly Item[],
  verb: number,
  identities: Identities,
  story: Story,
): Encounter | undefined {
  if (!isWord(item(items, verb + 1), /^before$/)) return undefined
  const others = partiesFrom(items, verb + 2, identities)
  const [council, ...more] = others.agents
  const next = item(items, others.end)
  const closes = next.first < 0 || saysWhen(next) || isWord(next, /^(?:[.,;]|on|next|about|regarding)$/)
  const { agents, confidence, passive } = subjectsOf(items, verb, story)
  if (passive || council?.kind !== 'organization' || more.length > 0 || !arePeople(agents) || agents.length > 1)
    return undefined
  if (!closes || !isSureTo(items, verb) || items.some((here) => isWord(here, ACCUSED))) return undefined
  if (!isOfCommittee(items, others.end - 1, story)) return undefined
  return encounter({ verb, kind: 'met' }, agents, others, confidence * 0.7, 'appeared-before')
}

/** "appeared", "will appear", "is due to appear", and neither "must" nor "was ordered to" */
function isSureTo(items: readonly Item[], verb: number): boolean {
  if (!isWord(item(items, verb), /^appear$/)) return true
  if (isWord(item(items, verb - 1), /^will$/)) return true
  return (
    isWord(item(items, verb - 1), /^to$/) && isWord(item(items, verb - 2), /^(?:due|expected|scheduled|set|is|are)$/)
  )
}

const ACCUSED = /^(?:charged|accused|disciplinary|bar|defendants?|indicted|fraud|only)$/

/** "Housing Committee", "Security Council", and no court */
function isOfCommittee(items: readonly Item[], i: number, { reading }: Story): boolean {
  const { mention } = item(items, i)
  if (!mention) return false
  return reading.tokens
    .slice(mention.first, mention.last + 1)
    .some(({ folded }) => /^(?:committee|council|commission|parliament|senate|assembly|congress)$/.test(folded))
}

const isCouncil = (agent: Agent) =>
  agent.kind === 'organization' && /^(?:INTERNATIONAL|GOVERNMENT)$/.test(agent.classification)

const REMOTELY = /^(?:(?:tele)?phone|video|videoconference|video-conference)$/

/** "will fly to Oslo on Monday to brief" */
function isJourneyTo(items: readonly Item[], verb: number): boolean {
  const goes = journeyFor(items, verb)
  // "refused to fly to Oslo to brief"
  const isTo =
    isWord(item(items, goes - 1), /^to$/) &&
    !isWord(item(items, goes - 2), /^(?:due|expected|scheduled|set|is|are|plans)$/)
  return goes > 0 && !isTo && items.slice(goes, verb).some(({ mention }) => mention?.kind === 'place')
}

/** The comma after ", chair of the Fisheries Committee,"; the first where there is no other. */
function closingComma(items: readonly Item[], open: number): number {
  for (let i = open + 1; i < open + 10; i++) {
    if (isWord(item(items, i), /^,$/)) return i
    if (item(items, i).mention?.kind === 'person') break
  }
  return open
}
