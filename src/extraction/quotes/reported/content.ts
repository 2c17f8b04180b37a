/** Items of a reported clause, inclusive. */
export interface Content {
  first: number
  last: number
  /** "that", "to", or the bare clause or object. */
  form: 'that' | 'clause' | 'infinitive' | 'object'
}
