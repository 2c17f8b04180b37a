import { z } from 'zod'
import { periodOf } from './dates.ts'

/** Names, roles and the like are looked up by an index, which holds no longer values. */
const LONGEST = 500
const text = z.string().trim().min(1, 'must not be empty').max(LONGEST)
/** Copied from the document letter by letter, hence not trimmed. */
const copied = z.string().min(1, 'must not be empty')
const key = z.string().regex(/^\S+$/, 'must be one word').max(LONGEST)
const calendarDate = z
  .string()
  .refine((value) => periodOf(value)?.precision === 'DAY', 'is no calendar date (YYYY-MM-DD)')
const partialDate = z
  .string()
  .refine((value) => periodOf(value) !== null, 'is no calendar date (YYYY-MM-DD, YYYY-MM or YYYY)')
const time = z.iso.datetime({ offset: true, message: 'is no RFC 3339 time (2022-06-19T08:00:00Z)' })
const address = z.url({ protocol: /^https?$/, message: 'is no http(s) address' }).max(2000)
const country = z.string().regex(/^[A-Z]{2}$/, 'is no ISO 3166-1 alpha-2 code (IR)')
const confidence = z.number().min(0).max(1)
const timeZone = z.string().refine((value) => {
  try {
    return Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}, 'is no IANA time zone (Asia/Tehran)')

const language = z.string().refine((value) => {
  try {
    return Intl.getCanonicalLocales(value).length === 1
  } catch {
    return false
  }
}, 'is no BCP 47 language tag (en)')

export const selectorSchema = z.strictObject({
  exact: copied,
  prefix: z.string().optional(),
  suffix: z.string().optional(),
})

export const articleSchema = z.strictObject({
  headline: copied.optional(),
  datePublished: calendarDate.optional(),
  byline: text.optional(),
  creditText: text.optional(),
  url: address.optional(),
  publisher: text.optional(),
  inLanguage: language.optional(),
  publishedAt: time.optional(),
  dateModified: time.optional(),
  timeZone: timeZone.optional(),
})

const nameSchema = z.union([
  copied.max(LONGEST),
  z.strictObject({ text: copied.max(LONGEST), kind: z.enum(['NAME', 'WEAK_ALIAS', 'TITLE']) }),
])

const agent = { key, name: text, names: z.array(nameSchema), sameAs: z.array(address).optional() }

export const personSchema = z.strictObject({
  ...agent,
  roles: z
    .array(
      z.strictObject({
        role: text.nullable(),
        organization: key.nullish(),
        startDate: partialDate.optional(),
        endDate: partialDate.optional(),
        evidence: z.array(selectorSchema).optional(),
      }),
    )
    .optional(),
})

export const organizationSchema = z.strictObject({
  ...agent,
  classification: z.enum(['STATE', 'GOVERNMENT', 'INTERNATIONAL', 'PARTY', 'COMPANY', 'MEDIA', 'OTHER']),
  country: country.optional(),
  parent: key.optional(),
})

export const quoteSchema = z.strictObject({
  ...selectorSchema.shape,
  kind: z.enum(['DIRECT', 'INDIRECT', 'MIXED']),
  speaker: key.nullish(),
  speakers: z.array(key).optional(),
  cue: text.nullish(),
  source: text.nullish(),
  attribution: selectorSchema.optional(),
  meeting: key.nullish(),
  continues: z.boolean().optional(),
  confidence: confidence.optional(),
  rule: text.optional(),
})

export const meetingSchema = z.strictObject({
  key,
  name: text.optional(),
  startDate: partialDate.nullish(),
  endDate: partialDate.nullish(),
  datePrecision: z.enum(['DAY', 'MONTH', 'YEAR']).nullish(),
  dateText: copied.nullish(),
  status: z.enum(['HELD', 'PLANNED', 'CANCELLED']).optional(),
  medium: z.enum(['IN_PERSON', 'CALL', 'VIDEO']).nullish(),
  location: text.nullish(),
  country: country.nullish(),
  participants: z
    .array(
      z.strictObject({
        of: key,
        role: z.enum(['HOST', 'GUEST', 'ATTENDEE']).optional(),
        onBehalfOf: key.optional(),
      }),
    )
    .min(2, 'a meeting has at least two participants'),
  evidence: z.array(selectorSchema).min(1, 'a meeting needs a passage that reports it'),
  confidence: confidence.optional(),
  rule: text.optional(),
})
