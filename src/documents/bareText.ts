import { UnreadableDocument } from '../errors.ts'
import { bodyOfLines } from './bodyText.ts'
import { cleanLine, cleanText } from './cleanText.ts'
import { takeDate, takeHead } from './head.ts'
import type { Reader } from './reader.ts'

/** A first line or paragraph that is longer is no headline. */
const LONGEST_HEADLINE = 300

/** How markup and JSON begin, and texts do not: <html, {", [{. */
const NO_TEXT = /^(?:<[a-z!?/]|[{[]\s*["{[\]}])/i

/**
 * A headline on the first line, then the body. A byline `By …` and a date may stand between them, in either order, on a line each or
 * on one; the date also before the headline.
 */
export const bareText: Reader = {
  name: 'plain text',
  mediaType: 'text/plain',
  endings: ['.txt', '.text'],

  recognizes: ({ ending, mediaType, beginning }) =>
    ['.txt', '.text', ''].includes(ending) && ['text/plain', ''].includes(mediaType) && !NO_TEXT.test(beginning),

  read({ text }) {
    const before = takeDate(cleanText(text).trimStart())
    const [, firstLine = '', afterHeadline = ''] = /^([^\n]*)\n?(.*)$/s.exec(before.rest.trimStart()) ?? []
    const headline = cleanLine(firstLine)
    if (headline.length > LONGEST_HEADLINE) {
      throw new UnreadableDocument(`line 1 is no headline: it has ${headline.length} characters`)
    }
    const { byline, datePublished, rest } = takeHead(afterHeadline, { datePublished: before.datePublished })
    return { headline, byline, datePublished, body: bodyOfLines(rest) }
  },
}
