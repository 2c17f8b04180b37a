import { type Agent, type Identities, isState } from '../../agents/identities.ts'
import type { Story } from '../../grammar/discourse.ts'
import { agentAt, type Item, isWord, item } from '../../grammar/items.ts'
import { subjectBefore } from '../../grammar/subjectBefore.ts'
import { UNNAMED } from './delegates.ts'
import { arePeople, type Encounter, encounter } from './encounter.ts'
import { type Parties, partiesFrom } from './parties.ts'

/** "The Meeting was chaired by X and attended by Y and Z": they are the meeting, if no other is told of them. */
export function chairedBy(items: readonly Item[], verb: number, identities: Identities): Encounter | undefined {
  const noun = items.findIndex((here, i) => i < verb && isWord(here, /^(?:meeting|session|summit|talks)$/))
  if (noun < 0 || noun > 4 || !isWord(item(items, verb - 1), /^(?:was|were)$/)) return undefined
  const attended = items.findIndex(
    (here, i) => i > verb && isWord(here, /^attended$/) && isWord(item(items, i + 1), /^by$/),
  )
  const chair = partiesFrom(items, verb + 2, identities)
  if (attended < 0) return chairOf(items, verb, noun, chair)
  if (!isOfTheSame(items, attended)) return undefined
  const people = [...chair.agents.slice(0, 1)]
  for (let from = attended + 2; ; ) {
    const list = partiesFrom(items, from, identities)
    people.push(...list.agents)
    if (list.agents.length === 0 || !isWord(item(items, list.end), /^;$/)) break
    from = list.end + 1
  }
  const [, ...others] = people
  // "attended by the heads of state or representatives of Norway and Kenya"
  const areStates = others.length > 1 && others.every(isState) && areDelegated(items, attended + 2)
  if (!arePeople(areStates ? people.slice(0, 1) : people)) return undefined
  const none = { agents: [], end: noun + 1 }
  const told = { verb: noun, kind: 'noun' as const }
  return people.length > 1 ? { ...encounter(told, people, none, 0.8, 'chaired-by'), host: people[0] } : undefined
}

const areDelegated = (items: readonly Item[], from: number) =>
  items
    .slice(from, from + 8)
    .some((here, n) => UNNAMED.test(here.token.folded) && isWord(item(items, from + n + 1), /^(?:of|from|or|and)$/))

/** "The talks, held in Oslo, were chaired by X": X is added to the meeting told before. */
function chairOf(items: readonly Item[], verb: number, noun: number, chair: Parties): Encounter | undefined {
  const isTheir = isWord(item(items, noun - 1), /^(?:the|their|these|this)$/)
  const none = { agents: [], end: verb + 1 }
  return isTheir && chair.agents.length === 1 && arePeople(chair.agents)
    ? encounter({ verb, kind: 'met' }, chair.agents, none, 0.7, 'joined-meeting')
    : undefined
}

/** "… and attended by", "…, and was attended by": and not "and the dinner was attended by" */
function isOfTheSame(items: readonly Item[], attended: number): boolean {
  for (let i = attended - 1; i > attended - 4; i--) {
    if (isWord(item(items, i), /^(?:and|,)$/)) return true
    if (!isWord(item(items, i), /^(?:was|were|it|also|they)$/)) return false
  }
  return false
}

/** "The government delegation was led by X, and that of the rebels by Y": X and Y are added to the meeting told before. */
export function ledBy(items: readonly Item[], verb: number, identities: Identities): Encounter | undefined {
  const sides = /^(?:delegations?|sides?)$/
  if (!isWord(item(items, verb - 1), /^(?:was|were|is|are)$/)) return undefined
  if (!items.slice(Math.max(0, verb - 10), verb).some((here) => isWord(here, sides))) return undefined
  const heads = items.flatMap((here, i) => {
    const agent = here.mention && identities.agentOf.get(here.mention)
    return agent?.kind === 'person' && i > verb && isBy(items, i) ? [agent] : []
  })
  const none = { agents: [], end: verb + 2 }
  return heads.length > 0 ? encounter({ verb, kind: 'met' }, heads, none, 0.75, 'joined-meeting') : undefined
}

/** "X led the Karelian delegation": X is added to the meeting told before. */
export function ledTheDelegation(items: readonly Item[], verb: number, story: Story): Encounter | undefined {
  if (!isWord(item(items, verb + 1), /^the$/)) return undefined
  const side = [verb + 2, verb + 3, verb + 4].find((i) => isWord(item(items, i), /^(?:delegation|side)$/)) ?? -1
  const isWhole = isWord(item(items, side + 1), /^[.,;]$/) || isWord(item(items, side + 1), /^(?:and|at|in)$/)
  const { subject, passive, unreal } = subjectBefore(items, verb, story)
  const isOne = subject?.agents.length === 1 && arePeople(subject.agents)
  if (side < 0 || !isWhole || passive || unreal || !subject || !isOne) return undefined
  const none = { agents: [], end: side + 1 }
  return encounter({ verb, kind: 'met' }, subject.agents, none, 0.7, 'joined-meeting')
}

/** "The delegations, headed by X for the council and Y for the front, opened the round": X and Y lead those who meet. */
export function headedBy(items: readonly Item[], verb: number, identities: Identities): Encounter | undefined {
  const sides = isWord(item(items, verb - 2), /^delegations$/) && isWord(item(items, verb - 1), /^,$/)
  if (!sides || !items.slice(verb).some(({ token }) => ROUNDS.test(token.folded))) return undefined
  const heads: Agent[] = []
  let end = verb + 2
  for (; end < verb + 24 && !isWord(item(items, end), /^,$/); end++) {
    const agent = agentAt(items, end, identities)
    if (agent?.kind === 'person') heads.push(agent)
  }
  const none = { agents: [], end }
  return heads.length === 2 ? encounter({ verb, kind: 'met' }, heads, none, 0.7, 'heads-of-delegations') : undefined
}

const ROUNDS = /^(?:round|talks|negotiations|meeting|session|dialogue)$/

/** "by X", "by its secretary-general, X" */
function isBy(items: readonly Item[], index: number): boolean {
  const before = isWord(item(items, index - 1), /^(?:its|the|their|an?)$/) ? index - 2 : index - 1
  return isWord(item(items, before), /^by$/)
}
