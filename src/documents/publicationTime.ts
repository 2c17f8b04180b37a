import { isCalendarDate } from '../annotations/index.ts'

/** When something was published or changed. */
export interface PublicationTime {
  /** ISO 8601 calendar date at the publisher's. */
  date: string
  /** RFC 3339 in UTC; undefined where only a day is known, or a time of no known zone. */
  instant: string | undefined
}

const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ]+(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,](\d{1,9}))?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?$/i
const DAY_FIRST =
  /^(?:[a-z]{3,9}\.?,?\s+)?(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3,9})\.?,?\s+(\d{4}|\d{2})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([a-z]{1,4}|[+-]\d{4})?)?$/i
const MONTH_FIRST = /^(?:[a-z]{6,9},?\s+)?([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/i
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** Hours, as RFC 822 defines these names. */
const ZONES: Readonly<Record<string, number>> = {
  Z: 0,
  UT: 0,
  UTC: 0,
  GMT: 0,
  EST: -5,
  EDT: -4,
  CST: -6,
  CDT: -5,
  MST: -7,
  MDT: -6,
  PST: -8,
  PDT: -7,
}
const MINUTE = 60_000

interface Written {
  date: string
  /** Milliseconds since midnight; null where only a day is written. */
  time: number | null
  zone: string | undefined
}

const two = (text: string) => text.padStart(2, '0')

function timeOf(hour: string | undefined, minute = '0', second = '0', fraction = '0'): number | null | undefined {
  if (hour === undefined) return null
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return undefined
  const seconds = (Number(hour) * 60 + Number(minute)) * 60 + Math.min(Number(second), 59)
  return seconds * 1000 + Number(fraction.padEnd(3, '0').slice(0, 3))
}

/** Two-digit years as RFC 2822 reads them. */
const fullYear = (year: string) => (year.length === 4 ? year : String(Number(year) + (Number(year) < 50 ? 2000 : 1900)))

function monthOf(name: string): string | undefined {
  const index = MONTHS.indexOf(name.slice(0, 3).toLowerCase())
  return index === -1 ? undefined : two(String(index + 1))
}

function writtenIn(text: string): Written | null {
  const iso = ISO.exec(text)
  if (iso !== null) {
    const [, year, month, day, hour, minute, second, fraction, zone] = iso
    const time = timeOf(hour, minute, second, fraction)
    return time === undefined ? null : { date: `${year}-${month}-${day}`, time, zone }
  }
  const dayFirst = DAY_FIRST.exec(text)
  if (dayFirst !== null) {
    const [, day = '', name = '', year = '', hour, minute, second, zone] = dayFirst
    const [month, time] = [monthOf(name), timeOf(hour, minute, second)]
    return month === undefined || time === undefined
      ? null
      : { date: `${fullYear(year)}-${month}-${two(day)}`, time, zone }
  }
  const [, name = '', day = '', year] = MONTH_FIRST.exec(text) ?? []
  const month = monthOf(name)
  return month === undefined ? null : { date: `${year}-${month}-${two(day)}`, time: null, zone: undefined }
}

/** Minutes east of Greenwich; null where the zone is not known. */
function offsetOf(zone: string | undefined): number | null {
  if (zone === undefined) return null
  const [, sign, hours, minutes = '0'] = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone) ?? []
  if (hours === undefined) {
    const named = ZONES[zone.toUpperCase()]
    return named === undefined ? null : named * 60
  }
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}

const clocks = new Map<string, Intl.DateTimeFormat>()

/** What clocks show in a zone at an instant, as if it were UTC. */
function clockIn(timeZone: string, instant: number): number {
  let clock = clocks.get(timeZone)
  if (clock === undefined) {
    clock = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' })
    clocks.set(timeZone, clock)
  }
  return Date.parse(`${clock.format(instant).replace(' ', 'T')}Z`)
}

/** The instant at which clocks in a zone show a time. */
function instantIn(timeZone: string, shown: number): number {
  const guess = shown - (clockIn(timeZone, shown) - shown)
  return guess - (clockIn(timeZone, guess) - shown)
}

/** Whether there is a time zone of this IANA name. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).format(0) !== ''
  } catch {
    return false
  }
}

/**
 * Reads a date or time as feeds, pages and JSON write them (ISO 8601, RFC 822, "June 19, 2022"). The calendar date is that of
 * `timeZone`, where one is given, else the one that is written. Null where the text is no such date.
 */
export function publicationTime(text: string, timeZone?: string): PublicationTime | null {
  const written = writtenIn(text.trim().slice(0, 100))
  if (written === null || !isCalendarDate(written.date) || written.date < '0100') return null
  const { date, time, zone } = written
  if (time === null) return { date, instant: undefined }
  const shown = Date.parse(`${date}T00:00:00Z`) + time
  const offset = offsetOf(zone)
  if (offset === null && timeZone === undefined) return { date, instant: undefined }
  const instant = offset === null ? instantIn(timeZone ?? 'UTC', shown) : shown - offset * MINUTE
  if (Number.isNaN(instant) || Math.abs(instant) > 8e15) return null
  const local =
    timeZone === undefined || offset === null ? date : new Date(clockIn(timeZone, instant)).toISOString().slice(0, 10)
  return isCalendarDate(local) ? { date: local, instant: new Date(instant).toISOString() } : null
}
