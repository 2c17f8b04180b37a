import type { MeetingRole } from '../../annotations/annotations.ts'
import type { Agent } from '../agents/identities.ts'
import type { Person } from '../agents/people.ts'
import type { Encounter } from './encounters/encounter.ts'
import type { Place } from './places.ts'

/**
 * Who is on own ground receives, and others are guests; where nobody is known to be, all attend. "X met the Kenyan President, NAME, and
 * Minister NAME": of whom no state is told receives with those after whom they are named.
 */
export function rolesIn(parties: readonly Agent[], country: string | undefined): Map<Agent, MeetingRole> {
  const isHere = (party: Agent) => country !== undefined && codesOf(party).includes(country)
  const [first] = parties
  const isReceived = first !== undefined && !isHere(first)
  const follows = (party: Agent) => party !== first && party.kind === 'person' && codesOf(party).length === 0
  const receives = (party: Agent) => isHere(party) || (isReceived && follows(party))
  const isAnyHere = parties.some(isHere)
  return new Map(parties.map((party) => [party, isAnyHere ? (receives(party) ? 'HOST' : 'GUEST') : 'ATTENDEE']))
}

/** The states for which an agent stands: ISO 3166-1 alpha-2. */
export function codesOf(agent: Agent): string[] {
  // Of the offices that are called so without a state there is one.
  if (agent.kind === 'person' && agent.titles.some(isSecretaryOfState)) return ['US']
  return agent.kind === 'person' ? agent.titles.flatMap(({ code }) => code ?? []) : agent.code ? [agent.code] : []
}

function isSecretaryOfState({ key, code }: Person['titles'][number]): boolean {
  return code === undefined && /^(?:(?:deputy|under|assistant) )?secretary state undefined$/.test(key)
}

/** Who is said to receive does; else whoever is in their own country; in calls all attend. */
export function roleOf(agent: Agent, found: Encounter, place: Place | undefined): MeetingRole {
  if (found.host) return found.host === agent ? 'HOST' : 'GUEST'
  if (found.trigger.kind === 'spoke') return 'ATTENDEE'
  return rolesIn(found.parties, place?.country).get(agent) ?? 'ATTENDEE'
}
