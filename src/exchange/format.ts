/** Of the format: raised where an older program could not read what a newer one writes. */
export const VERSION = 1

export const FORMAT = 'onrecord archive'

/** Names of schema.org mean what they mean there; all others are defined in docs/export.md. */
export const CONTEXT = ['https://schema.org', { '@vocab': 'urn:onrecord:' }]

/** What lines can be, in an order in which none refers to a later one. */
export const TYPES = [
  'Person',
  'Organization',
  'Event',
  'NewsArticle',
  'MediaObject',
  'MeetingReport',
  'Quotation',
  'Mention',
  'Decision',
  'OrganizationRole',
  'MergeCandidate',
] as const

export type Type = (typeof TYPES)[number]

/** How many lines of each type. */
export type Counts = Record<Type, number>

/** The first line. The counts tell whether a file is whole. */
export interface Header {
  '@context': unknown
  '@type': 'Dataset'
  name: typeof FORMAT
  version: number
  counts: Counts
}

export function noCounts(): Counts {
  return {
    Person: 0,
    Organization: 0,
    Event: 0,
    NewsArticle: 0,
    MediaObject: 0,
    MeetingReport: 0,
    Quotation: 0,
    Mention: 0,
    Decision: 0,
    OrganizationRole: 0,
    MergeCandidate: 0,
  }
}
