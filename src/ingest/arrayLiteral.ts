/** What may stand in PostgreSQL's notation of an array as it is: ids, numbers, dates, words. */
const PLAIN = /^[\w:.+-]+$/
const WORD_NULL = /^null$/i

/** An array of texts in PostgreSQL's notation: {a,"b c",NULL}. */
export function arrayLiteral(values: readonly (string | null)[]): string {
  return `{${values.map(element).join()}}`
}

function element(value: string | null): string {
  if (value === null) return 'NULL'
  if (PLAIN.test(value) && !WORD_NULL.test(value)) return value
  return `"${value.replace(/["\\]/g, '\\$&')}"`
}
