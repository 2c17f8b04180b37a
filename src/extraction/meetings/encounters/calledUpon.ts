import type { Agent, Identities } from '../../agents/identities.ts'
import type { Story } from '../../grammar/discourse.ts'
import { type Item, isWord, item } from '../../grammar/items.ts'
import { subjectBefore } from '../../grammar/subjectBefore.ts'
import { isElsewhere } from './elsewhere.ts'
import { arePeople, type Encounter, encounter, hasOffice, isPremises, saysWhen } from './encounter.ts'
import { type Parties, partiesFrom } from './parties.ts'
import { subjectsOf } from './subjects.ts'
import { wasMetAt } from './wasReceived.ts'

/** "visited X at home on Monday", "greeted X at the airport": people, one of whom holds an office, and where or when it was. */
export function calledUpon(
  items: readonly Item[],
  verb: number,
  identities: Identities,
  story: Story,
): Encounter | undefined {
  const others = partiesFrom(items, verb + 1, identities)
  const { agents, confidence, passive } = subjectsOf(items, verb, story)
  if (passive) return wasMetAt(items, verb, identities, story)
  if (!arePeople(agents) || !arePeople(others.agents)) return undefined
  const greets = isWord(item(items, verb), /^greet/)
  if (![...agents, ...others.agents].some(hasOffice) || !isPlaced(items, others.end, greets)) return undefined
  if (isElsewhere(items, verb) || items.slice(verb, others.end).some((here) => isWord(here, /^late$/))) return undefined
  const host = greets ? agents[0] : others.agents[0]
  return { ...encounter({ verb, kind: 'met' }, agents, others, confidence * 0.75, 'called-upon'), host }
}

/** "summoned Ambassador X on Monday", "called in the envoy, X". */
export function summoned(
  items: readonly Item[],
  verb: number,
  identities: Identities,
  story: Story,
): Encounter | undefined {
  const from = isWord(item(items, verb), /^call(?:ed)?$/) ? verb + 2 : verb + 1
  const others = partiesFrom(items, from, identities)
  const { agents, confidence, passive } = subjectsOf(items, verb, story)
  if (passive) return summonedBy(items, verb, identities, story)
  if (agents.length !== 1 || !arePeople(others.agents)) return undefined
  if (!others.agents.every(isEnvoy)) return orderedTo(items, verb, agents, others, confidence)
  // "summoned Ambassador X home", "for Thursday", "to give evidence": it has not taken place, or is another thing.
  const next = item(items, others.end)
  const closes = next.first < 0 || saysWhen(next) || isWord(next, /^(?:\.|on|over|after|and)$/)
  const isAnother = items
    .slice(others.end)
    .some((here) => isWord(here, /^(?:home|back|inquest|inquiry|testify|suspect|refused)$/))
  if (!closes || isAnother) return undefined
  return { ...encounter({ verb, kind: 'met' }, agents, others, confidence * 0.75, 'summoned'), host: agents[0] }
}

/** "summoned Minister X to the palace on Monday night": there and then. */
function orderedTo(
  items: readonly Item[],
  verb: number,
  agents: Agent[],
  others: Parties,
  confidence: number,
): Encounter | undefined {
  const isTo =
    isWord(item(items, others.end), /^to$/) &&
    !isWord(item(items, others.end + 1), /^(?:testify|give|appear|court|explain|answer)$/)
  const isThen = items.slice(others.end).some((here) => saysWhen(here))
  if (!isTo || !isThen || !isWord(item(items, verb), /^summoned$/)) return undefined
  return { ...encounter({ verb, kind: 'met' }, agents, others, confidence * 0.65, 'summoned'), host: agents[0] }
}

/** "was summoned to the ministry, where the deputy minister, NAME, handed him a note" */
function summonedBy(items: readonly Item[], verb: number, identities: Identities, story: Story): Encounter | undefined {
  const { subject } = subjectBefore(items, verb, story)
  const by = items.findIndex((here, i) => i > verb && i < verb + 5 && isWord(here, /^by$/))
  const caller = by > 0 ? partiesFrom(items, by + 1, identities) : undefined
  const [one] = caller?.agents ?? []
  // "had been called in by the deputy minister, NAME"
  const isRefused = items.some((here) => isWord(here, /^(?:refused|declined|ignored|failed)$/))
  if (
    caller &&
    one &&
    !isRefused &&
    subject?.agents.length === 1 &&
    subject.agents.every(isEnvoy) &&
    arePeople(caller.agents)
  )
    return {
      ...encounter({ verb, kind: 'met' }, subject.agents, caller, subject.confidence * 0.7, 'summoned'),
      host: one,
    }
  const where = items.findIndex((here, i) => i > verb && i < verb + 10 && isWord(here, /^where$/))
  if (!subject || where < 0 || !subject.agents.every(isEnvoy)) return undefined
  const hosts = partiesFrom(items, where + 1, identities)
  const [host] = hosts.agents
  const [told, whom] = [item(items, hosts.end), item(items, hosts.end + 1)]
  const verbEnd = isWord(told, /^,$/) ? whom : told
  if (!host || !arePeople(hosts.agents) || subject.agents.includes(host)) return undefined
  const object = item(items, isWord(told, /^,$/) ? hosts.end + 2 : hosts.end + 1)
  const isEnvoyTold =
    isWord(object, /^(?:him|her)$/) || (object.mention?.kind === 'title' && isWord(verbEnd, /^(?:handed|told)$/))
  if (!isWord(verbEnd, /^(?:handed|gave|told|informed|presented|received)$/) || !isEnvoyTold) return undefined
  if (
    !items
      .slice(verb, where)
      .some((here) => isWord(here, /^(?:ministry|chancellery|office)$/) || here.mention?.kind === 'organization')
  )
    return undefined
  // "to his ministry, where an aide …", "told him by phone"
  if (items.slice(verb, where).some((here) => isWord(here, /^(?:his|her|their)$/))) return undefined
  if (items.slice(where).some((here) => isWord(here, /^(?:tele)?phone$/))) return undefined
  return { ...encounter({ verb, kind: 'met' }, subject.agents, hosts, subject.confidence * 0.75, 'summoned'), host }
}

/** "at his home", "in Oslo on Monday", and not "in a letter" or "on the radio"; whom somebody greets only at a place. */
function isPlaced(items: readonly Item[], end: number, placeOnly: boolean): boolean {
  const [next, after] = [item(items, end), item(items, end + 1)]
  const isDay = saysWhen(isWord(next, /^on$/) ? after : next)
  if (isDay && !placeOnly) return true
  if (!isWord(next, /^(?:at|in|aboard)$/)) return false
  return after.mention?.kind === 'place' || items.slice(end + 1, end + 5).some(isPremises)
}

const isEnvoy = (agent: Agent) =>
  agent.kind === 'person' &&
  agent.titles.some(({ words }) => words.has('ambassador') || words.has('envoy') || words.has('affaires'))
