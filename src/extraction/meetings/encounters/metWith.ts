import { type Agent, type Identities, isState } from '../../agents/identities.ts'
import type { Story } from '../../grammar/discourse.ts'
import { agentAt, type Item, isWord, item } from '../../grammar/items.ts'
import { TIME_WORDS } from '../../lists/nouns.ts'
import { END } from '../../text/tokens.ts'
import { STAFF, UNNAMED } from './delegates.ts'
import { apart, type Encounter, encounter, hasOffice, isRepeated, withAfter } from './encounter.ts'
import { jointBodyMeets } from './jointBodies.ts'
import { othersAt } from './pronouns.ts'
import { subjectsOf } from './subjects.ts'
import { wasMetAt } from './wasReceived.ts'

/** "X met with Y", "X met Y", "the two met". */
export function metWith(
  items: readonly Item[],
  verb: number,
  identities: Identities,
  story: Story,
): Encounter | undefined {
  const subjects = subjectsOf(items, verb, story)
  const { confidence, passive } = subjects
  // "They will meet again", of the only two who were named
  const isAgain =
    isWord(item(items, verb + 1), /^again$/) && items.slice(0, verb).some((here) => isWord(here, /^they$/))
  const agents = subjects.agents.length === 0 && isAgain ? story.pair(item(items, verb).first) : subjects.agents
  // "would be met with sanctions"
  if (passive && isWord(item(items, verb), /^met$/)) return wasMetAt(items, verb, identities, story)
  const whom = metBefore(items, verb, identities)
  if (whom && agents.length > 0 && !agents.includes(whom))
    return encounter({ verb, kind: 'met' }, agents, { agents: [whom], end: verb + 1 }, confidence * 0.85, 'met-with')
  const after = withAfter(items, verb + 1, /^with$/)
  // "have met with success"
  if (after > 0 && isWord(item(items, after), OUTCOMES)) return undefined
  const direct = after < 0 && !isWord(item(items, verb + 1), /^(?:in|on|at|for|by|to)$/)
  const others =
    after > 0 || direct
      ? othersAt(items, after > 0 ? after : verb + 1, agents, identities, story)
      : { agents: [], end: verb + 1, confidence: 1 }
  const isBody = direct && !others.areSpokenFor && others.agents.some((agent) => agent.kind === 'organization')
  if (isBody && !isMetBody(items, verb, others.end) && !areMetOfStates(items, verb, others.agents)) return undefined
  if (after > 0 && isWithMembers(items, after, others.areSpokenFor, others.agents)) return undefined
  const joint = others.agents.length === 0 && agents.length < 2 ? jointBodyMeets(items, verb, story) : undefined
  if (joint) return joint
  // "ready to meet current and future needs"
  const areUnnamed = items.slice(verb + 1, verb + 5).some(({ token }) => STAFF.test(token.folded))
  const isOften = items.slice(verb + 2, verb + 6).some((here) => isWord(here, /^times$/))
  if (direct && others.agents.length === 0 && !areUnnamed && !isOften && !isAt(items, verb + 1)) return undefined
  // "during the visit of X to Oslo, when she met with Y": nobody meets themselves.
  const isUnknown = agents.every((agent) => others.agents.includes(agent))
  const another =
    isUnknown && others.agents.length > 0 && isWord(item(items, verb - 1), /^s?he$/)
      ? visitorBefore(items, verb, others.agents, identities)
      : undefined
  const met = { verb, kind: 'met' as const }
  if (another) return encounter(met, [another], others, 0.65, 'met-with')
  const found = encounter(met, agents, others, confidence * others.confidence * 0.95, 'met-with')
  const isEach =
    agents.length > 1 &&
    others.agents.length === 1 &&
    items.slice(others.end, others.end + 3).some((here) => isWord(here, /^respectively$/))
  if (isEach) return { ...found, each: agents }
  const isSaid = isWord(item(items, verb + 1), /^separately$/) || isRepeated(items, after, others.end)
  return apart(found, agents, others.agents, isSaid)
}

/** "met with pupils of the Harbour School": who speaks for no body. */
function isWithMembers(items: readonly Item[], at: number, areSpokenFor = false, agents: readonly Agent[]): boolean {
  if (areSpokenFor || agents.length === 0 || agents.some(({ kind }) => kind === 'person')) return false
  return isWord(item(items, at), NOBODYS) && isWord(item(items, at + 1), /^(?:of|from|at)$/)
}

const NOBODYS =
  /^(?:pupils|students|schoolchildren|children|fans|supporters|patients|residents|graduates|alumni|players)$/

const OUTCOMES =
  /^(?:success|approval|resistance|opposition|criticism|failure|indifference|scepticism|skepticism|silence|applause|disaster)$/

/** The NAME of "NAME, whom he will meet in Oslo": nothing else is met, and nobody denies it. */
function metBefore(items: readonly Item[], verb: number, identities: Identities): Agent | undefined {
  const next = item(items, verb + 1)
  const isAll =
    next.first < 0 || TIME_WORDS.has(next.token.folded) || isWord(next, /^(?:in|on|at|again|for|there|[.,])$/)
  for (let i = verb - 1; isAll && i > verb - 6; i--) {
    if (isWord(item(items, i), /^whom$/)) {
      const agent = agentAt(items, isWord(item(items, i - 1), /^,$/) ? i - 2 : i - 1, identities)
      return agent?.kind === 'person' ? agent : undefined
    }
    if (
      !item(items, i).mention &&
      !isWord(item(items, i), /^(?:he|she|they|will|had|has|is|to|due|later|also|first|last)$/)
    )
      break
  }
  return undefined
}

