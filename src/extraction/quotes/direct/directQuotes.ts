import type { Story } from '../../grammar/discourse.ts'
import { type Item, isWord, item, verbAt } from '../../grammar/items.ts'
import { sourceAfter, subjectAfter } from '../../grammar/subjectAfter.ts'
import { type Subject, subjectBefore } from '../../grammar/subjects.ts'
import { STATEMENTS } from '../../lists/nouns.ts'
import { REPORTING_VERBS, type ReportingVerb } from '../../lists/verbs.ts'
import type { Reading } from '../../text/reading.ts'
import type { Stretch } from '../../text/spans.ts'
import { at, END } from '../../text/tokens.ts'
import type { QuoteClaim } from '../claims.ts'

/** How a quotation hangs on its sentence. */
export interface Attribution {
  subject: Subject | undefined
  cue: string | undefined
  /** Items of the attributing phrase, inclusive. */
  first: number
  last: number
  confidence: number
  rule: string
}

/** Between a verb and the words it introduces there may be this many items: "wrote on Twitter on Monday,". */
const WIDEST_GAP = 14

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

/** `X said: "…"`, `X told reporters that "…"`, `In a statement, X: "…"`. */
export function attributionBefore(items: readonly Item[], index: number, story: Story): Attribution | undefined {
  const colon = isWord(item(items, index - 1), /^:$/)
  for (let v = index - 1; v >= 0 && index - v <= (colon ? 60 : WIDEST_GAP); v--) {
    const here = item(items, v)
    if (here.quotation !== undefined || isWord(here, /^[;.]$/)) break
    if (isWord(here, /^according$/) && isWord(item(items, v + 1), /^to$/)) {
      const subject = sourceAfter(items, v + 1, story)
      return {
        subject,
        cue: `${text(items, v)} to`,
        first: v,
        last: index - 1,
        confidence: 0.9,
        rule: 'according-to-quotation',
      }
    }
    const verb = verbAt(items, v) ?? openingVerb(items, v)
    if (!verb || !(verb.quoting || verb.object || verb.directive)) continue
    // "if written by X"
    if (verb.form === 'participle' && isWord(item(items, v - 1), /^(?:if|when|as|once|though)$/)) continue
    const { subject, passive, unreal } = subjectBefore(items, v, story)
    if (unreal && !colon) continue
    const told = passive ? byAgent(items, v, index, story) : undefined
    const inverted = v === 0 || item(items, v - 1).quotation !== undefined ? subjectAfter(items, v, story) : undefined
    const found =
      told ?? inverted ?? (passive ? undefined : ownSubject(items, v, subject, verb.form === 'gerund', story))
    if (!found) continue
    const gap = index - v
    const certainty = gap <= 2 ? 0.95 : gap <= 6 ? 0.9 : 0.78
    const sure = subject || told ? certainty : certainty * 0.85
    return {
      subject: found,
      cue: text(items, v),
      first: found.first,
      last: v,
      confidence: sure,
      rule: 'speaker-verb-quotation',
    }
  }
  return colon ? colonAttribution(items, index, story) : undefined
}

/** "Remarked scientist NAME, "…"": the verb begins the sentence. */
function openingVerb(items: readonly Item[], index: number): ReportingVerb | undefined {
  if (index !== 0) return undefined
  const verb = REPORTING_VERBS.get(item(items, 0).token.folded)
  return verb?.quoting && verb.form === 'past' ? verb : undefined
}

/** The subject beside the verb; a participle after a common noun belongs to the subject of the sentence. */
function ownSubject(
  items: readonly Item[],
  verb: number,
  near: Subject | undefined,
  participle: boolean,
  story: Story,
): Subject | undefined {
  if (near && !(participle && near.form === 'unnamed')) return near
  return mainSubject(items, verb, story) ?? near
}

function byAgent(items: readonly Item[], verb: number, end: number, story: Story): Subject | undefined {
  for (let i = verb + 1; i < end; i++) if (isWord(item(items, i), /^by$/)) return subjectAfter(items, i, story)
  return undefined
}

