import type { Identities } from '../../agents/identities.ts'
import type { Story } from '../../grammar/discourse.ts'
import { type Item, isWord, item } from '../../grammar/items.ts'
import { subjectBefore } from '../../grammar/subjectBefore.ts'
import { type Encounter, encounter, subjectsOf } from './encounter.ts'
import { partiesFrom } from './parties.ts'

/** "will brief X by telephone", "briefed X in Oslo on Monday": by one person, and said where, when or how. */
export function briefed(
  items: readonly Item[],
  verb: number,
  identities: Identities,
  story: Story,
): Encounter | undefined {
  const { agents, confidence, passive } = subjectsOf(items, verb, story)
  const others = partiesFrom(items, verb + 1, identities)
  if (passive || ![...agents, ...others.agents].every(({ kind }) => kind === 'person')) return undefined
  if (agents.length !== 1 || others.agents.length === 0) return undefined
  const phoned = isWord(item(items, others.end), /^by$/) && isWord(item(items, others.end + 1), /^(?:tele)?phone$/)
  if (!phoned && !isWord(item(items, others.end), /^(?:in|at|on)$/)) return undefined
  return encounter({ verb, kind: phoned ? 'spoke' : 'met' }, agents, others, confidence * 0.75, 'briefed')
}

const AGREEMENT = /^(?:memorandum|agreement|accord|treaty|protocol|declaration|deal|pact|charter)$/

/** "X and Y signed a memorandum" */
export function signedTogether(items: readonly Item[], verb: number, story: Story): Encounter | undefined {
  const { subject, passive } = subjectBefore(items, verb, story)
  if (passive || !subject || subject.agents.length !== 2 || subject.agents.some(({ kind }) => kind !== 'person'))
    return undefined
  if (!items.slice(verb + 1, verb + 6).some((here) => isWord(here, AGREEMENT))) return undefined
  const none = { agents: [], end: verb + 1 }
  return encounter({ verb, kind: 'met' }, subject.agents, none, subject.confidence * 0.7, 'signed-together')
}
