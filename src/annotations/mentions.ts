import type { CodePoints } from './codePoints.ts'
import { type ArticleText, comparePassages, type Passage, rangeAt, type TextRange } from './passages.ts'

const WORD = String.raw`[\p{L}\p{M}\p{N}_]`
/** Scripts that part no words by spaces: a name may stand between letters there. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const WORD_CHARACTER = new RegExp(WORD, 'u')

const literally = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

function needsBoundary(character: string | undefined): boolean {
  return character !== undefined && WORD_CHARACTER.test(character) && !UNSPACED.test(character)
}

/** "Khamenei" is no word of its own in "Khamenei.ir": a full stop that a small letter follows at once goes on with the word. */
function wholeWord(name: string): string {
  const characters = [...name]
  const before = needsBoundary(characters[0]) ? `(?<!${WORD})` : ''
  const after = needsBoundary(characters.at(-1)) ? String.raw`(?!${WORD}|\.\p{Ll})` : ''
  return before + literally(name) + after
}

/** Where any of these names stands as a whole word, case-sensitive; of those that overlap, the longest. In text order. */
export function findNames(text: CodePoints, names: Iterable<string>): TextRange[] {
  const found: { offset: number; length: number }[] = []
  for (const name of [...new Set(names)].sort((a, b) => b.length - a.length)) {
    if (name === '' || !text.text.includes(name)) continue
    for (const { index: offset } of text.text.matchAll(new RegExp(wholeWord(name), 'gu'))) {
      const overlaps = found.some(
        (other) => offset < other.offset + other.length && other.offset < offset + name.length,
      )
      if (!overlaps) found.push({ offset, length: name.length })
    }
  }
  return found.sort((a, b) => a.offset - b.offset).map(({ offset, length }) => rangeAt(text, offset, length))
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
