import { UnreadableDocument } from '../errors.ts'
import { bodyOfLines } from './bodyText.ts'
import { isByline } from './byline.ts'
import { cleanLine, cleanText } from './cleanText.ts'
import { publicationTime } from './publicationTime.ts'
import type { Reader } from './reader.ts'

/** A first line or paragraph that is longer is no headline. */
const LONGEST_HEADLINE = 300

interface Head {
  byline: string | undefined
  datePublished: string | undefined
  rest: string
}

/** Takes the lines of byline and date off the beginning, in whichever order they stand. */
function takeHead(text: string, taken: Partial<Head> = {}): Head {
  const [, line = '', rest = ''] = /^\s*(\S[^\n]{0,119})(?:\n|$)(.*)$/s.exec(text) ?? []
  if (taken.byline === undefined && isByline(line)) return takeHead(rest, { ...taken, byline: line })
  if (taken.datePublished === undefined && publicationTime(line) !== null)
    return takeHead(rest, { ...taken, datePublished: line })
  return { byline: taken.byline, datePublished: taken.datePublished, rest: text }
}

/**
 * A headline on the first line, then the body. A byline `By …` and a line that is nothing but a date may stand between
 * them, in either order.
 */
export const bareText: Reader = {
  name: 'plain text',
  mediaType: 'text/plain',
  endings: ['.txt', '.text'],

  recognizes: ({ ending, mediaType, beginning }) =>
    ['.txt', '.text', ''].includes(ending) && ['text/plain', ''].includes(mediaType) && !/^[<{[]/.test(beginning),

  read({ text }) {
    const [, firstLine = '', afterHeadline = ''] = /^([^\n]*)\n?(.*)$/s.exec(cleanText(text).trimStart()) ?? []
    const headline = cleanLine(firstLine)
    if (headline.length > LONGEST_HEADLINE) {
      throw new UnreadableDocument(`line 1 is no headline: it has ${headline.length} characters`)
    }
    const { byline, datePublished, rest } = takeHead(afterHeadline)
    return { headline, byline, datePublished, body: bodyOfLines(rest) }
  },
}
