import type { DatePrecision } from './annotations.ts'

/** The first and the last day of what is known of a date, as ISO 8601 calendar dates. */
export interface Period {
  start: string
  end: string
  precision: DatePrecision
}

const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

const iso = (year: number, month: number, day: number) =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

/** How many days a month (1 to 12) has. */
function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
}

/**
 * The days that an ISO date cut to what is known stands for: 2022-07 is its first to its last day. Null where it is no
 * date of the calendar. A coarser `precision` than the date's own form widens it; a finer one is ignored.
 */
export function periodOf(date: string, precision: DatePrecision = 'DAY'): Period | null {
  const [, yearText, monthText, dayText] = PARTIAL_DATE.exec(date) ?? []
  if (yearText === undefined) return null
  const [year, month, day] = [Number(yearText), Number(monthText ?? 1), Number(dayText ?? 1)]
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null
  if (monthText === undefined || precision === 'YEAR') {
    return { start: iso(year, 1, 1), end: iso(year, 12, 31), precision: 'YEAR' }
  }
  if (dayText === undefined || precision === 'MONTH') {
    return { start: iso(year, month, 1), end: iso(year, month, daysIn(year, month)), precision: 'MONTH' }
  }
  return { start: date, end: date, precision: 'DAY' }
}

/** Whether a text is a day of the calendar as ISO 8601 writes it: 2022-06-19, but not 2022-02-30. */
export function isCalendarDate(text: string): boolean {
  return text.length === 10 && periodOf(text) !== null
}
