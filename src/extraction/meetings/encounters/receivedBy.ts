import type { Agent, Identities } from '../../agents/identities.ts'
import type { Story } from '../../grammar/discourse.ts'
import { agentAt, type Item, isWord, item } from '../../grammar/items.ts'
import { TIME_WORDS } from '../../lists/nouns.ts'
import { STAFF } from './delegates.ts'
import { apart, arePeople, type Encounter, encounter } from './encounter.ts'
import { partiesFrom } from './parties.ts'
import { othersAt } from './pronouns.ts'
import { subjectsOf } from './subjects.ts'
import { wasReceived } from './wasReceived.ts'

/** "while receiving X in Tehran", "was received by X". */
export function receivedBy(
  items: readonly Item[],
  verb: number,
  identities: Identities,
  story: Story,
): Encounter | undefined {
  // "the host years", "the APEC host"
  const before = item(items, verb - 1)
  // "will on Thursday, 12 May, host"
  const isParted =
    (isWord(before, /^,$/) || TIME_WORDS.has(before.token.folded) || /^\d{4}$/.test(before.token.text)) &&
    items.slice(Math.max(0, verb - 9), verb).some((here) => isWord(here, /^will$/))
  const isVerb = isParted || isWord(before, /^(?:to|will|would|and|also|not|can)$/)
  if (isWord(item(items, verb), /^host$/) && !isVerb) return undefined
  // "a welcome to NAME" is a noun.
  if (isWord(item(items, verb), /^welcome$/) && !isWord(item(items, verb - 1), /^will$/)) return undefined
  const thanked = isWord(item(items, verb - 1), /^for$/) ? agentAt(items, verb - 2, identities) : undefined
  const { agents, confidence, passive } = thanked
    ? { agents: [thanked], confidence: 0.8, passive: false }
    : subjectsOf(items, verb, story)
  if (passive) return wasReceived(items, verb, identities, story)
  const called = callFrom(items, verb)
  if (called > 0) return callReceived(items, verb, called, agents, confidence, identities)
  // Letters are received, too.
  if (isWord(item(items, verb + 1), /^them$/)) return undefined
  const others = othersAt(items, credentialsOf(items, verb) || guestAfter(items, verb), agents, identities, story)
  const delegated = isWord(item(items, verb + 1), DELEGATION) || isWord(item(items, verb + 2), DELEGATION)
  if (!delegated && !others.areSpokenFor && !others.agents.some(({ kind }) => kind === 'person')) return undefined
  if (isWord(item(items, others.end), /^(?:'s|['’])$/)) return undefined
  const after = isWord(item(items, others.end), /^,$/) ? others.end + 1 : others.end
  const comes = items.slice(verb + 1, others.end).some((here) => isWord(here, DELEGATION))
  const isVisit = comes && others.agents.some(({ kind }) => kind === 'person')
  if (
    /^welcom/.test(item(items, verb).token.folded) &&
    !isVisit &&
    !isWord(item(items, after), /^(?:to|in|at|on|aboard|today)$/)
  )
    return undefined
  const then = items.slice(verb, others.end).findIndex((here) => isWord(here, /^then$/))
  const isEach = then > 0 && isWord(item(items, verb + then - 1), /^and$/) && agents.length === 1
  return {
    ...encounter({ verb, kind: 'met' }, agents, others, confidence * others.confidence * 0.9, 'received'),
    host: agents[0],
    ...(isEach && { each: others.agents }),
  }
}

/** "took a phone call from X" */
export function tookCall(
  items: readonly Item[],
  verb: number,
  identities: Identities,
  story: Story,
): Encounter | undefined {
  const called = callFrom(items, verb)
  const { agents, confidence, passive } = subjectsOf(items, verb, story)
  return called < 0 || passive ? undefined : callReceived(items, verb, called, agents, confidence, identities)
}

