import type { MeetingStatus } from '../../annotations/annotations.ts'
import type { Identities } from '../agents/identities.ts'
import { type Item, isWord, item } from '../grammar/items.ts'
import { type Reading, slice, stretchOf } from '../text/reading.ts'
import type { Stretch } from '../text/spans.ts'
import { isEntry } from './agenda.ts'
import { movedTo } from './cancelled.ts'
import { circumstances } from './circumstances.ts'
import type { MeetingClaim } from './claims.ts'
import type { LedContext } from './context.ts'
import { dateAround, isSameDay } from './dateAround.ts'
import { dateAt, dateNear, type ResolvedDate } from './dateNear.ts'
import { isOfAnother } from './datesOfOthers.ts'
import { daysAfter, nextDay } from './dayAfter.ts'
import { type Encounter, saysWhen, type Trigger } from './encounters/encounter.ts'
import { mediumOf } from './medium.ts'
import { isOfNews } from './ofNews.ts'
import { partOfDay } from './partOfDay.ts'
import { locationOf } from './places.ts'
import { roleOf } from './roles.ts'
import { isSaidOn } from './saidOn.ts'
import { statusOf } from './status.ts'
import { isToCome, isYetToCome } from './toCome.ts'
import { dayOfArrival } from './toldDay.ts'

/** An encounter with what its sentence says of status, day, place and medium; undefined where it did not come to pass. */
export function claimOf(
  reading: Reading,
  identities: Identities,
  items: readonly Item[],
  found: Encounter,
  headline: string,
  context: LedContext,
  previous: MeetingClaim | undefined,
): MeetingClaim | undefined {
  const told = found.status ?? statusOf(items, found.trigger)
  if (!told) return undefined
  const agenda = told === 'PLANNED' || isEntry(items, found.trigger.verb) ? context.agenda : undefined
  const near = circumstances(items, found.end)
  const text = (first: number, last: number) => slice(reading, first, last)
  const isYet = told === 'HELD' && (agenda !== undefined || isYetToCome(near, found, context.published, text))
  const announced = isYet ? 'PLANNED' : told
  // "Last Monday, X said after a meeting with Y"
  const when = isWord(item(near, 0), /^on$/) ? 1 : 0
  const isOpening = saysWhen(item(near, when)) && (when > 0 || near.slice(1, 4).some((here) => isWord(here, /^,$/)))
  // "met X on Tuesday and Y on Friday"
  const isGapped = isWord(item(items, found.trigger.verb), /^and$/)
  const from = isGapped
    ? found.trigger.verb
    : found.rule === 'meeting-of' && !isOpening
      ? Math.max(0, found.trigger.verb - 6)
      : 0
  const verb = found.trigger.verb - from
  const around = near.slice(from)
  const isOfOther = otherDates(around, verb, announced)
  const named = dateNear(around, verb, context.published, isAhead(items, announced), text, isOfOther)
  const moved = movedTo(items, found.trigger)
  const { leadDate } = context
  const isNews = () => !leadDate || isSameDay(items) || isOfNews(reading, leadDate, items, found.parties)
  const date =
    (moved > 0 ? dateAt(items, moved, context.published, text) : undefined) ??
    daysAfter(items, found.trigger.verb, named, text) ??
    nextDay(reading, identities, items, found.trigger.verb, named, previous, context) ??
    stated(named, items) ??
    (announced === 'HELD' ? dayOfArrival(items, reading, identities, context.published) : undefined) ??
    agenda?.dayAt(item(items, 0).first) ??
    (announced === 'HELD'
      ? dateAround(near, found.trigger.verb, previous, leadFor(context, near, found.trigger), isNews)
      : partOfDay(items, reading, identities, context))
  // "his travel yesterday to meet with X" is no plan any more.
  const past = date?.precision === 'DAY' && date.date < context.published
  const status = announced === 'PLANNED' && past ? 'HELD' : announced
  const medium = mediumOf(near, found.trigger, found.end, headline, found.parties)
  // Whoever telephones is in no place with the other.
  const place = medium === 'CALL' ? undefined : locationOf(reading, identities, near, found.trigger.verb)
  const first = item(items, 0)
  const last = item(items, items.length - 1)
  const elsewhere = daySentence(reading, date, first, last)
  return {
    name: undefined,
    participants: found.parties.map((agent) => ({ agent, role: roleOf(agent, found, place) })),
    date,
    dateText: date?.text,
    medium,
    status,
    location: place?.name,
    country: place?.country,
    evidence: [stretchOf(reading, first.first, last.last), ...(elsewhere ? [elsewhere] : [])],
    confidence: found.confidence * (found.trigger.kind === 'noun' ? 0.95 : 1) * (elsewhere ? 0.9 : 1),
    rule: found.rule,
    isApart: isApart(items, found),
    isOther: isOther(items, found),
  }
}

