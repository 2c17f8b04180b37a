import { countryOfCity } from '../../lists/cities.ts'
import type { Reading } from '../../text/reading.ts'
import type { Span } from '../../text/spans.ts'
import { at } from '../../text/tokens.ts'

/** A speaker's label at the head of a paragraph: "SECRETARY TARN:", "Q:". */
export interface Label {
  paragraph: number
  /** The label's words, without the colon. */
  text: string
  /** Where what is said begins. */
  start: number
  capitals: boolean
}

const LONGEST_LABEL = 70

/** The label at the head of a paragraph. */
export function labelOf(reading: Reading, span: Span, paragraph: number): Label | undefined {
  const start = at(reading.tokens, span.first).start
  const head = reading.text.slice(start, start + LONGEST_LABEL + 2)
  const question = /^Q\s+(?=[\p{Lu}([“"])/u.exec(head)
  if (question) return { paragraph, text: 'Q', start: start + question[0].length, capitals: false }
  const match = /^([^:\n"“”.]*(?:\b(?:MR|MS|MRS|DR|Mr|Ms|Mrs|Dr|[A-Z])\.[^:\n"“”.]*)*):(?=\s|$)\s*/u.exec(head)
  const label = match?.[1]?.trim()
  if (!match || !label || label.length > LONGEST_LABEL || label.split(/\s+/).length > 8) return undefined
  const capitals = label.toUpperCase() === label && /\p{Lu}{2}|^[QA]$/u.test(label)
  const names = label
    .split(/\s+/)
    .every((word) => /^[\p{Lu}([]/u.test(word) || /^(?:of|the|and|de|van|von|al|bin)$/.test(word))
  if (!capitals && !names) return undefined
  // "CHENNAI: The minister …" is a dateline.
  if (countryOfCity(label) !== undefined) return undefined
  const skip =
    match[0].length +
    (/^\s*/.exec(reading.text.slice(start + match[0].length, start + match[0].length + 20))?.[0].length ?? 0)
  return { paragraph, text: label, start: start + skip, capitals: capitals && label.length > 1 }
}
