import { words } from '../../annotations/wordLists.ts'
import type { Identities } from '../agents/identities.ts'
import type { Story } from '../grammar/discourse.ts'
import { type Item, isWord, item, itemsOf } from '../grammar/items.ts'
import { MEETING_VERBS, RECEIVING_VERBS, TALKING_VERBS } from '../lists/meetingWords.ts'
import type { Reading } from '../text/reading.ts'
import type { Sentence } from '../text/sentences.ts'
import { at } from '../text/tokens.ts'
import { claimOf } from './claimOf.ts'
import type { MeetingClaim } from './claims.ts'
import type { LedContext } from './context.ts'
import { arePeople, type Encounter, encounter } from './encounters/encounter.ts'
import { encounterAt } from './encounters/encounterAt.ts'

const VERBS = new Set([...MEETING_VERBS, ...TALKING_VERBS, ...RECEIVING_VERBS, ...words('hold held')])

/**
 * Meetings that somebody mentions in a transcript: of people whom the sentence itself names, told plainly, and not in a question. Speech is of
 * many times, so that nothing but its own words dates them.
 */
export function toldInSpeech(
  reading: Reading,
  identities: Identities,
  sentence: Sentence,
  story: Story,
  context: LedContext,
): MeetingClaim[] {
  const { first, last } = sentence
  const own = ofSpeakers(reading, identities, sentence, context)
  if (own) return [own]
  if (at(reading.tokens, last).text === '?' || !isTelling(reading, first, last)) return []
  const items = itemsOf(reading, identities, sentence)
  return items.flatMap((here, i) => {
    const found = VERBS.has(here.token.folded) ? encounterAt(items, i, identities, story) : undefined
    if (!found || !isPlain(items, found, identities)) return []
    const undated = { ...context, leadDate: undefined }
    const claim = claimOf(reading, identities, items, found, '', undated, undefined)
    return claim ? [{ ...claim, confidence: claim.confidence * 0.85 }] : []
  })
}

function isTelling(reading: Reading, first: number, last: number): boolean {
  if (!isSure(reading, first, last)) return false
  for (let i = first; i <= last; i++) if (VERBS.has(at(reading.tokens, i).folded)) return true
  return false
}

/** No word makes it unsure what a sentence of speech tells. */
export function isSure({ tokens }: Reading, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (UNSURE.test(at(tokens, i).folded)) return false
  return true
}

/** With one of these a sentence of speech may tell of anything. */
const UNSURE =
  /^(?:if|whether|false|untrue|nonsense|rumou?rs?|imagin\w*|speculat\w*|den(?:y|ies|ied)|hypothetical\w*|suppos\w*|alleg\w*|claim\w*|suggest\w*|never|not|wonder\w*|hope\w*|wish\w*|would|could|might|neither|nor|no|nobody|nothing|should|dream\w*|forbid\w*|tried|planned|refused)$/

/** "X met with Y", "X will receive Y": both named on either side of a verb that says that it was, or is to be, so. */
function isPlain(items: readonly Item[], { parties, rule, trigger }: Encounter, identities: Identities): boolean {
  if (!/^(?:met-with|spoke-with|received|held-meeting)$/.test(rule) || parties.length < 2) return false
  const isPronoun = isWord(item(items, trigger.verb - 1), /^(?:i|we|you|he|she|they)$/)
  // "where she met with Y", of X before it
  const follows = isWord(item(items, trigger.verb - 2), /^(?:when|where|after|before|time)$/)
  if (isPronoun && !(follows && isWord(item(items, trigger.verb - 1), /^s?he$/))) return false
  const verbs = items.slice(Math.max(0, trigger.verb - (rule === 'held-meeting' ? 6 : 3)), trigger.verb)
  const isTold =
    isWord(item(items, trigger.verb), /^(?:met|spoke|received|hosted|welcomed|phoned)$/) ||
    verbs.some((here) => isWord(here, rule === 'held-meeting' ? /^(?:held|will)$/ : /^will$/))
  const named = (first: number, last: number) =>
    new Set(
      items
        .slice(first, last)
        .flatMap(({ mention }) => (mention?.kind === 'person' ? (identities.agentOf.get(mention) ?? []) : [])),
    )
  const before = named(0, trigger.verb)
  const after = named(trigger.verb + 1, items.length)
  return (
    isTold &&
    parties.some((party) => before.has(party)) &&
    parties.every((party) => before.has(party) || after.has(party))
  )
}

/** "We last met in Oslo in November", said by one of two who speak in turn: they met there. */
function ofSpeakers(
  reading: Reading,
  identities: Identities,
  sentence: Sentence,
  context: LedContext,
): MeetingClaim | undefined {
  const { first } = sentence
  const we = at(reading.tokens, first).folded === 'we' ? first : -1
  const met = /^(?:last|first|also|already)$/.test(at(reading.tokens, we + 1).folded) ? we + 2 : we + 1
  if (we < 0 || at(reading.tokens, met).folded !== 'met') return undefined
  const { start } = at(reading.tokens, first)
  const said = context.quotes.find((quote) => quote.start <= start && start < quote.end)
  const speakers = [...new Set(context.quotes.flatMap((quote) => quote.speakers))]
  const [speaker] = said?.speakers ?? []
  if (speaker === undefined || speakers.length !== 2 || !arePeople(speakers)) return undefined
  const items = itemsOf(reading, identities, sentence)
  const verb = met - first
  if (!isWord(item(items, verb + 1), /^in$/) || item(items, verb + 2).mention?.kind !== 'place') return undefined
  const others = { agents: speakers.filter((other) => other !== speaker), end: verb + 1 }
  const found = encounter({ verb, kind: 'met' }, [speaker], others, 0.55, 'we-met')
  return claimOf(reading, identities, items, found, '', { ...context, leadDate: undefined }, undefined)
}
