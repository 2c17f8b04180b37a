import type { Agent, Identities } from '../../agents/identities.ts'
import { type Reading, slice } from '../../text/reading.ts'
import type { Span } from '../../text/spans.ts'
import { at } from '../../text/tokens.ts'
import { type QuoteClaim, quoteClaim } from '../claims.ts'
import { isFirstPerson } from '../unmarked/extent.ts'
import { isNote } from './dialogue.ts'
import { speakersOf } from './labelSpeakers.ts'
import type { Label } from './labels.ts'
import { findSpeech } from './speeches.ts'
import { labelsOf } from './turns.ts'

/** The paragraphs of a transcript, or of a speech without labels, as DIRECT quotes, and the numbers of all its paragraphs. */
export function findTranscript(
  reading: Reading,
  identities: Identities,
): { claims: QuoteClaim[]; paragraphs: Set<number> } {
  const labels = labelsOf(reading, identities)
  const paragraphs = new Set<number>()
  const claims: QuoteClaim[] = []
  const first = labels[0]
  if (!first) return findSpeech(reading, identities)
  const byParagraph = new Map(labels.map((label) => [label.paragraph, label]))
  const speakers = speakersOf(reading, labels, identities)
  let label: Label = first
  const end = closingOf(reading, labels, speakers, identities)
  for (let number = first.paragraph; number < end; number++) {
    const span = reading.paragraphs[number]
    if (!span) continue
    const own = byParagraph.get(number)
    if (own) label = own
    // "NOTE: …" is the document's own again.
    if (isNote(label, speakers.get(label.text))) continue
    const start = own ? own.start : at(reading.tokens, span.first).start
    const end = at(reading.tokens, span.last).end
    paragraphs.add(number)
    if (!own && isApparatus(reading, span)) continue
    if (end <= start) continue
    const speaker = speakers.get(label.text)
    claims.push(
      quoteClaim({ start, end }, 'DIRECT', !own, {
        speakers: speaker ? [speaker] : [],
        cue: undefined,
        source: label.text,
        attribution: attributionOf(reading, label),
        confidence: (speaker ? 0.93 : 0.7) * (own ? 1 : 0.97),
        rule: own ? 'transcript-turn' : 'transcript-turn-continued',
      }),
    )
  }
  return { claims, paragraphs }
}

function attributionOf(reading: Reading, label: Label): { start: number; end: number } {
  const span = reading.paragraphs[label.paragraph]
  const start = at(reading.tokens, span?.first ?? 0).start
  return { start, end: start + label.text.length }
}

const NOTE =
  /^[*([]*(?:(?:this|the) (?:\w+ )?(?:interview|conversation|transcript|discussion|exchange|q&a|dialogue|text)|interview(?:ed)?|edited|translated|transcribed) .{0,60}\b(?:edited|condensed|abridged|shortened|translated|conducted|recorded|transcribed|by|for)\b/i

/** With these a text goes on after what was said: "Earlier in the day, NAME had a telephone conversation". */
const GOES_ON =
  /^(?:(?:earlier|later) (?:in the day|that (?:day|evening|morning|afternoon))|(?:on )?the same (?:day|evening))\b/i

/** The paragraph after the last turn where the article speaks again: a note, or one that tells of those who spoke. */
function closingOf(
  reading: Reading,
  labels: readonly Label[],
  speakers: ReadonlyMap<string, Agent | undefined>,
  identities: Identities,
): number {
  const last = labels.at(-1)
  const all = new Set<Agent | undefined>([...speakers.values()].filter((agent) => agent?.kind === 'person'))
  const current = last && speakers.get(last.text)
  for (let number = (last?.paragraph ?? 0) + 1; number < reading.paragraphs.length; number++) {
    const span = reading.paragraphs[number]
    if (!span) continue
    const text = slice(reading, span.first, span.last)
    if (NOTE.test(text) && text.length < 250) return number
    // "<…>": the rest was left out.
    if (/^[<[(]\s*(?:…|\.{3})\s*[>\])]$/.test(text)) return number
    if (isFirstPerson(reading, span, true)) continue
    // Of a transcript of one or two turns the text goes on where nobody speaks.
    if (labels.length <= 2 && labels.every(({ capitals }) => !capitals)) return number
    const named = new Set<Agent>()
    for (let i = span.first; i <= span.last; i++) {
      const mention = identities.mentionAt[i]
      const agent = mention && identities.agentOf.get(mention)
      if (agent && all.has(agent)) named.add(agent)
    }
    if (named.size > 1 || (current && named.has(current)) || (named.size > 0 && GOES_ON.test(text))) return number
  }
  return reading.paragraphs.length
}

/** "— NAME", below words of an interview that are shown large. */
const SIGNATURE = /^[—–]\s?\p{Lu}[\p{L}.'’ -]{2,40}$/u

/** Section heads, stage directions, signatures and separators between the turns. */
function isApparatus(reading: Reading, span: Span): boolean {
  const text = slice(reading, span.first, span.last)
  if (/^[#*_\-–—\s]+$/.test(text) || /^[([][^)\]]*[)\]]\.?$/.test(text) || /^<[^>\p{L}]*>$/u.test(text)) return true
  if (SIGNATURE.test(text)) return true
  return text.length < 60 && text.toUpperCase() === text
}
