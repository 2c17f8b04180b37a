import { type FieldNode, type GraphQLField, Kind, valueFromASTUntyped } from 'graphql'
import type { FieldSource } from '../../resolvers/fieldSource.ts'
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../../resolvers/paging/arguments.ts'

export type Variables = Readonly<Record<string, unknown>>

/** A number of rows, or how to tell it from the variables. */
export type Rows = number | ((variables: Variables) => number)

/** A page's size, the number of ids asked for, or undefined where the field is no list of rows. */
export function rowsAsked(field: GraphQLField<unknown, unknown>, node: FieldNode): Rows | undefined {
  const names = field.args.map(({ name }) => name)
  const size =
    names.includes('first') || names.includes('last')
      ? pageSize(argumentOf(node, 'first'), argumentOf(node, 'last'))
      : names.includes('ids')
        ? numberOf(argumentOf(node, 'ids'))
        : undefined
  return size?.isFixed ? size.of({}) : size?.of
}

/**
 * What a field costs that is no list of rows. A whole text is some hundred times a row's name: it counts as a page of rows. Whatever is too
 * large for its record is one. A piece of one is found about as fast as a row. Lists that are computed say themselves what that takes.
 */
export function rowsComputed(field: GraphQLField<unknown, unknown>): number {
  const source = field.extensions.source as FieldSource | undefined
  if (source?.kind === 'computedRows') return source.rows.passes ?? 0
  if (source?.kind === 'expression') return 1
  return source?.kind === 'value' ? DEFAULT_PAGE_SIZE : 0
}

/** What tells of a list something that the size of its page does not bound, and what that costs: all rows are passed to be counted, one more to tell whether it goes on. */
const TOLD: ReadonlyMap<string, number> = new Map([
  ['totalCount', DEFAULT_PAGE_SIZE],
  ['totalCountIsExact', DEFAULT_PAGE_SIZE],
  ['pageInfo', 1],
])

export function rowsTold(node: FieldNode): number {
  return TOLD.get(node.name.value) ?? 0
}

/** What a list costs at least where anything of it is read: with a filter rows are passed that no page holds, and some lists are found by reading more than they show. */
export function rowsPassed(field: GraphQLField<unknown, unknown>, node: FieldNode): Rows {
  const source = field.extensions.source as FieldSource | undefined
  const passed = source?.kind === 'list' ? (source.list.passes ?? 0) : 0
  const filter = node.arguments?.find((argument) => argument.name.value === 'where')?.value
  if (filter === undefined || filter.kind === Kind.NULL) return passed
  const filtered = Math.max(passed, DEFAULT_PAGE_SIZE)
  if (filter.kind !== Kind.VARIABLE) return filtered
  const name = filter.name.value
  return (variables) => (variables[name] == null ? passed : filtered)
}

/** The value of an argument, and whether it is the same whatever the variables are. */
interface Given {
  isFixed: boolean
  of(variables: Variables): unknown
}

function argumentOf(node: FieldNode, name: string): Given {
  const value = node.arguments?.find((argument) => argument.name.value === name)?.value
  if (value === undefined) return { isFixed: true, of: () => undefined }
  const isFixed = value.kind === Kind.INT || value.kind === Kind.NULL
  return { isFixed, of: (variables) => valueFromASTUntyped(value, { ...variables }) }
}

function pageSize(first: Given, last: Given) {
  return {
    isFixed: first.isFixed && last.isFixed,
    of: (variables: Variables) => {
      const sizes = [first.of(variables), last.of(variables)].filter((size) => typeof size === 'number')
      return sizes.length === 0 ? DEFAULT_PAGE_SIZE : within(Math.max(...sizes))
    },
  }
}

function numberOf(ids: Given) {
  return {
    isFixed: ids.isFixed,
    of: (variables: Variables) => {
      const given = ids.of(variables)
      return within(Array.isArray(given) ? given.length : 1)
    },
  }
}

export function combined(one: Rows, other: Rows, combine: (one: number, other: number) => number): Rows {
  if (typeof one === 'number' && typeof other === 'number') return capped(combine(one, other))
  return (variables) => capped(combine(told(one, variables), told(other, variables)))
}

function told(rows: Rows, variables: Variables): number {
  return typeof rows === 'number' ? rows : rows(variables)
}

/** The same for the same variables is told once: fragments that spread fragments twice would double the work at each level. */
export function rememberedOnce(rows: Rows): Rows {
  if (typeof rows === 'number') return rows
  let last: { variables: Variables; rows: number } | undefined
  return (variables) => {
    if (last?.variables !== variables) last = { variables, rows: rows(variables) }
    return last.rows
  }
}

/** A page beyond these bounds is refused where it is read, so it never holds more. */
function within(size: number): number {
  return Math.min(Math.max(size, 0), MAX_PAGE_SIZE)
}

/** Infinity times zero is not a number; a figure that large is refused anyway. */
export function capped(figure: number): number {
  return Math.min(figure, Number.MAX_SAFE_INTEGER)
}
