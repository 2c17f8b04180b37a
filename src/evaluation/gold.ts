import { z } from 'zod'
import type { Annotations } from '../annotations/index.ts'
import { cleanParagraphs, cleanText } from '../documents/cleanText.ts'
import { UnreadableDocument } from '../errors.ts'

const selector = z.looseObject({ exact: z.string(), prefix: z.string().optional(), suffix: z.string().optional() })
const name = z.union([z.string(), z.strictObject({ text: z.string(), kind: z.enum(['NAME', 'WEAK_ALIAS', 'TITLE']) })])
const agent = { key: z.string(), name: z.string(), names: z.array(name).default([]) }

const roles = z
  .array(
    z.looseObject({
      role: z
        .string()
        .nullish()
        .transform((role) => role ?? null),
      organization: z.string().nullish(),
    }),
  )
  .optional()

/** What of annotations is compared; the rest may be as it likes. */
const comparedSchema = z.looseObject({
  people: z.array(z.looseObject({ ...agent, roles })).default([]),
  organizations: z
    .array(
      z.looseObject({
        ...agent,
        classification: z
          .enum(['STATE', 'GOVERNMENT', 'INTERNATIONAL', 'PARTY', 'COMPANY', 'MEDIA', 'OTHER'])
          .default('OTHER'),
      }),
    )
    .default([]),
  quotes: z
    .array(
      z.looseObject({
        ...selector.shape,
        kind: z.enum(['DIRECT', 'INDIRECT', 'MIXED']),
        speaker: z.string().nullish(),
        speakers: z.array(z.string()).optional(),
      }),
    )
    .default([]),
  meetings: z
    .array(
      z.looseObject({
        key: z.string(),
        startDate: z.string().nullish(),
        medium: z.enum(['IN_PERSON', 'CALL', 'VIDEO']).nullish(),
        participants: z.array(z.looseObject({ of: z.string() })),
        evidence: z.array(selector).default([]),
      }),
    )
    .default([]),
})

/**
 * Annotations that a person made, to be compared with. Only the parts that are compared are checked, so that a file in which
 * something else is amiss can still be measured against. Their texts are cleaned as a document's text is.
 *
 * @throws UnreadableDocument with every fault and its place
 */
export function readGold(json: string): Annotations {
  const parsed = comparedSchema.safeParse(cleaned(parse(json)))
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'annotations'}: ${message}`)
    throw new UnreadableDocument(faults.join('; '))
  }
  const { people, organizations, quotes, meetings } = parsed.data
  return { article: {}, people, organizations, quotes, meetings }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    throw new UnreadableDocument(`is no JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function cleaned(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return cleanedText(value, key)
  if (Array.isArray(value)) return value.map((each) => cleaned(each))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, cleaned(inner, name)]))
}

/** A text as a document's is cleaned; a space at either end stays one, and so does the break of line or paragraph where prefix and suffix meet the passage. */
function cleanedText(written: string, key: string): string {
  const text = cleanText(written)
  const clean = cleanParagraphs(text)
  const [before, after] = [gap(/^\s*/.exec(text)), gap(/\s*$/.exec(text))]
  if (clean === '') return key === 'prefix' || key === 'suffix' ? before : ''
  const start = key === 'suffix' || before === ' ' ? before : ''
  const end = key === 'prefix' || after === ' ' ? after : ''
  return start + clean + end
}

/** What a stretch of white space is in clean text. */
function gap(space: RegExpExecArray | null): string {
  const lines = (space?.[0] ?? '').split('\n').length - 1
  return lines > 1 ? '\n\n' : lines === 1 ? '\n' : space?.[0] ? ' ' : ''
}
