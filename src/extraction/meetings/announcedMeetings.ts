import type { Agent, Identities } from '../agents/identities.ts'
import type { Story } from '../grammar/discourse.ts'
import { type Item, isWord, item, itemOf, itemsOf } from '../grammar/items.ts'
import { type Reading, slice, stretchOf } from '../text/reading.ts'
import { at, END, tokenLike } from '../text/tokens.ts'
import type { MeetingClaim } from './claims.ts'
import type { MeetingContext } from './context.ts'
import { type Encounter, encounter } from './encounters/encounter.ts'
import { encounterAt } from './encounters/encounterAt.ts'
import { protagonistOf } from './encounters/meetingOwners.ts'
import { partiesFrom } from './encounters/parties.ts'
import { locationOf } from './places.ts'
import { codesOf } from './roles.ts'
import { statusOf } from './status.ts'
import { hostIn } from './welcomed.ts'

/** A transcript headed "X and Y Before Their Meeting" tells of a meeting on the day of publication. */
export function meetingOfHeadline(
  reading: Reading,
  identities: Identities,
  { published, quotes }: Pick<MeetingContext, 'published' | 'quotes'>,
): MeetingClaim | undefined {
  const [headline] = reading.sentences
  if (!headline) return undefined
  const items = itemsOf(reading, identities, headline)
  const noun = items.findIndex(
    (here, i) => isWord(here, /^(?:meeting|call|talks)$/) && isWord(item(items, i - 1), /^their$/),
  )
  if (noun < 0 || !isWord(item(items, noun - 2), /^(?:before|after|during|following)$/)) return undefined
  const { agents } = partiesFrom(items, 0, identities)
  if (agents.length < 2 || agents.some((agent) => agent.kind !== 'person')) return undefined
  const place = placeOfHeader(reading, identities)
  const isCall = isWord(item(items, noun), /^call$/)
  const host = isCall ? undefined : hostAt(place?.country, agents, hostIn(reading, quotes, agents))
  return {
    name: slice(reading, headline.first, headline.last),
    participants: agents.map((agent) => ({ agent, role: host ? (agent === host ? 'HOST' : 'GUEST') : 'ATTENDEE' })),
    date: { date: published, precision: 'DAY', first: 0, last: 0, text: '' },
    dateText: undefined,
    medium: isCall ? 'CALL' : 'IN_PERSON',
    status: 'HELD',
    location: place?.name,
    country: place?.country,
    evidence: [stretchOf(reading, headline.first, headline.last)],
    confidence: 0.75,
    rule: 'headline-their-meeting',
    isApart: false,
  }
}

/** Who is on own ground, else who welcomes: abroad a state's officer does not receive, whatever is said. */
function hostAt(country: string | undefined, parties: readonly Agent[], welcoming: Agent | undefined) {
  const [own, ...others] = parties.filter((party) => country !== undefined && codesOf(party).includes(country))
  if (own) return others.length === 0 ? own : undefined
  return welcoming && (country === undefined || codesOf(welcoming).length === 0) ? welcoming : undefined
}

/** A short paragraph near the top that is nothing but a place: "Washington, D.C." */
function placeOfHeader(
  reading: Reading,
  identities: Identities,
): { name: string; country: string | undefined } | undefined {
  for (const sentence of reading.sentences.slice(1, 6)) {
    const items: Item[] = itemsOf(reading, identities, sentence)
    const [first] = items
    if (items.length > 4 || first?.mention?.kind !== 'place') continue
    const before = tokenLike(at(reading.tokens, first.first), { folded: 'in' })
    return locationOf(reading, identities, [itemOf(first.first, first.last, before, undefined), ...items], 0)
  }
  return undefined
}

/** The meeting of people that a headline names: "Readout of X's Call with Y", "X Meets Y", and whether it says that it is to come. */
export function headlineEncounter(
  reading: Reading,
  identities: Identities,
  story: Story,
): { found: Encounter; isAhead: boolean } | undefined {
  const [headline] = reading.sentences
  if (!headline) return undefined
  // The verbs of a headline may be capitalised as its names are.
  const items = itemsOf(reading, identities, headline).map(uncapitalised)
  const own = withProtagonist(items, identities, story)
  if (own && own.parties.length > 1) return { found: own, isAhead: false }
  for (let i = 0; i < items.length; i++) {
    // "Calls with X and Y" were one with each.
    if (isWord(item(items, i), /^(?:calls|meetings)$/)) continue
    const found = encounterAt(items, i, identities, story)
    const people = found?.parties.filter((party) => party.kind === 'person') ?? []
    if (!found || people.length < 2 || !statusOf(items, found.trigger)) continue
    const isAhead = isWord(item(items, found.trigger.verb - 1), /^(?:to|will)$/)
    return {
      found: { ...found, parties: people, confidence: found.confidence * 0.85, rule: 'headline-meeting' },
      isAhead,
    }
  }
  return undefined
}

/** "Working meeting with X", as the headlines of a presidency have it: of the one whom the text is about. */
function withProtagonist(items: readonly Item[], identities: Identities, story: Story): Encounter | undefined {
  const noun = items.findIndex((here, i) => i < 2 && isWord(here, /^(?:meeting|talks|conversation|call)$/))
  const isAlone = noun === 0 || isWord(item(items, 0), /^(?:working|telephone|phone|bilateral|official)$/)
  if (noun < 0 || !isAlone || !isWord(item(items, noun + 1), /^with$/)) return undefined
  const others = partiesFrom(items, noun + 2, identities)
  // Of somebody with an office, and nothing more in the headline.
  const isOfficial = others.agents.every((agent) => agent.kind === 'person' && agent.titles.length > 0)
  const isAll = others.end >= items.length
  const owner = isOfficial && isAll ? protagonistOf(story, others.agents) : undefined
  if (owner?.kind === 'person' && owner.titles.length === 0) return undefined
  return owner && encounter({ verb: noun, kind: 'noun' }, [owner], others, 0.7, 'headline-meeting')
}

function uncapitalised(here: Item): Item {
  const { first, last, token } = here
  return token === END ? here : itemOf(first, last, tokenLike(token, { capital: false }), undefined)
}
