import { type Agent, type Identities, isState } from '../../agents/identities.ts'
import { perArticle } from '../../agents/perArticle.ts'
import type { Story } from '../../grammar/discourse.ts'
import { type Item, isWord, item } from '../../grammar/items.ts'
import { fold } from '../../lists/fold.ts'
import { MEMBERS } from '../../names/councils.ts'
import { type Reading, slice } from '../../text/reading.ts'
import { at } from '../../text/tokens.ts'
import { type Encounter, encounter, saysWhen } from './encounter.ts'
import { partiesFrom } from './parties.ts'
import { isWished } from './tellingNouns.ts'

/** "The next meeting of the Norway-Kenya Joint Commission": of the two states. */
export function meetingOfJointBody(items: readonly Item[], noun: number, story: Story): Encounter | undefined {
  if (!isWord(item(items, noun), /^(?:meeting|session|round)$/) || !isWord(item(items, noun + 1), /^of$/))
    return undefined
  // Where people are named, it is they who meet.
  if (items.some(({ mention }) => mention?.kind === 'person')) return undefined
  const body = isWord(item(items, noun + 2), /^the$/) ? noun + 3 : noun + 2
  const joined = statesOf(items, body, story)
  const states = joined.length > 0 ? joined : statesBetween(items, body, story)
  const none = { agents: [], end: body + 1 }
  return states.length === 2 ? encounter({ verb: noun, kind: 'noun' }, states, none, 0.65, 'joint-body') : undefined
}

/** The two states of "the third session of the Joint Commission between Norway and Kenya" */
function statesBetween(items: readonly Item[], body: number, { reading, identities }: Story): Agent[] {
  const between = items.findIndex((here, i) => i > body && i < body + LONGEST && isWord(here, /^(?:between|of)$/))
  const before = at(reading.tokens, item(items, between).first - 1)
  const isOfBody = before.capital && BODIES.test(before.folded)
  const { agents } = between < 0 || !isOfBody ? { agents: [] } : partiesFrom(items, between + 1, identities)
  return agents.every(isState) ? agents : []
}

/** "The next Norway-Kenya summit will be held in Oslo in June", "the Norway-Kenya Strategic Dialogue, to be held in Oslo": of the two states. */
export function summitOfStates(items: readonly Item[], noun: number, story: Story): Encounter | undefined {
  if (items.some(({ mention }) => mention?.kind === 'person' || mention?.kind === 'title')) return undefined
  let pair = noun - 1
  while (pair > noun - 4 && item(items, pair).token.capital && !item(items, pair).token.text.includes('-')) pair--
  const states = pairOf(items, pair, story)
  // "the Norway-Kenya Business Summit" is one of firms.
  if (items.slice(pair + 1, noun).some((here) => isWord(here, MEMBERS))) return undefined
  if (states.length !== 2 || isWished(items, noun)) return undefined
  // When or where it is has to be said right behind it.
  const held = items.findIndex((here, i) => i > noun && i < noun + 5 && isWord(here, /^(?:held|place)$/))
  const between = items.slice(noun + 1, Math.max(held, noun + 1))
  const isHeld = held > 0 && between.every((here) => isWord(here, /^(?:,|which|was|is|will|would|to|be|took|take)$/))
  const near = items.slice(held + 1, held + 9)
  const isThere = near.some((here) => here.mention?.kind === 'place' || saysWhen(here))
  if (!isHeld || !isThere) return undefined
  const none = { agents: [], end: held + 1 }
  const isToCome = between.some((here) => isWord(here, /^(?:will|would|to|is)$/))
  const found = encounter({ verb: noun, kind: 'noun' }, states, none, 0.6, 'joint-body')
  return isToCome ? { ...found, status: 'PLANNED' } : found
}

/** "The Norway-Kenya Joint Commission will meet in Oslo": the states of which the sentence or its clause begins to speak. */
export function jointBodyMeets(items: readonly Item[], verb: number, story: Story): Encounter | undefined {
  for (let i = verb - 1; i >= 0 && i > verb - 12; i--) {
    if (item(items, i).mention?.kind === 'person' || isWord(item(items, i), /^[,;:]$/)) return undefined
    const lead = isWord(item(items, i - 1), /^the$/) ? i - 2 : i - 1
    if (lead >= 0 && !isWord(item(items, lead), /^that$/)) continue
    const states = statesOf(items, i, story)
    const none = { agents: [], end: verb + 1 }
    if (states.length === 2) return encounter({ verb, kind: 'met' }, states, none, 0.65, 'joint-body')
  }
  return undefined
}

const BODIES = /^(?:commission|committee|council|group|dialogue|consultations)$/
/** In words, from the states to the noun. */
const LONGEST = 6

/** The two states whose names a hyphen joins before the name of a body of theirs, both of them named elsewhere. */
function statesOf(items: readonly Item[], i: number, { reading, identities }: Story): Agent[] {
  const { first } = item(items, i)
  const { text, capital } = at(reading.tokens, first)
  const [one, other, ...more] = capital ? text.split(/[-–]/) : []
  if (!one || !other || more.length > 0) return []
  let noun = first + 1
  while (noun < first + LONGEST && at(reading.tokens, noun).capital && !BODIES.test(at(reading.tokens, noun).folded))
    noun++
  if (!at(reading.tokens, noun).capital || !BODIES.test(at(reading.tokens, noun).folded)) return []
  return twoStates(one, other, identities, reading)
}

/** The two states of "Norway-Kenya" at item `i`, both of them named elsewhere. */
function pairOf(items: readonly Item[], i: number, { reading, identities }: Story): Agent[] {
  const { text, capital } = at(reading.tokens, item(items, i).first)
  const [one, other, ...more] = capital ? text.split(/[-–]/) : []
  return one && other && more.length === 0 ? twoStates(one, other, identities, reading) : []
}

function twoStates(one: string, other: string, identities: Identities, reading: Reading): Agent[] {
  const states = statesByName(identities, reading)
  const found = [one, other].flatMap((name) => states.get(fold(name)) ?? [])
  return new Set(found).size === 2 ? found : []
}

/** The states of an article by what it calls them. Folded. */
const statesByName = perArticle((identities: Identities, reading: Reading): ReadonlyMap<string, Agent> => {
  const found = new Map<string, Agent>()
  for (const body of identities.bodies)
    if (body.code !== undefined)
      for (const { first, last } of body.mentions)
        if (last - first < LONGEST) found.set(fold(slice(reading, first, last)), body)
  return found
})
