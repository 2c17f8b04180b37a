import type { Identities } from '../../agents/identities.ts'
import { fold } from '../../lists/fold.ts'
import { TITLE_HEADS } from '../../lists/titles.ts'
import { type Reading, slice } from '../../text/reading.ts'
import { at } from '../../text/tokens.ts'
import { isFirstPerson } from '../unmarked/extent.ts'
import { isQuestion } from './askers.ts'
import { isDialogue, isSpeaking, isSpoken } from './dialogue.ts'
import { isShortFor, speakersOf } from './labelSpeakers.ts'
import { type Label, labelOf } from './labels.ts'
import { endsTurn } from './otherTurns.ts'

/** The labels of a text's turns; none where it is no transcript. */
export function labelsOf(reading: Reading, identities: Identities): Label[] {
  // "A. Lund"
  const isInitial = ({ text }: Label, first: number) => text.length === 1 && identities.mentionAt[first] !== undefined
  const labels: Label[] = []
  reading.paragraphs.forEach((span, number) => {
    if (number === 0) return
    const label = labelOf(reading, span, number)
    if (label && !isInitial(label, span.first)) labels.push(label)
  })
  const asked = labels.some(({ text }) => text === 'Q')
  const capitals = labels.filter(({ capitals, text }) => capitals || text === 'Q' || (text === 'A' && asked))
  const speakers = speakersOf(reading, labels, identities)
  if (capitals.some((label) => label.text.length > 3) && isDialogue(reading, capitals, speakers))
    return labels.filter((label) => capitals.includes(label) || endsTurn(label, labels, speakers.get(label.text)))
  // In small letters a colon also introduces lists: several turns of people known to the text make a transcript.
  const isKnown = ({ text }: Label) => isQuestion(text) || speakers.get(text)?.kind === 'person'
  const known = labels.filter(isKnown)
  const distinct = new Set(known.map((label) => label.text))
  const isTurn = (label: Label) =>
    isSpoken(reading, label, labels) && (known.length > distinct.size || isSpeaking(label, speakers.get(label.text)))
  if (known.length >= 3 && distinct.size >= 2 && known.some(isTurn))
    return labels.filter(
      (label, i) => isKnown(label) || asks(labels, i, isKnown) || endsTurn(label, labels, speakers.get(label.text)),
    )
  // "President of Karelund NAME: …", answered once or not at all: offices, which no list has before a colon.
  const namesOffice = ({ text }: Label) =>
    fold(text)
      .split(/[\s,.]+/)
      .some((word) => TITLE_HEADS.has(word))
  const holdsOffice = (label: Label) => {
    const speaker = speakers.get(label.text)
    return namesOffice(label) || (speaker?.kind === 'person' && speaker.titles.length > 0)
  }
  const speaks = ({ paragraph, start }: Label) => {
    const span = reading.paragraphs[paragraph]
    return (
      span !== undefined &&
      isFirstPerson(reading, span, true) &&
      /[.!?…]/.test(reading.text.slice(start, at(reading.tokens, span.last).end))
    )
  }
  const isHeaded = /\b(?:remarks|statement|address|speech|opening)\b/i.test(
    slice(reading, 0, reading.paragraphs[0]?.last ?? 0),
  )
  const areFew = known.length === distinct.size && (known.length === 2 || (known.length === 1 && isHeaded))
  if (areFew && known.some(namesOffice) && known.every(holdsOffice) && known.every(speaks)) return known
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
