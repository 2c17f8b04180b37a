import type { TitleMention } from '../names/mentions.ts'
import type { Reading } from '../text/reading.ts'
import { at } from '../text/tokens.ts'
import { codeOf } from './offices.ts'
import type { Person } from './people.ts'

/** Who is meant by a title, and how many others bear it. */
export interface Bearer {
  person: Person
  rivals: number
}

/** Offices by which a government's own releases call whom they have named. */
const OWN_OFFICES = /^(?:(?:deputy )?prime minister|president|chancellor|taoiseach|foreign (?:minister|secretary))$/

const PEERS = ['president', 'minister', 'chancellor', 'premier', 'king', 'queen', 'emir', 'taoiseach']

/** "Jane Varn spoke with President Lund. The Prime Minister said …": the only one without a title, of whom the first paragraph speaks. */
export function namedFirst(
  mention: TitleMention,
  before: readonly Person[],
  people: readonly Person[],
  reading: Reading,
): Bearer | undefined {
  const isHeld = people.some(({ titles }) =>
    titles.some(({ words }) => mention.title.words.every((word) => words.has(word))),
  )
  if (isHeld || !isOwn(mention, reading)) return undefined
  const able = before.filter(({ titles }) => titles.length === 0)
  const [person] = able
  const opening = reading.paragraphs.find(({ first, last }) => last - first > 5 && first > 0)
  const opens = (one: Person) => one.mentions.some(({ first }) => first <= (opening?.last ?? -1))
  // Whom a minister of elsewhere deals with holds an office too.
  const hasPeer = people.some(
    (other) => opens(other) && other.titles.some((title) => PEERS.some((office) => title.words.has(office))),
  )
  return able.length === 1 && person && opens(person) && hasPeer ? { person, rivals: 1 } : undefined
}

/**
 * "The Prime Minister met with Prime Minister Varn of Karelund", below a headline that names somebody else without an office: who
 * publishes it calls its own so.
 *
 * @param others who bear the title for all that the text says
 */
export function namedAbove(
  mention: TitleMention,
  people: readonly Person[],
  others: readonly Person[],
  reading: Reading,
): Bearer | undefined {
  if (!isOwn(mention, reading)) return undefined
  const able = people.filter(
    ({ titles, mentions }) =>
      titles.length === 0 && mentions.some(({ first }) => at(reading.tokens, first).start < reading.bodyStart),
  )
  const areForeign = others.every(({ titles }) => titles.some(({ code }) => code !== undefined))
  const [person] = able
  return able.length === 1 && person && others.length > 0 && areForeign ? { person, rivals: 1 } : undefined
}

/** "the Prime Minister", of no state or body */
export function isOwn(mention: TitleMention, { tokens }: Reading): boolean {
  const { words, affiliation } = mention.title
  if (!OWN_OFFICES.test(words.join(' ')) || affiliation || mention.affiliation || codeOf(mention)) return false
  return at(tokens, mention.first - 1).folded === 'the'
}
