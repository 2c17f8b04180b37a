import { isCalendarDate } from '../annotations/index.ts'
import { UnreadableDocument } from '../errors.ts'
import { withoutQuoteMarks } from './bodyText.ts'
import { takeByline } from './byline.ts'
import { cleanLine } from './cleanText.ts'
import type { Reader } from './reader.ts'

const FIRST_LINE = /^date\s+(\S+)\s+(\S.*)$/
const LOOKS_DATED = /^date\s+\d/

/** A first line `date YYYY-MM-DD HEADLINE`, an optional byline paragraph `By …`, then paragraphs parted by blank lines. */
export const datedText: Reader = {
  name: 'plain text that begins with its date',
  mediaType: 'text/plain',
  endings: ['.txt', '.text'],

  recognizes: ({ beginning }) => LOOKS_DATED.test(beginning),

  read({ text }) {
    const [firstLine = '', ...rest] = text.trimStart().split(/\r\n?|\n/)
    const [, datePublished, headline] = FIRST_LINE.exec(cleanLine(firstLine)) ?? []
    if (datePublished === undefined || headline === undefined) {
      throw new UnreadableDocument('line 1: expected "date YYYY-MM-DD HEADLINE"')
    }
    if (!isCalendarDate(datePublished)) {
      throw new UnreadableDocument(`line 1: ${JSON.stringify(datePublished)} is no calendar date (YYYY-MM-DD)`)
    }
    return { headline, datePublished, ...takeByline(withoutQuoteMarks(rest.join('\n'))) }
  },
}
