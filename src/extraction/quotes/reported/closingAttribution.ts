import type { Story } from '../../grammar/discourse.ts'
import { type Item, isWord, item } from '../../grammar/items.ts'
import { subjectAfter } from '../../grammar/subjectAfter.ts'
import { subjectBefore } from '../../grammar/subjectBefore.ts'
import { isPluralNoun, verbAt } from '../../grammar/verbs.ts'
import type { Reading } from '../../text/reading.ts'
import type { QuoteClaim } from '../claims.ts'
import { text } from '../wording.ts'
import { startsClause } from './clauseBeginnings.ts'
import { closingAccording } from './closingAccording.ts'
import { ends, endsInSaying, tellsSomething } from './closingTail.ts'
import { containsDirect, makeClaim } from './reportedClaim.ts'

/** Fewer items without quotation marks are an adverbial: "On Monday". */
const SHORTEST = 3

/** Where what is said begins: behind a bullet, and behind the colon of "NAME was not amused: The men would be freed "within days," she said". */
function startOfWords(items: readonly Item[], last: number): number {
  const colon = items.findLastIndex((here, i) => i < last && isWord(here, /^:$/))
  if (colon > 0 && item(items, colon + 1).token.capital) return colon + 1
  return isWord(item(items, 0), /^[-–—•*]$/) ? 1 : 0
}

/** "…, X said on Monday." and "…, according to X." and "…, argued X." */
export function closingAttribution(
  reading: Reading,
  items: readonly Item[],
  direct: ReadonlySet<number>,
  story: Story,
): QuoteClaim | undefined {
  for (let c = items.length - 2; c > 1 && c > items.length - 30; c--) {
    const { hasComma } = item(items, c)
    if (!hasComma && !isWord(item(items, c), /^,$/)) continue
    const last = hasComma ? c : c - 1
    // '"We knew," NAME said, according to OTHER.'
    if (last < SHORTEST && item(items, 0).quotation === undefined && item(items, last).quotation === undefined) continue
    if (containsDirect(items, 0, items.length - 1, direct)) return undefined
    const content = { first: startOfWords(items, last), last }
    if (isAccording(items, c + 1)) return closingAccording(reading, items, c + 1, content, story)
    const inverted = verbAt(items, c + 1)
    const isInverted = inverted?.form === 'past' || (inverted?.form === 'present' && inverted.base === 'say')
    if (inverted?.clause && isInverted) {
      if (!tellsSomething(items, content.first, last + 1)) return undefined
      const subject = subjectAfter(items, c + 1, story)
      // "…, NAME, the mayor, said."
      if (!subject && ends(item(items, c + 2))) continue
      // "Her niece, NAME, found it in a drawer": what was found.
      if (!subject || (subject.form === 'pronoun' && inverted.base === 'find')) return undefined
      const isNamed = subject.agents.length > 0 && subject.form !== 'pronoun'
      if (inverted.form === 'present' && !isNamed) return undefined
      return makeClaim(reading, items, content, subject, {
        cue: text(items, c + 1),
        first: c + 1,
        last: subject.last,
        confidence: 0.8,
        rule: 'closing-attribution',
      })
    }
    // ", which were images that AGENCY observed", ", and the two ministers agreed on trade"
    if (isWord(item(items, c + 1), /^(?:which|who|whose|where|whom|and|but)$/)) continue
    for (let v = c + 2; v < Math.min(c + 12, items.length); v++) {
      const verb = verbAt(items, v)
      const isOfMany =
        verb?.form === 'base' && (isPluralNoun(item(items, v - 1)) || isWord(item(items, v - 1), /^they$/))
      const isTold = verb?.base === 'tell' && verb.form === 'past'
      if (!(verb?.clause || isTold) || verb.form === 'gerund' || (verb.form === 'base' && !isOfMany)) continue
      if (!endsInSaying(items, v, verb, content, c + 1)) break
      const { subject, unreal, passive } = subjectBefore(items, v, story)
      if (!subject || unreal || passive || subject.first <= c || subject.form === 'author') break
      // ", so NAME told the police"
      if (isTold && subject.first > c + 1 && !isWord(item(items, c + 1), /^(?:the|a|an|his|her|its|their)$/)) break
      // A court hears what somebody else says.
      const speaker = verb.base === 'hear' ? undefined : subject
      return makeClaim(reading, items, content, speaker, {
        cue: text(items, v),
        first: c + 1,
        last: v,
        confidence: 0.8,
        rule: 'closing-attribution',
      })
    }
  }
  return accordingWithoutComma(reading, items, direct, story)
}

/** "Sixty people were hurt according to the ministry." */
function accordingWithoutComma(
  reading: Reading,
  items: readonly Item[],
  direct: ReadonlySet<number>,
  story: Story,
): QuoteClaim | undefined {
  const at = items.findIndex((_, i) => i > SHORTEST && isAccording(items, i))
  if (at < 0 || isWord(item(items, at - 1), /^,$/) || containsDirect(items, 0, items.length - 1, direct))
    return undefined
  // "The bridge is old, and it is safe according to the ministry."
  const and = items.findLastIndex((here, i) => i < at && isWord(here, /^(?:and|but)$/) && startsClause(items, i + 1))
  const first = and > 0 ? and + 1 : startOfWords(items, at - 1)
  return closingAccording(reading, items, at, { first, last: at - 1 }, story)
}

const isAccording = (items: readonly Item[], i: number) =>
  isWord(item(items, i), /^according$/) && isWord(item(items, i + 1), /^to$/)
