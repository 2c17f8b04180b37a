import type { Story } from '../../grammar/discourse.ts'
import { type Item, isWord, item } from '../../grammar/items.ts'
import type { Subject } from '../../grammar/subject.ts'
import { sourceAfter, subjectAfter } from '../../grammar/subjectAfter.ts'
import { subjectBefore } from '../../grammar/subjectBefore.ts'
import { verbAt } from '../../grammar/verbs.ts'
import type { Reading } from '../../text/reading.ts'
import { at, END } from '../../text/tokens.ts'
import { text } from '../wording.ts'
import { type Attribution, WIDEST_GAP } from './attribution.ts'

/** `"…," said X` and `"…," X said` and `"…," according to X`. */
export function attributionAfter(
  items: readonly Item[],
  index: number,
  reading: Reading,
  story: Story,
): Attribution | undefined {
  const quotation = reading.quotations[item(items, index).quotation ?? -1]
  if (!quotation) return undefined
  let i = index + 1
  if (isWord(item(items, i), /^[,—–-]$/)) i++
  const final = lastMark(reading, quotation.last)
  if (i === index + 1 && !/^[,?!…\]—–-]$/.test(final) && !/\w$/.test(final)) return undefined
  const verb = verbAt(items, i)
  if (verb?.quoting && verb.form !== 'gerund') {
    const subject = subjectAfter(items, i, story) ?? afterSubjectless(items, i)
    return {
      subject,
      cue: text(items, i),
      first: i,
      last: subject?.last ?? i,
      confidence: 0.95,
      rule: 'quotation-verb-speaker',
    }
  }
  if (isWord(item(items, i), /^according$/) && isWord(item(items, i + 1), /^to$/)) {
    const subject = sourceAfter(items, i + 1, story)
    return {
      subject,
      cue: 'according to',
      first: i,
      last: subject?.last ?? i + 1,
      confidence: 0.9,
      rule: 'quotation-according-to',
    }
  }
  for (let v = i + 1; v < Math.min(i + WIDEST_GAP, items.length); v++) {
    const here = item(items, v)
    if (here.quotation !== undefined || isWord(here, /^[;.:]$/)) return undefined
    const later = verbAt(items, v)
    if (!later?.quoting || later.form === 'gerund') continue
    const { subject, passive } = subjectBefore(items, v, story)
    if (!subject || passive || subject.first > v || subject.first < i) continue
    const adjacent = subject.first <= i + 3
    return {
      subject,
      cue: text(items, v),
      first: i,
      last: v,
      confidence: adjacent ? 0.93 : 0.8,
      rule: 'quotation-speaker-verb',
    }
  }
  return isWord(item(items, i), /^(?:a|an|one|another)$/) ? unnamedAfter(items, i) : undefined
}

/** The mark on which a quotation ends, before the marks of quotations within it. */
function lastMark(reading: Reading, last: number): string {
  let i = last
  while (/^["'’”»]$/.test(at(reading.tokens, i).text) && i > last - 3) i--
  return at(reading.tokens, i).text
}

/** `"…," a diplomat, who would not be named because of …, told AGENCY`: nobody that the text names. */
function unnamedAfter(items: readonly Item[], from: number): Attribution | undefined {
  for (let v = from + 1; v < Math.min(from + 40, items.length); v++) {
    const here = item(items, v)
    if (here.quotation !== undefined || isWord(here, /^[;.:]$/)) return undefined
    const verb = verbAt(items, v)
    if (!verb?.quoting || verb.form !== 'past' || item(items, v - 1).mention?.kind === 'person') continue
    return {
      subject: { agents: [], form: 'unnamed', first: from, last: v - 1, confidence: 0.6 },
      cue: text(items, v),
      first: from,
      last: v,
      confidence: 0.7,
      rule: 'quotation-speaker-verb',
    }
  }
  return undefined
}

function afterSubjectless(items: readonly Item[], verb: number): Subject | undefined {
  const next = item(items, verb + 1)
  if (next.token === END || !next.token.word) return undefined
  return { agents: [], form: 'unnamed', first: verb + 1, last: verb + 1, confidence: 0.6 }
}
