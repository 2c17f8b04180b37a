import { sql } from 'kysely'
import { badUserInput } from '../../errors.ts'
import { Deferred } from '../deferred.ts'
import { all, any, type Sql, TRUE } from '../sql.ts'

/**
 * One field of a filter, declared once: the GraphQL input is made from its type and description, the SQL from its condition.
 * `type` is GraphQL's notation: `Boolean`, `[QuoteKind!]`, `DateFilter`.
 */
export interface FilterField {
  type: string
  description: string
  /** @param withRejected whether the filter asks for rejected claims, here or elsewhere in it */
  condition(value: unknown, alias: string, withRejected: boolean): Sql
}

export interface Filter {
  /** Name of the GraphQL input. */
  name: string
  description: string
  fields: Record<string, FilterField>
}

/** What a client passes for a filter; GraphQL has checked it against the input type. */
export type Where = { [field: string]: unknown }

/** Deepest nesting of `and`, `or` and `not`. */
const MAX_NESTING = 10
/** Most conditions of one filter: planning a statement takes longer than running it where there are thousands. */
const MAX_CONDITIONS = 200

export function field<Value>(
  type: string,
  description: string,
  condition: (value: Value, alias: string, withRejected: boolean) => Sql,
): FilterField {
  return { type, description, condition: (value, ...where) => condition(value as Value, ...where) }
}

/**
 * The condition that a filter sets on the rows of `alias`. An absent field, null and an object without any set none; an empty `or` lets
 * nothing through, an empty `and` everything. `not` lets through what its filter does not, rows without a value too.
 */
export function compileFilter(filter: Filter, where: Where | null | undefined, alias: string): Sql {
  if (countConditions(where) > MAX_CONDITIONS)
    throw badUserInput(`A filter holds at most ${MAX_CONDITIONS} conditions.`)
  return compilePart(filter, where, { alias, withRejected: filterUses(where, 'reviewState'), nesting: 0 })
}

interface Place {
  alias: string
  withRejected: boolean
  nesting: number
}

function compilePart(filter: Filter, where: Where | null | undefined, place: Place): Sql {
  const { alias, withRejected, nesting } = place
  if (where == null) return TRUE
  if (nesting > MAX_NESTING) throw badUserInput(`A filter nests at most ${MAX_NESTING} deep.`)
  const compile = (part: unknown) => compilePart(filter, part as Where, { ...place, nesting: nesting + 1 })
  const conditions: Sql[] = []
  for (const [name, value] of Object.entries(where)) {
    if (value == null) continue
    if (name === 'and') conditions.push(all((value as unknown[]).map(compile)))
    else if (name === 'or') conditions.push(any((value as unknown[]).map(compile)))
    else if (name === 'not') conditions.push(sql`(${compile(value)}) is not true`)
    else {
      const declared = filter.fields[name]
      if (declared !== undefined && !setsNothing(value)) conditions.push(declared.condition(value, alias, withRejected))
    }
  }
  return all(conditions)
}

/** A range without bounds, an agent's name that fits anything: it lets through as much as no condition. */
function setsNothing(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || value instanceof Deferred) return false
  return Object.values(value).every((part) => part == null)
}

/** Each object in it is one: a part of `and`, `or` or `not`, an agent, a range. Values in a list are not. */
function countConditions(value: unknown): number {
  if (typeof value !== 'object' || value === null || value instanceof Deferred) return 0
  const inside = Object.values(value).reduce<number>((sum, each) => sum + countConditions(each), 0)
  return Array.isArray(value) ? inside : inside + 1
}

/** The fields that a filter sets, at its top. */
export function fieldsSetBy(where: Where | null | undefined): [name: string, value: unknown][] {
  return Object.entries(where ?? {}).filter(([, value]) => value != null)
}

/** Whether a filter speaks of a field at any depth. */
export function filterUses(where: Where | null | undefined, name: string): boolean {
  if (where == null) return false
  if (where[name] != null) return true
  const parts = [where.and, where.or, where.not].flat().filter((part) => part != null)
  return parts.some((part) => filterUses(part as Where, name))
}
