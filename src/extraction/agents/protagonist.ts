import type { Reading } from '../text/reading.ts'
import { at } from '../text/tokens.ts'
import type { Person } from './people.ts'

/**
 * Where a paragraph speaks of none of them before, "the Minister" at token `first` is the one of whom the headline and the first sentence
 * speak alone.
 *
 * @param able those who bear the title
 * @param latest where one was named last before; -1 for nowhere
 */
export function protagonist(
  reading: Reading,
  first: number,
  able: readonly Person[],
  latest: (person: Person) => number,
): Person | undefined {
  const { sentences, sentenceOf, paragraphs, quotationOf } = reading
  const { paragraph = 0 } = sentences[sentenceOf[first] ?? 0] ?? {}
  const start = paragraphs[paragraph]?.first ?? 0
  const lead = paragraphs[1]?.last ?? 0
  if (able.length < 2 || paragraph < 2 || (quotationOf[first] ?? -1) >= 0) return undefined
  if (able.some((person) => latest(person) >= start)) return undefined
  const [only, ...others] = able.filter((person) => earliest(person) <= lead)
  if (only === undefined || others.length > 0 || isOfOtherSex(reading, only, first)) return undefined
  // "In Lima, President NAME spoke.": the paragraph before was about another.
  const before = paragraphs[paragraph - 1]?.first ?? start
  if (able.some((person) => person !== only && opensClause(reading, person, before, start))) return undefined
  // Another minister of the same state may have taken over.
  const own = new Set(only.titles.map(({ code }) => code))
  const areForeign = able.every(
    (person) => person === only || person.titles.some(({ code }) => code !== undefined && !own.has(code)),
  )
  return areForeign ? only : undefined
}

/** "The Minister said that she": as the sentence goes on. */
function isOfOtherSex({ sentences, sentenceOf, tokens }: Reading, { gender }: Person, first: number): boolean {
  const last = sentences[sentenceOf[first] ?? 0]?.last ?? first
  const found = tokens.slice(first, last).find(({ folded }) => /^s?he$/.test(folded))
  return found !== undefined && gender !== undefined && (found.folded === 'she') !== (gender === 'female')
}

/** Whether somebody's name begins a clause between two tokens. */
function opensClause({ tokens }: Reading, { mentions }: Person, from: number, until: number): boolean {
  return mentions.some(({ first }) => {
    if (first < from || first >= until) return false
    let i = first - 1
    while (i >= from && at(tokens, i).capital && !at(tokens, i + 1).fresh) i--
    return i < from || !at(tokens, i).word
  })
}

function earliest({ mentions }: Person): number {
  return mentions.reduce((least, mention) => Math.min(least, mention.first), Number.POSITIVE_INFINITY)
}

/** Those who speak in turn mean others by "the President" than a report does. */
export function isDialogue(reading: Reading): boolean {
  return reading.paragraphs.filter(({ first }) => beginsWithLabel(reading, first)).length > 1
}

/** How long a speaker's label is, in words. */
const LONGEST_LABEL = 6

/** "SECRETARY LUND:" */
function beginsWithLabel({ tokens }: Reading, first: number): boolean {
  let i = first
  while (i < first + LONGEST_LABEL && at(tokens, i).capital) i++
  return i > first && at(tokens, i).text === ':'
}
