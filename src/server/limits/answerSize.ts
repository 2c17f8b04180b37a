/**
 * Whether the JSON of an answer has more bytes than these. It is told without writing it, so that one that is too large is never
 * written: text by text, each as JSON escapes it, for that may be longer than a text of JavaScript can be.
 */
export function isLargerThan(answer: unknown, most: number): boolean {
  let left = most
  const count = (value: unknown): void => {
    if (left < 0) return
    if (typeof value === 'string') left -= Buffer.byteLength(JSON.stringify(value))
    else if (typeof value !== 'object' || value === null) left -= String(value).length
    else if (Array.isArray(value)) {
      left -= value.length + 1
      for (const each of value) count(each)
    } else {
      left -= 1
      for (const key of Object.keys(value)) {
        left -= key.length + 4
        count((value as Record<string, unknown>)[key])
      }
    }
  }
  count(answer)
  return left < 0
}
