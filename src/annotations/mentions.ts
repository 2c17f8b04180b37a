import type { CodePoints } from './codePoints.ts'
import { type ArticleText, comparePassages, type Passage, rangeAt, type TextRange } from './passages.ts'
import { UNSPACED } from './scripts.ts'

const WORD_CHARACTER = /[\p{L}\p{M}\p{N}_]/u
const SMALL_LETTER = /\p{Ll}/u

const isWordCharacter = (character: string) => WORD_CHARACTER.test(character)
const needsBoundary = (character: string) => isWordCharacter(character) && !UNSPACED.test(character)

/** The character that ends before a UTF-16 offset, and the one that begins at it; empty beyond the ends. */
function characterBefore(text: string, offset: number): string {
  const isPair = /[\udc00-\udfff]/.test(text.charAt(offset - 1))
  return text.slice(Math.max(0, offset - (isPair ? 2 : 1)), offset)
}
function characterAt(text: string, offset: number): string {
  const codePoint = text.codePointAt(offset)
  return codePoint === undefined ? '' : String.fromCodePoint(codePoint)
}

/** "Khamenei" is no word of its own in "Khamenei.ir": a full stop that a small letter follows at once goes on with the word. */
function isWholeWord(text: string, offset: number, end: number): boolean {
  if (needsBoundary(characterAt(text, offset)) && isWordCharacter(characterBefore(text, offset))) return false
  if (!needsBoundary(characterBefore(text, end))) return true
  const next = characterAt(text, end)
  return !isWordCharacter(next) && !(next === '.' && SMALL_LETTER.test(characterAt(text, end + 1)))
}

/** A text without line breaks, of the same length: a name goes on over the end of a line. Many names are looked for in one text. */
const linesJoined = new WeakMap<CodePoints, string>()

function inOneLine(text: CodePoints): string {
  const known = linesJoined.get(text) ?? text.text.replaceAll('\n', ' ')
  linesJoined.set(text, known)
  return known
}

/** Whether a name stands in a text at all, a line break in it or not. */
export function holdsName(text: CodePoints, name: string): boolean {
  return name !== '' && inOneLine(text).includes(name.replaceAll('\n', ' '))
}

/**
 * Where any of these names stands as a whole word, case-sensitive, a line break in it or not; of those that overlap, the longest. In text
 * order.
 */
export function findNames(text: CodePoints, names: Iterable<string>): TextRange[] {
  const found: { offset: number; end: number }[] = []
  const line = inOneLine(text)
  // The characters that are parts of names found. Since the longest are looked for first, what overlaps one of them begins or ends in it.
  let taken: Uint8Array | undefined
  const wanted = new Set([...names].map((name) => name.replaceAll('\n', ' ')))
  for (const name of [...wanted].sort((a, b) => b.length - a.length)) {
    if (name === '') continue
    for (let offset = line.indexOf(name); offset !== -1; offset = line.indexOf(name, offset + 1)) {
      const end = offset + name.length
      if (taken?.[offset] === 1 || taken?.[end - 1] === 1 || !isWholeWord(text.text, offset, end)) continue
      taken ??= new Uint8Array(line.length)
      taken.fill(1, offset, end)
      found.push({ offset, end })
    }
  }
  return found.sort((a, b) => a.offset - b.offset).map(({ offset, end }) => rangeAt(text, offset, end - offset))
}

/**
 * Every place of headline and body where an agent is named, in reading order. Each agent is looked for by itself, so that one
 * named within another's name ("Kazakhstan" in "President of Kazakhstan") is found as well.
 */
export function findMentions(article: ArticleText, names: Iterable<string>): Passage[] {
  const all = [...names]
  const passages: Passage[] = [
    ...findNames(article.headline, all).map((range) => ({ source: 'HEADLINE' as const, ...range })),
    ...findNames(article.articleBody, all).map((range) => ({ source: 'ARTICLE_BODY' as const, ...range })),
  ]
  return passages.sort(comparePassages)
}
