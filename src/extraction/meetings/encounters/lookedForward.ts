import type { Identities } from '../../agents/identities.ts'
import type { Story } from '../../grammar/discourse.ts'
import { type Item, isWord, item } from '../../grammar/items.ts'
import { subjectBefore } from '../../grammar/subjectBefore.ts'
import { MONTHS, WEEKDAYS } from '../../lists/common.ts'
import { arePeople, type Encounter, encounter, hasOffice, withAfter } from './encounter.ts'
import { othersAt } from './pronouns.ts'

/**
 * "looks forward to hosting X in Oslo on May 21", "They looked forward to seeing each other at the summit": planned, where a time or an
 * occasion is named. "looked forward to speaking again soon" plans nothing.
 */
export function lookedForward(
  items: readonly Item[],
  forward: number,
  identities: Identities,
  story: Story,
): Encounter | undefined {
  const verb = forward + 2
  if (!isWord(item(items, forward - 1), /^look/) || !isWord(item(items, forward + 1), /^to$/)) return undefined
  if (!isWord(item(items, verb), SEEING) || !isSet(items, verb)) return undefined
  // "had looked forward to", "… but the visit was dropped"
  const isDropped = items.slice(verb).some((here) => isWord(here, /^(?:but|though|although)$/))
  if (isDropped || isWord(item(items, forward - 2), /^had$/)) return undefined
  const { subject, unreal } = subjectBefore(items, forward - 1, story)
  if (!subject || unreal || !arePeople(subject.agents)) return undefined
  const trigger = { verb, kind: isWord(item(items, verb), /^speaking$/) ? ('spoke' as const) : ('met' as const) }
  const planned = { status: 'PLANNED' as const }
  if (subject.agents.length > 1) {
    const each = isWord(item(items, verb + 1), /^(?:each|one)$/) ? verb + 3 : -1
    const end = isWord(item(items, verb + 1), /^again$/) ? verb + 2 : each
    const isWithOthers = items.slice(verb + 1).some((here) => isWord(here, /^(?:with|to)$/))
    if (end < 0 || isWithOthers) return undefined
    const none = { agents: [], end }
    return { ...encounter(trigger, subject.agents, none, 0.6, 'looked-forward'), ...planned }
  }
  const after = withAfter(items, verb + 1, /^with$/)
  const others = othersAt(items, after > 0 ? after : verb + 1, subject.agents, identities, story)
  const areOffices = [...subject.agents, ...others.agents].every(hasOffice)
  if (!areOffices || others.agents.length !== 1 || others.agents.some((agent) => subject.agents.includes(agent)))
    return undefined
  // "seeing X resign"
  const next = item(items, others.end)
  if (!isWord(next, /^(?:[.,]|in|at|on|during|again|next|later|to|for|tomorrow|in-person)$/)) return undefined
  const found = encounter(trigger, subject.agents, others, 0.6 * others.confidence, 'looked-forward')
  const host = isWord(item(items, verb), /^(?:hosting|welcoming|receiving)$/) ? subject.agents[0] : undefined
  return { ...found, host, ...planned }
}

const SEEING = /^(?:meeting|seeing|hosting|welcoming|receiving|speaking)$/
/** A day, a month or an occasion is named. */
const isSet = (items: readonly Item[], verb: number) =>
  items
    .slice(verb + 1)
    .some(
      ({ token }, i) =>
        MONTHS.has(token.folded) ||
        WEEKDAYS.has(token.folded) ||
        /^(?:tomorrow|summit|ministerial)$/.test(token.folded) ||
        (token.folded === 'next' && isWord(item(items, verb + i + 2), /^(?:week|month)$/)),
    )
