import type { Identities } from '../agents/identities.ts'
import type { Story } from '../grammar/discourse.ts'
import { agentAt, type Item, isWord, item } from '../grammar/items.ts'
import { type Reading, slice, stretchOf } from '../text/reading.ts'
import { at } from '../text/tokens.ts'
import type { MeetingClaim } from './claims.ts'
import { dateNear } from './dateNear.ts'
import { type Encounter, isWhenOrWhere } from './encounters/encounter.ts'
import { locationOf } from './places.ts'

/** "The 40-minute meeting was …", after two people who did something together: theirs. */
export function theMeetingOf(items: readonly Item[], story: Story): Encounter | undefined {
  const noun = items.findIndex((here, i) => i < 4 && isWord(here, /^(?:meeting|talks|conversation)$/))
  const article = isWord(item(items, 0), /^the$/) && items.slice(1, noun).every((here) => isWord(here, LENGTH))
  if (noun < 1 || !article || isWord(item(items, noun + 1), /^(?:of|with|between|'s)$/)) return undefined
  const { first } = item(items, 0)
  const parties = story.group(first)
  if (parties.length !== 2 || parties.some(({ kind }) => kind !== 'person')) return undefined
  // Two who were only somewhere together met others, if anybody.
  const number = story.reading.sentenceOf[first] ?? 0
  const before = story.reading.sentences.slice(Math.max(0, number - 2), number)
  const dealt = before.some((sentence) =>
    story.reading.tokens.slice(sentence.first, sentence.last).some(({ folded }) => DEALT.test(folded)),
  )
  if (!dealt) return undefined
  return {
    parties,
    host: undefined,
    trigger: { verb: noun, kind: 'noun' },
    end: noun + 1,
    confidence: 0.55,
    rule: 'the-meeting',
  }
}

/** "the 40-minute meeting", "the closed-door talks" */
const LENGTH = /^(?:\d+-(?:minute|hour)|(?:hour|two-hour|three-hour)(?:-long)?|closed-door|brief|private)$/
const DEALT = /^(?:agreed|signed|discussed|exchanged|pledged|decided|reviewed|underscored|co-chaired)$/

/** "In the meeting held in Oslo on Tuesday, X said …": the one told right before, of which no day was said. */
export function withDayOf(
  claim: MeetingClaim | undefined,
  items: readonly Item[],
  reading: Reading,
  identities: Identities,
  published: string,
): MeetingClaim | undefined {
  const noun = items.findIndex((here, i) => i < 4 && isWord(here, /^(?:meeting|talks|call|conversation)$/))
  const isThe = isWord(item(items, 0), /^(?:in|during|at)$/) && isWord(item(items, 1), /^(?:the|this|that)$/)
  if (!claim || claim.date || claim.status !== 'HELD' || noun < 2 || !isThe) return undefined
  const comma = items.findIndex((here, i) => i > noun && isWord(here, /^,$/))
  const around = items.slice(0, comma)
  if (items.some((here) => isWord(here, /^(?:will|would|shall)$/))) return undefined
  if (comma < 0 || !around.slice(noun + 1).every(isAround) || !isRightBefore(claim, items, reading)) return undefined
  const speaker = items.slice(comma).findIndex(({ mention }) => mention?.kind === 'person')
  const agent = speaker < 0 ? undefined : agentAt(items, comma + speaker, identities)
  if (agent && !claim.participants.some((other) => other.agent === agent)) return undefined
  const text = (first: number, last: number) => slice(reading, first, last)
  const date = dateNear(around, noun, published, false, text, () => false)
  if (!date) return undefined
  const place = locationOf(reading, identities, around, noun)
  const isCall = isWord(item(items, noun), /^call$/)
  const first = item(items, 0)
  const last = item(items, items.length - 1)
  return {
    ...claim,
    date,
    dateText: date.text,
    medium: claim.medium ?? (isCall ? 'CALL' : isWord(item(items, noun), /^meeting$/) ? 'IN_PERSON' : undefined),
    location: claim.location ?? place?.name,
    country: claim.country ?? place?.country,
    evidence: [...claim.evidence, stretchOf(reading, first.first, last.last)],
  }
}

const isAround = (here: Item) =>
  isWhenOrWhere(here) || here.token.capital || isWord(here, /^(?:held|which|took|place|the|capital|here|of)$/)

/** Whether the last passage of the claim is one of the two sentences before. */
function isRightBefore({ evidence }: MeetingClaim, items: readonly Item[], reading: Reading): boolean {
  const number = reading.sentenceOf[item(items, 0).first] ?? 0
  const before = reading.sentences[Math.max(0, number - 2)]
  const start = evidence.at(-1)?.start ?? -1
  return before !== undefined && start >= at(reading.tokens, before.first).start
}
