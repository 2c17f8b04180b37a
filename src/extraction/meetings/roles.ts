import type { MeetingRole } from '../../annotations/annotations.ts'
import type { Agent } from '../agents/identities.ts'
import type { Person } from '../agents/people.ts'
import type { Encounter } from './encounters/encounter.ts'
import type { Place } from './places.ts'

/** The states for which an agent stands: ISO 3166-1 alpha-2. */
export function codesOf(agent: Agent): string[] {
  // Of the offices that are called so without a state there is one.
  if (agent.kind === 'person' && agent.titles.some(isSecretaryOfState)) return ['US']
  return agent.kind === 'person' ? agent.titles.flatMap(({ code }) => code ?? []) : agent.code ? [agent.code] : []
}

function isSecretaryOfState({ key, code }: Person['titles'][number]): boolean {
  return code === undefined && /^(?:(?:deputy|under|assistant) )?secretary state undefined$/.test(key)
}

/** Who is on own ground receives; where nobody is known to be, and in calls, all attend. */
export function roleOf(agent: Agent, found: Encounter, place: Place | undefined): MeetingRole {
  if (found.host) return found.host === agent ? 'HOST' : 'GUEST'
  const country = place?.country
  if (!country || found.trigger.kind === 'spoke') return 'ATTENDEE'
  if (codesOf(agent).includes(country)) return 'HOST'
  return found.parties.some((party) => codesOf(party).includes(country)) ? 'GUEST' : 'ATTENDEE'
}