/** Who is called by whom, from the "from" at item `called` on. */
function callReceived(
  items: readonly Item[],
  verb: number,
  called: number,
  agents: Agent[],
  confidence: number,
  identities: Identities,
): Encounter | undefined {
  const caller = partiesFrom(items, called + 1, identities)
  // "received a courtesy call from X", who came
  const isVisit = items.slice(verb, called).some((here) => isWord(here, /^courtesy$/))
  if (isVisit && arePeople(caller.agents) && arePeople(agents))
    return { ...encounter({ verb, kind: 'met' }, agents, caller, confidence * 0.9, 'courtesy-call'), host: agents[0] }
  let noun = called - 1
  while (noun > verb && !isWord(item(items, noun), /^calls?$/)) noun--
  const call = { verb: noun, kind: 'spoke' as const }
  if (!arePeople(caller.agents) || !arePeople(agents)) return undefined
  const found = encounter(call, agents, caller, confidence * 0.9, 'received-a-call')
  return apart(found, agents, caller.agents, isWord(item(items, noun), /^calls$/))
}

/** The item at which the guest is named: "received at the palace this morning NAME". */
function guestAfter(items: readonly Item[], verb: number): number {
  let i = verb + 1
  for (; i < verb + 14; i++) {
    const { mention, token, quotation } = item(items, i)
    if (quotation !== undefined || mention?.kind === 'person' || mention?.kind === 'title') break
    const isCircumstance =
      mention?.kind === 'place' ||
      mention?.kind === 'organization' ||
      token.capital ||
      TIME_WORDS.has(token.folded) ||
      AROUND.test(token.folded)
    if (!isCircumstance || (i === verb + 1 && !LEAD.test(token.folded))) break
  }
  const { mention, token } = item(items, i)
  const named = mention?.kind === 'demonym' ? item(items, i + 1).mention : mention
  const isNamed =
    /^(?:person|title)$/.test(named?.kind ?? '') || token.folded === 'visiting' || STAFF.test(token.folded)
  return isNamed ? i : verb + 1
}

/** With these begins where and when somebody was received, and of these it goes on. */
const LEAD = /^(?:at|in|on|here|today|yesterday|this|earlier|separately|later)$/
const AROUND =
  /^(?:at|in|on|of|a|an|the|his|her|its|here|this|separately|palace|office|residence|headquarters|ministry|court|hall|house|capital|city|audience|'s|[,()])$/

const DELEGATION = /^(?:delegation|representatives|members|executives|leaders)$/

/** The "from" of "received a phone call today from X"; -1 for none. */
function callFrom(items: readonly Item[], verb: number): number {
  if (!isWord(item(items, verb), /^(?:receive|took|takes)/)) return -1
  let article = verb + 1
  while (TIME_WORDS.has(item(items, article).token.folded) || /^[\d/.]+$/.test(item(items, article).token.text))
    article++
  // "received phone calls on Sunday from"
  const areSeveral = [article, article + 1].some((i) => isWord(item(items, i), /^calls$/))
  const start = isWord(item(items, article), /^an?$/) ? article + 1 : areSeveral ? article : -1
  for (let i = start; start > 0 && i < start + 3; i++) {
    if (!isWord(item(items, i), /^calls?$/)) continue
    for (let j = i + 1; j < i + 6; j++) {
      if (isWord(item(items, j), /^from$/)) return j
      if (!TIME_WORDS.has(item(items, j).token.folded)) return -1
    }
  }
  return -1
}

/** The item after "received copies of credentials from"; 0 for none. */
function credentialsOf(items: readonly Item[], verb: number): number {
  // "received, in a separate meeting on the same day, a copy of the credentials of"
  const close = isWord(item(items, verb + 1), /^,$/)
    ? items.findIndex((here, i) => i > verb + 1 && isWord(here, /^,$/))
    : verb
  for (let i = close + 1; i < close + 6 && close - verb < 12; i++)
    if (isWord(item(items, i), /^cred(?:entials|ence)$/)) return isWord(item(items, i + 1), /^(?:from|of)$/) ? i + 2 : 0
  return 0
}
