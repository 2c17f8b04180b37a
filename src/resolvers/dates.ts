import { isCalendarDate } from '../annotations/index.ts'

const instant = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/

/** Whether it is an RFC 3339 date and time that exists, in UTC too: there the first and the last year end a day sooner or later. */
export function isInstant(value: string): boolean {
  return instant.test(value) && isCalendarDate(value.slice(0, 10)) && isCalendarDate(inUtc(value).slice(0, 10))
}

/** An RFC 3339 date and time in the API's notation: UTC, to the millisecond. */
export function inUtc(value: string): string {
  return new Date(value).toISOString()
}
