/** A stretch of the text in UTF-16 units, the end left out. */
export interface Stretch {
  start: number
  end: number
}

/** A stretch of the text in tokens, both inclusive. */
export interface Span {
  first: number
  last: number
}
