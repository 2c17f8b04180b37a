import { cleanParagraphs } from './cleanText.ts'

/** Longer than this, or closed like a sentence, a paragraph that begins with "By" is part of the body. */
const LONGEST_BYLINE = 120

/** Whether a paragraph is a byline, `By …`. */
export function isByline(paragraph: string): boolean {
  return /^(?:By|BY)\s+\S/.test(paragraph) && paragraph.length <= LONGEST_BYLINE && !/\n|[.!?:]$/.test(paragraph)
}

/** Parts a byline paragraph, `By …`, from the paragraphs that follow it. */
export function takeByline(text: string): { byline: string | undefined; body: string } {
  const [first = '', ...rest] = cleanParagraphs(text).split('\n\n')
  return isByline(first)
    ? { byline: first, body: rest.join('\n\n') }
    : { byline: undefined, body: [first, ...rest].join('\n\n') }
}
