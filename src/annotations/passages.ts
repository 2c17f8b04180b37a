import type { TextQuoteSelector } from './annotations.ts'
import { type CodePoints, codePoints } from './codePoints.ts'

export type PassageSource = 'HEADLINE' | 'ARTICLE_BODY'

/** A stretch of a text: `exact` is what stands from code point `start` to `end`, the last one left out. */
export interface TextRange {
  start: number
  end: number
  exact: string
}

/** A stretch of an article's headline or body. */
export interface Passage extends TextRange {
  source: PassageSource
}

/** The two texts of an article into which passages point. */
export interface ArticleText {
  headline: CodePoints
  articleBody: CodePoints
}

export function articleText(draft: { headline: string; articleBody: string }): ArticleText {
  return { headline: codePoints(draft.headline), articleBody: codePoints(draft.articleBody) }
}

export function textOf(article: ArticleText, source: PassageSource): CodePoints {
  return source === 'HEADLINE' ? article.headline : article.articleBody
}

/** The passage between two UTF-16 offsets, as a regular expression or indexOf gives them. */
export function rangeAt(text: CodePoints, offset: number, length: number): TextRange {
  return {
    start: text.fromUtf16(offset),
    end: text.fromUtf16(offset + length),
    exact: text.text.slice(offset, offset + length),
  }
}

/** Every occurrence, overlapping ones too, in text order. */
export function* findRanges(text: CodePoints, selector: TextQuoteSelector): Generator<TextRange> {
  const { exact, prefix = '', suffix = '' } = selector
  if (exact === '') return
  const wanted = prefix + exact + suffix
  for (let at = text.text.indexOf(wanted); at !== -1; at = text.text.indexOf(wanted, at + 1)) {
    yield rangeAt(text, at + prefix.length, exact.length)
  }
}

/** Every occurrence in an article, those of the body first. */
export function* findPassages(article: ArticleText, selector: TextQuoteSelector): Generator<Passage> {
  for (const range of findRanges(article.articleBody, selector)) yield { source: 'ARTICLE_BODY', ...range }
  for (const range of findRanges(article.headline, selector)) yield { source: 'HEADLINE', ...range }
}

/**
 * The first occurrence of `exact` between `prefix` and `suffix`; null where there is none. The body is searched first and the
 * headline only for what the body does not hold: a claim that stands in both is the one that the article works out.
 */
export function findPassage(article: ArticleText, selector: TextQuoteSelector): Passage | null {
  for (const passage of findPassages(article, selector)) return passage
  return null
}

/** In reading order: headline before body, earlier before later, the longer of two that begin together first. */
export function comparePassages(a: Passage, b: Passage): number {
  if (a.source !== b.source) return a.source === 'HEADLINE' ? -1 : 1
  return a.start - b.start || b.end - a.end
}

/** Whether one passage stands within another (or is the same). */
export function isWithin(inner: Passage, outer: Passage): boolean {
  return inner.source === outer.source && inner.start >= outer.start && inner.end <= outer.end
}

/** Whether two passages have something in common. */
export function overlaps(a: Passage, b: Passage): boolean {
  return a.source === b.source && a.start < b.end && b.start < a.end
}
