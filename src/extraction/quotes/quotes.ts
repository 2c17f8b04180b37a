import type { Identities } from '../agents/identities.ts'
import { Story } from '../grammar/discourse.ts'
import { type Item, isWord, item, itemsOf } from '../grammar/items.ts'
import { verbAt } from '../grammar/verbs.ts'
import type { Reading } from '../text/reading.ts'
import { at, type Token } from '../text/tokens.ts'
import type { Attribution, QuoteClaim } from './claims.ts'
import { attributionAfter } from './direct/attributionAfter.ts'
import { attributionBefore } from './direct/attributionBefore.ts'
import { directClaim, wordsOf } from './direct/directClaim.ts'
import { reportedIn } from './reported/reportedSpeech.ts'

/** What was said in an article, in text order. Paragraphs of a transcript (`skipped`) are left to it. */
export function findQuotes(
  reading: Reading,
  identities: Identities,
  skipped: ReadonlySet<number>,
): { claims: QuoteClaim[]; story: Story } {
  const story = new Story(reading, identities)
  const claims: QuoteClaim[] = []
  let previous: { claim: QuoteClaim; paragraph: number; open: boolean } | undefined
  reading.sentences.forEach((sentence, number) => {
    if (skipped.has(sentence.paragraph)) return
    const items = itemsOf(reading, identities, sentence)
    story.enter(number, items)
    if (sentence.paragraph === 0) {
      claims.push(...headlineClaims(reading, items, story))
      return
    }
    const direct = new Set<number>()
    const found: QuoteClaim[] = []
    items.forEach((here, index) => {
      if (here.quotation === undefined) return
      const attribution = attribute(items, index, reading, story)
      if (!isDirect(reading, items, index, attribution, previous?.paragraph === sentence.paragraph)) return
      const claim = directClaim(reading, items, index, attribution)
      direct.add(here.quotation)
      if (!attribution) inherit(claim, { number, index, items }, previous, sentence.paragraph, story)
      else if (found.some((other) => sameSpeakers(other, claim)) && claim.speakers.length > 0) claim.continues = true
      const [speaker] = claim.speakers
      if (speaker) story.spoke(number, speaker)
      found.push(claim)
      previous = { claim, paragraph: sentence.paragraph, open: reading.quotations[here.quotation]?.closed === false }
    })
    shareSpeaker(found)
    found.push(...reportedIn(reading, items, direct, story))
    goOn(found, reading)
    claims.push(...found)
  })
  return { claims: claims.sort((a, b) => a.start - b.start), story }
}

function sameSpeakers(a: QuoteClaim, b: QuoteClaim): boolean {
  return a.speakers.length === b.speakers.length && a.speakers.every((speaker) => b.speakers.includes(speaker))
}

/** `"…," X said, "…"`: pieces of one sentence are one speaker's where only one of them is attributed. */
function shareSpeaker(found: QuoteClaim[]): void {
  const attributed = found.find((claim) => claim.attribution && claim.speakers.length > 0)
  if (!attributed) return
  for (const claim of found) {
    if (claim.attribution || claim.speakers.length > 0) continue
    claim.speakers = attributed.speakers
    claim.continues = claim.start > attributed.start
    claim.confidence = attributed.confidence * 0.9
    claim.rule = 'same-sentence'
  }
}

