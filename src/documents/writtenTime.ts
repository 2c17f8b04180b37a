import { monthOf } from './monthNames.ts'

/** A date as it is written, with the time beside it. */
export interface WrittenTime {
  /** ISO 8601; not necessarily a day that there is. */
  date: string
  /** Milliseconds since midnight; null where only a day is written. */
  time: number | null
  /** Minutes east of Greenwich; null where none is written, or one that is not known. */
  offset: number | null
}

/** What stands before a date that is not told by itself. */
const LABEL = /^(?:(?:first\s+)?published|posted|issued|released|dated?)(?:\s+on)?\s*:?\s+/i
const WEEKDAY = /^(?:\p{L}[\p{L}\p{M}’'-]*\.?,|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?)\s*/iu
const MONTH = '(?<month>\\p{L}[\\p{L}\\p{M}]{2,})\\.?'
/** Each says by its form which number is the day. Dates like 04/03/2031 do not. */
const DATES = [
  /^(?<year>\d{4})(?<sign>[-/.])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})(?!\d)/,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?!\d)/,
  /^(?<year>\d{4})\s*[年년]\s*(?<month>\d{1,2})\s*[月월]\s*(?<day>\d{1,2})\s*[日일]/,
  /^(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4})(?!\d)/,
  new RegExp(
    `^(?<day>\\d{1,2})(?:st|nd|rd|th|er|[.ºª°])?[\\s-]+(?:(?:of|de|di)\\s+|d['’])?${MONTH},?[\\s-]+(?:(?:of|de|del)\\s+)?(?<year>\\d{4}|\\d{2})(?!\\d)(?:\\s*г\\.?(?=$|\\s|,))?`,
    'iu',
  ),
  new RegExp(`^${MONTH}\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})(?!\\d)`, 'iu'),
  new RegExp(`^(?<year>\\d{4})\\.?\\s+${MONTH}\\s+(?<day>\\d{1,2})\\.?(?!\\d)`, 'iu'),
]
/** As C writes it: Mar 4 09:05:00 2031. */
const YEAR_LAST = /^(?<date>\p{L}{3}\s+\d{1,2})\s+(?<time>[\d:]{5,8}(?:\s+[a-z]{3,4})?)\s+(?<year>\d{4})$/iu
const TIME =
  /^(?:t|[\s,|–-]+(?:at\s+)?)(\d{1,2})[:.h]?(\d{2})(?::?(\d{2})(?:[.,](\d{1,9}))?)?\s*([ap]\.?m\.?(?![a-z]))?\s*(z|(?:gmt|utc?)?\s*[+-]\d{1,2}(?::?\d{2})?|[a-z]{1,5})?(?:\s*\([^()]*\))?$/i
/** A full hour, which only "am" and "pm" make a time. */
const FULL_HOUR = /^([\s,|–-]+(?:at\s+)?\d{1,2})(?=\s*[ap]\.?m\b)/i
/** Minutes east of Greenwich: what RFC 822 names, and names that mean the same everywhere. */
const ZONES: Readonly<Record<string, number>> = Object.fromEntries(
  'Z=0 UT=0 UTC=0 GMT=0 WET=0 WEST=1 CET=1 CEST=2 EET=2 EEST=3 MSK=3 PKT=5 HKT=8 JST=9 KST=9 AEST=10 AEDT=11 NZST=12 NZDT=13 EST=-5 EDT=-4 CST=-6 CDT=-5 MST=-7 MDT=-6 PST=-8 PDT=-7 AKST=-9 AKDT=-8 HST=-10'
    .split(' ')
    .map((zone) => zone.split('='))
    .map(([name, hours]) => [name, Number(hours) * 60]),
)

function offsetOf(zone = ''): number | null {
  const [, sign, hours, minutes = '0'] = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zone) ?? []
  if (hours === undefined) return ZONES[zone.toUpperCase()] ?? null
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}

/** The hour on a clock of 24; null where there is no such hour. */
function hourOf(hour: number, half = ''): number | null {
  if (half === '') return hour <= 23 ? hour : null
  if (hour < 1 || hour > 12) return null
  return (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0)
}

/** Null where a text is no time. */
function timeOf(text: string): Omit<WrittenTime, 'date'> | null {
  if (text === '') return { time: null, offset: null }
  const [, hours, minutes = '0', seconds = '0', fraction = '0', half, zone] =
    TIME.exec(text.replace(FULL_HOUR, '$1:00')) ?? []
  const hour = hours === undefined ? null : hourOf(Number(hours), half)
  if (hour === null || Number(minutes) > 59 || Number(seconds) > 60) return null
  const second = (hour * 60 + Number(minutes)) * 60 + Math.min(Number(seconds), 59)
  return { time: second * 1000 + Number(fraction.padEnd(3, '0').slice(0, 3)), offset: offsetOf(zone) }
}

/** Two-digit years as RFC 2822 reads them. */
const fullYear = (year: string) => (year.length === 4 ? year : String(Number(year) + (Number(year) < 50 ? 2000 : 1900)))

/** Reads a date that is all of a text, with or without a time; null where it is none. */
export function writtenTime(text: string): WrittenTime | null {
  const told = text.trim().replace(LABEL, '').replace(WEEKDAY, '')
  const dated = told.replace(YEAR_LAST, '$<date> $<year> $<time>')
  for (const form of DATES) {
    const { groups, 0: whole } = form.exec(dated) ?? { 0: '' }
    if (groups === undefined) continue
    const { year = '', month: name = '', day = '' } = groups
    const month = /^\d/.test(name) ? Number(name) : monthOf(name)
    const time = timeOf(dated.slice(whole.length).trimEnd())
    if (month === undefined || time === null) continue
    return { date: `${fullYear(year)}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`, ...time }
  }
  return null
}
