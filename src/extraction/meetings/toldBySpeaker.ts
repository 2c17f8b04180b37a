import { partitionPoint } from '../../annotations/partitionPoint.ts'
import type { Agent, Identities } from '../agents/identities.ts'
import type { Story } from '../grammar/discourse.ts'
import { type Item, isWord, item, itemsOf } from '../grammar/items.ts'
import { FAMILY } from '../lists/kin.ts'
import { CONTESTS } from '../lists/meetingWords.ts'
import { TIME_WORDS } from '../lists/nouns.ts'
import type { QuoteClaim } from '../quotes/claims.ts'
import type { Reading } from '../text/reading.ts'
import type { Sentence } from '../text/sentences.ts'
import { at } from '../text/tokens.ts'
import { claimOf } from './claimOf.ts'
import type { MeetingClaim } from './claims.ts'
import type { LedContext } from './context.ts'
import { arePeople } from './encounters/encounter.ts'
import { encounterAt } from './encounters/encounterAt.ts'
import { thankedFor } from './encounters/thankedFor.ts'
import { asNamed, forget, isFirstPerson, isOfOfficer, isTerse, spelledOut } from './firstPerson.ts'
import { GLAD } from './status.ts'
import { isSure } from './toldInSpeech.ts'

/** What a speaker says of a meeting of theirs is taken from these rules alone. */
const PLAIN = /^(?:met-with|spoke-with|held-meeting|received|company-with|called-upon|courtesy-call|to-see|called-up)$/

/**
 * Meetings of which somebody who is quoted says "I": "Last night I spoke by telephone with X." Speech is of many times: nothing but its own
 * words dates them.
 */
export function toldBySpeaker(
  reading: Reading,
  identities: Identities,
  quote: QuoteClaim,
  story: Story,
  context: LedContext,
): MeetingClaim[] {
  const [speaker, ...others] = quote.speakers
  if (quote.kind !== 'DIRECT' || speaker?.kind !== 'person' || others.length > 0) return []
  if (isOfThePast(reading, quote)) return []
  return sentencesIn(reading, quote).flatMap(({ first, last }) => {
    const isQuestion = at(reading.tokens, last).text === '?'
    const isWe = isOfOfficer(reading, first, speaker)
    if (isQuestion || !isOfSpeaker(reading, first, last, isWe) || !isSure(reading, first, last)) return []
    const paragraph = reading.sentences[reading.sentenceOf[first] ?? 0]?.paragraph ?? 0
    const said = itemsOf(reading, identities, { first, last, paragraph }, NOWHERE)
    const items = (isTerse(reading, first) ? spelledOut(said) : said).map((here) =>
      asNamed(here, identities, speaker, isWe),
    )
    try {
      const told = toldIn(reading, identities, items, speaker, story, context)
      return isWe ? told.filter(({ participants }) => arePeople(participants.map(({ agent }) => agent))) : told
    } finally {
      forget(items, identities)
    }
  })
}

/** “…,” X said in 2019, or “…,” X said, quoting her predecessor: the words are of another time, or another's. */
function isOfThePast(reading: Reading, quote: QuoteClaim): boolean {
  const { tokens } = reading
  const { start, end } = quote
  return sentencesAround(reading, quote).some(({ first, last }) => {
    for (let i = first; i <= last; i++) {
      const { text, folded, start: place } = at(tokens, i)
      if (place >= start && place < end) continue
      // "wrote on X" is of today.
      const isPost = folded === 'wrote' && POSTED.test(at(tokens, i + 2).folded)
      if (!isPost && /^(?:quoting|imitating|recalling|wrote|diary|memoirs?|once|then)$/.test(folded)) return true
      if (/^(?:19|20)\d\d$/.test(text) && /^(?:in|of|since)$/.test(at(tokens, i - 1).folded)) return true
    }
    return false
  })
}

const POSTED = /^(?:x|twitter|facebook|telegram|instagram|weibo|linkedin|threads|bluesky|mastodon|social)$/

function toldIn(
  reading: Reading,
  identities: Identities,
  items: readonly Item[],
  speaker: Agent,
  story: Story,
  context: LedContext,
): MeetingClaim[] {
  const told = items.flatMap((_, i) => {
    const thanked = thankedFor(items, i, speaker, identities)
    if (thanked)
      return claimOf(reading, identities, items, thanked, '', { ...context, leadDate: undefined }, undefined) ?? []
    const found = encounterAt(items, i, identities, story)
    const isPlain = found && PLAIN.test(found.rule) && found.parties.includes(speaker) && found.parties.length > 1
    const others = found?.parties.filter((party) => party !== speaker) ?? []
    if (!isPlain || !doesIt(items, found.trigger.verb) || !others.every((other) => isNamedIn(items, other, identities)))
      return []
    return claimOf(reading, identities, items, found, '', { ...context, leadDate: undefined }, undefined) ?? []
  })
  return told.map((claim) => ({ ...claim, confidence: claim.confidence * 0.85 }))
}