/** A participle or a second verb shares the subject of the verb before it. */
export function mainSubject(items: readonly Item[], verb: number, story: Story): Subject | undefined {
  for (let i = 0; i < verb; i++) {
    const here = item(items, i)
    if (here.quotation !== undefined) continue
    const person = here.mention && story.identities.agentOf.get(here.mention)
    const pronoun = isWord(here, /^(?:he|she|they|it)$/)
    if (!pronoun && !person) continue
    const before = item(items, i - 1)
    if (isWord(before, /^(?:of|in|with|to|by|from|for|on|at|about|against|between|near|per)$/)) continue
    if (
      isWord(before, /^the$/) &&
      isWord(item(items, i - 2), /^(?:of|in|with|to|by|from|for|on|at|about|against|between)$/)
    )
      continue
    if (isWord(item(items, i + 1), /^(?:'s|[:])$/) || (person?.kind === 'organization' && !finiteAfter(items, i)))
      continue
    let end = i
    while (
      end < verb &&
      (item(items, end + 1).mention?.kind === 'person' || isWord(item(items, end + 1), /^(?:and|,)$/)) &&
      item(items, end + 2).first < item(items, verb).first
    )
      end++
    while (end > i && item(items, end).mention?.kind !== 'person') end--
    const after = subjectBefore(items, end + 1, story).subject
    if (after?.form === 'unnamed' && person)
      return { agents: [person], form: 'name', first: i, last: i, confidence: 0.7 }
    return after && { ...after, confidence: after.confidence * 0.9 }
  }
  return undefined
}

function finiteAfter(items: readonly Item[], index: number): boolean {
  const bracket = isWord(item(items, index + 1), /^\($/) ? 3 : 0
  const comma = isWord(item(items, index + bracket + 1), /^,$/) ? 1 : 0
  const at = index + bracket + comma + 1
  const next = item(items, at)
  return (
    next.token !== END &&
    (verbAt(items, at) !== undefined || /(?:ed|s)$|^(?:has|had|is|was|also)$/.test(next.token.folded))
  )
}

/** The sentence before a colon names the speaker though its verb is no verb of saying: "issued this statement:". */
function colonAttribution(items: readonly Item[], index: number, story: Story): Attribution | undefined {
  if (isWord(item(items, 0), /^according$/) && isWord(item(items, 1), /^to$/)) {
    const subject = sourceAfter(items, 1, story)
    const last = subject?.last ?? 1
    if (subject)
      return { subject, cue: 'According to', first: 0, last, confidence: 0.8, rule: 'according-to-quotation' }
  }
  const before = item(items, index - 2)
  const agent = before.mention && story.identities.agentOf.get(before.mention)
  if (agent && (index - 2 === 0 || isWord(item(items, index - 3), /^(?:from|by)$/))) {
    const subject: Subject = { agents: [agent], form: 'name', first: index - 2, last: index - 2, confidence: 0.85 }
    return {
      subject,
      cue: undefined,
      first: index - 2,
      last: index - 2,
      confidence: 0.85,
      rule: 'speaker-colon-quotation',
    }
  }
  for (let i = index - 2; i > 0; i--) {
    if (!isWord(item(items, i), /^(?:from|by)$/) || !issuedBefore(items, i)) continue
    const subject = subjectAfter(items, i, story)
    if (subject && subject.agents.length > 0) {
      return {
        subject: { ...subject, confidence: 0.75 },
        cue: undefined,
        first: 0,
        last: index - 2,
        confidence: 0.8,
        rule: 'statement-colon-quotation',
      }
    }
  }
  const subject = mainSubject(items, index - 1, story)
  return {
    subject,
    cue: undefined,
    first: subject?.first ?? 0,
    last: index - 2,
    confidence: 0.8,
    rule: 'sentence-colon-quotation',
  }
}

function issuedBefore(items: readonly Item[], preposition: number): boolean {
  for (let i = preposition - 1; i > preposition - 4; i--) if (STATEMENTS.has(item(items, i).token.folded)) return true
  return false
}

export function text(items: readonly Item[], index: number): string {
  return item(items, index).token.text
}

/** The words of a quotation without its marks and the white space at their edges. */
export function wordsOf(reading: Reading, index: number): Stretch & { count: number } {
  const quotation = reading.quotations[index]
  const start = at(reading.tokens, quotation?.first ?? 0).start
  const end = at(reading.tokens, quotation?.last ?? 0).end
  let count = 0
  for (let i = quotation?.first ?? 0; i <= (quotation?.last ?? -1); i++) if (at(reading.tokens, i).word) count++
  return { start, end, count }
}

export function directClaim(
  reading: Reading,
  items: readonly Item[],
  index: number,
  attribution: Attribution | undefined,
): QuoteClaim {
  const words = wordsOf(reading, item(items, index).quotation ?? 0)
  const subject = attribution?.subject
  const stretch = attribution && {
    start: at(reading.tokens, item(items, Math.min(attribution.first, attribution.last)).first).start,
    end: at(reading.tokens, item(items, Math.max(attribution.first, attribution.last)).last).end,
  }
  const source =
    subject && subject.last < items.length && subject.form !== 'author' ? phrase(reading, items, subject) : undefined
  return {
    start: words.start,
    end: words.end,
    kind: 'DIRECT',
    speakers: subject?.agents ?? [],
    cue: attribution?.cue,
    source,
    attribution: stretch,
    continues: false,
    confidence: attribution ? attribution.confidence * (subject?.confidence ?? 0.7) : 0.5,
    rule: attribution?.rule ?? 'quotation-alone',
  }
}

export function phrase(reading: Reading, items: readonly Item[], subject: Subject): string {
  return reading.text.slice(
    at(reading.tokens, item(items, subject.first).first).start,
    at(reading.tokens, item(items, subject.last).last).end,
  )
}