/** `X said he was glad and "we shall go on."`: after "and" the words are still those of whom the clause before reports. */
function goOn(found: QuoteClaim[], reading: Reading): void {
  for (const claim of found) {
    if (claim.kind !== 'DIRECT' || claim.attribution || claim.speakers.length > 0) continue
    const clause = found.find(
      ({ kind, end, speakers }) => kind !== 'DIRECT' && end < claim.start && speakers.length > 0,
    )
    const between = clause && reading.text.slice(clause.end, claim.start)
    if (!clause || !between || !/^ and ["“‘«„]$/.test(between)) continue
    claim.speakers = clause.speakers
    claim.confidence = clause.confidence * 0.9
    claim.rule = 'same-sentence'
  }
}

function attribute(items: readonly Item[], index: number, reading: Reading, story: Story): Attribution | undefined {
  const before = item(items, index - 1)
  const beforeComma = isWord(before, /^,$/) ? verbAt(items, index - 2) : verbAt(items, index - 1)
  const introduced = isWord(before, /^:$/) || beforeComma !== undefined
  if (introduced) return attributionBefore(items, index, story) ?? attributionAfter(items, index, reading, story)
  return attributionAfter(items, index, reading, story) ?? attributionBefore(items, index, story)
}

/** Words that report speech, as opposed to scare quotes, titles of works and pieces of a reported clause. */
function isDirect(
  reading: Reading,
  items: readonly Item[],
  index: number,
  attribution: Attribution | undefined,
  afterQuote: boolean,
): boolean {
  const number = item(items, index).quotation ?? 0
  const { count } = wordsOf(reading, number)
  const quotation = reading.quotations[number]
  const start = firstWord(reading, quotation?.first ?? 0)
  if (isWorkTitle(reading, number)) return false
  const begun = /^(?:i|we|…|\.{3})$/.test(start.folded)
  const before = item(items, index - 1)
  const after = item(items, index + 1)
  const closes = after.first < 0 || isWord(after, /^[.,;!?—–)]$/) || verbAt(items, index + 1) !== undefined
  if (index === 0 || before.first < 0) {
    const goesOn = at(reading.tokens, quotation?.last ?? 0).text === ','
    if (goesOn && start.capital && count >= 4) return true
    if (attribution) return count >= 2 || /[,.!?]$/.test(at(reading.tokens, quotation?.last ?? 0).text)
    return after.first < 0 || isWord(after, /^\.$/)
      ? count >= 4 || (afterQuote && count >= 2)
      : count >= 12 && start.capital
  }
  if (!attribution) return count >= 12 && (start.capital || begun) && isWord(before, /^(?:[:,;]|and)$/)
  if (attribution.rule === 'according-to-quotation') return count >= 4 && closes
  if (isWord(before, /^:$/)) return count >= 2
  if (attribution.rule.startsWith('quotation-'))
    return isWord(before, /^(?:[,—–-]|and|but)$/) ? count >= 2 : count >= 4 && start.capital
  if (isWord(before, /^,$/)) return count >= 3 || start.capital
  if (isWord(before, /^that$/)) return closes && count >= 6
  if (start.capital || /^(?:i|we)$/.test(start.folded))
    return count >= 3 && (closes || verbAt(items, index - 1) !== undefined)
  const verb = verbAt(items, index - 1)
  return (
    verb !== undefined && closes && (count >= 10 || /^(?:they|he|she|it|you|there|this|yes|no|not)$/.test(start.folded))
  )
}

/** The first word of a quotation, after an ellipsis or an editor's bracket. */
function firstWord(reading: Reading, from: number): Token {
  for (let i = from; i < from + 5; i++) if (at(reading.tokens, i).word) return at(reading.tokens, i)
  return at(reading.tokens, from)
}

/** "Person of the Year": a few words, all of them capitalised but the smallest, without a mark at the end. */
function isWorkTitle(reading: Reading, number: number): boolean {
  const quotation = reading.quotations[number]
  if (!quotation || quotation.last - quotation.first > 6 || quotation.last === quotation.first) return false
  for (let i = quotation.first; i <= quotation.last; i++) {
    const token = at(reading.tokens, i)
    if (!token.word || !(token.capital || /^(?:of|the|and|in|for|a|to|on)$/.test(token.folded))) return false
  }
  return true
}

interface Place {
  number: number
  index: number
  items: readonly Item[]
}

/** A quotation that stands alone goes on from the one before it, or belongs to whom its paragraph speaks of. */
function inherit(
  claim: QuoteClaim,
  { number, index, items }: Place,
  previous: { claim: QuoteClaim; paragraph: number; open: boolean } | undefined,
  paragraph: number,
  story: Story,
): void {
  if (previous && previous.claim.speakers.length > 0) {
    const near = previous.paragraph === paragraph
    const opens = index === 0 && story.reading.sentences[number - 1]?.paragraph !== paragraph
    const next = previous.paragraph === paragraph - 1 && opens
    const alone = items.length === 1 && story.reading.sentences[number + 1]?.paragraph !== paragraph
    if (near || (next && (previous.open || isLast(story, previous, number) || (alone && isPersonal(previous.claim))))) {
      claim.speakers = previous.claim.speakers
      claim.continues = true
      claim.confidence = previous.claim.confidence * (near ? 0.9 : previous.open ? 0.95 : 0.8)
      claim.rule = near ? 'continued-in-paragraph' : 'continued-in-next-paragraph'
      return
    }
  }
  const sentences = story.reading.sentences
  const topic = sentences[number - 1]?.paragraph === paragraph ? story.topicOf(number - 1) : undefined
  if (topic && items.length <= 3) {
    claim.speakers = [topic]
    claim.confidence = 0.6
    claim.rule = 'sentence-before'
  }
}

/** A paragraph that is nothing but a quotation is the person's who spoke in the one before. */
function isPersonal({ speakers, rule }: QuoteClaim): boolean {
  return speakers.length === 1 && speakers[0]?.kind === 'person' && rule !== 'quotation-alone'
}

/** Nothing but the quotation stood between the last one and the end of its paragraph. */
function isLast(story: Story, previous: { claim: QuoteClaim; paragraph: number }, number: number): boolean {
  const { sentences, tokens } = story.reading
  const before = sentences[number - 1]
  if (!before || before.paragraph !== previous.paragraph) return false
  return previous.claim.end >= at(tokens, before.last).start - 3
}

/** "NAME: what they say" as a headline. */
function headlineClaims(reading: Reading, items: readonly Item[], story: Story): QuoteClaim[] {
  const [subject, colon] = items
  const agent = subject?.mention && story.identities.agentOf.get(subject.mention)
  if (!subject || !colon || agent?.kind !== 'person' || !isWord(colon, /^:$/) || items.length < 5) return []
  if (items.some((here) => here.quotation !== undefined)) return []
  const start = at(reading.tokens, item(items, 2).first).start
  return [
    {
      start,
      end: at(reading.tokens, item(items, items.length - 1).last).end,
      kind: 'INDIRECT',
      speakers: [agent],
      cue: undefined,
      source: reading.text.slice(at(reading.tokens, subject.first).start, at(reading.tokens, subject.last).end),
      attribution: { start: at(reading.tokens, subject.first).start, end: at(reading.tokens, subject.last).end },
      continues: false,
      confidence: 0.8,
      rule: 'headline-colon',
    },
  ]
}