/** "I speak to X": says nothing of when, and may be a prayer. */
const HABITUAL = /^(?:meet|speak|talk|see|call|phone|host|receive|have|sit)$/

/** "In May I met X", "X and I had lunch": nobody else says so, and nobody else stands between the speaker and a plain verb. */
function doesIt(items: readonly Item[], verb: number): boolean {
  const own = items.findLastIndex(({ mention }, i) => i < verb && mention !== undefined && isFirstPerson(mention))
  // "Good to meet X"
  const from = isWord(item(items, own + 1), GLAD) && isWord(item(items, own + 2), /^to$/) ? own + 3 : own + 1
  if (own < 0 || items.slice(from, verb).some((here) => here.mention?.kind === 'person' || isWord(here, OTHERS)))
    return false
  if (own === verb - 1 && isWord(item(items, verb), HABITUAL)) return false
  const isJoined = isWord(item(items, own - 1), /^and$/) && item(items, own - 2).mention?.kind === 'person'
  return items.slice(0, isJoined ? own - 2 : own).every(isCircumstance)
}

/** When and where: "Last night", "In Oslo, in May 2022,", "And then". */
const isCircumstance = ({ mention, token }: Item) =>
  mention
    ? mention.kind === 'place' || (mention.kind === 'organization' && mention.classification === 'STATE')
    : TIME_WORDS.has(token.folded) || /^\d{1,4}$/.test(token.text) || AROUND.test(token.folded || token.text)

const AROUND =
  /^(?:,|and|but|so|then|yes|well|when|the|a|of|in|on|at|again|here|there|same|few|days?|weeks?|two|three)$/
/** Nobody speaks plainly with these between: "I was told to meet X". */
const OTHERS =
  /^(?:\w+n['’]t|to|must|can|cannot|ca|may|need|ought|shall|that|he|she|they|it|we|you|who|which|when|where|while|because|as|think|thought|know|knew|heard|believe)$/

const NOWHERE = new Int32Array(0)

/** By a name: in speech "the president" may be anybody's. */
const isNamedIn = (items: readonly Item[], agent: Agent, identities: Identities) =>
  items.some(({ mention }) => mention && mention.kind !== 'title' && identities.agentOf.get(mention) === agent)

/** "I", and not "World War I" or "my wife", whom one is with anyway; nor what somebody else is quoted with in it, a match, or a film. */
function isOfSpeaker({ tokens }: Pick<Reading, 'tokens'>, first: number, last: number, isWe: boolean): boolean {
  let isI = isWe || isTerse({ tokens }, first)
  const isMeeting = isI || tokens.slice(first, last).some(({ folded }) => /^(?:meeting|talks)$/.test(folded))
  for (let i = first; i <= last; i++) {
    const { text, folded } = at(tokens, i)
    const before = at(tokens, i - 1)
    if (text === 'I' && i > first && before.capital && !TIME_WORDS.has(before.folded)) return false
    isI ||= text === 'I'
    // "a warm meeting with my friend X", as ministers say
    const isFriend = isMeeting && at(tokens, i + 1).folded === 'friend'
    if (folded === 'my' && !isFriend && isClose(at(tokens, i + 1).folded)) return false
    // "a new round of talks"
    const isContest = CONTESTS.has(folded) && !(folded === 'round' && at(tokens, i + 1).folded === 'of')
    if (/^["“”‘«»]$/.test(text) || (text === "'" && i > first) || isContest || MADE_UP.test(folded)) return false
  }
  return isI
}

const isClose = (word: string) => FAMILY.has(word) || /^(?:friend|ex)$/.test(word)
/** In films, graves, beds and rings, and what never comes. */
const MADE_UP =
  /^(?:film|movie|book|novel|pages|play|story|scene|review|team|squad|club|side|grave|graveside|prayers?|married|divorced?|ring|court|pitch|track|debate|halfway|head-on|dead|dreams?|sleep|hell|always|every|often)$/

/** The sentences of a quotation, by their tokens. */
function sentencesIn(reading: Reading, quote: QuoteClaim): { first: number; last: number }[] {
  const { tokens } = reading
  const { start, end } = quote
  const found: { first: number; last: number }[] = []
  let first = -1
  for (const sentence of sentencesAround(reading, quote)) {
    for (let i = sentence.first; i <= sentence.last; i++) {
      const token = at(tokens, i)
      if (token.start < start || token.end > end) continue
      if (first < 0) first = i
      if (!/^[.!?]$/.test(token.text) && at(tokens, i + 1).end <= end && i < sentence.last) continue
      found.push({ first, last: i })
      first = -1
    }
  }
  return found
}

/** The sentences that hold some of a quotation. By halves: a long article has thousands of both. */
function sentencesAround({ tokens, sentences }: Reading, { start, end }: QuoteClaim): Sentence[] {
  const from = partitionPoint(sentences, ({ last }) => at(tokens, last).end <= start)
  const found: Sentence[] = []
  for (let i = from; i < sentences.length; i++) {
    const sentence = sentences[i]
    if (!sentence || at(tokens, sentence.first).start >= end) break
    found.push(sentence)
  }
  return found
}