const otherDates =
  (items: readonly Item[], verb: number, status: MeetingStatus) =>
  (phrase: number, end: number): boolean =>
    isOfAnother(items, phrase, end, verb) ||
    isSaidOn(items, phrase, end, verb, status === 'PLANNED') ||
    (status === 'HELD' && isToCome(items, phrase))

/** The day of the news, where it is not one of which the sentence itself says that something else was then: "X met Y, a spokesman said on Monday". */
function leadFor({ leadDate }: LedContext, items: readonly Item[], { verb }: Trigger): ResolvedDate | undefined {
  const first = leadDate ? items.findIndex((here) => here.first === leadDate.first) : -1
  const last = leadDate ? items.findIndex((here) => here.last === leadDate.last) : -1
  return first >= 0 && otherDates(items, verb, 'HELD')(first, last) ? undefined : leadDate
}

/** Whether a day is looked for after publication: of what is planned, and of what was planned and is called off now. */
function isAhead(items: readonly Item[], status: MeetingStatus): boolean {
  if (status !== 'CANCELLED') return status === 'PLANNED'
  const isNever = items.some(
    (here, i) => isWord(here, /^cannot$/) || (isWord(here, /^will$/) && isWord(item(items, i + 1), /^not$/)),
  )
  if (isNever) return true
  const isOff = items.some(
    (here, i) =>
      isWord(here, /^(?:has|been|is|stands|remains)$/) &&
      isWord(item(items, i + 1), /^(?:been|called|cancelled|canceled|postponed|put|fallen|off)$/),
  )
  // "was to meet X on Friday but has called it off": "was to" is of what was ahead.
  const isOver = (here: Item, i: number) =>
    isWord(here, /^(?:had|not|last)$/) ||
    (isWord(here, /^(?:was|were)$/) && !isWord(item(items, i + 1), /^(?:to|due)$/))
  return isOff && !items.some(isOver)
}

/** "his third trip abroad this year" does not date what is told; "earlier this year" does. */
function stated(date: ResolvedDate | undefined, items: readonly Item[]): ResolvedDate | undefined {
  // "The same day X reported to Y on her work in 2030"
  if (date?.precision === 'YEAR' && isSameDay(items)) return undefined
  if (!date || !/^this year$/i.test(date.text)) return date
  const i = items.findIndex(({ first }) => first === date.first)
  return isWord(item(items, i - 1), /^(?:earlier|later|already|once|twice)$/) ? date : undefined
}

/** "last met", "will meet again" */
const isOther = (items: readonly Item[], { rule, trigger: { verb, kind } }: Encounter) =>
  rule === 'we-met' ||
  (kind !== 'noun' && (isWord(item(items, verb - 1), /^last$/) || isWord(item(items, verb + 1), /^again$/)))

const DAY = /^(?:day|morning|afternoon|evening)$/

/** Whoever has one of several to breakfast, meets "bilaterally" after a summit, or is joined by others for lunch, meets with them apart. */
function isApart(items: readonly Item[], { rule, trigger }: Encounter): boolean {
  if (rule === 'at-table' || rule === 'joined-at-a-meeting') return true
  // "Earlier in the day, X received Y", "On the same day, X held talks with Y": another one than the day's.
  const isOther = items.some(
    (here, i) =>
      (isWord(here, /^(?:earlier|later)$/) && isWord(item(items, i + 1), /^in$/) && isWord(item(items, i + 3), DAY)) ||
      (i < 3 && isWord(here, /^same$/) && isWord(item(items, i + 1), DAY)),
  )
  if (isOther) return true
  // "On the margins of the summit, X met Y"
  if (items.slice(0, trigger.verb).some((here) => isWord(here, /^(?:margins|sidelines)$/))) return true
  const near = items.slice(Math.max(0, trigger.verb - 2), trigger.verb + 5)
  return near.some((here) =>
    isWord(here, /^(?:bilaterally|separately|privately|alone|one-on-one|tete-a-tete|bilateral)$/),
  )
}

/** The sentence that names the day, where it is not the one from item `first` to `last`. */
function daySentence(reading: Reading, date: ResolvedDate | undefined, first: Item, last: Item): Stretch | undefined {
  if (!date || (date.first >= first.first && date.last <= last.last)) return undefined
  const sentence = reading.sentences[reading.sentenceOf[date.first] ?? -1]
  return sentence && stretchOf(reading, sentence.first, sentence.last)
}
