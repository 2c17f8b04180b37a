import { sql } from 'kysely'
import { badUserInput } from '../../errors.ts'
import type { Where } from '../filters/filter.ts'
import type { Columns, RecordType, Row, RowOf } from '../records/record.ts'
import { selection } from '../records/record.ts'
import type { Sql } from '../sql.ts'
import { type PageArguments, type PageSize, pageSize } from './arguments.ts'
import { cursorValues } from './cursor.ts'
import { type ChosenOrder, type Direction, type Term, term } from './order.ts'

export interface ConnectionArguments extends PageArguments {
  where?: Where | null | undefined
  orderBy?: { field: string; direction: Direction } | null | undefined
}

/** A part of what a list is put together from, cut to those of its rows that one page can need. */
export type Cut = (part: Sql) => Sql

/** A list of nodes, declared once: whatever pages, counts or later compiles it is made from this. */
export interface ConnectionDeclaration<
  Node extends RecordType = RecordType,
  Edge extends Columns = Columns,
  Args extends ConnectionArguments = ConnectionArguments,
> {
  /** Type and field; binds its cursors: Agent.quotes */
  name: string
  record: Node
  /** The alias of the record in `from`. */
  alias: string
  /** Columns that belong to the edge, of `edgeAlias`. */
  edge?: Edge
  edgeAlias?: string
  /** Where a list is put together from parts, each is to be `cut`: they may be long, and are then read no further than the page reaches. */
  from(args: Args, parent: Sql, cut: Cut): Sql
  where(args: Args, parent: Sql): Sql
  /** How many rows there are, where that is kept; null, or left out, where they are to be counted. */
  keptCount?(args: Args, parent: Sql): Sql | null
  /** Where only the best of what is found is listed: how many of it, and all of it, for that is what is counted. */
  best?: { most: number; of(args: Args): Sql }
  /** How many rows finding a page costs at least, whatever its size, where it passes many: for the limits. */
  passes?: number
  /** By the names that GraphQL's order gives them. */
  orders: Record<string, readonly Term[]>
  defaultOrder: { field: string; direction: Direction }
  /** Ends every order; the node's id unless an index has it elsewhere. */
  tieBreaker?: Term
}

export function defineConnection<
  Node extends RecordType,
  Edge extends Columns = NoColumns,
  Args extends ConnectionArguments = ConnectionArguments,
>(declaration: ConnectionDeclaration<Node, Edge, Args>): ConnectionDeclaration<Node, Edge, Args> {
  return declaration
}

export type NoColumns = Record<never, never>

/** The arguments, checked. The same for every parent of one field. */
export interface SelectedPage extends PageSize {
  order: ChosenOrder
  after: Sql[] | null
  before: Sql[] | null
  args: ConnectionArguments
}

export type EdgeOf<Node extends RecordType, Edge extends Columns> = Row<Node> & RowOf<Edge> & { cursor: string }

/** Throws BAD_USER_INPUT for page sizes, cursors and orders that do not fit. */
export function selectPage(declaration: ConnectionDeclaration, args: ConnectionArguments): SelectedPage {
  const { name } = declaration
  const order = chooseOrder(declaration, args.orderBy)
  return {
    ...pageSize(args),
    order,
    after: args.after == null ? null : cursorValues(args.after, name, order),
    before: args.before == null ? null : cursorValues(args.before, name, order),
    args,
  }
}

function chooseOrder(declaration: ConnectionDeclaration, wanted: ConnectionArguments['orderBy']): ChosenOrder {
  const { field, direction } = wanted ?? declaration.defaultOrder
  const terms = declaration.orders[field]
  if (terms === undefined)
    throw badUserInput(`${field} does not order this list: choose ${Object.keys(declaration.orders).join(' or ')}.`)
  return {
    name: field,
    direction,
    terms: [...terms, declaration.tieBreaker ?? term(declaration.alias, 'id', 'uuid')],
  }
}

/** Columns of node and edge. */
export function edgeSelection({ record, alias, edge, edgeAlias }: ConnectionDeclaration): Sql {
  const node = selection(record.columns, alias)
  return edge === undefined ? node : sql`${node}, ${selection(edge, edgeAlias ?? alias)}`
}
