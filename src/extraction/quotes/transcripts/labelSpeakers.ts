import { genderOfWords } from '../../agents/gender.ts'
import type { Agent, Identities } from '../../agents/identities.ts'
import type { Person } from '../../agents/people.ts'
import { fold } from '../../lists/fold.ts'
import { HONORIFICS, TITLE_HEADS } from '../../lists/titles.ts'
import { type Reading, slice } from '../../text/reading.ts'
import { at } from '../../text/tokens.ts'
import { isQuestion } from './askers.ts'
import { beforeComma, bracketed } from './bracketed.ts'
import type { Label } from './labels.ts'

const ANSWER = /^(?:a|answer)$/
const ASKING = /^(?:q|question|interviewer|host|reporter|journalist)$/
const INITIALS = /^\p{Lu}(?:[.\s-]{0,2}\p{Lu}){1,3}\.?$/u
const PARTICLES = /^(?:of|the|and|de|da|di|van|von|der|den|al|bin|el|la|le|for)$/

/** Whose words stand behind each label: people, bodies, initials of either, and whoever gives an interview. */
export function speakersOf(
  reading: Reading,
  labels: readonly Label[],
  identities: Identities,
): Map<string, Agent | undefined> {
  const speakers = new Map<string, Agent | undefined>()
  for (const label of labels) {
    if (speakers.has(label.text)) continue
    const agent =
      speakerOf(label.text, identities) ??
      (isAddressed(label.text) ? undefined : bodyOf(reading, label, identities)) ??
      ofInitials(label.text, identities)
    speakers.set(label.text, agent)
  }
  for (const [text, agent] of speakers) {
    const whole = agent || !INITIALS.test(text) ? undefined : wholeOf(text, speakers)
    if (whole) speakers.set(text, whole)
    if (!agent && ANSWER.test(fold(text)) && labels.every((label) => isQuestion(label.text)))
      speakers.set(text, interviewee(reading, labels, identities))
  }
  const asking = interviewer(reading, [...speakers.values()], identities)
  if (asking) for (const text of speakers.keys()) if (ASKING.test(fold(text))) speakers.set(text, asking)
  return speakers
}

/** "MR ICE", who is no agency of that name */
const isAddressed = (label: string) => HONORIFICS.has(fold(label.split(/[\s.]/)[0] ?? ''))

/** Who asks, where the headline names one who answers "with" one other without an office: "Minister X with NAME of the Daily Wave". */
function interviewer(
  reading: Reading,
  speakers: readonly (Agent | undefined)[],
  identities: Identities,
): Person | undefined {
  const end = reading.paragraphs[0]?.last ?? -1
  const named = identities.people.filter(({ mentions }) => mentions.some(({ first }) => first <= end))
  const [asking, ...others] = named.filter((person) => !speakers.includes(person))
  const answering = new Set(speakers.filter((agent) => agent !== undefined))
  if (!asking || others.length > 0 || named.length !== 2 || answering.size !== 1) return undefined
  const place = asking.mentions.find(({ first }) => first <= end)?.first ?? 0
  const headline = reading.text.slice(0, at(reading.tokens, end).end)
  const isOther = /\b(?:meeting|talks|call|before|briefing|availability|remarks|panel|press conference)\b/i.test(
    headline,
  )
  // "QUESTION: I'm NAME with the Evening Post." is another.
  const introduced = /^(?:Q|QUESTION)\b[^\n]*\b(?:I['’]m|I am|[Mm]y name is) (\p{Lu}\p{L}+)/mu.exec(reading.text)?.[1]
  if (isOther || (introduced && !asking.words.includes(fold(introduced)))) return undefined
  return at(reading.tokens, place - 1).folded === 'with' && asking.titles.length === 0 ? asking : undefined
}

/** Whether a label is short for another: "HR" for "Harbour Review". */
export function isShortFor(label: string, whole: string): boolean {
  return INITIALS.test(label) && label !== whole && initialsOf(fold(whole).split(/\s+/)).has(lettersOf(label))
}

export function speakerOf(label: string, identities: Identities): Person | undefined {
  const holder = bracketed(label, identities) ?? beforeComma(label, identities)
  if (holder) return holder
  const words = fold(label.replace(/\([^)]*\)|\[[^\]]*\]/g, ' '))
    .split(/[\s,.]+/)
    .filter((word) => word !== '')
  if (isQuestion(words.join(' '))) return undefined
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
  // "MS LUND" is not Adolf Lund.
  const gender = genderOfWords(words)
  const bySurname = identities.people.filter(
    (person) => person.words.at(-1) === last && (!person.gender || !gender || person.gender === gender),
  )
  const able =
    bySurname.length > 0
      ? bySurname
      : identities.people.filter((person) => last !== undefined && person.words.includes(last))
  const exact = able.filter((person) => names.every((word) => person.words.includes(word)))
  const best = exact.length > 0 ? exact : able
  return best.length === 1 ? best[0] : undefined
}

/** The body that a label names, such as the paper that asks. */
function bodyOf(reading: Reading, label: Label, identities: Identities): Agent | undefined {
  const mention = identities.mentionAt[reading.paragraphs[label.paragraph]?.first ?? -1]
  const whole = mention?.kind === 'organization' && slice(reading, mention.first, mention.last) === label.text
  return whole ? identities.agentOf.get(mention) : undefined
}

/** "MV" is Marta Veldin, where nobody else has these initials. */
function ofInitials(label: string, { people }: Identities): Agent | undefined {
  if (!INITIALS.test(label)) return undefined
  const letters = lettersOf(label)
  const able = people.filter(({ words }) => words.length > 1 && initialsOf(words).has(letters))
  return able.length === 1 ? able[0] : undefined
}

function wholeOf(label: string, speakers: ReadonlyMap<string, Agent | undefined>): Agent | undefined {
  for (const [whole, agent] of speakers) if (agent && isShortFor(label, whole)) return agent
  return undefined
}

const lettersOf = (label: string) => fold(label).replace(/[^\p{L}]/gu, '')

/** The ways to write the initials of a name: with its small words or without, of both parts of a double name or of the first. */
function initialsOf(words: readonly string[]): Set<string> {
  const letters = (all: readonly string[]) => all.map((word) => word.slice(0, 1)).join('')
  const large = words.filter((word) => !PARTICLES.test(word))
  const parts = large.flatMap((word) => word.split('-')).filter((word) => word !== '')
  return new Set([letters(words), letters(large), letters(parts), letters([...large.slice(0, 1), ...large.slice(-1)])])
}

/** Who answers: the one person whom the headline names, else the one whom the text names before the first question. */
function interviewee(reading: Reading, labels: readonly Label[], identities: Identities): Agent | undefined {
  const opening = reading.paragraphs[Math.min(...labels.map(({ paragraph }) => paragraph))]?.first ?? 0
  const before = (end: number) =>
    identities.people.filter(({ mentions }) => mentions.some(({ kind, first }) => kind === 'person' && first < end))
  const headline = before(reading.paragraphs[1]?.first ?? 0)
  const named = headline.length > 0 ? headline : before(opening)
  return named.length === 1 ? named[0] : undefined
}
