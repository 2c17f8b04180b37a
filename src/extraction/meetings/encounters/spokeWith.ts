import type { Identities } from '../../agents/identities.ts'
import type { Story } from '../../grammar/discourse.ts'
import { type Item, isWord, item } from '../../grammar/items.ts'
import { subjectBefore } from '../../grammar/subjectBefore.ts'
import { type Encounter, encounter, preposition, subjectsOf, withAfter } from './encounter.ts'
import { partiesFrom } from './parties.ts'

/** "X spoke with Y", "X phoned Y", "X and Y spoke by phone". */
export function spokeWith(
  items: readonly Item[],
  verb: number,
  identities: Identities,
  story: Story,
): Encounter | undefined {
  const after = withAfter(items, verb + 1, /^(?:with|to)$/)
  const phoned = /^(?:(?:tele)?phoned|called)$/.test(item(items, verb).token.folded)
  if (after < 0 && !phoned) {
    const { subject } = subjectBefore(items, verb, story)
    const byPhone = isWord(item(items, verb + 1), /^by$/) || isWord(item(items, verb + 2), /^by$/)
    if (!subject || subject.agents.length < 2 || !byPhone) return undefined
    return encounter(
      { verb, kind: 'spoke' },
      subject.agents,
      { agents: [], end: verb + 1 },
      subject.confidence * 0.9,
      'spoke-together',
    )
  }
  const others = partiesFrom(items, phoned && after < 0 ? verb + 1 : after, identities)
  if (!others.agents.some((agent) => agent.kind === 'person')) return undefined
  // "called X a liar" is no call; "called X today to discuss" is one.
  if (
    item(items, verb).token.folded === 'called' &&
    !isWord(item(items, others.end), /^(?:today|yesterday|to|on|this|earlier)$/)
  )
    return undefined
  const { agents, confidence } = subjectsOf(items, verb, story)
  return encounter({ verb, kind: 'spoke' }, agents, others, confidence * 0.92, 'spoke-with')
}

/** "A and B discussed the matter over the phone": two subjects, and words that say that they spoke with each other. */
export function exchanged(items: readonly Item[], verb: number, story: Story): Encounter | undefined {
  const { agents, confidence } = subjectsOf(items, verb, story)
  if (agents.length < 2 || agents.some((agent) => agent.kind !== 'person')) return undefined
  for (let i = verb + 1; i < items.length; i++) {
    if (
      isWord(item(items, i), /^(?:meeting|talks)$/) &&
      isWord(item(items, i - 1), /^an?$/) &&
      isWord(item(items, i - 2), /^in$/)
    )
      return encounter(
        { verb: i, kind: 'noun' },
        agents,
        { agents: [], end: i + 1 },
        confidence * 0.9,
        'discussed-in-a-meeting',
      )
    if (!isWord(item(items, i), /^(?:phone|telephone|call|conversation|videoconference)$/)) continue
    if (!/^(?:by|over|on|in|during|via)$/.test(preposition(items, i))) continue
    return encounter(
      { verb, kind: 'spoke' },
      agents,
      { agents: [], end: verb + 1 },
      confidence * 0.9,
      'discussed-by-phone',
    )
  }
  return undefined
}
