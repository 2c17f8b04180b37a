import { words } from '../../annotations/wordLists.ts'
import { countryOfCity } from '../lists/cities.ts'
import { MONTHS, WEEKDAYS } from '../lists/common.ts'
import { FEMALE_NAMES } from '../lists/femaleNames.ts'
import { fold } from '../lists/fold.ts'
import { MALE_NAMES } from '../lists/maleNames.ts'
import { TITLE_HEADS } from '../lists/titles.ts'
import { daysBetween, resolve } from './dates.ts'

/** What agencies put before the first sentence: "OSLO, May 13 (Agency) - ". */
export interface Dateline {
  /** In UTF-16 units, the mark that ends it included. */
  length: number
  /** ISO; the day on which it was written, where it says so. */
  day: string | undefined
}

const LONGEST = 90
const END = /\s[-–—]{1,2}\s|\s?—\s?|\/\.\s|:\s/g
/** Datelines have nothing but capitalised words, dates, names of agencies and the small words within names. */
const WORD = /^(?:[\p{Lu}\d(/][\p{L}\p{M}\d'’.)/-]*[,.:]?|of|de|la|al|el|and)$/u
const MONTH_DAY =
  /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d{1,2}(?:, \d{4})?\b|\b\d{1,2} (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b/i
/** A dateline of another day than that is an older one, which somebody quotes. */
const MOST_DAYS_BEFORE = 3

/** The dateline at the beginning of a paragraph of an article published on `published` (ISO). `isOpening`: the body begins with it, and no other paragraph does so. */
export function datelineOf(paragraph: string, published: string, isOpening: boolean): Dateline | undefined {
  if (!/^[\p{Lu}\d(]/u.test(paragraph)) return undefined
  const beginning = paragraph.slice(0, LONGEST)
  for (const end of beginning.matchAll(END)) {
    const head = beginning.slice(0, end.index).trim()
    const length = end.index + end[0].length
    if (head === '' || !head.split(/\s+/).every((word) => WORD.test(word))) return undefined
    if (!/^["“‘«„]?[\p{Lu}\d]/u.test(paragraph.slice(length, length + 2))) continue
    if (!isDateline(head, end[0]) && !(isOpening && isOfSmallTown(head, end[0]))) continue
    return { length, day: dayOf(head, published) }
  }
  return undefined
}

/** The day of a line that is nothing but a day and a place: "Oslo, 2 May 2031". */
export function dayOfLine(line: string, published: string): string | undefined {
  return line.length < LONGEST && line.split(/\s+/).every((word) => WORD.test(word))
    ? dayOf(line, published)
    : undefined
}

function isDateline(head: string, mark: string): boolean {
  const [place = ''] = head.split(/[,.(/]/)
  const city = countryOfCity(place.trim()) !== undefined
  const agency = /\([\p{Lu}][^)]*\)$|\/\p{Lu}+$/u.test(head)
  if (mark.startsWith(':')) return city && (MONTH_DAY.test(head) || place === head)
  return agency || (city && (place === place.toUpperCase() || MONTH_DAY.test(head) || /[,.]\s*\p{Lu}{3,}$/u.test(head)))
}

/** "CANNES, May 6", "Tarn Harbour, 6 May 2031", "TARN HARBOUR", "LAKEMOOR, Ohio": a town that no list has, with a day or all in capitals. */
function isOfSmallTown(head: string, mark: string): boolean {
  if (!/[-–—]/.test(mark)) return false
  const [first = '', ...rest] = head.split(/,\s*/)
  const place = first.replace(MONTH_DAY, '').trim()
  const parts = fold(place).split(/[\s.]+/)
  if (!TOWN.test(place) || parts.some(isNoTown) || MALE_NAMES.has(parts[0] ?? '') || FEMALE_NAMES.has(parts[0] ?? ''))
    return false
  const isLoud = place === place.toUpperCase() && place.length > 3
  if (MONTH_DAY.test(head)) return isLoud || rest.some((part) => MONTH_DAY.test(part))
  return isLoud && (parts.length > 1 || place.length > 4) && rest.length < 2 && rest.every((part) => TOWN.test(part))
}

const TOWN = /^\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:of|de|la|del|\p{Lu}[\p{L}\p{M}.'’-]*)){0,2}$/u

/** "UPDATE – ", "Press Release, May 6 – ", "PRESIDENT LUND – " */
const isNoTown = (word: string) => TITLE_HEADS.has(word) || WEEKDAYS.has(word) || MONTHS.has(word) || LABELS.has(word)

const LABELS = words(`
  analysis advisory alert announcement breaking bulletin column comment commentary correction editorial embargoed exclusive
  explainer fact facts feature important immediate interview key latest live media news newsletter note notice opinion photo photos
  podcast posted press published read release report review speech statement story summary transcript update updated urgent video
  watch written by q question answer background on since until from the a an mr mrs ms dr
`)

function dayOf(head: string, published: string): string | undefined {
  const phrase = MONTH_DAY.exec(head)?.[0]
  const found = phrase === undefined ? undefined : resolve(phrase, published, false)
  if (found?.precision !== 'DAY') return undefined
  const before = daysBetween(found.date, published)
  return before >= 0 && before <= MOST_DAYS_BEFORE ? found.date : undefined
}
