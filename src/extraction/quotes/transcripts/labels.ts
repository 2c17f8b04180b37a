import type { Identities } from '../../agents/identities.ts'
import { countryOfCity } from '../../lists/cities.ts'
import { fold } from '../../lists/fold.ts'
import { HONORIFICS, TITLE_HEADS } from '../../lists/titles.ts'
import type { Reading } from '../../text/reading.ts'
import type { Span } from '../../text/spans.ts'
import { at } from '../../text/tokens.ts'
import { isFirstPerson } from '../unmarked/extent.ts'
import { isQuestion, isShortFor, speakerOf, speakersOf } from './labelSpeakers.ts'

/** A speaker's label at the head of a paragraph: "SECRETARY TARN:", "Q:". */
export interface Label {
  paragraph: number
  /** The label's words, without the colon. */
  text: string
  /** Where what is said begins. */
  start: number
  capitals: boolean
}

const LONGEST_LABEL = 70

/** The labels of a text's turns; none where it is no transcript. */
export function labelsOf(reading: Reading, identities: Identities): Label[] {
  const labels: Label[] = []
  reading.paragraphs.forEach((span, number) => {
    if (number === 0) return
    const label = labelOf(reading, span, number)
    if (label) labels.push(label)
  })
  const capitals = labels.filter((label) => label.capitals || /^Q$/.test(label.text))
  if (capitals.some((label) => label.text.length > 3) && isDialogue(capitals, identities)) return capitals
  // In small letters a colon also introduces lists: several turns of people known to the text make a transcript.
  const speakers = speakersOf(reading, labels, identities)
  const isKnown = ({ text }: Label) => isQuestion(text) || speakers.get(text)?.kind === 'person'
  const known = labels.filter(isKnown)
  const distinct = new Set(known.map((label) => label.text))
  if (known.length >= 3 && distinct.size >= 2)
    return labels.filter((label, i) => isKnown(label) || asks(labels, i, isKnown))
  // "President of Karelund NAME: …", answered once: offices, which no list has before a colon.
  const hasOffice = ({ text }: Label) =>
    fold(text)
      .split(/[\s,.]+/)
      .some((word) => TITLE_HEADS.has(word))
  const speaks = ({ paragraph, start }: Label) => {
    const span = reading.paragraphs[paragraph]
    return (
      span !== undefined &&
      isFirstPerson(reading, span, true) &&
      /[.!?…]/.test(reading.text.slice(start, at(reading.tokens, span.last).end))
    )
  }
  if (known.length === 2 && distinct.size === 2 && known.every(hasOffice) && known.every(speaks)) return known
  // "News Agency: …" and "Spokesperson NAME: …" in turn: whoever answers is known and does so again.
  const turns = new Set(labels.map((label) => label.text))
  const answers = [...distinct].some((text) => known.filter((label) => label.text === text).length > 1)
  return answers && turns.size >= 2 && labels.length >= 4 ? labels : []
}

/** A label of nobody known, before an answer each time, that comes again or is short for one that does: "HR:", the paper that asks. */
function asks(labels: readonly Label[], index: number, isKnown: (label: Label) => boolean): boolean {
  const own = labels[index]
  if (!own) return false
  const kin = labels.filter(({ text }) => text === own.text || isShortFor(text, own.text) || isShortFor(own.text, text))
  if (kin.length < 2) return false
  return labels.every((label, i) => {
    const next = labels[i + 1]
    return !kin.includes(label) || (next !== undefined && isKnown(next))
  })
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
