import { markupText } from './markupText.ts'

const MARKUP = /<\/?[a-z][a-z0-9]*(\s[^<>]*)?\/?>|&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,30});/i
const BLOCKS = /<(p|div|br|li|h[1-6]|blockquote|section|article|table|tr|pre)\b/i

/** Whether a text that came in JSON or a feed is HTML. */
export function isMarkup(text: string): boolean {
  return MARKUP.test(text)
}

/** What is said to be plain text and is HTML all the same: it begins with a paragraph of HTML. */
const MISNAMED = /^\s*<(p|div)(\s[^<>]*)?>[^<]/i

/** The paragraphs of a body that is said to be plain text: what looks like a tag in it is none. */
export function plainBodyText(text: string): string {
  return MISNAMED.test(text) ? bodyText(text) : bodyOfLines(text)
}

/** Takes off the marks that letters set before each line of what they quote. */
export function withoutQuoteMarks(text: string): string {
  return text
    .split(/\n[^\S\n]*\n/)
    .map((paragraph) => {
      const isQuoted = paragraph
        .trim()
        .split('\n')
        .every((line) => /^\s*>/.test(line))
      return isQuoted ? paragraph.replace(/^(?:[^\S\n]*>)+[^\S\n]?/gm, '') : paragraph
    })
    .join('\n\n')
}

/** Lines that end like sentences are paragraphs, where no blank line parts any; other lines were only broken to fit a width. */
export function bodyOfLines(written: string): string {
  const text = written.replace(/\r\n?/g, '\n')
  if (/\n\s*\n\s*\S/.test(text.trim())) return text
  const lines = text.trim().split('\n')
  const closed = lines.filter((line) => /[.!?:;…"'”’»)\]]\s*$/.test(line)).length
  return closed * 2 > lines.length ? lines.join('\n\n') : text
}

/** HTML that was escaped once too often begins with a tag, and has no other. */
const ESCAPED = /^\s*&lt;(p|div|h[1-6]|ul|ol|blockquote|section|article|figure|table|span|strong|em|b|i|a|img)\b[^<]*$/i

/** The paragraphs of a body that is plain text or HTML, whichever it turns out to be. */
export function bodyText(text: string): string {
  const unified = text.replace(/\r\n?/g, '\n')
  if (!isMarkup(unified)) return bodyOfLines(unified)
  if (ESCAPED.test(unified)) return bodyText(markupText(unified))
  // Some systems keep paragraphs that only blank lines part beside lists and quotations in HTML.
  if (BLOCKS.test(unified)) return markupText(unified, { blankLinesPart: true })
  // One by one, so that a stray bracket spoils no more than its own paragraph.
  return bodyOfLines(unified)
    .split(/\n[^\S\n]*\n/)
    .map((paragraph) => markupText(paragraph))
    .join('\n\n')
}

/** A line that may hold markup or character references. */
export function lineText(text: string | undefined): string | undefined {
  return text !== undefined && isMarkup(text) ? markupText(text).replace(/\s+/g, ' ') : text
}
