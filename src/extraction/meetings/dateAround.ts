import type { Identities } from '../agents/identities.ts'
import { type Item, isWord, item, itemsOf } from '../grammar/items.ts'
import { isOfMeetings, MEETING_NOUNS } from '../lists/meetingWords.ts'
import { daysBetween } from '../text/dates.ts'
import { type Reading, slice } from '../text/reading.ts'
import type { MeetingClaim } from './claims.ts'
import type { MeetingContext } from './context.ts'
import { dateNear, type ResolvedDate } from './dateNear.ts'
import { phraseEnd } from './datePhrases.ts'
import { isOfAnother } from './datesOfOthers.ts'

/** How far before publication, in days, news begins. */
const NEWS = 8
/** In words. */
const SHORTEST_LEAD = 10
/** "September 4, 2030, 14:30, Oslo": in words, with its marks. */
const LONGEST_DAY_LINE = 12

/** The day of a meeting whose sentence names none: the day before told of, where it says so; else the day of the news, unless it was earlier. */
export function dateAround(
  items: readonly Item[],
  verb: number,
  previous: MeetingClaim | undefined,
  leadDate: ResolvedDate | undefined,
  isNews: () => boolean,
): ResolvedDate | undefined {
  if (isSameDay(items)) return previous?.status === 'PLANNED' ? undefined : (previous?.date ?? leadDate)
  if (isEarlier(items, verb)) return undefined
  const isOfDay = previous?.status === 'HELD' && previous.date?.precision === 'DAY'
  if (isOfDay && goesOn(items, verb)) return previous.date
  return isNews() ? leadDate : undefined
}

/** "On Monday, she met X. … She also met Y" */
const goesOn = (items: readonly Item[], verb: number) =>
  !isOnVisit(items) && items.slice(Math.max(0, verb - 4), verb).some((here) => isWord(here, /^also$/))

/** "While in Oslo, she also met Y", "During her three-day visit, …": on any of its days. */
const isOnVisit = (items: readonly Item[]) =>
  (isWord(item(items, 0), /^while$/) && isWord(item(items, 1), /^(?:in|on|there|visiting)$/)) ||
  (isWord(item(items, 0), /^during$/) && items.slice(1, 6).some((here) => isWord(here, /^(?:visit|trip|stay|tour)$/)))

/** The day that the first paragraph names first, else that of the line above it or of the headline, if it is one of the last few. */
export function leadDateOf(
  reading: Reading,
  identities: Identities,
  { published, skipped }: MeetingContext,
): ResolvedDate | undefined {
  // A shorter paragraph is a byline, or says what kind of text it is.
  const lead = reading.sentences.find(
    ({ paragraph, first, last }) => paragraph > 0 && !skipped.has(paragraph) && last - first >= SHORTEST_LEAD,
  )
  if (!lead || isOfEnd(itemsOf(reading, identities, lead)) || isOfReturn(itemsOf(reading, identities, lead)))
    return undefined
  const text = (first: number, last: number) => slice(reading, first, last)
  const dayIn = (paragraph: number, longest: number, isFit = (_: readonly Item[]) => true) => {
    for (const sentence of reading.sentences) {
      if (sentence.paragraph !== paragraph || sentence.last - sentence.first > longest) continue
      const items = itemsOf(reading, identities, sentence)
      const isOfOther = (phrase: number, end: number) => isGoal(items, phrase) || isOfAnother(items, phrase, end, 0)
      const date = isFit(items) ? dateNear(items, 0, published, false, text, isOfOther) : undefined
      if (date) return date
    }
    return undefined
  }
  const isLead = (items: readonly Item[]) => item(items, 0).first === lead.first
  const date =
    dayIn(lead.paragraph, Number.POSITIVE_INFINITY, isLead) ??
    dayIn(
      lead.paragraph,
      Number.POSITIVE_INFINITY,
      (items) => item(items, 0).first < lead.first || tellsOfMeeting(items),
    ) ??
    dayIn(lead.paragraph - 1, lead.paragraph === 1 ? Number.POSITIVE_INFINITY : LONGEST_DAY_LINE) ??
    dayIn(0, Number.POSITIVE_INFINITY, tellsOfMeeting) ??
    dayIn(lead.paragraph + 1, Number.POSITIVE_INFINITY, isOfMeeting) ??
    dayIn(lead.paragraph + 1, LONGEST_DAY_LINE, isDayLine)
  if (!date) return undefined
  const days = daysBetween(date.date, published)
  return date.precision === 'DAY' && days >= 0 && days < NEWS ? date : undefined
}

/** "May 5, 2031, 14:20, Oslo": a line that begins with a day and says nothing of it. */
const isDayLine = (items: readonly Item[]) =>
  phraseEnd(items, 0) > 0 && items.every((here) => here.token.verb === undefined && !isWord(here, /^(?:[.]|was|is)$/))

/** "will be ready by the end of May, she said on Friday" */
function isGoal(items: readonly Item[], phrase: number): boolean {
  let before = phrase - 1
  while (isWord(item(items, before), /^(?:the|start|beginning|middle|end|of|early|mid|late)$/)) before--
  return isWord(item(items, before), /^(?:by|until)$/)
}

/** Of a death or a verdict, and of no meeting: whoever met is told of looking back then. */
const isOfEnd = (items: readonly Item[]) =>
  !tellsOfMeeting(items) && items.some((here) => isWord(here, /^(?:died|dies|guilty|convicted|sentenced|acquitted)$/))

