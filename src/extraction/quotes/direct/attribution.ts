import type { Subject } from '../../grammar/subject.ts'

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
