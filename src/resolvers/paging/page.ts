import { type RawBuilder, sql } from 'kysely'
import type { Context } from '../context.ts'
import type { Columns, RecordType } from '../records/record.ts'
import { all, parameter, type Sql } from '../sql.ts'
import {
  COUNT_LIMIT,
  type Connection,
  type ConnectionDeclaration,
  type EdgeOf,
  edgeSelection,
  type SelectedPage,
} from './connection.ts'
import { cursorColumn } from './cursor.ts'
import { beyond, orderBy } from './keyset.ts'

export interface Page<Edge> {
  edges: Edge[]
  hasNextPage: boolean
  hasPreviousPage: boolean
}

interface PageRow<Edge> {
  key: string | null
  edges: Edge[]
  precedes: boolean
  follows: boolean
}

/** The page of a connection: one statement for the connections of all rows of a level. */
export function loadPage<Node extends RecordType, Edge extends Columns>(
  context: Context,
  { declaration, selected, parent, info }: Connection<Node, Edge>,
): Promise<Page<EdgeOf<Node, Edge>>> {
  return context.batches.load(info, 'edges', parent, async (parents) => {
    type Found = PageRow<EdgeOf<Node, Edge>>
    const rows = await context.read(pageStatement(declaration, selected, parents) as RawBuilder<Found>)
    const byKey = new Map(rows.map((row) => [row.key, row]))
    return parents.map((key) => cut(byKey.get(key), selected))
  })
}

/** How many rows the connection has, and whether that is all: counting stops at COUNT_LIMIT. */
export async function loadCount<Node extends RecordType, Edge extends Columns>(
  context: Context,
  { declaration, selected, parent, info }: Connection<Node, Edge>,
): Promise<{ count: number; isExact: boolean }> {
  const found = await context.batches.load(info, 'count', parent, async (parents) => {
    const rows = await context.read(
      countStatement(declaration, selected, parents) as RawBuilder<{ key: string | null; count: number }>,
    )
    const byKey = new Map(rows.map(({ key, count }) => [key, count]))
    return parents.map((key) => byKey.get(key) ?? 0)
  })
  return { count: Math.min(found, COUNT_LIMIT), isExact: found <= COUNT_LIMIT }
}

const PARENT = sql.ref('parent.key')

function parentsOf(parents: readonly (string | null)[]): Sql {
  return sql`unnest(${parameter([...new Set(parents)], 'uuid[]')}) as parent(key)`
}

function pageStatement(
  declaration: ConnectionDeclaration,
  selected: SelectedPage,
  parents: readonly (string | null)[],
): Sql {
  const { order, after, before, size, fromEnd, args } = selected
  const from = declaration.from(args, PARENT)
  const where = declaration.where(args, PARENT)
  const range = [
    where,
    ...(after === null ? [] : [beyond(order, after, 'after')]),
    ...(before === null ? [] : [beyond(order, before, 'before')]),
  ]
  const outside = (values: Sql[] | null, side: 'after' | 'before') =>
    values === null ? sql`false` : sql`exists (select from ${from} where ${where} and ${beyond(order, values, side, true)})`
  // One row more than asked for tells whether there are more.
  return sql`select parent.key, page.edges,
      ${outside(after, 'before')} as precedes, ${outside(before, 'after')} as follows
    from ${parentsOf(parents)}
    cross join lateral (
      select coalesce(json_agg(edge), '[]'::json) as edges from (
        select ${edgeSelection(declaration)}, ${cursorColumn(declaration.name, order)} as cursor
        from ${from} where ${all(range)}
        order by ${orderBy(order, fromEnd)} limit ${parameter(size + 1, 'int')}
      ) as edge
    ) as page`
}

function countStatement(
  declaration: ConnectionDeclaration,
  { args }: SelectedPage,
  parents: readonly (string | null)[],
): Sql {
  return sql`select parent.key, counted.count from ${parentsOf(parents)}
    cross join lateral (
      select count(*)::int as count from (
        select from ${declaration.from(args, PARENT)} where ${declaration.where(args, PARENT)} limit ${sql.lit(COUNT_LIMIT + 1)}
      ) as row
    ) as counted`
}

function cut<Edge>(found: PageRow<Edge> | undefined, { size, fromEnd }: SelectedPage): Page<Edge> {
  if (found === undefined) return { edges: [], hasNextPage: false, hasPreviousPage: false }
  const more = found.edges.length > size
  const edges = found.edges.slice(0, size)
  if (fromEnd) edges.reverse()
  return {
    edges,
    hasNextPage: fromEnd ? found.follows : more || found.follows,
    hasPreviousPage: fromEnd ? more || found.precedes : found.precedes,
  }
}
