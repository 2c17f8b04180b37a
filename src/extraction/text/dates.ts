import * as chrono from 'chrono-node'
import type { DatePrecision } from '../../annotations/annotations.ts'
import { type Item, isWord, item } from '../grammar/items.ts'
import { MONTHS, WEEKDAYS } from '../lists/common.ts'
import { END } from './tokens.ts'

/** A calendar date cut to what is known, and the phrase it was resolved from. */
export interface ResolvedDate {
  /** ISO: 2022-06-19, 2022-06 or 2022 */
  date: string
  precision: DatePrecision
  first: number
  last: number
  /** The phrase. */
  text: string
}

const ABBREVIATED = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/
const DAY = 86_400_000

/** The phrase of time that stands nearest to item `anchor`, resolved against the day of publication. */
export function dateNear(
  items: readonly Item[],
  anchor: number,
  published: string,
  future: boolean,
  text: (first: number, last: number) => string,
): ResolvedDate | undefined {
  let best: ResolvedDate | undefined
  let distance = Number.POSITIVE_INFINITY
  for (let i = 0; i < items.length; i++) {
    const end = phraseEnd(items, i)
    if (end < i) continue
    const gap = i > anchor ? i - anchor : anchor - end
    if (gap < distance) {
      const phrase = text(item(items, i).first, item(items, end).last)
      const found = resolve(phrase, published, future)
      if (found) {
        best = { ...found, first: item(items, i).first, last: item(items, end).last, text: phrase }
        distance = gap
      }
    }
    i = end
  }
  return best
}

/** The last item of a phrase of time that begins at item `i`, or -1. */
function phraseEnd(items: readonly Item[], i: number): number {
  const here = item(items, i)
  if (here.token === END) return -1
  const word = here.token.folded
  if (/^(?:today|yesterday|tomorrow|tonight)$/.test(word)) return i
  if (WEEKDAYS.has(word))
    return isWord(item(items, i + 1), /^,$/) && isMonth(item(items, i + 2)) ? monthEnd(items, i + 2) : i
  if (/^(?:this|last|next|earlier)$/.test(word)) {
    const next = item(items, i + 1)
    if (
      WEEKDAYS.has(next.token.folded) ||
      isWord(next, /^(?:week|month|year|morning|afternoon|evening|weekend|night|today)$/)
    )
      return i + 1
    if (isMonth(next) && here.token.folded !== 'earlier') return i + 1
    return -1
  }
  if (isMonth(here)) return monthEnd(items, i)
  if (/^\d{1,2}(?:st|nd|rd|th)?$/.test(here.token.text) && isMonth(item(items, i + 1))) {
    return /^\d{4}$/.test(item(items, i + 2).token.text) ? i + 2 : i + 1
  }
  if (/^(?:19|20)\d\d$/.test(here.token.text) && isWord(item(items, i - 1), /^(?:in|since|of)$/)) return i
  return -1
}

function isMonth(candidate: Item): boolean {
  const { token } = candidate
  return token.capital && (MONTHS.has(token.folded) || ABBREVIATED.test(token.folded))
}

function monthEnd(items: readonly Item[], i: number): number {
  let end = i
  if (/^\d{1,2}(?:st|nd|rd|th)?$/.test(item(items, end + 1).token.text)) {
    end++
    const range = isWord(item(items, end + 1), /^(?:[-–—]|to|and|through|until)$/)
    if (range && /^\d{1,2}$/.test(item(items, end + 2).token.text) && !isMonth(item(items, end + 3))) end += 2
  } else if (
    item(items, i).token.folded === 'may' &&
    !/^\d/.test(item(items, i + 1).token.text) &&
    !isWord(item(items, i - 1), /^(?:in|last|this|next)$/)
  )
    return -1
  if (isWord(item(items, end + 1), /^,$/) && /^(?:19|20)\d\d$/.test(item(items, end + 2).token.text)) return end + 2
  return /^(?:19|20)\d\d$/.test(item(items, end + 1).token.text) ? end + 1 : end
}

function iso(date: Date): string {
  return date.toISOString().slice(0, 10)
}

/**
 * Resolves a phrase of time against the day of publication (ISO). What has happened took place on the last weekday or month
 * of that name; a range or "last week" is cut to its month.
 */
export function resolve(
  phrase: string,
  published: string,
  future: boolean,
): Pick<ResolvedDate, 'date' | 'precision'> | undefined {
  const today = Date.parse(`${published}T12:00:00Z`)
  if (Number.isNaN(today)) return undefined
  const words = phrase.toLowerCase()
  const day = (offset: number) => ({ date: iso(new Date(today + offset * DAY)), precision: 'DAY' as const })
  if (/\b(?:today|tonight|this (?:morning|afternoon|evening)|earlier today)\b/.test(words)) return day(0)
  if (/\byesterday\b|\blast night\b/.test(words)) return day(-1)
  if (/\btomorrow\b/.test(words)) return day(1)
  if (/\bweek\b|\bweekend\b/.test(words)) {
    const shift = /last/.test(words) ? -7 : /next/.test(words) ? 7 : 0
    return { date: iso(new Date(today + shift * DAY)).slice(0, 7), precision: 'MONTH' }
  }
  if (/\b(?:last|this|next) year\b/.test(words)) {
    return {
      date: String(Number(published.slice(0, 4)) + (/last/.test(words) ? -1 : /next/.test(words) ? 1 : 0)),
      precision: 'YEAR',
    }
  }
  if (/^(?:19|20)\d\d$/.test(words)) return { date: words, precision: 'YEAR' }
  const [result] = chrono.en.casual.parse(phrase, { instant: new Date(today), timezone: 0 })
  if (!result) return undefined
  const { start } = result
  const year = start.get('year') ?? Number(published.slice(0, 4))
  const month = start.get('month') ?? 1
  if (start.isCertain('weekday') && !start.isCertain('day'))
    return weekday(start.get('weekday') ?? 0, today, future, /\bnext\b/.test(words))
  const guess = new Date(Date.UTC(year, month - 1, start.get('day') ?? 1, 12))
  if (!start.isCertain('year')) {
    // chrono takes the nearest; what has happened is not more than a few days ahead, what is planned not long past.
    if (!future && guess.getTime() > today + 2 * DAY) guess.setUTCFullYear(guess.getUTCFullYear() - 1)
    if (future && guess.getTime() < today - 31 * DAY) guess.setUTCFullYear(guess.getUTCFullYear() + 1)
  }
  if (!start.isCertain('day') || /\d\s*(?:[-–—]|to|and|through|until)\s*\d/.test(phrase))
    return { date: iso(guess).slice(0, 7), precision: 'MONTH' }
  return { date: iso(guess), precision: 'DAY' }
}

/** The last one past, or for what is planned the next one. The day of publication counts as both. */
function weekday(
  wanted: number,
  today: number,
  future: boolean,
  next: boolean,
): Pick<ResolvedDate, 'date' | 'precision'> {
  const now = new Date(today).getUTCDay()
  const offset = future ? (wanted - now + 7) % 7 || (next ? 7 : 0) : -((now - wanted + 7) % 7)
  return { date: iso(new Date(today + offset * DAY)), precision: 'DAY' }
}
