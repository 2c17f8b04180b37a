import { STYLES } from '../lists/titles.ts'
import { at, type Token } from '../text/tokens.ts'

const STYLE_WORDS = STYLES.map((style) => style.split(' '))

const STYLE_OPENINGS = new Set(STYLE_WORDS.flatMap(([first]) => first ?? []))

const STYLE_SECONDS = new Set(STYLE_WORDS.flatMap(([, second]) => second ?? []))

/** The last token of "His Eminence" at `i`, or -1. */
export function styleAt(tokens: readonly Token[], i: number): number {
  if (!at(tokens, i + 1).capital || !STYLE_OPENINGS.has(at(tokens, i).folded)) return -1
  if (!STYLE_SECONDS.has(at(tokens, i + 1).folded)) return -1
  const style = STYLE_WORDS.find((words) => words.every((word, offset) => at(tokens, i + offset).folded === word))
  return style ? i + style.length - 1 : -1
}
