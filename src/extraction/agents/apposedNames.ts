import type { TitleMention } from '../names/mentions.ts'
import { servesAnother } from '../names/namesAfterTitles.ts'
import { areOfTwo } from '../names/titlePhrases.ts'
import type { Reading } from '../text/reading.ts'
import { at, PARAGRAPH_BREAK, type Token } from '../text/tokens.ts'
import type { Person } from './people.ts'

/** Whose name stands between commas after "the chairman" or "the chairman of the committee". */
export function nameAfter(
  { tokens }: Reading,
  mention: TitleMention,
  personAt: ReadonlyMap<number, Person>,
): Person | undefined {
  const { first, last } = mention
  const isDefinite =
    at(tokens, first).folded === 'the' ||
    // "Co-founder of Lundgas, NAME, left"
    (at(tokens, first).fresh && mention.title.affiliation !== undefined) ||
    /^(?:the|its|his|her|their|'s)$/.test(at(tokens, first - 1).folded)
  if (!isDefinite) return undefined
  const isOf =
    at(tokens, last + 1).folded === 'of' && at(tokens, last + 2).folded === 'the' && !at(tokens, last + 3).capital
  const comma = isOf ? last + 4 : last + 1
  const person = at(tokens, comma).text === ',' ? personAt.get(comma + 1) : undefined
  const name = person?.mentions.find((one) => one.first === comma + 1)
  if (!name || at(tokens, name.last + 1).text !== ',') return undefined
  const isTwo = areOfTwo(tokens, mention.title, name.title, name.last) || servesAnother(tokens, mention.title.first)
  if (isTwo) return undefined
  const isExplained = /^(?:an?|his|her|their)$/.test(at(tokens, name.last + 2).folded)
  return isExplained || isOfAnother(tokens, first, name.last + 2) ? undefined : person
}

/** "In a letter to the president, NAME, …", "the spokesman for the president, NAME,": somebody else is named after the comma. */
function isOfAnother(tokens: readonly Token[], first: number, next: number): boolean {
  const before = at(tokens, first).folded === 'the' ? first - 1 : first - 2
  if (/^(?:for|about|of|as|like|from|against|without)$/.test(at(tokens, before).folded)) return true
  for (let i = before; i > before - 12; i--) {
    const token = at(tokens, i)
    if (!token.word || token.text === PARAGRAPH_BREAK || i < 0) return false
    const opens = token.fresh || !at(tokens, i - 1).word
    // "With the minister, NAME, the president discussed": who goes on is somebody else.
    if (opens) return OPENING.test(token.folded) && !goesOn(tokens, next)
  }
  return false
}

/** A subject begins here, and no comma closes it: "the president discussed". */
function goesOn(tokens: readonly Token[], next: number): boolean {
  if (!(at(tokens, next).capital || /^(?:the|s?he)$/.test(at(tokens, next).folded))) return false
  for (let i = next; i < next + 8 && at(tokens, i).text !== '.'; i++) if (at(tokens, i).text === ',') return false
  return true
}

/** Begins what is said before the subject: "Speaking to", "In talks with", "Asked by". */
export const OPENING =
  /^(?:in|at|with|after|before|during|following|on|by|to|from|like|unlike|despite|without|for|asked|addressing|\p{L}+ing)$/u
