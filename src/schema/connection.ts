import type { ArgBuilder, InterfaceRef, ObjectFieldsShape, ObjectRef, UnionRef } from '@pothos/core'
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../resolvers/context.ts'
import type { FieldSource, UnionNames } from '../resolvers/fieldSource.ts'
import { loadNode } from '../resolvers/nodes.ts'
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../resolvers/paging/arguments.ts'
import type { Connection, Page } from '../resolvers/paging/page.ts'
import { COUNT_LIMIT } from '../resolvers/paging/parts.ts'
import { builder, type SchemaTypes } from './builder.ts'

type NodeRef<Node> = ObjectRef<SchemaTypes, Node> | InterfaceRef<SchemaTypes, Node> | UnionRef<SchemaTypes, Node>

type Bounds = Pick<Page<unknown>, 'hasNextPage' | 'hasPreviousPage'> & {
  startCursor: string | null
  endCursor: string | null
}

export const PageInfo = builder.objectRef<Bounds>('PageInfo').implement({
  description: 'Where a page stands in its list (GraphQL Cursor Connections).',
  fields: (t) => ({
    hasNextPage: t.exposeBoolean('hasNextPage', { description: 'Whether rows follow the page. Always a fact.' }),
    hasPreviousPage: t.exposeBoolean('hasPreviousPage', {
      description: 'Whether rows precede the page. Always a fact.',
    }),
    startCursor: t.exposeString('startCursor', {
      nullable: true,
      description: 'Of the first row; null on an empty page.',
    }),
    endCursor: t.exposeString('endCursor', { nullable: true, description: 'Of the last row; null on an empty page.' }),
  }),
})

/** What a list's arguments `where` and `orderBy` do. */
export const FILTERED = 'Only rows that fit; all where it is left out.'
export const ORDERED = 'How they are ordered; as the list says where it is left out.'

/** What a page is asked for with. */
export function pageArguments(t: ArgBuilder<SchemaTypes>) {
  return {
    first: t.int({
      description: `Rows from the start: 0 to ${MAX_PAGE_SIZE}, ${DEFAULT_PAGE_SIZE} where neither first nor last is given. Not with last.`,
    }),
    after: t.string({ description: 'Only rows after this cursor; with before, those between.' }),
    last: t.int({ description: `Rows from the end: 0 to ${MAX_PAGE_SIZE}. Not with first.` }),
    before: t.string({ description: 'Only rows before this cursor.' }),
  }
}

interface TypedKey {
  type: string
  id: string
}

function loadTyped({ type, id }: TypedKey, union: UnionNames, context: Context, info: GraphQLResolveInfo) {
  const name = union[type]
  return name === undefined ? null : loadNode(context, info, name, id)
}

const source = (of: FieldSource) => ({ extensions: { source: of } })

interface ConnectionOptions<Edge, Node> {
  /** Its edges are called the same with Edge at the end. */
  name: string
  node: NodeRef<Node>
  description: string
  /** What the edge knows of the relation, beside its node. */
  edgeFields?: ObjectFieldsShape<SchemaTypes, Edge>
  /** Whether it can be counted; default true. */
  counted?: boolean
  /** How many of what is found are listed at most, the best, where not all are. */
  best?: number
  /** Of a union: which type an edge's `type` means; its node is then loaded by the edge's `id`. Else the edge's row is the node's too. */
  union?: UnionNames
}

/** A connection's type and its edge's, with `nodes` and `totalCount` beside what the specification asks for. */
export function connectionType<Edge extends { cursor: string }, Node>(options: ConnectionOptions<Edge, Node>) {
  const { name, node, description, edgeFields, counted = true, best, union = null } = options
  const nodeOf = (edge: Edge, context: Context, info: GraphQLResolveInfo): unknown =>
    union === null ? edge : loadTyped(edge as unknown as TypedKey, union, context, info)
  const edgeType = builder.objectRef<Edge>(name.replace(/Connection$/, 'Edge'))
  edgeType.implement({
    description: `One row of ${description}`,
    fields: (t) => ({
      cursor: t.string({
        description: 'Opaque: for after and before of the same list and order.',
        ...source({ kind: 'edge', part: 'cursor', union }),
        resolve: (edge) => edge.cursor,
      }),
      node: t.field({
        type: node as ObjectRef<SchemaTypes, unknown>,
        description: 'The row itself.',
        ...source({ kind: 'edge', part: 'node', union }),
        resolve: (edge, _args, context, info) => nodeOf(edge, context, info),
      }),
      ...edgeFields?.(t),
    }),
  })
  const connection = builder.objectRef<Connection<Edge>>(name)
  connection.implement({
    description: `A page of ${description}`,
    fields: (t) => ({
      edges: t.field({
        type: [edgeType],
        description: 'The rows, with what the relation knows of each.',
        ...source({ kind: 'page', part: 'edges', union }),
        resolve: async (list) => (await list.page()).edges,
      }),
      nodes: t.field({
        type: [node as ObjectRef<SchemaTypes, unknown>],
        description: 'The rows without their edges.',
        ...source({ kind: 'page', part: 'nodes', union }),
        resolve: async (list, _args, context, info) =>
          (await list.page()).edges.map((edge) => nodeOf(edge, context, info)),
      }),
      pageInfo: t.field({
        type: PageInfo,
        description: 'Where the page stands in the list.',
        ...source({ kind: 'page', part: 'pageInfo', union }),
        resolve: async (list) => {
          const { edges, ...bounds } = await list.page()
          return { ...bounds, startCursor: edges[0]?.cursor ?? null, endCursor: edges.at(-1)?.cursor ?? null }
        },
      }),
      ...(counted
        ? {
            totalCount: t.int({
              description:
                best === undefined
                  ? `How many rows the list has; ${COUNT_LIMIT} where there are more.`
                  : `How many were found; ${best} where there are more.`,
              ...source({ kind: 'page', part: 'totalCount', union }),
              resolve: async (list) => (await list.count()).count,
            }),
            totalCountIsExact: t.boolean({
              description:
                best === undefined
                  ? `False where the list has more than ${COUNT_LIMIT} rows.`
                  : `False where more than ${best} were found, of which the list has the best.`,
              ...source({ kind: 'page', part: 'totalCountIsExact', union }),
              resolve: async (list) => (await list.count()).isExact,
            }),
          }
        : {}),
    }),
  })
  return connection
}
