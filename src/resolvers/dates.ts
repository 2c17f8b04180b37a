const calendarDate = /^(\d{4})-(\d{2})-(\d{2})$/
const instant = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/

/** Whether it is an ISO 8601 calendar date that exists, from year 0001: 2022-06-19 */
export function isCalendarDate(value: string): boolean {
  const [, year, month, day] = calendarDate.exec(value) ?? []
  if (year === undefined || year === '0000') return false
  const date = new Date(`${value}T00:00:00Z`)
  return date.getUTCMonth() + 1 === Number(month) && date.getUTCDate() === Number(day)
}

/** Whether it is an RFC 3339 date and time that exists. */
export function isInstant(value: string): boolean {
  return instant.test(value) && isCalendarDate(value.slice(0, 10))
}

/** An RFC 3339 date and time in the API's notation: UTC, to the millisecond. */
export function inUtc(value: string): string {
  return new Date(value).toISOString()
}
