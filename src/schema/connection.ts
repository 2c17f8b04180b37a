import type { ArgBuilder, InterfaceRef, ObjectFieldsShape, ObjectRef, UnionRef } from '@pothos/core'
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../resolvers/context.ts'
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../resolvers/paging/arguments.ts'
import type { Connection, Page } from '../resolvers/paging/page.ts'
import { COUNT_LIMIT } from '../resolvers/paging/page.ts'
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

interface ConnectionOptions<Edge, Node> {
  /** Its edges are called the same with Edge at the end. */
  name: string
  node: NodeRef<Node>
  description: string
  /** What the edge knows of the relation, beside its node. */
  edgeFields?: ObjectFieldsShape<SchemaTypes, Edge>
  /** Whether it can be counted; default true. */
  counted?: boolean
  /** The node of an edge; default: the edge's row is the node's too. */
  nodeOf?: (edge: Edge, context: Context, info: GraphQLResolveInfo) => unknown
}

/** A connection's type and its edge's, with `nodes` and `totalCount` beside what the specification asks for. */
export function connectionType<Edge extends { cursor: string }, Node>(options: ConnectionOptions<Edge, Node>) {
  const { name, node, description, edgeFields, counted = true, nodeOf = (edge) => edge } = options
  const edgeType = builder.objectRef<Edge>(name.replace(/Connection$/, 'Edge'))
  edgeType.implement({
    description: `One row of ${description}`,
    fields: (t) => ({
      cursor: t.string({
        description: 'Opaque: for after and before of the same list and order.',
        resolve: (edge) => edge.cursor,
      }),
      node: t.field({
        type: node as ObjectRef<SchemaTypes, unknown>,
        description: 'The row itself.',
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
        resolve: async (list) => (await list.page()).edges,
      }),
      nodes: t.field({
        type: [node as ObjectRef<SchemaTypes, unknown>],
        description: 'The rows without their edges.',
        resolve: async (list, _args, context, info) =>
          (await list.page()).edges.map((edge) => nodeOf(edge, context, info)),
      }),
      pageInfo: t.field({
        type: PageInfo,
        description: 'Where the page stands in the list.',
        resolve: async (list) => {
          const { edges, ...bounds } = await list.page()
          return { ...bounds, startCursor: edges[0]?.cursor ?? null, endCursor: edges.at(-1)?.cursor ?? null }
        },
      }),
      ...(counted
        ? {
            totalCount: t.int({
              description: `How many rows the list has; ${COUNT_LIMIT} where there are more.`,
              resolve: async (list) => (await list.count()).count,
            }),
            totalCountIsExact: t.boolean({
              description: `False where the list has more than ${COUNT_LIMIT} rows.`,
              resolve: async (list) => (await list.count()).isExact,
            }),
          }
        : {}),
    }),
  })
  return connection
}
