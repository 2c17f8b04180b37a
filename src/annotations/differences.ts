import type { Annotations, MeetingAnnotation, QuoteAnnotation } from './annotations.ts'

/** One thing that later annotations say and earlier ones do not, or the other way round. */
export interface Difference {
  change: 'ADDED' | 'DROPPED'
  of: 'person' | 'organization' | 'quote' | 'meeting'
  /** In words for a person, from the annotations. */
  what: string
}

/** What later annotations of an article say otherwise than earlier ones. What changed is dropped and added; keys do not matter. */
export function differencesBetween(before: Annotations, after: Annotations): Difference[] {
  const [earlier, later] = [statementsOf(before), statementsOf(after)]
  return [
    ...[...earlier].filter(([told]) => !later.has(told)).map(([, one]) => ({ change: 'DROPPED' as const, ...one })),
    ...[...later].filter(([told]) => !earlier.has(told)).map(([, one]) => ({ change: 'ADDED' as const, ...one })),
  ]
}

type Statement = Omit<Difference, 'change'>

function statementsOf(annotations: Annotations): Map<string, Statement> {
  const names = new Map([...annotations.people, ...annotations.organizations].map(({ key, name }) => [key, name]))
  const nameOf = (key: string) => names.get(key) ?? key
  const statements: Statement[] = [
    ...annotations.people.map(({ name }) => ({ of: 'person' as const, what: name })),
    ...annotations.organizations.map(({ name }) => ({ of: 'organization' as const, what: name })),
    ...annotations.quotes.map((quote) => ({ of: 'quote' as const, what: quoteInWords(quote, nameOf) })),
    ...annotations.meetings.map((meeting) => ({ of: 'meeting' as const, what: meetingInWords(meeting, nameOf) })),
  ]
  return new Map(statements.map((statement) => [`${statement.of} ${statement.what}`, statement]))
}

function quoteInWords({ exact, kind, speaker, speakers }: QuoteAnnotation, nameOf: (key: string) => string): string {
  const said = speakers ?? (speaker ? [speaker] : [])
  return `${kind} ${said.length === 0 ? 'nobody' : said.map(nameOf).join(', ')}: ${JSON.stringify(exact)}`
}

function meetingInWords(
  { startDate, medium, status, location, participants }: MeetingAnnotation,
  nameOf: (key: string) => string,
): string {
  const parties = participants.map(({ of }) => nameOf(of)).sort()
  return [startDate ?? 'no date', medium ?? 'UNKNOWN', status ?? 'HELD', location, parties.join(', ')]
    .filter((part) => part != null)
    .join(' ')
}
