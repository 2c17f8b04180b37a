import type { MeetingRole } from '../../annotations/annotations.ts'
import type { Agent } from '../agents/identities.ts'
import type { Person } from '../agents/people.ts'
import type { Encounter } from './encounters/encounter.ts'
import type { Place } from './places.ts'

/**
 * Who is on own ground receives, and others are guests; where nobody is known to be, all attend. "X met the Kenyan President, NAME, and
 * Minister NAME": whoever holds an office of no state that is told receives with those of the same side.
 *
 * @param subjects how many of the parties, the first ones, are the one side
 */
export function rolesIn(parties: readonly Agent[], country: string | undefined, subjects = 1): Map<Agent, MeetingRole> {
  const isHere = (party: Agent) => country !== undefined && codesOf(party).includes(country)
  if (!parties.some(isHere)) return new Map(parties.map((party) => [party, 'ATTENDEE']))
  const roles = new Map<Agent, MeetingRole>()
  // "X and Y met": neither is of the other's side.
  const areTwo = subjects < parties.length
  const sides = areTwo ? [parties.slice(0, subjects), parties.slice(subjects)] : parties.map((party) => [party])
  for (const side of sides) {
    const known = side.find((party) => codesOf(party).length > 0)
    let role: MeetingRole = known && isHere(known) ? 'HOST' : 'GUEST'
    for (const party of side) {
      if (codesOf(party).length > 0) role = isHere(party) ? 'HOST' : 'GUEST'
      roles.set(party, isHere(party) || isOfficer(party) ? role : 'GUEST')
    }
  }
  return roles
}

/** Whoever holds offices, and none of a body that is named. */
const isOfficer = (party: Agent) =>
  party.kind === 'person' && party.titles.length > 0 && party.titles.every(({ isOfSomething }) => !isOfSomething)

/** The states for which an agent stands: ISO 3166-1 alpha-2. */
export function codesOf(agent: Agent): string[] {
  // Of the offices that are called so without a state there is one.
  if (agent.kind === 'person' && agent.titles.some(isSecretaryOfState)) return ['US']
  return agent.kind === 'person' ? agent.titles.flatMap(({ code }) => code ?? []) : agent.code ? [agent.code] : []
}

function isSecretaryOfState({ key, code }: Person['titles'][number]): boolean {
  return code === undefined && /^(?:(?:deputy|under|assistant) )?secretary state undefined$/.test(key)
}

/** Those on whose side somebody is: "X and Y will welcome A and B" has two hosts. */
function sideOf({ parties, subjects }: Encounter, agent: Agent): readonly Agent[] {
  const first = parties.slice(0, subjects)
  const own = first.includes(agent) ? first : parties.slice(subjects)
  return own.length < parties.length ? own : [agent]
}

/** Who is said to receive does; else whoever is in their own country; in calls all attend. */
export function roleOf(agent: Agent, found: Encounter, place: Place | undefined): MeetingRole {
  if (found.host) return sideOf(found, found.host).includes(agent) ? 'HOST' : 'GUEST'
  if (found.trigger.kind === 'spoke') return 'ATTENDEE'
  return rolesIn(found.parties, place?.country, found.subjects).get(agent) ?? 'ATTENDEE'
}
