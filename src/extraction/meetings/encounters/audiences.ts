import type { Identities } from '../../agents/identities.ts'
import type { Story } from '../../grammar/discourse.ts'
import { type Item, isWord, item } from '../../grammar/items.ts'
import { subjectBefore } from '../../grammar/subjectBefore.ts'
import { arePeople, type Encounter, encounter, hasOffice, withAfter } from './encounter.ts'
import { type Parties, partiesFrom } from './parties.ts'

/** "was given an hour by X", "was granted an audience in Oslo by X": X receives. */
export function givenTimeBy(
  items: readonly Item[],
  verb: number,
  identities: Identities,
  story: Story,
): Encounter | undefined {
  const given = items.findIndex((here, i) => i > verb && i < verb + 4 && isWord(here, GIVEN))
  const isHour = isWord(item(items, given), /^hour$/)
  if (isHour && !(isWord(item(items, given - 1), /^an$/) && isWord(item(items, given + 1), /^by$/))) return undefined
  const by = given < 0 ? -1 : withAfter(items, given + 1, /^by$/)
  const { subject, passive } = subjectBefore(items, verb, story)
  if (!passive || by < 0 || !subject || !arePeople(subject.agents)) return undefined
  const hosts = partiesFrom(items, by, identities)
  const [host] = hosts.agents
  if (!host || !arePeople(hosts.agents) || ![host, ...subject.agents].some(hasOffice)) return undefined
  // "was given an hour by X to resign"
  if (isWord(item(items, hosts.end), /^to$/)) return undefined
  return { ...encounter({ verb, kind: 'met' }, subject.agents, hosts, subject.confidence * 0.8, 'received-by'), host }
}

const GIVEN = /^(?:audience|hour|lunch|dinner|breakfast|reception|tea)$/

/** "X granted an audience to Y", "gave Y a private audience": X receives. */
export function grantedAudience(
  items: readonly Item[],
  verb: number,
  identities: Identities,
  story: Story,
): Encounter | undefined {
  const { subject, passive, unreal } = subjectBefore(items, verb, story)
  const [host, ...more] = subject?.agents ?? []
  if (!subject || passive || unreal || more.length > 0 || !host || !hasOffice(host)) return undefined
  const guests = guestsOf(items, verb, identities)
  if (!guests || !arePeople(guests.agents) || guests.agents.includes(host)) return undefined
  return { ...encounter({ verb, kind: 'met' }, [host], guests, subject.confidence * 0.85, 'received'), host }
}

/** Whom the audience is granted to, who stand before it or behind its "to". */
function guestsOf(items: readonly Item[], verb: number, identities: Identities): Parties | undefined {
  const noun = items.findIndex((here, i) => i > verb && i < verb + 14 && isWord(here, /^audience$/))
  const article = isWord(item(items, noun - 1), /^an?$/) ? noun - 1 : noun - 2
  // "a wide audience for his songs"
  if (noun < 0 || !isWord(item(items, article), /^an?$/) || isWord(item(items, noun + 1), /^(?:of|for)$/))
    return undefined
  if (article > verb + 1) {
    const before = partiesFrom(items.slice(0, article), verb + 1, identities)
    // "gave Y a standing ovation as an audience cheered"
    return before.end === article ? { ...before, end: noun + 1 } : undefined
  }
  const to = withAfter(items, noun + 1, /^to$/)
  return to < 0 ? undefined : partiesFrom(items, to, identities)
}
