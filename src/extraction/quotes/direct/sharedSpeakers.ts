import type { Agent } from '../../agents/identities.ts'
import type { Story } from '../../grammar/discourse.ts'
import { type Item, item } from '../../grammar/items.ts'
import { isSpokenWhole, type Reading } from '../../text/reading.ts'
import { at } from '../../text/tokens.ts'
import type { QuoteClaim } from '../claims.ts'
import type { Attribution } from './attribution.ts'

export function sameSpeakers(a: QuoteClaim, b: QuoteClaim): boolean {
  return a.speakers.length === b.speakers.length && a.speakers.every((speaker) => b.speakers.includes(speaker))
}

/** `"…," X said, "…"`: pieces of one sentence are one speaker's where only one of them is attributed. */
export function shareSpeaker(found: QuoteClaim[]): void {
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
export function goOn(found: QuoteClaim[], reading: Reading): void {
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

/** The quotation before. */
export interface Previous {
  claim: QuoteClaim
  paragraph: number
  /** Its marks were left open, because the next paragraph goes on. */
  open: boolean
  /** The last one of an earlier paragraph. */
  before: Previous | undefined
}

/** '"You knew?" X asked.', '"No," Y said.': two take turns, and whose the next line is nobody tells. */
function isExchange({ claim, paragraph, before }: Previous, { reading }: Story): boolean {
  if (!before || before.paragraph < paragraph - 1 || sameSpeakers(claim, before.claim)) return false
  if (claim.speakers.length !== 1 || before.claim.speakers.length !== 1) return false
  return [claim, before.claim].some(({ start, end }) => /\?|\byou\b/i.test(reading.text.slice(start, end)))
}

/** '"About the leak."', '"I do not believe you," he said.': nobody knows who spoke in between, nor who "he" is. */
export function isContested(
  { number, index }: Pick<Place, 'number' | 'index'>,
  attribution: Attribution | undefined,
  previous: Previous | undefined,
  { reading }: Story,
): boolean {
  const paragraph = reading.sentences[number]?.paragraph ?? 0
  const opens = index === 0 && reading.sentences[number - 1]?.paragraph !== paragraph
  if (!opens || attribution?.subject?.form !== 'pronoun' || !isSpokenWhole(reading, paragraph - 1)) return false
  const isKnown = previous?.paragraph === paragraph - 1 && (previous.open || previous.claim.speakers.length > 0)
  return previous !== undefined && !isKnown && previous.paragraph >= paragraph - 3
}

/** Where a quotation stands: sentence, item. */
interface Place {
  number: number
  index: number
  items: readonly Item[]
}

/** A quotation that stands alone goes on from the one before it, or belongs to whom its paragraph speaks of. */
export function inherit(
  claim: QuoteClaim,
  { number, index, items }: Place,
  previous: Previous | undefined,
  paragraph: number,
  story: Story,
  reported: Agent | undefined,
): void {
  if (previous && previous.claim.speakers.length > 0 && !goesOnBehind(items, index)) {
    const near = previous.paragraph === paragraph
    // "Coach NAME put it this way:" announces another's words.
    const before = story.reading.sentences[number - 1]
    const isAnnounced = index === 0 && before !== undefined && at(story.reading.tokens, before.last).text === ':'
    const opens = index === 0 && story.reading.sentences[number - 1]?.paragraph !== paragraph
    const next = previous.paragraph === paragraph - 1 && opens
    const alone = items.length === 1 && story.reading.sentences[number + 1]?.paragraph !== paragraph
    // '"…," X said. Then Y spoke. "…"': of either.
    const between = near && index === 0 ? story.topicOf(number - 1) : undefined
    const isParted = between !== undefined && !previous.claim.speakers.includes(between) && reported !== between
    if (isParted && previous.claim.end < (before ? at(story.reading.tokens, before.first).start : 0)) return
    if (
      near ||
      (next &&
        !isAnnounced &&
        (previous.open ||
          (!isExchange(previous, story) && (isLast(story, previous, number) || (alone && isPersonal(previous.claim))))))
    ) {
      claim.speakers = previous.claim.speakers
      claim.continues = true
      claim.confidence = previous.claim.confidence * (near ? 0.9 : previous.open ? 0.95 : 0.8)
      claim.rule = near ? 'continued-in-paragraph' : 'continued-in-next-paragraph'
      return
    }
  }
  const sentences = story.reading.sentences
  const isNear = sentences[number - 1]?.paragraph === paragraph
  // "He had lost a cow, X said. “…”": X rather than of whom X speaks
  const speaker = isNear ? (reported ?? story.topicOf(number - 1)) : undefined
  if (speaker && items.length <= 3) {
    claim.speakers = [speaker]
    claim.confidence = 0.6
    claim.rule = 'sentence-before'
  }
}

/** Whether words of its sentence follow a quotation: they may tell that somebody else said it. */
function goesOnBehind(items: readonly Item[], index: number): boolean {
  for (let i = index + 1; i < items.length; i++) {
    const here = item(items, i)
    if (here.quotation !== undefined) return false
    if (here.mention || here.token.word) return true
  }
  return false
}

/** `"… [the marks stay open]`, `"…," X said` in the next paragraph: what was left open is of whom the words that go on are. */
export function fillBack(left: readonly QuoteClaim[], claim: QuoteClaim): void {
  for (const earlier of left) {
    earlier.speakers = claim.speakers
    earlier.confidence = claim.confidence * 0.9
    earlier.rule = 'goes-on-in-next-paragraph'
  }
  if (left.length > 0) claim.continues = true
}

/** A paragraph that is nothing but a quotation is the person's who spoke in the one before. */
function isPersonal({ speakers, rule }: QuoteClaim): boolean {
  return speakers.length === 1 && speakers[0]?.kind === 'person' && rule !== 'quotation-alone'
}

/** Nothing but the quotation stood between the last one and the end of its paragraph. */
function isLast(story: Story, previous: Previous, number: number): boolean {
  const { sentences, tokens } = story.reading
  const before = sentences[number - 1]
  if (!before || before.paragraph !== previous.paragraph) return false
  return previous.claim.end >= at(tokens, before.last).start - 3
}
