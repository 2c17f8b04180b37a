import type { Agent, Identities } from '../agents/identities.ts'
import { Story } from '../grammar/discourse.ts'
import { type Item, isWord, item, itemsOf } from '../grammar/items.ts'
import { verbAt } from '../grammar/verbs.ts'
import type { Reading } from '../text/reading.ts'
import type { QuoteClaim } from './claims.ts'
import type { Attribution } from './direct/attribution.ts'
import { attributionAfter } from './direct/attributionAfter.ts'
import { attributionBefore } from './direct/attributionBefore.ts'
import { directClaim } from './direct/directClaim.ts'
import { isHearsay } from './direct/hearsay.ts'
import { isDirect } from './direct/isDirect.ts'
import {
  fillBack,
  goOn,
  inherit,
  isContested,
  type Previous,
  sameSpeakers,
  shareSpeaker,
} from './direct/sharedSpeakers.ts'
import { signatureAfter } from './direct/signature.ts'
import { wasNotSaid } from './direct/unsaid.ts'
import { headlineClaims } from './headlines.ts'
import { reportedIn } from './reported/reportedSpeech.ts'
import { isCorrection, withoutTakenBack } from './takenBack.ts'
import { dashDialogue } from './unmarked/dashDialogue.ts'
import { type Introduction, introducedSpeech, introducing } from './unmarked/introducedSpeech.ts'

/** What was said in an article, in text order. Paragraphs of a transcript (`skipped`) are left to it. */
export function findQuotes(
  reading: Reading,
  identities: Identities,
  skipped: ReadonlySet<number>,
): { claims: QuoteClaim[]; story: Story } {
  const story = new Story(reading, identities)
  let claims: QuoteClaim[] = []
  let previous: Previous | undefined
  /** Quotations that the next paragraph goes on with, of nobody so far. */
  let left: QuoteClaim[] = []
  /** Paragraphs that are somebody's speech without marks. */
  const unmarked = new Map<number, Agent | undefined>()
  let introduction: Introduction | undefined
  reading.sentences.forEach((sentence, number) => {
    if (skipped.has(sentence.paragraph)) return
    const items = itemsOf(reading, identities, sentence)
    story.enter(number, items)
    if (sentence.paragraph === 0) {
      claims.push(...headlineClaims(reading, items, story))
      return
    }
    if (unmarked.has(sentence.paragraph)) {
      const speaker = unmarked.get(sentence.paragraph)
      if (speaker) story.spokenBy(number, speaker)
      return
    }
    if (isFirst(reading, number)) {
      const spoken = dashDialogue(reading, sentence.paragraph, story)
      claims.push(...spoken)
      if (spoken.length > 0) {
        unmarked.set(sentence.paragraph, spoken[0]?.speakers[0])
        return
      }
    }
    if (isCorrection(items)) return
    const direct = new Set<number>()
    const found: QuoteClaim[] = []
    items.forEach((here, index) => {
      if (here.quotation === undefined) return
      const attribution = attribute(items, index, reading, story) ?? signatureAfter(items, index, number, story)
      const opens = index === 0 && isFirst(reading, number)
      const said = opens && introduction?.paragraph === sentence.paragraph - 1 ? introduction.said : undefined
      if (wasNotSaid(items, index, attribution, story) || (attribution && isHearsay(items, index, attribution, story)))
        return
      if (!isDirect(reading, items, index, attribution, previous?.paragraph === sentence.paragraph)) return
      const claim = directClaim(reading, items, index, attribution)
      if (isContested({ number, index }, attribution, previous, story))
        Object.assign(claim, { speakers: [], confidence: 0.5 })
      direct.add(here.quotation)
      if (!attribution && said) Object.assign(claim, said)
      else if (!attribution)
        inherit(
          claim,
          { number, index, items },
          previous,
          sentence.paragraph,
          story,
          sayerOf(reading, number - 1, claims),
        )
      else if (found.some((other) => sameSpeakers(other, claim)) && claim.speakers.length > 0) claim.continues = true
      const [speaker] = claim.speakers
      if (speaker) story.spoke(number, speaker)
      const goesOn = opens && previous?.open === true && previous.paragraph === sentence.paragraph - 1
      if (!goesOn) left = []
      if (claim.speakers.length > 0) {
        fillBack(left, claim)
        left = []
      } else left.push(claim)
      found.push(claim)
      previous = {
        claim,
        paragraph: sentence.paragraph,
        open: reading.quotations[here.quotation]?.closed === false,
        before:
          previous?.paragraph === sentence.paragraph ? previous.before : previous && { ...previous, before: undefined },
      }
    })
    claims = withoutTakenBack(claims, items, number, story)
    shareSpeaker(found)
    found.push(...reportedIn(reading, items, direct, story))
    goOn(found, reading)
    claims.push(...found)
    introduction = isLast(reading, number) ? introducing(reading, items, sentence.paragraph, story) : introduction
    if (introduction?.paragraph !== sentence.paragraph || introduction.inMarks) return
    const speech = introducedSpeech(reading, introduction, story, skipped)
    for (const paragraph of speech.paragraphs) unmarked.set(paragraph, introduction.said.speakers[0])
    claims.push(...speech.claims)
  })
  return { claims: claims.sort((a, b) => a.start - b.start), story }
}

/** The only one whose words a sentence reports. */
function sayerOf(reading: Reading, number: number, claims: readonly QuoteClaim[]): Agent | undefined {
  const last = claims.at(-1)
  const first = reading.tokens[reading.sentences[number]?.first ?? -1]
  return first && last && last.start >= first.start && last.speakers.length === 1 ? last.speakers[0] : undefined
}

/** Whether a sentence begins its paragraph. */
function isFirst(reading: Reading, number: number): boolean {
  return reading.sentences[number - 1]?.paragraph !== reading.sentences[number]?.paragraph
}

/** Whether a sentence ends its paragraph, and another follows. */
function isLast(reading: Reading, number: number): boolean {
  const next = reading.sentences[number + 1]
  return next !== undefined && next.paragraph !== reading.sentences[number]?.paragraph
}

/** Words after a verb or colon are said by what stands before them, others first by what follows. */
function attribute(items: readonly Item[], index: number, reading: Reading, story: Story): Attribution | undefined {
  const before = item(items, index - 1)
  const beforeComma = isWord(before, /^,$/) ? verbAt(items, index - 2) : verbAt(items, index - 1)
  const introduced = isWord(before, /^:$/) || beforeComma !== undefined
  if (introduced) {
    const found = attributionBefore(items, index, story)
    // 'Others were kinder: "…", wrote NAME.'
    const unsure = found?.rule === 'sentence-colon-quotation' && !found.subject?.agents.length
    const after = !found || unsure ? attributionAfter(items, index, reading, story) : undefined
    return after?.subject?.agents.length ? after : (found ?? after)
  }
  return attributionAfter(items, index, reading, story) ?? attributionBefore(items, index, story)
}
