import { sql } from 'kysely'
import { badUserInput } from '../../errors.ts'
import { computed, withListsDeferred } from '../deferred.ts'
import { keyOf } from '../ids.ts'
import { afterMerging } from '../merged.ts'
import { all, column, parameter, type Sql, type SqlType } from '../sql.ts'
import { type FilterField, field } from './filter.ts'

/** Most characters of a search, in Unicode code points. */
const MAX_SEARCH_LENGTH = 1000

export interface DateFilter {
  eq?: string | null | undefined
  gt?: string | null | undefined
  gte?: string | null | undefined
  lt?: string | null | undefined
  lte?: string | null | undefined
}

export interface StringFilter {
  eq?: string | null | undefined
  in?: string[] | null | undefined
  contains?: string | null | undefined
  startsWith?: string | null | undefined
}

export interface AgentRef {
  id?: string | null | undefined
  slug?: string | null | undefined
  name?: string | null | undefined
}

const comparisons = { eq: sql`=`, gt: sql`>`, gte: sql`>=`, lt: sql`<`, lte: sql`<=` } as const

function compare(value: Sql, filter: DateFilter, type: SqlType): Sql {
  return all(
    Object.entries(comparisons).flatMap(([name, operator]) => {
      const bound = filter[name as keyof DateFilter]
      return bound == null ? [] : [sql`${value} ${operator} ${parameter(bound, type)}`]
    }),
  )
}

export function dateField(name: string, description: string): FilterField {
  return field<DateFilter>('DateFilter', description, (filter, alias) => compare(column(alias, name), filter, 'date'))
}

export function instantField(name: string, description: string): FilterField {
  return field<DateFilter>('DateTimeFilter', description, (filter, alias) =>
    compare(column(alias, name), filter, 'timestamptz'),
  )
}

/** A period matches where it overlaps what is asked for. One without dates never does. */
export function periodField(start: string, end: string, description: string): FilterField {
  return field<DateFilter>('DateFilter', description, ({ eq, gt, gte, lt, lte }, alias) => {
    const bounds = withListsDeferred([eq, gt, gte, lt, lte]) as Bounds
    return sql`(${column(alias, start)} is not null
      and daterange(${column(alias, start)}, ${column(alias, end)}, '[]') && ${parameter(computed(bounds, rangeOf), 'daterange')})`
  })
}

type Bounds = readonly (string | null | undefined)[]

/** The days that fit all bounds, as PostgreSQL writes a range. */
function rangeOf([eq, gt, gte, lt, lte]: Bounds): string {
  const first = [gt, gte, eq].filter((date) => date != null).sort()
  const last = [lt, lte, eq].filter((date) => date != null).sort()
  const [from, to] = [first.at(-1), last[0]]
  if (from !== undefined && to !== undefined && from > to) return 'empty'
  return `${from === gt ? '(' : '['}${from ?? ''},${to ?? ''}${to === lt ? ')' : ']'}`
}

/** `value` is the text as it is written; `folded` the same with case and accents folded (the database's `fold`). */
export function matchesString(value: Sql, folded: Sql, filter: StringFilter): Sql {
  const conditions: Sql[] = []
  if (filter.eq != null)
    conditions.push(sql`(${folded} = fold_for_order(${filter.eq}::text) and ${value} = ${filter.eq}::text)`)
  if (filter.in != null) {
    conditions.push(
      sql`(${folded} = any(select fold_for_order(one) from unnest(${filter.in}::text[]) as one) and ${value} = any(${filter.in}::text[]))`,
    )
  }
  if (filter.contains != null)
    conditions.push(sql`${folded} like '%' || like_literal(fold(${filter.contains}::text)) || '%'`)
  if (filter.startsWith != null)
    conditions.push(sql`${folded} like like_literal(fold(${filter.startsWith}::text)) || '%'`)
  return all(conditions)
}

