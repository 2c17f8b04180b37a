import type { Agent, Identities } from '../agents/identities.ts'
import { type Item, itemOf } from '../grammar/items.ts'
import { personMention } from '../names/mentions.ts'
import type { Reading } from '../text/reading.ts'
import { at, END, tokenLike } from '../text/tokens.ts'
import { hasOffice } from './encounters/encounter.ts'
import { GLAD } from './status.ts'

const firstPersons = new WeakSet<object>()
export const isFirstPerson = (mention: object) => firstPersons.has(mention)

/** "Met X today", "Good to meet X": as people post, without the "I". */
export const isTerse = ({ tokens }: Pick<Reading, 'tokens'>, first: number): boolean =>
  (/^(?:met|spoke|hosted|received|welcomed)$/.test(at(tokens, first).folded) &&
    !/^(?:by|to|of)$/.test(at(tokens, first + 1).folded)) ||
  (GLAD.test(at(tokens, first).folded) &&
    at(tokens, first + 1).folded === 'to' &&
    /^(?:meet|speak|talk|host|welcome|receive|have)$/.test(at(tokens, first + 2).folded))

/** "We had a good meeting with X": what an officer says of a meeting so, the officer was at. */
export const isOfOfficer = ({ tokens }: Pick<Reading, 'tokens'>, first: number, speaker: Agent): boolean =>
  at(tokens, first).text === 'We' &&
  speaker.kind === 'person' &&
  hasOffice(speaker) &&
  !speaker.titles.some(({ words }) => [...words].some((word) => SPEAKS_FOR_OTHERS.test(word)))

const SPEAKS_FOR_OTHERS = /^(?:spokes.+|aide|adviser|advisor|assistant|secretary-general|lawyer|counsel|press|leader)$/

/** With the "I" that stands unsaid, after which the verb begins no sentence. */
export function spelledOut([verb, ...rest]: readonly Item[]): Item[] {
  if (!verb) return []
  const { first, last, token, mention } = verb
  const unsaid = itemOf(first, first, tokenLike(END, { text: 'I' }), undefined)
  return [unsaid, itemOf(first, last, tokenLike(token, { capital: false }), mention), ...rest]
}

/** "I", and the "We" of an officer, as if the speaker were named there. */
export function asNamed(here: Item, identities: Identities, speaker: Agent, isWe = false): Item {
  if (here.token.text !== 'I' && !(isWe && here.token.text === 'We')) return here
  const { first, last } = here
  const mention = personMention(first, last, first, 0.9)
  firstPersons.add(mention)
  identities.agentOf.set(mention, speaker)
  return itemOf(first, last, END, mention)
}

/** Takes back what `asNamed` said of items. */
export function forget(items: readonly Item[], identities: Identities): void {
  for (const { mention } of items) if (mention && isFirstPerson(mention)) identities.agentOf.delete(mention)
}
