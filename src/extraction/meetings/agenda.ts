import type { Identities } from '../agents/identities.ts'
import { type Item, isWord, item, itemsOf } from '../grammar/items.ts'
import { type Reading, slice } from '../text/reading.ts'
import { dateNear, type ResolvedDate } from './dateNear.ts'
import { phraseEnd } from './datePhrases.ts'

/** A list of what somebody is to do, with the hours: "11:30 a.m. Minister NAME meets with NAME". */
export interface Agenda {
  /** The day of an entry that begins at a token; undefined where neither the headline nor a line before it names one. */
  dayAt(token: number): ResolvedDate | undefined
}

const LISTS = /\b(?:schedule|agenda|diary|calendar)\b/i
const HOUR = /^(?:\d{1,2}[:.]\d\d\b|\d{1,2} ?[ap]\.?m\b)/i
/** A line that names a day and nothing else, in tokens: "Friday, July 16, 2021". */
const LONGEST_DAY_LINE = 10

/** An article whose headline says that it is an agenda, and that has hours. */
export function agendaOf(reading: Reading, identities: Identities, published: string): Agenda | undefined {
  const [headline, ...paragraphs] = reading.paragraphs
  if (!headline || !LISTS.test(slice(reading, headline.first, headline.last))) return undefined
  if (!paragraphs.some(({ first, last }) => HOUR.test(slice(reading, first, last)))) return undefined
  const days = reading.sentences.flatMap((sentence) => {
    const isLine = sentence.paragraph === 0 || sentence.last - sentence.first < LONGEST_DAY_LINE
    const items = isLine ? itemsOf(reading, identities, sentence) : []
    const day = dayIn(items, reading, published)
    return day ? [{ first: day.first, day: areSeveral(items, day) ? undefined : day }] : []
  })
  return { dayAt: (token) => days.findLast(({ first }) => first < token)?.day }
}

function dayIn(items: readonly Item[], reading: Reading, published: string): ResolvedDate | undefined {
  const date = dateNear(items, 0, published, true, (first, last) => slice(reading, first, last))
  return date?.precision === 'DAY' ? date : undefined
}

/** "Wednesday, 7 May – Thursday, 8 May": of which of them, nobody says. */
const areSeveral = (items: readonly Item[], { first, last }: ResolvedDate) =>
  items.some((here, i) => (here.first > last || here.last < first) && phraseEnd(items, i) >= i)

/** "meets with", "holds a meeting with": an agenda tells what is to come as if it went on. */
export function isEntry(items: readonly Item[], trigger: number): boolean {
  for (let i = trigger; i > trigger - 8; i--) if (isWord(item(items, i), GOES_ON)) return true
  return false
}

const GOES_ON =
  /^(?:meets|holds|hosts|receives|speaks|talks|sees|welcomes|joins|visits|attends|chairs|convenes|participates|calls|greets|lunches|dines)$/
