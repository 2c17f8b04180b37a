import type { Agent, Identities } from '../agents/identities.ts'
import type { Story } from '../grammar/discourse.ts'
import { type Item, isWord, itemsOf } from '../grammar/items.ts'
import type { PersonMention } from '../names/mentions.ts'
import type { QuoteClaim } from '../quotes/claims.ts'
import type { Reading } from '../text/reading.ts'
import { at, END } from '../text/tokens.ts'
import { claimOf } from './claimOf.ts'
import type { MeetingClaim } from './claims.ts'
import type { LedContext } from './context.ts'
import { encounterAt } from './encounters/encounterAt.ts'
import { isSure } from './toldInSpeech.ts'

/** What a speaker says of a meeting of theirs is taken from these rules alone. */
const PLAIN = /^(?:met-with|spoke-with|held-meeting|received|company-with|called-upon|courtesy-call|to-see|called-up)$/

/**
 * Meetings of which somebody who is quoted says "I": "Last night I spoke by telephone with X." Speech is of many times: nothing but its own
 * words dates them.
 */
export function toldBySpeaker(
  reading: Reading,
  identities: Identities,
  quote: QuoteClaim,
  story: Story,
  context: LedContext,
): MeetingClaim[] {
  const [speaker, ...others] = quote.speakers
  if (quote.kind !== 'DIRECT' || speaker?.kind !== 'person' || others.length > 0) return []
  return sentencesIn(reading, quote).flatMap(({ first, last }) => {
    const isQuestion = at(reading.tokens, last).text === '?'
    if (isQuestion || !isOfSpeaker(reading, first, last) || !isSure(reading, first, last)) return []
    const paragraph = reading.sentences[reading.sentenceOf[first] ?? 0]?.paragraph ?? 0
    const unquoted = { ...reading, quotationOf: NOWHERE }
    const items = itemsOf(unquoted, identities, { first, last, paragraph }).map((here) =>
      asNamed(here, identities, speaker),
    )
    return toldIn(reading, identities, items, speaker, story, context)
  })
}

function toldIn(
  reading: Reading,
  identities: Identities,
  items: readonly Item[],
  speaker: Agent,
  story: Story,
  context: LedContext,
): MeetingClaim[] {
  const told = items.flatMap((_, i) => {
    const found = encounterAt(items, i, identities, story)
    const isPlain = found && PLAIN.test(found.rule) && found.parties.includes(speaker) && found.parties.length > 1
    const others = found?.parties.filter((party) => party !== speaker) ?? []
    if (!isPlain || !doesIt(items, found.trigger.verb) || !others.every((other) => isNamedIn(items, other, identities)))
      return []
    return claimOf(reading, identities, items, found, '', { ...context, leadDate: undefined }, undefined) ?? []
  })
  for (const { mention } of items) if (mention && isFirstPerson(mention)) identities.agentOf.delete(mention)
  return told.map((claim) => ({ ...claim, confidence: claim.confidence * 0.85 }))
}

/** "I met X", and not "I think that he met X": nobody else stands between the speaker and the verb. */
function doesIt(items: readonly Item[], verb: number): boolean {
  const own = items.findLastIndex(({ mention }, i) => i < verb && mention !== undefined && isFirstPerson(mention))
  return own >= 0 && !items.slice(own + 1, verb).some((here) => here.mention?.kind === 'person' || isWord(here, OTHERS))
}

const OTHERS =
  /^(?:that|he|she|they|it|we|you|who|which|when|where|while|because|as|think|thought|know|knew|heard|believe)$/

const NOWHERE = new Int32Array(0)
const firstPersons = new WeakSet<object>()
const isFirstPerson = (mention: object) => firstPersons.has(mention)

/** "I" as if the speaker were named there. */
function asNamed(here: Item, identities: Identities, speaker: Agent): Item {
  if (here.token.text !== 'I') return here
  const { first, last } = here
  const mention: PersonMention = { kind: 'person', first, last, nameFirst: first, nameLast: last, confidence: 0.9 }
  firstPersons.add(mention)
  identities.agentOf.set(mention, speaker)
  return { ...here, token: END, mention }
}

const isNamedIn = (items: readonly Item[], agent: Agent, identities: Identities) =>
  items.some(({ mention }) => mention !== undefined && identities.agentOf.get(mention) === agent)

/** "I", and not "my wife": whom one is with anyway. */
function isOfSpeaker({ tokens }: Reading, first: number, last: number): boolean {
  let isI = false
  for (let i = first; i <= last; i++) {
    const { text, folded } = at(tokens, i)
    isI ||= text === 'I'
    if (folded === 'my' && KIN.test(at(tokens, i + 1).folded)) return false
  }
  return isI
}

const KIN = /^(?:wife|husband|mother|father|son|daughter|brother|sister|partner|family|children|mum|dad|parents)$/

/** The sentences of a quotation, by their tokens. */
function sentencesIn({ tokens, sentences }: Reading, { start, end }: QuoteClaim): { first: number; last: number }[] {
  const found: { first: number; last: number }[] = []
  const within = sentences.filter((one) => at(tokens, one.last).end > start && at(tokens, one.first).start < end)
  let first = -1
  for (const sentence of within) {
    for (let i = sentence.first; i <= sentence.last; i++) {
      const token = at(tokens, i)
      if (token.start < start || token.end > end) continue
      if (first < 0) first = i
      if (!/^[.!?]$/.test(token.text) && at(tokens, i + 1).end <= end && i < sentence.last) continue
      found.push({ first, last: i })
      first = -1
    }
  }
  return found
}
