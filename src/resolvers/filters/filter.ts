import { sql } from 'kysely'
import { badUserInput } from '../../errors.ts'
import { all, any, type Sql, TRUE } from '../sql.ts'

/**
 * One field of a filter, declared once: the GraphQL input is made from its type and description, the SQL from its condition.
 * `type` is GraphQL's notation: `Boolean`, `[QuoteKind!]`, `DateFilter`.
 */
export interface FilterField {
  type: string
  description: string
  condition(value: unknown, alias: string): Sql
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

export function field<Value>(
  type: string,
  description: string,
  condition: (value: Value, alias: string) => Sql,
): FilterField {
  return { type, description, condition: (value, alias) => condition(value as Value, alias) }
}

/**
 * The condition that a filter sets on the rows of `alias`. An absent field and null set none; an empty `or` lets
 * nothing through, an empty `and` everything. `not` lets through what its filter does not, rows without a value too.
 */
export function compileFilter(filter: Filter, where: Where | null | undefined, alias: string, nesting = 0): Sql {
  if (where == null) return TRUE
  if (nesting > MAX_NESTING) throw badUserInput(`A filter nests at most ${MAX_NESTING} deep.`)
  const compile = (part: unknown) => compileFilter(filter, part as Where, alias, nesting + 1)
  const conditions: Sql[] = []
  for (const [name, value] of Object.entries(where)) {
    if (value == null) continue
    if (name === 'and') conditions.push(all((value as unknown[]).map(compile)))
    else if (name === 'or') conditions.push(any((value as unknown[]).map(compile)))
    else if (name === 'not') conditions.push(sql`(${compile(value)}) is not true`)
    else {
      const declared = filter.fields[name]
      if (declared !== undefined) conditions.push(declared.condition(value, alias))
    }
  }
  return all(conditions)
}

/** Whether a filter speaks of a field at any depth. */
export function filterUses(where: Where | null | undefined, name: string): boolean {
  if (where == null) return false
  if (where[name] != null) return true
  const parts = [where.and, where.or, where.not].flat().filter((part) => part != null)
  return parts.some((part) => filterUses(part as Where, name))
}
