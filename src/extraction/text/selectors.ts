import type { TextQuoteSelector } from '../../annotations/annotations.ts'
import type { Reading } from './reading.ts'
import type { Stretch } from './spans.ts'

const LONGEST_CONTEXT = 256

/**
 * The selector that names a stretch of headline or body: with as much of the text before it, and then after it, as makes its
 * first occurrence the one meant. White space at its edges is left out.
 */
export function selectorOf(reading: Reading, stretch: Stretch): TextQuoteSelector {
  const inBody = stretch.start >= reading.bodyStart
  const from = inBody ? reading.bodyStart : 0
  const to = inBody ? reading.text.length : reading.bodyStart - 2
  let { start, end } = stretch
  while (start < end && /\s/.test(reading.text.charAt(start))) start++
  while (end > start && /\s/.test(reading.text.charAt(end - 1))) end--
  const exact = reading.text.slice(start, end)
  if (reading.occurrences.first(exact, from) === start) return selector(exact)
  for (let length = 16; length <= LONGEST_CONTEXT; length *= 2) {
    const prefix = reading.text.slice(notWithinPair(reading.text, Math.max(from, start - length)), start)
    if (reading.occurrences.first(prefix + exact, from) === start - prefix.length) return selector(exact, prefix)
    const suffix = reading.text.slice(end, notWithinPair(reading.text, Math.min(to, end + length)))
    if (reading.occurrences.first(prefix + exact + suffix, from) === start - prefix.length)
      return selector(exact, prefix, suffix)
  }
  const before = notWithinPair(reading.text, Math.max(from, start - LONGEST_CONTEXT))
  return selector(exact, reading.text.slice(before, start))
}

/** All in one place and with all fields, those too that say nothing: objects of one shape are read faster. */
function selector(exact: string, prefix?: string, suffix?: string): TextQuoteSelector {
  return { exact, prefix, suffix }
}

/** The place, or the one after it where it would part a surrogate pair, of which no half can be stored. */
function notWithinPair(text: string, place: number): number {
  return place > 0 && place < text.length && (text.codePointAt(place - 1) ?? 0) > 0xffff ? place + 1 : place
}
