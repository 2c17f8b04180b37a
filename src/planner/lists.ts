import { type FieldNode, type GraphQLObjectType, type GraphQLOutputType, getNamedType, isObjectType } from 'graphql'
import { sql } from 'kysely'
import { nodeRecords } from '../resolvers/nodes.ts'
import type { ConnectionDeclaration } from '../resolvers/paging/connection.ts'
import { type SelectedPage, selectPage } from '../resolvers/paging/connection.ts'
import { COUNT_LIMIT, type PageParts, partsOf } from '../resolvers/paging/parts.ts'
import type { UnionNames } from '../resolvers/sources.ts'
import type { Sql } from '../resolvers/sql.ts'
import type { Compiler } from './compiler.ts'
import { sourceOf } from './fieldSource.ts'
import { NotCompilable } from './notCompilable.ts'
import { quoted, type RowScope, SubqueryScope, tableScope } from './scope.ts'

const ROOT = sql`null::uuid`

/** A connection as JSON: its page is one subquery, from whose rows edges, nodes and what the page knows of itself are built. */
export function compileList(
  compiler: Compiler,
  list: ConnectionDeclaration,
  args: Record<string, unknown>,
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
  scope: RowScope | null,
): Sql {
  const connection = getNamedType(type)
  if (!isObjectType(connection)) throw new NotCompilable('no connection')
  const page = selectPage(list, args)
  const parts = partsOf(list, page, scope?.column('id') ?? ROOT)
  const row = new SubqueryScope(compiler.alias(), (name) => columnOf(list, parts, name))
  return new ListCompiler(compiler, connection, parts, page, row).compile(nodes)
}

function columnOf({ record, alias, edge, edgeAlias }: ConnectionDeclaration, { cursor }: PageParts, name: string): Sql {
  if (name === 'cursor') return cursor
  return edge?.[name] === undefined
    ? tableScope(record.columns, alias).column(name)
    : tableScope(edge, edgeAlias ?? alias).column(name)
}

class ListCompiler {
  #readsPage = false
  #countsMore = false

  readonly #compiler: Compiler
  readonly #connection: GraphQLObjectType
  readonly #parts: PageParts
  readonly #page: SelectedPage
  readonly #row: SubqueryScope

  constructor(
    compiler: Compiler,
    connection: GraphQLObjectType,
    parts: PageParts,
    page: SelectedPage,
    row: SubqueryScope,
  ) {
    this.#compiler = compiler
    this.#connection = connection
    this.#parts = parts
    this.#page = page
    this.#row = row
  }

  compile(nodes: readonly FieldNode[]): Sql {
    const selected = this.#compiler.selected(this.#connection, nodes)
    // Whether a row more than asked for is read has to be known before anything is built from the rows.
    this.#countsMore = [...selected.values()].some(([node]) => node?.name.value === 'pageInfo')
    const object = this.#compiler.build(selected, (fields) => this.#part(fields))
    if (!this.#readsPage) return object
    const rows = this.#parts.rows(this.#row.list, this.#countsMore)
    const numbered = this.#isNumbered
      ? sql`(select row_number() over () as n, page.* from (${rows}) as page)`
      : sql`(${rows})`
    // One object of all rows, also where nothing in it is an aggregate.
    return sql`(select ${object} from ${numbered} as ${sql.ref(this.#row.alias)} having true)`
  }

  /** Rows need numbers where one too many is read, and where they are read from the end. */
  get #isNumbered(): boolean {
    return this.#countsMore || this.#page.fromEnd
  }

  get #number(): Sql {
    return quoted(this.#row.alias, 'n')
  }

  #part(fields: readonly FieldNode[]): Sql {
    const [node] = fields as [FieldNode]
    if (node.name.value === '__typename') return sql`${sql.lit(this.#connection.name)}::text`
    const field = this.#connection.getFields()[node.name.value]
    const source = field && sourceOf(field)
    if (field === undefined || source?.kind !== 'page') throw new NotCompilable(`no part ${node.name.value}`)
    switch (source.part) {
      case 'totalCount':
        return sql`least(${this.#parts.count}, ${sql.lit(COUNT_LIMIT)})`
      case 'totalCountIsExact':
        return sql`${this.#parts.count} <= ${sql.lit(COUNT_LIMIT)}`
      case 'nodes':
        return this.#all(this.#node(field.type, fields, source.union))
      case 'edges':
        return this.#all(this.#edge(getNamedType(field.type) as GraphQLObjectType, fields))
      case 'pageInfo':
        return this.#pageInfo(getNamedType(field.type) as GraphQLObjectType, fields)
    }
  }

  /** All rows of the page, in the list's order. */
  #all(each: Sql): Sql {
    this.#readsPage = true
    if (!this.#isNumbered) return sql`coalesce(json_agg(${each}), '[]'::json)`
    const order = this.#page.fromEnd ? sql`desc` : sql`asc`
    return sql`coalesce(json_agg(${each} order by ${this.#number} ${order}) ${this.#onPage}, '[]'::json)`
  }

  get #onPage(): Sql {
    return this.#countsMore ? sql`filter (where ${this.#number} <= ${this.#page.size}::int)` : sql``
  }

  #edge(type: GraphQLObjectType, fields: readonly FieldNode[]): Sql {
    return this.#compiler.build(this.#compiler.selected(type, fields), (nodes) => {
      const [node] = nodes as [FieldNode]
      const field = type.getFields()[node.name.value]
      const source = field && extensionsSource(field)
      if (field === undefined || source?.kind !== 'edge') return this.#compiler.field(type, nodes, this.#row)
      return source.part === 'cursor' ? this.#row.column('cursor') : this.#node(field.type, nodes, source.union)
    })
  }

  #node(type: GraphQLOutputType, fields: readonly FieldNode[], union: UnionNames | null): Sql {
    if (union === null) return this.#compiler.node(type, fields, this.#row)
    const cases = Object.entries(union).map(([value, name]) => {
      const key = this.#row.column('id')
      return sql`when ${sql.lit(value)} then ${this.#compiler.record(nodeRecords[name], this.#compiler.objectType(name), fields, key)}`
    })
    return sql`case ${this.#row.column('type')} ${sql.join(cases, sql` `)} end`
  }

  #pageInfo(type: GraphQLObjectType, fields: readonly FieldNode[]): Sql {
    this.#readsPage = true
    const { fromEnd, size } = this.#page
    const more = sql`count(*) > ${size}::int`
    const { precedes, follows } = this.#parts
    const cursor = this.#row.column('cursor')
    // Of the page's own rows the first is number 1, the last the highest number that is not one too many.
    const first = sql`min(${cursor}) filter (where ${this.#number} = 1 and ${size}::int > 0)`
    const last = sql`(array_agg(${cursor} order by ${this.#number} desc) ${this.#onPage})[1]`
    return this.#compiler.build(this.#compiler.selected(type, fields), ([node]) => {
      switch (node?.name.value) {
        case 'hasNextPage':
          return fromEnd ? follows : sql`(${more} or ${follows})`
        case 'hasPreviousPage':
          return fromEnd ? sql`(${more} or ${precedes})` : precedes
        case 'startCursor':
          return fromEnd ? last : first
        case 'endCursor':
          return fromEnd ? first : last
        case '__typename':
          return sql`${sql.lit(type.name)}::text`
        default:
          throw new NotCompilable(`no part ${node?.name.value}`)
      }
    })
  }
}

function extensionsSource(field: Parameters<typeof sourceOf>[0]) {
  return field.extensions.source as ReturnType<typeof sourceOf> | undefined
}
