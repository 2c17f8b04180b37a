import * as chrono from 'chrono-node'
import type { DatePrecision } from '../../annotations/annotations.ts'

/** A calendar date cut to what is known. */
export interface CalendarDate {
  /** ISO: 2022-06-19, 2022-06 or 2022 */
  date: string
  precision: DatePrecision
}

const DAY = 86_400_000

/** How many days (ISO) one day is before another; negative if it comes after. */
export function daysBetween(earlier: string, later: string): number {
  return (Date.parse(later) - Date.parse(earlier)) / DAY
}

/** The day (ISO) so many days after another; before it if they are negative. */
export function daysLater(day: string, count: number): string {
  return iso(new Date(Date.parse(day) + count * DAY))
}

function iso(date: Date): string {
  return date.toISOString().slice(0, 10)
}

/**
 * Resolves a phrase of time against the day of publication (ISO). What has happened took place on the last weekday or month
 * of that name; a range or "last week" is cut to its month.
 */
export function resolve(phrase: string, published: string, future: boolean): CalendarDate | undefined {
  const key = `${published} ${future} ${phrase}`
  if (!RESOLVED.has(key)) {
    if (RESOLVED.size >= MOST_RESOLVED) RESOLVED.clear()
    RESOLVED.set(key, resolveAnew(phrase, published, future))
  }
  return RESOLVED.get(key)
}

/** A text says "Monday" over and over, and reading it takes long. */
const RESOLVED = new Map<string, CalendarDate | undefined>()
const MOST_RESOLVED = 1000

/** Before a date, which says more: "Tuesday, ", "Tuesday evening (", "Tuesday the ". */
const WEEKDAY_BEFORE =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening|night))?,? *\(?(?:the )?(?=\d|[a-z]+\.? \d)/i

function resolveAnew(given: string, published: string, future: boolean): CalendarDate | undefined {
  const phrase = given.replace(WEEKDAY_BEFORE, '')
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
  if (/\b(?:last|this|next) month\b/.test(words)) {
    const first = new Date(`${published.slice(0, 7)}-01T12:00:00Z`)
    first.setUTCMonth(first.getUTCMonth() + (/last/.test(words) ? -1 : /next/.test(words) ? 1 : 0))
    return { date: iso(first).slice(0, 7), precision: 'MONTH' }
  }
  if (/\b(?:last|this|next) year\b/.test(words)) {
    const year = String(Number(published.slice(0, 4)) + (/last/.test(words) ? -1 : /next/.test(words) ? 1 : 0))
    const month = /^([a-z]+) (?:last|this|next)/.exec(words)?.[1]
    const [named] = month ? chrono.en.casual.parse(`${month} ${year}`) : []
    if (named?.start.isCertain('month'))
      return { date: `${year}-${String(named.start.get('month')).padStart(2, '0')}`, precision: 'MONTH' }
    return { date: year, precision: 'YEAR' }
  }
  if (/^(?:19|20)\d\d$/.test(words)) return { date: words, precision: 'YEAR' }
  const ordinal = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(words)?.[1]
  if (ordinal !== undefined) return dayOfMonth(Number(ordinal), published, future)
  const [result] = chrono.en.casual.parse(phrase, { instant: new Date(today), timezone: 0 })
  if (!result) return undefined
  const { start } = result
  const year = start.get('year') ?? Number(published.slice(0, 4))
  const month = start.get('month') ?? 1
  if (start.isCertain('weekday') && !start.isCertain('day')) {
    const found = weekday(start.get('weekday') ?? 0, today, future, words)
    return /\b(?:and|to|through)\b/.test(words) ? { date: found.date.slice(0, 7), precision: 'MONTH' } : found
  }
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

/** "the 22nd": of the month of publication, else of the one before, or after it where it is to come. */
function dayOfMonth(day: number, published: string, future: boolean): CalendarDate | undefined {
  const month = new Date(`${published.slice(0, 7)}-01T12:00:00Z`)
  const today = Number(published.slice(8))
  if (!future && day > today) month.setUTCMonth(month.getUTCMonth() - 1)
  if (future && day < today) month.setUTCMonth(month.getUTCMonth() + 1)
  const found = new Date(month.getTime() + (day - 1) * DAY)
  return found.getUTCMonth() === month.getUTCMonth() ? { date: iso(found), precision: 'DAY' } : undefined
}

/**
 * The last one past, or for what is planned the next one. The day of publication counts as both, but "last Monday" is not said of today, nor
 * "next Monday" of today, tomorrow or the day after.
 */
function weekday(wanted: number, today: number, future: boolean, words: string): CalendarDate {
  const now = new Date(today).getUTCDay()
  const [ahead, ago] = [(wanted - now + 7) % 7, (now - wanted + 7) % 7]
  const isNext = /\bnext\b/.test(words) && ahead < 3
  const isLast = /\blast\b/.test(words) && ago === 0
  const offset = future ? ahead + (isNext ? 7 : 0) : -ago - (isLast ? 7 : 0)
  return { date: iso(new Date(today + offset * DAY)), precision: 'DAY' }
}
