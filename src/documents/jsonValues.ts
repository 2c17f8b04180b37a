import { UnreadableDocument } from '../errors.ts'
import { MAX_JSON_DEPTH, MAX_JSON_VALUES } from './limits.ts'

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What an array holds; a value that stands alone is an array of one. */
export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
}

/** The text of a value: itself, a JSON-LD value object's, or that of the first in an array. Undefined where there is none. */
export function textIn(value: unknown): string | undefined {
  const first = listOf(value)[0]
  const text = isRecord(first) ? first['@value'] : first
  if (typeof text === 'number' || text instanceof Date) return String(text)
  return typeof text === 'string' && text.trim() !== '' ? text : undefined
}

/** The texts of an array, one paragraph each; of anything else its text. */
export function textsIn(value: unknown): string | undefined {
  const texts = listOf(value).flatMap((each) => textIn(each) ?? [])
  return texts.length === 0 ? undefined : texts.join('\n\n')
}

/** The name of a person or organization that is given as text, or as an object with a name or the parts of one. */
export function nameIn(value: unknown): string | undefined {
  const first = listOf(value)[0]
  if (!isRecord(first)) return textIn(first)
  const parts = [textIn(first.givenName), textIn(first.familyName)].filter((part) => part !== undefined)
  return textIn(first.name) ?? textIn(first) ?? (parts.length === 0 ? undefined : parts.join(' '))
}

/** Several names, separated by commas. Addresses of their pages are none. */
export function namesIn(value: unknown): string | undefined {
  const names = new Set(listOf(value).flatMap((each) => nameIn(each) ?? []))
  const told = [...names].filter((name) => !/^\s*https?:/i.test(name))
  return told.length === 0 ? undefined : told.join(', ')
}

/** Refuses JSON that is built to cost more than an article does, before it is parsed. */
export function refuseCostlyJson(text: string): void {
  let depth = 0
  let values = 0
  for (let index = 0; index < text.length; index++) {
    switch (text.charCodeAt(index)) {
      case 0x22: // a string, to its closing quotation mark
        do {
          index = text.indexOf('"', index + 1)
          if (index === -1) return
        } while (isEscaped(text, index))
        break
      case 0x5b: // [
      case 0x7b: // {
        if (++depth > MAX_JSON_DEPTH) throw new UnreadableDocument(`is JSON nested more than ${MAX_JSON_DEPTH} deep`)
        values++
        break
      case 0x5d: // ]
      case 0x7d: // }
        depth--
        break
      case 0x2c: // ,
        values++
    }
    if (values > MAX_JSON_VALUES) throw new UnreadableDocument(`is JSON of more than ${MAX_JSON_VALUES} values`)
  }
}

function isEscaped(text: string, index: number): boolean {
  let backslashes = 0
  while (text.charCodeAt(index - 1 - backslashes) === 0x5c) backslashes++
  return backslashes % 2 === 1
}

/** Parses JSON. Throws an UnreadableDocument where it is none, or is nested too deeply or too long. */
export function parseJson(text: string): unknown {
  refuseCostlyJson(text)
  try {
    return JSON.parse(text)
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/\s+/g, ' ').slice(0, 200) : ''
    throw new UnreadableDocument(`is not JSON: ${reason}`)
  }
}
