import { bare, escaped, type Json, type Members, nullable, plain } from './json.ts'

/** A column as the three are asked for it: our field, the floor's JSON from a table's alias, the peer's field. */
interface Field {
  readonly name: string
  readonly json: (alias: string) => Json
  readonly peer: string
}

export type Fields = readonly Field[]

function column(name: string, sqlName: string, json: (sql: string) => Json): Field {
  const peer = sqlName.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())
  return { name, peer, json: (alias) => json(`${alias}.${sqlName}`) }
}

const text = (name: string, sqlName = name) => column(name, sqlName, escaped)
const textOrNull = (name: string, sqlName = name) => column(name, sqlName, (sql) => nullable(escaped(sql)))
const number = (name: string, sqlName: string) => column(name, sqlName, bare)
/** Dates, enums and slugs. */
const simple = (name: string, sqlName = name) => column(name, sqlName, (sql) => plain(sql))

function id(kind: string): Field {
  return { name: 'id', peer: 'rowId', json: (alias) => plain(`${alias}.id`, `${kind}_`) }
}

export const articleFields: Fields = [
  id('article'),
  simple('slug'),
  text('headline'),
  simple('datePublished', 'date_published'),
  textOrNull('url'),
  textOrNull('byline'),
  text('inLanguage', 'in_language'),
  number('wordCount', 'word_count'),
]

export const quoteFields: Fields = [
  id('quote'),
  text('text', 'passage_exact'),
  simple('kind'),
  simple('date'),
  textOrNull('cue'),
  textOrNull('source'),
]

export const agentFields: Fields = [
  {
    name: 'id',
    peer: 'rowId',
    json: (alias) => plain(`CASE ${alias}.kind WHEN 'PERSON' THEN 'person_' ELSE 'organization_' END || ${alias}.id`),
  },
  text('name'),
  simple('slug'),
  number('quoteCount', 'quote_count'),
  number('articleCount', 'article_count'),
  number('meetingCount', 'meeting_count'),
]

export const organizationFields: Fields = [id('organization'), text('name'), simple('slug')]

export const meetingFields: Fields = [
  id('meeting'),
  text('name'),
  column('startDate', 'start_date', (sql) => nullable(plain(sql))),
  textOrNull('location'),
  simple('slug'),
  simple('medium'),
  simple('status'),
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

/** What the workloads but the mixed one ask for. */
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

export function inFloor(fields: Fields, alias: string): Members {
  return fields.map(({ name, json }) => [name, json(alias)] as const)
}
