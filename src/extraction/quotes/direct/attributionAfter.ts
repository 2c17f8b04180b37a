import type { Story } from '../../grammar/discourse.ts'
import { agentAt, type Item, isWord, item } from '../../grammar/items.ts'
import type { Subject } from '../../grammar/subject.ts'
import { sourceAfter, subjectAfter } from '../../grammar/subjectAfter.ts'
import { subjectBefore } from '../../grammar/subjectBefore.ts'
import { verbAt } from '../../grammar/verbs.ts'
import type { Reading } from '../../text/reading.ts'
import { at, END } from '../../text/tokens.ts'
import { text } from '../wording.ts'
import { type Attribution, WIDEST_GAP } from './attribution.ts'
import { notTheListener } from './notTheListener.ts'
import { quotingBehind } from './passedOn.ts'

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
      subject: quotingBehind(items, subject?.last ?? i, story) ?? subject,
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
    if (here.quotation !== undefined || isWord(here, /^[;.:]$/)) break
    const later = verbAt(items, v)
    if (!later?.quoting || later.form === 'gerund') continue
    const { subject, passive } = subjectBefore(items, v, story)
    const isQuotedAs = passive && later.base === 'quote' && quotedAs(items, v)
    if (!subject || (passive && !isQuotedAs) || subject.first > v || subject.first < i) continue
    const adjacent = subject.first <= i + 3
    const quoted = passive ? undefined : quotingBehind(items, v, story)
    return {
      subject: quoted ?? notTheListener(items, v, subject, story),
      cue: text(items, v),
      first: i,
      last: v,
      confidence: adjacent ? 0.93 : 0.8,
      rule: 'quotation-speaker-verb',
    }
  }
  if (isWord(item(items, i), /^(?:a|an|one|another)$/)) return unnamedAfter(items, i)
  return nounAfter(items, i, story) ?? (isComma(items, i, final) ? anyVerbAfter(items, i, story) : undefined)
}

/** "was quoted by the agency as saying" */
function quotedAs(items: readonly Item[], verb: number): boolean {
  const as = items.findIndex((here, i) => i > verb && i < verb + WIDEST_GAP && isWord(here, /^as$/))
  return as > 0 && isWord(item(items, as + 1), /^(?:saying|telling|writing)$/)
}

/** Whether a comma stands between the words and what follows them: they hang on it. */
const isComma = (items: readonly Item[], i: number, final: string) => final === ',' || isWord(item(items, i - 1), /^,$/)

/** `"…," NAME beamed after the match`, `"…," beamed NAME`: whatever somebody does beside the words they do by saying them. */
function anyVerbAfter(items: readonly Item[], i: number, story: Story): Attribution | undefined {
  const isLeading = isPastVerb(item(items, i)) && item(items, i + 1).mention?.kind === 'person'
  const name = isLeading ? i + 1 : i
  const verb = isLeading ? i : i + 1
  const agent = agentAt(items, name, story.identities)
  if (agent?.kind !== 'person' || !isPastVerb(item(items, verb))) return undefined
  const next = item(items, Math.max(name, verb) + 1)
  const closes =
    next.first < 0 ||
    !next.token.word ||
    isWord(next, /^(?:after|as|when|while|in|on|at|to|with|before|from|during|of|who|outside|later)$/)
  if (!closes) return undefined
  const certainty = item(items, name).mention?.kind === 'person' ? 0.9 : 0.8
  return {
    subject: { agents: [agent], form: 'name', first: name, last: name, confidence: certainty },
    cue: text(items, verb),
    first: i,
    last: Math.max(name, verb),
    confidence: 0.8,
    rule: isLeading ? 'quotation-verb-speaker' : 'quotation-speaker-verb',
  }
}

/** "beamed", and neither "was" nor a noun: what a verb of the past looks like. */
const isPastVerb = ({ token, mention }: Item): boolean =>
  !mention && token !== END && !token.capital && /[a-z]{3}ed$/.test(token.folded) && !MADE.test(token.folded)

/** "“Blue River,” X recorded in 1999": titles of works. */
const MADE =
  /^(?:record|paint|direct|releas|compos|film|produc|publish|perform|nam|call|title|entitl|attend|launch|design|stag|creat|organi[sz]|found|follow|own|lov|hat|watch)ed$/

/** `"…," was her verdict`, `"…" is Lund's advice` */
function nounAfter(items: readonly Item[], i: number, story: Story): Attribution | undefined {
  if (!isWord(item(items, i), /^(?:was|is|were)$/)) return undefined
  const isPronoun = isWord(item(items, i + 1), /^(?:his|her)$/)
  const noun = isPronoun ? i + 2 : i + 3
  const said = isWord(item(items, noun), WORDS) ? noun : isWord(item(items, noun + 1), WORDS) ? noun + 1 : -1
  if (said < 0 || (!isPronoun && !isWord(item(items, i + 2), /^(?:'s|['’])$/))) return undefined
  const pronoun = item(items, i + 1)
  const meant = isPronoun ? story.pronoun(isWord(pronoun, /^his$/) ? 'male' : 'female', pronoun.first) : undefined
  const named = isPronoun ? undefined : agentAt(items, i + 1, story.identities)
  const agent = meant?.agent ?? named
  if (agent?.kind !== 'person') return undefined
  return {
    subject: {
      agents: [agent],
      form: isPronoun ? 'pronoun' : 'name',
      first: i + 1,
      last: said,
      confidence: meant?.confidence ?? 0.85,
    },
    cue: text(items, said),
    first: i,
    last: said,
    confidence: 0.85,
    rule: 'quotation-noun-speaker',
  }
}

const WORDS =
  /^(?:verdict|reply|response|answer|comment|reaction|message|conclusion|advice|words?|motto|view|explanation|assessment|retort|plea|appeal|description|summary|warning|slogan|promise)$/

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
  let last = verb + 1
  while (last < verb + LONGEST_NOUN && item(items, last + 1).token.word && !isWord(item(items, last + 1), AFTER_NOUN))
    last++
  return { agents: [], form: 'unnamed', first: verb + 1, last, confidence: 0.6 }
}

/** "a senior official of the ministry", in items. */
const LONGEST_NOUN = 6
const AFTER_NOUN = /^(?:who|which|that|in|on|at|from|as|when|while|after|before|during|with|to|and|but|speaking)$/
