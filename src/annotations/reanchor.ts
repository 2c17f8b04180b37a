import type { CodePoints } from './codePoints.ts'
import { type ArticleText, type Passage, type PassageSource, rangeAt, textOf } from './passages.ts'

/** How many UTF-16 units around a passage are compared. */
const CONTEXT = 200
/** Of words that occur more often in a text than this, only the occurrences nearest to the old place are compared. */
const MOST_COMPARED = 200

/** A place in a text, in UTF-16 units. */
interface Place {
  text: string
  start: number
  end: number
}

/** How much is the same in two texts from two places on, in one direction, up to so much. */
function common(a: string, atA: number, b: string, atB: number, step: 1 | -1, most: number): number {
  let length = 0
  while (length < most && a.charCodeAt(atA + step * length) === b.charCodeAt(atB + step * length)) length++
  return length
}

/** How much of what stands before and after two places is the same. */
function likeness(one: Place, other: Place): number {
  return (
    common(one.text, one.start - 1, other.text, other.start - 1, -1, contextBefore(one)) +
    common(one.text, one.end, other.text, other.end, 1, contextAfter(one))
  )
}

const contextBefore = ({ start }: Place) => Math.min(CONTEXT, start)
const contextAfter = ({ text, end }: Place) => Math.min(CONTEXT, text.length - end)

/** Where words occur in a text, those nearest to a place first; of two as near, the earlier one. All are counted in UTF-16 units, but distance in code points. */
function* nearestFirst(text: CodePoints, exact: string, start: number): Generator<number> {
  const from = text.toUtf16(start)
  const distance = (offset: number) => Math.abs(text.fromUtf16(offset) - start)
  const before = (offset: number) => (offset <= 0 ? -1 : text.text.lastIndexOf(exact, offset - 1))
  const here = text.text.startsWith(exact, from)
  if (here) yield from
  let left = before(from)
  let right = text.text.indexOf(exact, from + 1)
  while (left !== -1 || right !== -1) {
    if (right === -1 || (left !== -1 && distance(left) <= distance(right))) {
      yield left
      left = before(left)
    } else {
      yield right
      right = text.text.indexOf(exact, right + 1)
    }
  }
}

/**
 * Where a passage of one version of an article stands in another version: the same words, where they occur several times those in
 * the likest surroundings, then in the same text, then nearest to the old place. Null where the words are gone.
 */
export function reanchor(passage: Passage, from: ArticleText, to: ArticleText): Passage | null {
  const { exact, source, start } = passage
  if (exact === '') return null
  const old = textOf(from, source)
  const was: Place = { text: old.text, start: old.toUtf16(start), end: old.toUtf16(passage.end) }
  const most = contextBefore(was) + contextAfter(was)
  const other: PassageSource = source === 'HEADLINE' ? 'ARTICLE_BODY' : 'HEADLINE'
  let best: { passage: Passage; likeness: number } | null = null
  // What comes first is to be preferred: another has to be liker, and nothing is liker than the same surroundings.
  for (const [place, text] of [
    [source, textOf(to, source)],
    [other, textOf(to, other)],
  ] as const) {
    let compared = 0
    for (const offset of nearestFirst(text, exact, start)) {
      const like = likeness(was, { text: text.text, start: offset, end: offset + exact.length })
      if (best === null || like > best.likeness)
        best = { passage: { source: place, ...rangeAt(text, offset, exact.length) }, likeness: like }
      if (like === most) return best.passage
      if (++compared === MOST_COMPARED) break
    }
  }
  return best?.passage ?? null
}
