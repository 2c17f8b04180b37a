import { isByline } from './byline.ts'
import { publicationTime } from './publicationTime.ts'

/** What stands between a headline and the body of a text. */
export interface Head {
  byline: string | undefined
  datePublished: string | undefined
  rest: string
}

const FIRST_LINE = /^\s*(\S[^\n]{0,119})(?:\n|$)(.*)$/s
/** Byline and date may share a line. */
const BETWEEN = /\s+[|•·]\s+/

const isDate = (line: string) => publicationTime(line) !== null

/** Takes the lines of byline and date off the beginning, in whichever order they stand; of each one, where it is not known already. */
export function takeHead(text: string, taken: Partial<Head> = {}): Head {
  const { byline, datePublished } = taken
  const [, line = '', rest = ''] = FIRST_LINE.exec(text) ?? []
  const found = { byline, datePublished, rest }
  for (const part of line.split(BETWEEN)) {
    if (found.byline === undefined && isByline(part)) found.byline = part
    else if (found.datePublished === undefined && isDate(part)) found.datePublished = part
    else return { byline, datePublished, rest: text }
  }
  return takeHead(rest, found)
}

/** Takes a line that is nothing but a date off the beginning. */
export function takeDate(text: string): Omit<Head, 'byline'> {
  const [, line = '', rest = ''] = FIRST_LINE.exec(text) ?? []
  return isDate(line) ? { datePublished: line, rest } : { datePublished: undefined, rest: text }
}
