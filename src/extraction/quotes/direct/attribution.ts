import type { Item } from '../../grammar/items.ts'
import type { Subject } from '../../grammar/subject.ts'
import type { Reading } from '../../text/reading.ts'
import type { Attributed } from '../claims.ts'
import { phrase, stretchOfItems } from '../wording.ts'

/** How a quotation hangs on its sentence. */
export interface Attribution {
  subject: Subject | undefined
  cue: string | undefined
  /** Items of the attributing phrase, inclusive. */
  first: number
  last: number
  confidence: number
  rule: string
}

/** Between a verb and the words it introduces there may be this many items: "wrote on Twitter on Monday,". */
export const WIDEST_GAP = 14

/** What words have that hang on their sentence so. */
export function attributedTo(
  reading: Reading,
  items: readonly Item[],
  { subject, cue, first, last, confidence, rule }: Attribution,
): Attributed {
  const isInSentence = subject && subject.last < items.length && subject.form !== 'author'
  return {
    speakers: subject?.agents ?? [],
    cue,
    source: isInSentence ? phrase(reading, items, subject) : undefined,
    attribution: stretchOfItems(reading, items, { first: Math.min(first, last), last: Math.max(first, last) }),
    confidence: confidence * (subject?.confidence ?? 0.7),
    rule,
  }
}