/** "returned from Kenya on June 18": whom the envoy met there, was met before. */
const isOfReturn = (items: readonly Item[]) =>
  items.some((here, i) => isWord(here, /^(?:returned|returns)$/) && isWord(item(items, i + 1), /^from$/))

const tellsOfMeeting = (items: readonly Item[]) => items.some((here) => isOfMeetings(here.token.folded))

/** "The one-day meeting in Oslo on Sunday was chaired by" */
const isOfMeeting = (items: readonly Item[]) =>
  isWord(item(items, 0), /^the$/) && items.slice(1, 4).some((here) => isWord(here, /^(?:meeting|summit|talks)$/))

/** "on the same day", "that evening", "earlier in the day", "after the visit" */
export function isSameDay(items: readonly Item[]): boolean {
  return items.some(
    (here, i) =>
      (isWord(here, /^(?:same|that)$/) && isWord(item(items, i + 1), /^(?:day|morning|afternoon|evening|night)$/)) ||
      (isWord(here, /^(?:earlier|later)$/) &&
        isWord(item(items, i + 1), /^in$/) &&
        isWord(item(items, i + 3), /^(?:day|morning|afternoon|evening)$/)) ||
      (isWord(here, /^at$/) && isWord(item(items, i + 1), /^(?:midday|noon|midnight|dawn)$/)) ||
      // "Hours later", "An hour later"
      (i < 2 &&
        isWord(here, /^(?:hours?|minutes|shortly|moments)$/) &&
        isWord(item(items, i + 1), /^(?:later|afterwards?)$/)) ||
      (i === 0 && isWord(here, /^(?:later|afterwards?)$/)) ||
      (i === 0 && isWord(here, /^(?:following|after)$/) && isWord(item(items, 1), /^the$/) && isMeeting(items)),
  )
}

/** "After the plenary session, …": what a sentence begins with is a meeting. */
const isMeeting = (items: readonly Item[]) =>
  items
    .slice(2, 5)
    .some((here) => MEETING_NOUNS.has(here.token.folded) || isWord(here, /^(?:session|event|ceremony|plenary)$/))

/** "expressed these views during", "made the remarks at": what the text has told. */
const isSaidThere = (items: readonly Item[], preposition: number) =>
  preposition < 8 &&
  items
    .slice(0, preposition)
    .some((here, i) => isWord(here, /^(?:these|this|the|his|her)$/) && isWord(item(items, i + 1), SAYINGS))

const SAYINGS = /^(?:views?|remarks?|comments?|statements?|assurances?|appeal|pledge|warning|call|announcement)$/

/** "held a working meeting with X", of which the text begins; not "has held a meeting", "held a second meeting" */
const isJustHeld = (items: readonly Item[], noun: number) =>
  items
    .slice(Math.max(0, noun - 3), noun)
    .some(
      (here, n) =>
        isWord(here, /^(?:held|had)$/) &&
        isWord(item(items, Math.max(0, noun - 3) + n + 1), /^an?$/) &&
        item(items, Math.max(0, noun - 3) + n - 1).mention?.kind === 'person' &&
        isWord(item(items, noun - 1), /^(?:an?|working|bilateral)$/),
    )

/** "According to the indictment, X told Y in a call": what a court or a book looks back on. */
const isOnFile = (items: readonly Item[]) =>
  isWord(item(items, 0), /^according$/) && items.slice(2, 6).some((here) => isWord(here, FILES))

const FILES =
  /^(?:indictment|complaint|lawsuit|suit|filings?|affidavit|charges|ruling|documents|records|papers|transcripts?|memoirs?|book|diar(?:y|ies)|prosecutors|investigators)$/

/** "had last met", "have met three times", "…, including meeting with X": not what the news is of. */
function isEarlier(items: readonly Item[], verb: number): boolean {
  // "In a meeting with X, Y said" is what the news is of.
  // "X expressed these views during a meeting with Y" too
  const lead = isWord(item(items, verb - 1), /^an?$/) ? verb - 2 : verb - 3
  const isNews =
    isWord(item(items, lead), /^(?:in|during|at)$/) &&
    isWord(item(items, lead + 1), /^an?$/) &&
    ((lead === 0 && !isWord(item(items, 0), /^at$/)) || isSaidThere(items, lead))
  if (isJustHeld(items, verb)) return false
  if (isOnFile(items)) return true
  if (!isNews && isWord(item(items, verb), /^meeting$/) && isWord(item(items, verb + 1), /^with$/)) return true
  // "the second summit of X and Y", "the meeting she had with X", "recalled a call with X"
  const around = items.slice(Math.max(0, verb - 5), verb)
  if (around.some((here) => isWord(here, /^(?:second|third|fourth|previous|recent|recall(?:ed|s)|remember(?:ed|s))$/)))
    return true
  if (
    items
      .slice(verb + 1, verb + 4)
      .some((here, n) => isWord(here, /^had$/) && isWord(item(items, verb + n + 2), /^with$/))
  )
    return true
  for (let i = verb - 1; i >= 0 && i > verb - 5; i--)
    if (isWord(item(items, i), /^(?:had|have|last|previously|first|once|often|never|repeatedly)$/)) return true
  return items.some(
    (here, i) =>
      isWord(here, /^(?:times|ago|since|previously)$/) ||
      // "two days before the election"
      (isWord(here, /^(?:days?|weeks?|months?|years?)$/) && isWord(item(items, i + 1), /^(?:before|earlier|after)$/)),
  )
}
