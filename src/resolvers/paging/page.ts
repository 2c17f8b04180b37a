import { type RawBuilder, sql } from 'kysely'
import type { FieldInfo } from '../batch.ts'
import type { Context } from '../context.ts'
import type { Columns, RecordType } from '../records/record.ts'
import { parameter, type Sql } from '../sql.ts'
import {
  type ConnectionArguments,
  type ConnectionDeclaration,
  type EdgeOf,
  edgeSelection,
  type SelectedPage,
  selectPage,
} from './connection.ts'
import { countLimit, partsOf } from './parts.ts'

/** The nil UUID stands for the one parent of a list at the root. */
const ROOT = '00000000-0000-0000-0000-000000000000'

/** What `edges`, `nodes`, `pageInfo` and `totalCount` are read from. Nothing is read before one of them is selected. */
export interface Connection<Edge> {
  page(): Promise<Page<Edge>>
  count(): Promise<{ count: number; isExact: boolean }>
}

export interface Page<Edge> {
  edges: Edge[]
  hasNextPage: boolean
  hasPreviousPage: boolean
}

interface PageRow<Edge> {
  key: string
  edges: Edge[]
  precedes: boolean
  follows: boolean
}

/**
 * A declared list on one row (`parent` is its key, left out at the root). Its page and its count are a statement each, for
 * all rows of a level. Throws BAD_USER_INPUT for page sizes, cursors and orders that do not fit.
 */
export function connect<Node extends RecordType, Edge extends Columns, Args extends ConnectionArguments>(
  context: Context,
  info: FieldInfo,
  declaration: ConnectionDeclaration<Node, Edge, Args>,
  args: Args,
  parent: string = ROOT,
): Connection<EdgeOf<Node, Edge>> {
  // The arguments reach only functions of this same declaration.
  const list = declaration as unknown as ConnectionDeclaration
  const selected = context.batches.once(info, 'arguments', () => selectPage(list, args))
  let page: Promise<Page<EdgeOf<Node, Edge>>> | undefined
  return {
    page() {
      page ??= context.batches.load(info, 'page', parent, (parents) => readPages(context, list, selected, parents))
      return page
    },
    async count() {
      const found = await context.batches.load(info, 'count', parent, (parents) =>
        readCounts(context, list, selected, parents),
      )
      const limit = countLimit(list)
      return { count: Math.min(found, limit), isExact: found <= limit }
    },
  }
}

type Parents = readonly string[]

async function readPages<Edge>(
  context: Context,
  list: ConnectionDeclaration,
  selected: SelectedPage,
  parents: Parents,
): Promise<Page<Edge>[]> {
  const rows = await context.read(pageStatement(list, selected, parents) as RawBuilder<PageRow<Edge>>)
  const byKey = new Map(rows.map((row) => [row.key, row]))
  return parents.map((key) => cut(byKey.get(key), selected))
}

async function readCounts(
  context: Context,
  list: ConnectionDeclaration,
  selected: SelectedPage,
  parents: Parents,
): Promise<number[]> {
  const rows = await context.read(countStatement(list, selected, parents) as RawBuilder<{ key: string; count: number }>)
  const byKey = new Map(rows.map(({ key, count }) => [key, count]))
  return parents.map((key) => byKey.get(key) ?? 0)
}

const PARENT = sql.ref('parent.key')

function parentsOf(parents: Parents): Sql {
  return sql`unnest(${parameter(parents, 'uuid[]')}) as parent(key)`
}

function pageStatement(list: ConnectionDeclaration, selected: SelectedPage, parents: Parents): Sql {
  const { rows, sortValues, cursorOf, precedes, follows } = partsOf(list, selected, PARENT)
  // One row more than asked for tells whether there are more.
  return sql`select parent.key, page.edges, ${precedes} as precedes, ${follows} as follows
    from ${parentsOf(parents)}
    cross join lateral (
      select coalesce(json_agg(edge), '[]'::json) as edges
      from (${rows(sql`${edgeSelection(list)}, ${cursorOf(sortValues)} as cursor`, parameter(selected.size + 1, 'int'))}) as edge
    ) as page`
}

function countStatement(list: ConnectionDeclaration, selected: SelectedPage, parents: Parents): Sql {
  return sql`select parent.key, ${partsOf(list, selected, PARENT).count} as count from ${parentsOf(parents)}`
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
