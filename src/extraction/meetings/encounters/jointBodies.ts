import type { Agent } from '../../agents/identities.ts'
import type { Story } from '../../grammar/discourse.ts'
import { type Item, isWord, item } from '../../grammar/items.ts'
import { fold } from '../../lists/fold.ts'
import { slice } from '../../text/reading.ts'
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

/** "The Norway-Kenya Joint Commission will meet in Oslo": the states before the verb. */
export function jointBodyMeets(items: readonly Item[], verb: number, story: Story): Encounter | undefined {
  for (let i = verb - 1; i >= 0 && i > verb - 12; i--) {
    const states = statesOf(items, i, story)
    const none = { agents: [], end: verb + 1 }
    if (states.length === 2) return encounter({ verb, kind: 'met' }, states, none, 0.65, 'joint-body')
    if (item(items, i).mention?.kind === 'person' || isWord(item(items, i), /^[,;:]$/)) return undefined
  }
  return undefined
}

/** The two states whose names a hyphen joins at the beginning of the words at item `i`, both of them named elsewhere. */
function statesOf(items: readonly Item[], i: number, { reading, identities }: Story): Agent[] {
  const { first } = item(items, i)
  const { text, capital } = reading.tokens[first] ?? { text: '', capital: false }
  const [one, other, ...more] = capital ? text.split(/[-–]/) : []
  if (!one || !other || more.length > 0) return []
  const found = [one, other].flatMap((name) => {
    const state = identities.bodies.find(
      ({ code, mentions }) =>
        code !== undefined &&
        mentions.some((mention) => fold(slice(reading, mention.first, mention.last)) === fold(name)),
    )
    return state ?? []
  })
  return new Set(found).size === 2 ? found : []
}
