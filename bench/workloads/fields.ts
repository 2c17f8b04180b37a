/** A column as the three are asked for it: our field, the floor's expression on a table's alias, the peer's field. */
interface Field {
  readonly name: string
  readonly sql: (alias: string) => string
  readonly peer: string
}

type Fields = readonly Field[]

function field(name: string, column = name, sql: (alias: string) => string = (alias) => `${alias}.${column}`): Field {
  return { name, sql, peer: column === name ? name : camelCase(column) }
}

function camelCase(name: string): string {
  return name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())
}

function idField(kind: string): Field {
  return { name: 'id', sql: (alias) => `'${kind}_' || ${alias}.id`, peer: 'rowId' }
}

export const articleFields = [
  idField('article'),
  field('slug'),
  field('headline'),
  field('datePublished', 'date_published'),
  field('url'),
  field('byline'),
  field('inLanguage', 'in_language'),
  field('wordCount', 'word_count'),
]

export const quoteFields = [
  idField('quote'),
  field('text', 'passage_exact'),
  field('kind'),
  field('date'),
  field('cue'),
  field('source'),
]

export const agentFields: Fields = [
  {
    name: 'id',
    sql: (alias) => `CASE ${alias}.kind WHEN 'PERSON' THEN 'person_' ELSE 'organization_' END || ${alias}.id`,
    peer: 'rowId',
  },
  field('name'),
  field('slug'),
  field('quoteCount', 'quote_count'),
  field('articleCount', 'article_count'),
  field('meetingCount', 'meeting_count'),
]

export const organizationFields: Fields = [{ ...idField('organization') }, field('name'), field('slug')]

export const meetingFields = [
  idField('meeting'),
  field('name'),
  field('startDate', 'start_date'),
  field('location'),
  field('slug'),
  field('medium'),
  field('status'),
]

/** Which fields an operation asks for, and how many rows of each list. */
export interface Selection {
  readonly article: Fields
  readonly quote: Fields
  readonly agent: Fields
  readonly meeting: Fields
  /** Rows of the outer list, and of the lists in it. */
  readonly outer: number
  readonly inner: number
}

/** What the five workloads ask for. */
export function usualSelection(outer: number, inner: number): Selection {
  return {
    article: articleFields.slice(0, 4),
    quote: quoteFields.slice(0, 4),
    agent: agentFields.slice(0, 3),
    meeting: meetingFields.slice(0, 4),
    outer,
    inner,
  }
}

export function inOurs(fields: Fields): string {
  return fields.map(({ name }) => name).join(' ')
}

export function inPeer(fields: Fields): string {
  return fields.map(({ name, peer }) => (name === peer ? name : `${name}: ${peer}`)).join(' ')
}

/** A select list, in the order of the fields, so that the row's JSON has our keys in our order. */
export function inFloor(fields: Fields, alias: string): string {
  return fields.map(({ name, sql }) => `${sql(alias)} AS "${name}"`).join(', ')
}
