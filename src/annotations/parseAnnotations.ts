import type { z } from 'zod'
import type { Annotations } from './annotations.ts'
import { type DefinedKeys, type Fault, faultsOfMeaning } from './faults.ts'
import type { ArticleText } from './passages.ts'
import { articleSchema, meetingSchema, organizationSchema, personSchema, quoteSchema } from './schema.ts'
import { isOfUsualForm } from './usualForm.ts'

export type ParsedAnnotations = { annotations: Annotations; faults: [] } | { annotations: null; faults: Fault[] }

const SECTIONS = ['article', 'people', 'organizations', 'quotes', 'meetings'] as const

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** people[3].roles[0].role */
function placeOf(section: string, path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (place, step) => place + (typeof step === 'number' ? `[${step}]` : `.${String(step)}`),
    section,
  )
}

function check<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  place: string,
  faults: Fault[],
): z.output<Schema> | null {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  for (const issue of result.error.issues) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys)
        faults.push({ place: placeOf(place, [...issue.path, key]), reason: 'unknown property' })
    } else {
      faults.push({ place: placeOf(place, issue.path), reason: issue.message })
    }
  }
  return null
}

function keysOf(entries: unknown): string[] {
  if (!Array.isArray(entries)) return []
  return entries.flatMap((entry: unknown) => (isRecord(entry) && typeof entry.key === 'string' ? [entry.key] : []))
}

function keysIn({ people, organizations, meetings }: Partial<Record<keyof DefinedKeys, unknown>>): DefinedKeys {
  return { people: keysOf(people), organizations: keysOf(organizations), meetings: keysOf(meetings) }
}

/**
 * Annotations out of JSON, checked against the article that they speak of: their form, that every key is defined and used
 * once, and that every `exact` stands in the text. All faults are told, not only the first, each with its place in the file.
 */
export function parseAnnotations(json: unknown, article: ArticleText): ParsedAnnotations {
  if (!isRecord(json)) return { annotations: null, faults: [{ place: 'annotations', reason: 'expected an object' }] }
  const faults: Fault[] = []
  for (const section of Object.keys(json)) {
    if (!SECTIONS.some((known) => known === section)) faults.push({ place: section, reason: 'unknown property' })
  }
  // Entry by entry, so that a fault of form in one does not hide what is wrong with the others.
  const list = <Schema extends z.ZodType>(section: string, schema: Schema): (z.output<Schema> | null)[] => {
    const entries = json[section] ?? []
    if (Array.isArray(entries))
      return entries.map((entry, index) => check(schema, entry, `${section}[${index}]`, faults))
    faults.push({ place: section, reason: 'expected a list' })
    return []
  }
  const entries = {
    article: check(articleSchema, json.article ?? {}, 'article', faults),
    people: list('people', personSchema),
    organizations: list('organizations', organizationSchema),
    quotes: list('quotes', quoteSchema),
    meetings: list('meetings', meetingSchema),
  }
  faults.push(...faultsOfMeaning(entries, keysIn(json), article))
  if (faults.length > 0) return { annotations: null, faults }
  const whole = <Entry>(list: (Entry | null)[]) => list.filter((entry) => entry !== null)
  return {
    annotations: {
      article: entries.article ?? {},
      people: whole(entries.people),
      organizations: whole(entries.organizations),
      quotes: whole(entries.quotes),
      meetings: whole(entries.meetings),
    },
    faults: [],
  }
}

/** The same of annotations that a program made, at less cost; null where their form is not the usual one. */
export function parseUsualAnnotations(made: Annotations, article: ArticleText): ParsedAnnotations | null {
  if (!isOfUsualForm(made)) return null
  const faults: Fault[] = []
  const entries = { ...made, article: check(articleSchema, made.article, 'article', faults) }
  faults.push(...faultsOfMeaning(entries, keysIn(made), article))
  return entries.article === null || faults.length > 0
    ? { annotations: null, faults }
    : { annotations: { ...entries, article: entries.article }, faults: [] }
}