/** The X of "during the visit of X to Oslo, when she met" */
function visitorBefore(
  items: readonly Item[],
  verb: number,
  others: readonly Agent[],
  identities: Identities,
): Agent | undefined {
  const not = isWord(item(items, verb - 1), /^he$/) ? 'female' : 'male'
  for (let i = verb - 2; i > 1; i--) {
    const agent = agentAt(items, i, identities)
    const isVisit =
      isWord(item(items, i - 1), /^(?:of|by)$/) && isWord(item(items, i - 2), /^(?:visit|trip|tour|stay)$/)
    if (isVisit && agent?.kind === 'person' && agent.gender !== not && !others.includes(agent)) return agent
  }
  return undefined
}

/** "is due to meet the Town Council again": a body right after the verb, and right before a time or the end. "met EU standards" is no meeting. */
function isMetBody(items: readonly Item[], verb: number, end: number): boolean {
  if (!isWord(item(items, verb), /^meet$/)) return false
  const first = isWord(item(items, verb + 1), /^the$/) ? verb + 2 : verb + 1
  const next = item(items, end)
  const closes = next.first < 0 || isWord(next, /^(?:again|on|in|[.,;])$/) || TIME_WORDS.has(next.token.folded)
  return first === end - 1 && closes
}

/** "met foreign ministers from Norway and Kenya": unnamed, of several states. */
const areMetOfStates = (items: readonly Item[], verb: number, agents: readonly Agent[]) =>
  agents.length > 1 &&
  agents.every(isState) &&
  items
    .slice(verb + 1, verb + 6)
    .some((here, n) => UNNAMED.test(here.token.folded) && isWord(item(items, verb + n + 2), /^(?:of|from)$/))

/** "dined in Oslo with X", "X and Y dined together" */
export function dinedWith(
  items: readonly Item[],
  verb: number,
  identities: Identities,
  story: Story,
): Encounter | undefined {
  const found = metWith(items, verb, identities, story)
  return found && found.parties.length > 1 ? found : undefined
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
  const isTogether = isWord(item(items, verb + 2), /^(?:for|together|again|to)$/) || isInPlace(items, verb + 2)
  if (passive || agents.length < 2 || !isTogether) return undefined
  return encounter({ verb, kind: 'met' }, agents, { agents: [], end: verb + 2 }, confidence * 0.85, 'met-with')
}

function cameTogetherWith(items: readonly Item[], verb: number, story: Story): Encounter | undefined {
  const { agents, confidence, passive } = subjectsOf(items, verb, story)
  const others = othersAt(items, verb + 3, agents, story.identities, story)
  const areOfficers = [...agents, ...others.agents].every(hasOffice)
  if (passive || agents.length === 0 || others.agents.length === 0 || !areOfficers) return undefined
  return encounter({ verb, kind: 'met' }, agents, others, confidence * others.confidence * 0.8, 'met-with')
}

const isInPlace = (items: readonly Item[], i: number) =>
  isWord(item(items, i), /^(?:in|at)$/) && item(items, i + 1).mention?.kind === 'place'

/** "X and Y last came together in Oslo", "X will come together with Minister Y" */
export function cameTogether(items: readonly Item[], verb: number, story: Story): Encounter | undefined {
  const isWith = isWord(item(items, verb + 1), /^together$/) && isWord(item(items, verb + 2), /^with$/)
  if (isWith) return cameTogetherWith(items, verb, story)
  const { agents, confidence, passive } = subjectsOf(items, verb, story)
  const isTold =
    isWord(item(items, verb + 1), /^together$/) &&
    items
      .slice(verb + 2, verb + 7)
      .some((here, n) => isWord(here, /^(?:sidelines|margins|talks)$/) || isInPlace(items, verb + 2 + n))
  if (!isTold || passive || agents.length < 2 || agents.some(({ kind }) => kind !== 'person')) return undefined
  return encounter({ verb, kind: 'met' }, agents, { agents: [], end: verb + 2 }, confidence * 0.85, 'met-with')
}

/** "met on Monday", and not "met Monday's deadline" */
const isAt = (items: readonly Item[], i: number) =>
  isCircumstance(item(items, i)) && !isWord(item(items, i + 1), /^(?:'s|['’])$/)

/** What may follow "the two met": nothing, a mark, a time, an adverb. */
function isCircumstance({ token, first, mention }: Item): boolean {
  if (first < 0 || TIME_WORDS.has(token.folded) || (token !== END && !token.word)) return true
  return (
    mention === undefined &&
    /ly$|^(?:again|together|behind|amid|inside|outside|aboard|near|during|face|face-to-face|one-on-one|alone|before|after|ahead|while|as|when|where|there|here|via|over|and|but|once|twice)$/.test(
      token.folded,
    )
  )
}
