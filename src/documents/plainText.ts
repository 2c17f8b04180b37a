import { isCalendarDate } from '../annotations/dates.ts'
import { UnreadableDocument } from '../errors.ts'
import type { Reader } from './reader.ts'

const FIRST_LINE = /^\s*date\s+(\S+)\s+(\S.*)$/
/** Longer than this, or closed like a sentence, a paragraph that begins with "By" is part of the body. */
const LONGEST_BYLINE = 120
const DECODER = new TextDecoder('utf-8', { fatal: true })

function decode(bytes: Uint8Array): string {
  let text: string
  try {
    text = DECODER.decode(bytes)
  } catch {
    throw new UnreadableDocument('is not UTF-8')
  }
  const nul = text.indexOf('\0')
  if (nul !== -1) throw new UnreadableDocument(`holds a NUL character at character ${nul + 1}`)
  return text.replace(/\r\n?/g, '\n')
}

function isByline(paragraph: string): boolean {
  return /^By\s+\S/.test(paragraph) && paragraph.length <= LONGEST_BYLINE && !/\n|[.!?:]$/.test(paragraph)
}

/** A first line `date YYYY-MM-DD HEADLINE`, an optional byline paragraph `By …`, then paragraphs parted by blank lines. */
export const plainText: Reader = {
  name: 'plain text',
  mediaTypes: ['text/plain'],

  recognizes: (_bytes, path) => path.toLowerCase().endsWith('.txt'),

  read(bytes, { inLanguage = 'en' } = {}) {
    const [firstLine = '', ...rest] = decode(bytes).split('\n')
    const [, datePublished, headline] = FIRST_LINE.exec(firstLine) ?? []
    if (datePublished === undefined || headline === undefined) {
      throw new UnreadableDocument('line 1: expected "date YYYY-MM-DD HEADLINE"')
    }
    if (!isCalendarDate(datePublished)) {
      throw new UnreadableDocument(`line 1: ${JSON.stringify(datePublished)} is no calendar date (YYYY-MM-DD)`)
    }
    const paragraphs = rest
      .join('\n')
      .split(/\n\s*\n/)
      .map((paragraph) => paragraph.trim())
      .filter((paragraph) => paragraph !== '')
    const byline = paragraphs[0] !== undefined && isByline(paragraphs[0]) ? paragraphs.shift() : undefined
    if (paragraphs.length === 0) throw new UnreadableDocument('has a headline but no body')
    return {
      headline: headline.trim(),
      articleBody: paragraphs.join('\n\n'),
      datePublished,
      byline: byline?.replace(/^By\s+/, ''),
      inLanguage,
    }
  },
}
