import type { Story } from '../../grammar/discourse.ts'
import { type Item, isWord, item } from '../../grammar/items.ts'
import { type Reading, stretchOf } from '../../text/reading.ts'
import { type Attributed, type QuoteClaim, quoteClaim } from '../claims.ts'
import { attributedTo } from '../direct/attribution.ts'
import { isFirstPerson, speechAfter } from './extent.ts'
import { introductionOf, isSpokesperson } from './introduction.ts'
import { sayingBeforeColon } from './sayingBeforeColon.ts'

/** "X said:" at the end of a paragraph, and what follows from it for the words in the next. */
export interface Introduction {
  /** The number of the introducing paragraph. */
  paragraph: number
  forBody: boolean
  /** Only words within quotation marks are speech. */
  inMarks: boolean
  said: Attributed
}

/** How a sentence that ends its paragraph introduces speech in the next one. */
export function introducing(
  reading: Reading,
  items: readonly Item[],
  paragraph: number,
  story: Story,
): Introduction | undefined {
  const introduced = introductionOf(items, story)
  const found = introduced ?? sayingBeforeColon(items, story)
  if (!found) return undefined
  const said = attributedTo(reading, items, found)
  const isComma = isWord(item(items, items.length - 1), /^,$/)
  return { paragraph, forBody: isSpokesperson(items, found), inMarks: isComma || introduced === undefined, said }
}

/** Of the paragraphs that a spokesman speaks so many say "we" at least: others may once, for those of whom they tell. */
const OWN_SHARE = 0.25

/** The paragraphs after an introduction that are speech: each a DIRECT quote without marks, and their numbers. */
export function introducedSpeech(
  reading: Reading,
  { paragraph, forBody, said }: Introduction,
  story: Story,
  skipped: ReadonlySet<number>,
): { claims: QuoteClaim[]; paragraphs: number[] } {
  const paragraphs = speechAfter(paragraph, said.speakers, forBody, story, skipped)
  // "A spokesperson said:" before what others did and said is the voice of the release.
  const own = paragraphs.filter((number) => isOwn(reading, number))
  if (forBody && own.length < paragraphs.length * OWN_SHARE) return { claims: [], paragraphs: [] }
  const goesOn = { ...said, confidence: said.confidence * 0.92, rule: `${said.rule}-continued` }
  const claims = paragraphs.map((number, index) => {
    const span = reading.paragraphs[number]
    const stretch = stretchOf(reading, span?.first ?? 0, span?.last ?? 0)
    return quoteClaim(stretch, 'DIRECT', index > 0, index > 0 ? goesOn : said)
  })
  return { claims, paragraphs }
}

function isOwn(reading: Reading, number: number): boolean {
  const span = reading.paragraphs[number]
  return span !== undefined && isFirstPerson(reading, span)
}