export function stringField(name: string, description: string, foldedName?: string): FilterField {
  return field<StringFilter>('StringFilter', description, (filter, alias) => {
    const value = column(alias, name)
    return matchesString(
      value,
      foldedName === undefined ? sql`fold_for_order(${value})` : column(alias, foldedName),
      filter,
    )
  })
}

/** One of several values; an empty list lets nothing through. */
export function oneOf(name: string, type: string, sqlType: SqlType, description: string): FilterField {
  return field<string[]>(
    `[${type}!]`,
    description,
    (values, alias) => sql`${column(alias, name)} = any(${parameter(values, sqlType)})`,
  )
}

/** Codes of countries, in small letters or large. */
export function countryField(description: string): FilterField {
  const { condition, ...field } = oneOf('country', 'String', 'bpchar[]', description)
  return {
    ...field,
    condition: (codes, ...rest) => condition(computed(codes as string[], countryCodes), ...rest),
  }
}

function countryCodes(codes: readonly string[]): string[] {
  if (!codes.every((code) => /^[a-z]{2}$/i.test(code)))
    throw badUserInput('A country is given by the two letters of its ISO 3166-1 code: IR.')
  return codes.map((code) => code.toUpperCase())
}

export function searchField(column_: string, description: string): FilterField {
  return field<string>('String', description, (words, alias) => sql`${column(alias, column_)} @@ ${searchQuery(words)}`)
}

/** The words of a search as Postgres understands them. Throws BAD_USER_INPUT where there are none, or too many characters. */
export function searchQuery(words: string): Sql {
  return sql`websearch_to_tsquery('public.onrecord', ${searchWords(words)}::text)`
}

function searchWords(words: string): string {
  return computed(words, (text) => {
    const trimmed = text.trim()
    if (trimmed === '') throw badUserInput('A search needs at least one word.')
    if (Array.from(trimmed).length > MAX_SEARCH_LENGTH)
      throw badUserInput(`A search has at most ${MAX_SEARCH_LENGTH} characters.`)
    return trimmed
  })
}

/** What names are to be like: the words of a search without those that it leaves out. */
export function nameWords(words: string): string {
  return computed(searchWords(words), (text) => text.replaceAll(/(^|\s)-("[^"]*"?|\S+)/g, ' '))
}

/**
 * The key of the agent that is meant, as a scalar subquery that runs once: null where there is none, so that nothing
 * matches. A name that several bear stops the statement, which becomes AMBIGUOUS_NAME with their slugs.
 */
export function agentKey(ref: AgentRef): Sql {
  if (ref.id != null) return afterMerging('agent', 'id', parameter(keyOf(ref.id, 'Person', 'Organization'), 'uuid'))
  if (ref.slug != null) return afterMerging('agent', 'slug', parameter(ref.slug, 'text'))
  return sql`(select agent_by_name(${parameter(ref.name, 'text')}))`
}

export function agentField(description: string, condition: (agent: Sql, alias: string) => Sql): FilterField {
  return field<AgentRef>('AgentRef', description, (ref, alias) => condition(agentKey(ref), alias))
}

/** Whether something is there, or is not. */
export function presence(description: string, condition: (alias: string) => Sql): FilterField {
  return field<boolean>('Boolean', description, (wanted, alias) =>
    wanted ? condition(alias) : sql`(${condition(alias)}) is not true`,
  )
}

/** An editor's word is certain: claims without a confidence, and those that were confirmed, count as 1. */
export function confidenceField(): FilterField {
  return field<number>(
    'Float',
    'At least this confidence, 0 to 1. What an editor wrote or confirmed counts as 1.',
    (least, alias) =>
      sql`(${column(alias, 'review_state')} = 'CONFIRMED' OR coalesce(${column(alias, 'confidence')}, 1) >= ${parameter(computed(least, checkedConfidence), 'float8')})`,
  )
}

function checkedConfidence(least: number): number {
  if (least < 0 || least > 1) throw badUserInput(`confidenceAtLeast is ${least}: pass 0 to 1.`)
  return least
}
