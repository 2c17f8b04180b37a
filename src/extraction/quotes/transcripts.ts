import type { Agent, Identities } from '../agents/identities.ts'
import type { Person } from '../agents/people.ts'
import { countryOfCity } from '../lists/cities.ts'
import { fold } from '../lists/fold.ts'
import { HONORIFICS, TITLE_HEADS } from '../lists/titles.ts'
import { type Reading, slice } from '../text/reading.ts'
import type { Span } from '../text/spans.ts'
import { at } from '../text/tokens.ts'
import type { QuoteClaim } from './claims.ts'

/** A speaker's label at the head of a paragraph: "SECRETARY TARN:", "Q:". */
interface Label {
  paragraph: number
  /** The label's words, without the colon. */
  text: string
  /** Where what is said begins. */
  start: number
  capitals: boolean
}

const LONGEST_LABEL = 70
const QUESTION =
  /^(?:q|a|question|answer|moderator|operator|interviewer|host|reporter|journalist|speaker|participant|audience|interpreter|unidentified .*|male .*|female .*|staff)$/

/** The paragraphs of a transcript as DIRECT quotes, and the numbers of all its paragraphs. */
export function findTranscript(
  reading: Reading,
  identities: Identities,
): { claims: QuoteClaim[]; paragraphs: Set<number> } {
  const labels = labelsOf(reading, identities)
  const paragraphs = new Set<number>()
  const claims: QuoteClaim[] = []
  const first = labels[0]
  if (!first) return { claims, paragraphs }
  const byParagraph = new Map(labels.map((label) => [label.paragraph, label]))
  const speakers = new Map<string, Agent | undefined>()
  let label: Label = first
  for (let number = first.paragraph; number < reading.paragraphs.length; number++) {
    const span = reading.paragraphs[number]
    if (!span) continue
    const own = byParagraph.get(number)
    if (own) label = own
    const start = own ? own.start : at(reading.tokens, span.first).start
    const end = at(reading.tokens, span.last).end
    paragraphs.add(number)
    if (!own && isApparatus(reading, span)) continue
    if (end <= start) continue
    if (!speakers.has(label.text))
      speakers.set(label.text, speakerOf(label.text, identities) ?? bodyOf(reading, label, identities))
    const speaker = speakers.get(label.text)
    claims.push({
      start,
      end,
      kind: 'DIRECT',
      speakers: speaker ? [speaker] : [],
      cue: undefined,
      source: label.text,
      attribution: attributionOf(reading, label),
      continues: !own,
      confidence: (speaker ? 0.93 : 0.7) * (own ? 1 : 0.97),
      rule: own ? 'transcript-turn' : 'transcript-turn-continued',
    })
  }
  return { claims, paragraphs }
}

function attributionOf(reading: Reading, label: Label): { start: number; end: number } {
  const span = reading.paragraphs[label.paragraph]
  const start = at(reading.tokens, span?.first ?? 0).start
  return { start, end: start + label.text.length }
}

function labelsOf(reading: Reading, identities: Identities): Label[] {
  const labels: Label[] = []
  reading.paragraphs.forEach((span, number) => {
    if (number === 0) return
    const label = labelOf(reading, span, number)
    if (label) labels.push(label)
  })
  const capitals = labels.filter((label) => label.capitals || /^Q$/.test(label.text))
  if (capitals.some((label) => label.text.length > 3) && isDialogue(capitals, identities)) return capitals
  // In small letters a colon also introduces lists: several turns of people known to the text make a transcript.
  const known = labels.filter((label) => QUESTION.test(fold(label.text)) || speakerOf(label.text, identities))
  const distinct = new Set(known.map((label) => label.text))
  if (known.length >= 3 && distinct.size >= 2) return known
  // "News Agency: …" and "Spokesperson NAME: …" in turn: whoever answers is known and does so again.
  const turns = new Set(labels.map((label) => label.text))
  const answers = [...distinct].some((text) => known.filter((label) => label.text === text).length > 1)
  return answers && turns.size >= 2 && labels.length >= 4 ? labels : []
}

