import type { Identities } from '../../agents/identities.ts'
import type { Story } from '../../grammar/discourse.ts'
import { type Item, isWord, item } from '../../grammar/items.ts'
import { subjectBefore } from '../../grammar/subjectBefore.ts'
import { arePeople, type Encounter, encounter, hasOffice } from './encounter.ts'
import { protagonistOf } from './meetingOwners.ts'
import { partiesFrom } from './parties.ts'

/** "With Foreign Minister X, the Minister discussed the drought", as the day's meetings are listed: both hold offices. */
export function openingWith(
  items: readonly Item[],
  link: number,
  identities: Identities,
  story: Story,
): Encounter | undefined {
  if (link !== 0) return undefined
  const others = partiesFrom(items, 1, identities)
  const first = isWord(item(items, others.end), /^,$/) ? others.end : -1
  // "With the Minister, NAME, the President discussed"
  const isNamed = item(items, first + 1).mention?.kind === 'person' && isWord(item(items, first + 2), /^,$/)
  const comma = isNamed ? first + 2 : first
  const verb = items.findIndex((here, i) => i > comma && i < comma + 9 && isWord(here, DISCUSSED))
  // "With Minister X, in a coma, the President discussed the virus", "… discussed nothing"
  if (items.slice(comma + 1, verb).some((here) => isWord(here, /^(?:,|who|whose|in)$/))) return undefined
  if (isWord(item(items, verb + 1), /^(?:nothing|neither)$/)) return undefined
  if (first < 0 || verb < 0 || !arePeople(others.agents)) return undefined
  const { subject, unreal } = subjectBefore(items, verb, story)
  if (unreal) return undefined
  const [found] = subject?.agents ?? []
  // "With Minister X, the Minister discussed": the other one.
  const agent = found && others.agents.includes(found) ? protagonistOf(story, others.agents) : found
  const isOther = subject?.agents.length === 1 && agent !== undefined && !others.agents.includes(agent)
  if (!subject || !isOther || !hasOffice(agent) || !others.agents.every(hasOffice)) return undefined
  return encounter({ verb, kind: 'met' }, [agent], others, subject.confidence * 0.75, 'discussed-with')
}

const DISCUSSED = /^(?:discuss(?:ed|es)?|review(?:ed|s)|consider(?:ed|s)|examined|addressed)$/
