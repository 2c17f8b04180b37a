import { UnreadableDocument } from '../errors.ts'
import { bodyOfLines, withoutQuoteMarks } from './bodyText.ts'
import { cleanLine, cleanText } from './cleanText.ts'
import { takeDate, takeHead } from './head.ts'
import { publicationTime } from './publicationTime.ts'
import type { Reader } from './reader.ts'

/** A first line or paragraph that is longer is no headline. */
const LONGEST_HEADLINE = 300

/** What heads of letters, mail and press releases begin their lines with, and no headline does. */
const FIELD =
  /^(?:(?:(?:media|press)\s+)?contacts?|author|b?cc|byline|content-type|date|delivered-to|embargo(?:ed)?|from|headline|message-id|mime-version|received|reply-to|return-path|sent|subject|title|to)\s*:/i
const EMBARGO = /^(?:embargoed|under embargo) until\b/i
/** How a mailbox parts its letters. */
const POSTMARK = /^From \S+@\S+ /

/** How markup and JSON begin, and texts do not: <html, {", [{. */
const NO_TEXT = /^(?:<[a-z!?/]|[{[]\s*["{[\]}])/i

/** How press releases begin, on a line of its own. */
const RELEASED = /^(?:for immediate release|press release|news release)[.:]?[ \t]*(?:\n+|$)/i

/** Whom to ask, in lines by themselves above the headline: told apart from a headline by an address or a number to call. */
const CONTACT = /^(?:(?:media|press)\s+)?contacts?\s*:[^\n]*(?:\n[^\n]+){0,6}\n\s*\n/i
const REACHED = /\S@\S|(?:\d[\s().-]*){6}/

/** What press releases begin with before their headline. */
function withoutReleaseHead(text: string): string {
  const rest = text.trimStart().replace(RELEASED, '')
  const [contact = ''] = CONTACT.exec(rest) ?? []
  return REACHED.test(contact) ? rest.slice(contact.length).trimStart().replace(RELEASED, '') : rest
}

/**
 * A headline on the first line, then the body. A byline `By …` and a date may stand between them, in either order, on a line each or
 * on one; the date also before the headline. "For immediate release" is no headline, nor is whom to call.
 */
export const bareText: Reader = {
  name: 'plain text',
  mediaType: 'text/plain',
  endings: ['.txt', '.text'],

  recognizes: ({ ending, mediaType, beginning }) =>
    ['.txt', '.text', ''].includes(ending) && ['text/plain', ''].includes(mediaType) && !NO_TEXT.test(beginning),

  read({ text }) {
    const before = takeDate(withoutReleaseHead(cleanText(text)))
    const [, firstLine = '', afterHeadline = ''] = /^([^\n]*)\n?(.*)$/s.exec(withoutReleaseHead(before.rest)) ?? []
    const headline = cleanLine(firstLine)
    if (headline.length > LONGEST_HEADLINE) {
      throw new UnreadableDocument(`line 1 is no headline: it has ${headline.length} characters`)
    }
    if ([FIELD, EMBARGO, POSTMARK].some((form) => form.test(headline)) || publicationTime(headline) !== null) {
      throw new UnreadableDocument(`its first line is no headline: ${JSON.stringify(headline.slice(0, 80))}`)
    }
    const head = afterHeadline.trimStart().replace(RELEASED, '')
    const { byline, datePublished, rest } = takeHead(head, { datePublished: before.datePublished })
    return { headline, byline, datePublished, body: withoutQuoteMarks(bodyOfLines(rest)) }
  },
}
