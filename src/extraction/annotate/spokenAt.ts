import type { Agent } from '../agents/identities.ts'
import type { MeetingClaim } from '../meetings/claims.ts'
import type { QuoteClaim } from '../quotes/claims.ts'
import type { Reading } from '../text/reading.ts'
import { at } from '../text/tokens.ts'

/** Of somebody who met more often only the last so many meetings are looked at. */
const NEAR = 16
/** How far before a quote the words stand that say where it was said, in UTF-16 units. */
const LONGEST_FRAME = 250
/** A readout tells of its meeting within so many paragraphs of the beginning. */
const LEAD_PARAGRAPHS = 4
/** "During the meeting", "at the talks": what follows was said there. */
const DURING =
  /\b(?:in|at|during|throughout) (?:the|their|his|her|this|that|a) (?:\p{L}+[ -]){0,3}(?:meeting|call|talks|conversation|summit|discussions?|visit|audience)\b/iu

/**
 * In which meeting each of the quotes was said, where the article tells. A release whose one meeting that was held leads it goes
 * on with what its sides told each other; elsewhere only the sentences of a meeting and those that begin "During the meeting" do.
 */
export function spokenAt(
  reading: Reading,
  quotes: readonly QuoteClaim[],
  meetings: readonly MeetingClaim[],
  transcript: ReadonlySet<number>,
): Map<QuoteClaim, MeetingClaim> {
  const found = new Map<QuoteClaim, MeetingClaim>()
  const held = meetings.filter(({ status }) => status === 'HELD')
  const readout = readoutOf(reading, held)
  const ofAgent = new Map<Agent, MeetingClaim[]>()
  for (const meeting of held) {
    for (const { agent } of meeting.participants)
      ofAgent.set(agent, [...(ofAgent.get(agent) ?? []).slice(-NEAR), meeting])
  }
  for (const quote of quotes) {
    const [speaker] = quote.speakers
    const near = (speaker && ofAgent.get(speaker)) ?? []
    const spoken = [...new Set(readout ? [readout, ...near] : near)].filter((meeting) => tookPart(quote, meeting))
    const meeting =
      spoken.find((one) =>
        one.evidence.some(({ start, end }) => start <= quote.start && quote.end <= end && isOral(one)),
      ) ??
      during(reading, quote, spoken) ??
      (readout && spoken.includes(readout) && follows(reading, quote, readout, transcript) ? readout : undefined)
    if (meeting) found.set(quote, meeting)
  }
  return found
}

function isOral({ rule }: MeetingClaim): boolean {
  return rule === 'told-in-a-meeting' || rule === 'meeting-of' || rule === 'received'
}

/** All who said it were there; what nobody in particular said, "they" did. */
function tookPart({ speakers, kind }: QuoteClaim, { participants }: MeetingClaim): boolean {
  if (speakers.length === 0) return kind !== 'DIRECT'
  return speakers.every((speaker) => participants.some(({ agent }) => agent === speaker || isFor(agent, speaker)))
}

/** A state or body speaks by those who are there in its name. */
function isFor(present: Agent, speaker: Agent): boolean {
  if (present.kind !== 'person' || speaker.kind !== 'organization' || !speaker.code) return false
  return present.titles.some(({ code }) => code === speaker.code)
}

/** The meeting of which a readout is one: named by the headline, or the only one that the first sentences tell of. */
function readoutOf(reading: Reading, held: readonly MeetingClaim[]): MeetingClaim | undefined {
  const [first] = [...held].sort((a, b) => start(a) - start(b))
  if (!first) return undefined
  const headline = reading.text.slice(0, Math.max(reading.bodyStart - 2, 0))
  if (first.rule === 'headline-their-meeting') return first
  const titled = /\b(?:meeting|call|conversation|talks)\b/i.test(headline) && /\b(?:with|between)\b/i.test(headline)
  const lead = reading.paragraphs[Math.min(LEAD_PARAGRAPHS, reading.paragraphs.length) - 1]
  const leads = lead !== undefined && start(first) <= at(reading.tokens, lead.last).end
  return titled && leads ? first : undefined
}

const start = ({ evidence }: MeetingClaim) => evidence[0]?.start ?? 0

/** After the sentence of the meeting, and within a transcript headed by it anywhere. */
function follows(reading: Reading, quote: QuoteClaim, meeting: MeetingClaim, transcript: ReadonlySet<number>): boolean {
  if (meeting.rule === 'headline-their-meeting') return transcript.size > 0
  return quote.start >= start(meeting) && quote.start >= reading.bodyStart
}

/** "During the meeting, X said …": the last meeting told of before it. */
function during(reading: Reading, quote: QuoteClaim, spoken: readonly MeetingClaim[]): MeetingClaim | undefined {
  const frame = reading.text.slice(Math.max(0, quote.start - LONGEST_FRAME), quote.start)
  if (!DURING.test(frame)) return undefined
  const sentence = frame.slice(Math.max(...[...frame.matchAll(/[.!?”"]\s|\n/g)].map(({ index }) => index), 0))
  if (!DURING.test(sentence)) return undefined
  return spoken.filter((meeting) => start(meeting) <= quote.start).at(-1)
}
