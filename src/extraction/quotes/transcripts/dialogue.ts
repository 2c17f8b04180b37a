import type { Agent } from '../../agents/identities.ts'
import { fold } from '../../lists/fold.ts'
import { HEADING_WORDS } from '../../lists/headings.ts'
import { HONORIFICS, TITLE_HEADS } from '../../lists/titles.ts'
import type { Reading } from '../../text/reading.ts'
import { at } from '../../text/tokens.ts'
import { isFirstPerson } from '../unmarked/extent.ts'
import { type Label, wordsOutside } from './labels.ts'

type Speakers = ReadonlyMap<string, Agent | undefined>

/** Only a transcript has these before a colon. A host, an audience or the staff are also in the lists of an invitation. Folded. */
const ASKING =
  /^(?:q|(?:follow-up |further |supplementary )?question|moderator|operator|interviewer|interpreter|unidentified .*|male .*|female .*)$/
/** "ABOUT THE MINISTER:" */
const ABOUT = /^(?:about|meet|contact|profile|background)$/
/** Those of whom one alternates with another, both unknown, speak so often. */
const TURNS_OF_UNKNOWN = 4
/** How somebody begins to speak who says neither "I" nor "you". */
const SPOKEN =
  /\?|^(?:yes|no|well|okay|oh|hello|welcome|thanks|thank|good (?:morning|afternoon|evening)|please|order|ladies|dear|distinguished|excellenc(?:y|ies))\b/i

/**
 * Whether labels in capitals part what was said by several, or by one: one of them is a speaker's, whose words are spoken.
 * "WHO:", "WHAT:" and "WHEN:" part an invitation, "STOCKS:" and "BONDS:" a report.
 */
export function isDialogue(reading: Reading, labels: readonly Label[], speakers: Speakers): boolean {
  const speaks = (label: Label) => {
    const speaker = speakers.get(label.text)
    return isSpeaking(label, speaker) && isSpoken(reading, label, speaker?.kind === 'person' ? labels : undefined)
  }
  return labels.some(speaks) || areTwoUnknown(reading, labels)
}

/** Labels that nobody but a speaker has: of an office, of somebody known, of whoever asks. */
export function isSpeaking(label: Label, speaker: Agent | undefined): boolean {
  const words = wordsOf(label)
  if (ABOUT.test(words[0] ?? '')) return false
  if (speaker?.kind === 'person' && !isHeading(label, speaker)) return true
  if (holdsOffice(words) || (words.length > 1 && HONORIFICS.has(words[0] ?? ''))) return true
  return ASKING.test(words.join(' '))
}

/** "THE PRIME MINISTER", "SECRETARY OF STATE", "OFFICER TWO"; not "EXECUTIVE SUMMARY" or "GENERAL INFORMATION". */
function holdsOffice(words: readonly string[]): boolean {
  const head = words.findLastIndex((word) => TITLE_HEADS.has(word))
  return head >= 0 && (head === words.length - 1 || AFTER_OFFICE.test(words[head + 1] ?? ''))
}

const AFTER_OFFICE = /^(?:of|for|to|general|elect|designate|\d+|one|two|three)$/

/** "BACKGROUND:", "ABOUT ANNA LUND:", unless somebody is called so. */
export function isHeading(label: Label, speaker: Agent | undefined): boolean {
  const names = speaker?.kind === 'person' && speaker.words.length > 1 ? speaker.words : []
  return wordsOf(label).some((word) => HEADING_WORDS.has(word) && !names.includes(word))
}

/** A heading between the turns, of nobody with an office: "BACKGROUND:", "NOTE TO EDITORS:". */
export function isNote(label: Label, speaker: Agent | undefined): boolean {
  const words = wordsOf(label)
  const isOnEdge = HEADING_WORDS.has(words[0] ?? '') || HEADING_WORDS.has(words.at(-1) ?? '')
  return isOnEdge && !isSpeaking(label, speaker)
}

const wordsOf = ({ text }: Label) =>
  fold(wordsOutside(text).join(' '))
    .split(/[\s,./&]+/)
    .filter((word) => word !== '')

/** Whether somebody says "I", "you" or good morning in the paragraph of a label, with `labels` before the next of them; or asks. */
export function isSpoken(reading: Reading, label: Label, labels: readonly Label[] | undefined): boolean {
  const next = labels?.find(({ paragraph }) => paragraph > label.paragraph)
  const end = labels ? (next?.paragraph ?? reading.paragraphs.length) : label.paragraph + 1
  for (let number = label.paragraph; number < end; number++) {
    const span = reading.paragraphs[number]
    if (!span) continue
    if (isFirstPerson(reading, span, true)) return true
    const start = number === label.paragraph ? label.start : at(reading.tokens, span.first).start
    if (SPOKEN.test(reading.text.slice(start, at(reading.tokens, span.last).end))) return true
  }
  return false
}

/** "BRODD: You were late. / HOLT: I was not. / BRODD: …": two by turns, of whom the text says nothing else. */
function areTwoUnknown(reading: Reading, labels: readonly Label[]): boolean {
  const [one, other] = labels
  if (!one || !other || one.text === other.text || labels.length < TURNS_OF_UNKNOWN) return false
  const byTurns = labels.every(({ text }, i) => text === (i % 2 === 0 ? one.text : other.text))
  if (!byTurns || isHeading(one, undefined) || isHeading(other, undefined)) return false
  return [one, other].every(({ text }) =>
    labels.some((label) => label.text === text && isSpoken(reading, label, labels)),
  )
}
