import {
  type ArticleText,
  type CodePoints,
  findPassages,
  findRanges,
  type Passage,
  type TextRange,
  textOf,
} from '../../src/annotations/index.ts'

/** Where a passage stands in another version, by comparing its surroundings with those of every occurrence. */
export function reanchorSlowly(passage: Passage, from: ArticleText, to: ArticleText): Passage | null {
  const [best] = [...findPassages(to, { exact: passage.exact })]
    .map((found) => ({
      found,
      score: [
        likeness(passage, textOf(from, passage.source), found, textOf(to, found.source)),
        Number(found.source === passage.source),
        -Math.abs(found.start - passage.start),
      ],
    }))
    .sort((a, b) => a.score.map((value, index) => (b.score[index] ?? 0) - value).find((by) => by !== 0) ?? 0)
  return best?.found ?? null
}

function likeness(one: TextRange, oneText: CodePoints, other: TextRange, otherText: CodePoints): number {
  const before = (text: CodePoints, { start }: TextRange) => [...text.slice(0, start)].reverse().join('')
  const after = (text: CodePoints, { end }: TextRange) => text.slice(end, text.length)
  return (
    commonStart(before(oneText, one), before(otherText, other)) +
    commonStart(after(oneText, one), after(otherText, other))
  )
}

function commonStart(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length++
  return length
}

/** Where names stand, by comparing each occurrence with all longer ones found. For names between spaces. */
export function findNamesSlowly(text: CodePoints, names: readonly string[]): TextRange[] {
  const found: TextRange[] = []
  for (const exact of [...new Set(names)].sort((a, b) => b.length - a.length))
    for (const range of findRanges(text, { exact })) {
      const isWord = /^ ?$/.test(
        text.slice(Math.max(0, range.start - 1), range.start) + text.slice(range.end, range.end + 1).trim(),
      )
      if (isWord && !found.some((other) => range.start < other.end && other.start < range.end)) found.push(range)
    }
  return found.sort((a, b) => a.start - b.start)
}
