import { isCalendarDate } from '../annotations/index.ts'
import { cleanLine } from './cleanText.ts'
import { writtenTime } from './writtenTime.ts'

/** When something was published or changed. */
export interface PublicationTime {
  /** ISO 8601 calendar date at the publisher's. */
  date: string
  /** RFC 3339 in UTC; undefined where only a day is known, or a time of no known zone. */
  instant: string | undefined
}

const MINUTE = 60_000

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
 * Reads a date or time as feeds, pages and JSON write them (ISO 8601, RFC 822 and 850, "June 19, 2022", "19. Juni 2022"). The calendar date is that of
 * `timeZone`, where one is given, else the one that is written. Null where the text is no such date.
 */
export function publicationTime(text: string, timeZone?: string): PublicationTime | null {
  const written = writtenTime(text.slice(0, 100))
  if (written === null || !isCalendarDate(written.date) || written.date < '0100') return null
  const { date, time, offset } = written
  if (time === null) return { date, instant: undefined }
  const shown = Date.parse(`${date}T00:00:00Z`) + time
  // The beginning of their counting is what computers make of no time at all.
  if (shown === (offset ?? 0) * MINUTE) return null
  if (offset === null && timeZone === undefined) return { date, instant: undefined }
  const instant = offset === null ? instantIn(timeZone ?? 'UTC', shown) : shown - offset * MINUTE
  if (Number.isNaN(instant) || Math.abs(instant) > 8e15) return null
  const local =
    timeZone === undefined || offset === null ? date : new Date(clockIn(timeZone, instant)).toISOString().slice(0, 10)
  return isCalendarDate(local) ? { date: local, instant: new Date(instant).toISOString() } : null
}

/** The first that is a date at all; pages say "today" and "" as well. */
export function firstTime(candidates: readonly (string | undefined)[]): string | undefined {
  return candidates.find((each) => each !== undefined && publicationTime(cleanLine(each)) !== null)
}
