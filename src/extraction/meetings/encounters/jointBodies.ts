import type { Agent, Identities } from '../../agents/identities.ts'
import { perArticle } from '../../agents/perArticle.ts'
import type { Story } from '../../grammar/discourse.ts'
import { type Item, isWord, item } from '../../grammar/items.ts'
import { fold } from '../../lists/fold.ts'
import { type Reading, slice } from '../../text/reading.ts'
import { at } from '../../text/tokens.ts'
import { type Encounter, encounter } from './encounter.ts'

/** "The next meeting of the Norway-Kenya Joint Commission": of the two states. */
export function meetingOfJointBody(items: readonly Item[], noun: number, story: Story): Encounter | undefined {
  if (!isWord(item(items, noun), /^(?:meeting|session|round)$/) || !isWord(item(items, noun + 1), /^of$/))
    return undefined
  // Where people are named, it is they who meet.
  if (items.some(({ mention }) => mention?.kind === 'person')) return undefined
  const body = isWord(item(items, noun + 2), /^the$/) ? noun + 3 : noun + 2
  const states = statesOf(items, body, story)
  const none = { agents: [], end: body + 1 }
  return states.length === 2 ? encounter({ verb: noun, kind: 'noun' }, states, none, 0.65, 'joint-body') : undefined
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