/** One label over and over is a speaker's where it has an office or names somebody: "UPDATE:" is none. */
function isDialogue(labels: readonly Label[], identities: Identities): boolean {
  if (new Set(labels.map((label) => label.text)).size > 1) return true
  return labels.some(({ text }) => {
    const words = fold(text).split(/[\s,.]+/)
    return words.some((word) => TITLE_HEADS.has(word) || HONORIFICS.has(word)) || speakerOf(text, identities)
  })
}

function labelOf(reading: Reading, span: Span, paragraph: number): Label | undefined {
  const start = at(reading.tokens, span.first).start
  const head = reading.text.slice(start, start + LONGEST_LABEL + 2)
  const question = /^Q\s+(?=[\p{Lu}([“"])/u.exec(head)
  if (question) return { paragraph, text: 'Q', start: start + question[0].length, capitals: false }
  const match = /^([^:\n"“”.]*(?:\b(?:MR|MS|MRS|DR|Mr|Ms|Mrs|Dr|[A-Z])\.[^:\n"“”.]*)*):(?=\s|$)\s*/u.exec(head)
  const label = match?.[1]?.trim()
  if (!match || !label || label.length > LONGEST_LABEL || label.split(/\s+/).length > 8) return undefined
  const capitals = label.toUpperCase() === label && /\p{Lu}{2}|^[QA]$/u.test(label)
  const names = label
    .split(/\s+/)
    .every((word) => /^[\p{Lu}([]/u.test(word) || /^(?:of|the|and|de|van|von|al|bin)$/.test(word))
  if (!capitals && !names) return undefined
  // "CHENNAI: The minister …" is a dateline.
  if (countryOfCity(label) !== undefined) return undefined
  const skip =
    match[0].length +
    (/^\s*/.exec(reading.text.slice(start + match[0].length, start + match[0].length + 20))?.[0].length ?? 0)
  return { paragraph, text: label, start: start + skip, capitals: capitals && label.length > 1 }
}

/** Section heads, stage directions and separators between the turns. */
function isApparatus(reading: Reading, span: Span): boolean {
  const text = reading.text.slice(at(reading.tokens, span.first).start, at(reading.tokens, span.last).end)
  if (/^[#*_\-–—\s]+$/.test(text) || /^[([][^)\]]*[)\]]\.?$/.test(text)) return true
  return text.length < 60 && text.toUpperCase() === text
}

/** The body that a label names, such as the paper that asks. */
function bodyOf(reading: Reading, label: Label, identities: Identities): Agent | undefined {
  const mention = identities.mentionAt[reading.paragraphs[label.paragraph]?.first ?? -1]
  const whole = mention?.kind === 'organization' && slice(reading, mention.first, mention.last) === label.text
  return whole ? identities.agentOf.get(mention) : undefined
}

function speakerOf(label: string, identities: Identities): Person | undefined {
  const words = fold(label.replace(/\([^)]*\)/g, ' '))
    .split(/[\s,.]+/)
    .filter((word) => word !== '')
  if (QUESTION.test(words.join(' '))) return undefined
  const names = words.filter((word) => !TITLE_HEADS.has(word) && !HONORIFICS.has(word))
  const last = names.at(-1)
  // "PRESIDENT LUND" is the president of that name, not a journalist of it, even where it is the first of two surnames.
  const offices = words.filter((word) => TITLE_HEADS.has(word))
  const candidates = offices.length > 0 && names.length > 0 ? identities.people : []
  const titled = candidates.filter(
    (person) =>
      names.every((word) => person.words.includes(word)) &&
      person.titles.some((title) => offices.every((office) => title.words.has(office))),
  )
  if (titled.length === 1) return titled[0]
  const bySurname = identities.people.filter((person) => person.words.at(-1) === last)
  const able =
    bySurname.length > 0
      ? bySurname
      : identities.people.filter((person) => last !== undefined && person.words.includes(last))
  const exact = able.filter((person) => names.every((word) => person.words.includes(word)))
  const best = exact.length > 0 ? exact : able
  return best.length === 1 ? best[0] : undefined
}
