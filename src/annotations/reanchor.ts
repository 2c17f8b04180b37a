import { type ArticleText, findPassages, type Passage, textOf } from './passages.ts'

/** How many UTF-16 units around a passage are compared. */
const CONTEXT = 200

function commonStart(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length++
  return length
}

const reverse = (text: string) => [...text].reverse().join('')

/** How much of what stands before and after two passages is the same. */
function likeness(one: Passage, oneText: ArticleText, other: Passage, otherText: ArticleText): number {
  const [a, b] = [textOf(oneText, one.source), textOf(otherText, other.source)]
  const before = (text: typeof a, passage: Passage) =>
    reverse(text.slice(Math.max(0, passage.start - CONTEXT), passage.start))
  const after = (text: typeof a, passage: Passage) => text.slice(passage.end, passage.end + CONTEXT)
  return commonStart(before(a, one), before(b, other)) + commonStart(after(a, one), after(b, other))
}

/**
 * Where a passage of one version of an article stands in another version: the same words, where they occur several times those in
 * the likest surroundings, then in the same text, then nearest to the old place. Null where the words are gone.
 */
export function reanchor(passage: Passage, from: ArticleText, to: ArticleText): Passage | null {
  let best: { found: Passage; score: [number, number, number] } | null = null
  for (const found of findPassages(to, { exact: passage.exact })) {
    const score: [number, number, number] = [
      likeness(passage, from, found, to),
      Number(found.source === passage.source),
      -Math.abs(found.start - passage.start),
    ]
    const better =
      best === null ? 1 : score.map((value, index) => value - (best?.score[index] ?? 0)).find((by) => by !== 0)
    if (better !== undefined && better > 0) best = { found, score }
  }
  return best?.found ?? null
}
