import { type FieldNode, type GraphQLObjectType, type GraphQLOutputType, getNamedType, isObjectType } from 'graphql'
import { sql } from 'kysely'
import { computed } from '../resolvers/deferred.ts'
import type { UnionNames } from '../resolvers/fieldSource.ts'
import { nodeRecords } from '../resolvers/nodes.ts'
import type { ConnectionDeclaration } from '../resolvers/paging/connection.ts'
import { type SelectedPage, selectPage } from '../resolvers/paging/connection.ts'
import { type PageParts, partsOf } from '../resolvers/paging/parts.ts'
import { type Sql, wholeNumber } from '../resolvers/sql.ts'
import type { Compiler } from './compiler.ts'
import { fieldOf, sourceOf } from './fieldSource.ts'
import { array, type Json, orAbsent, orNull, quoted as quotedText, textOf } from './json.ts'
import { NotCompilable } from './notCompilable.ts'
import { compileRecord } from './rows.ts'
import { columnType, quoted, type RowScope, SubqueryScope, tableScope } from './scope.ts'

const ROOT = sql`null::uuid`

/** A connection: its page is one subquery, from whose rows edges, nodes and what the page knows of itself are built. */
export function compileList(
  compiler: Compiler,
  list: ConnectionDeclaration,
  args: Record<string, unknown>,
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
  scope: RowScope | null,
): Json {
  const connection = getNamedType(type)
  if (!isObjectType(connection)) throw new NotCompilable('no connection')
  const page = selectPage(list, args)
  const parts = partsOf(list, page, scope?.column('id') ?? ROOT)
  return new ListCompiler(compiler, connection, parts, page, edgeScope(list)).compile(nodes)
}

/** Columns of the node, and those that belong to the edge. */
function edgeScope({ record, alias, edge = {}, edgeAlias }: ConnectionDeclaration): RowScope {
  const [ofNode, ofEdge] = [tableScope(record.columns, alias), tableScope(edge, edgeAlias ?? alias)]
  const scopeOf = (name: string) => (edge[name] === undefined ? ofNode : ofEdge)
  const column = (name: string) => scopeOf(name).column(name)
  return {
    column,
    type: (name) => columnType({ ...record.columns, ...edge }, name),
    share: (_name, expression) => expression(column),
  }
}

class ListCompiler {
  #readsPage = false
  /** Of no rows one is read all the same: a name in the filter that several bear is then refused, as with any other size. */
  #countsMore = false

  readonly #compiler: Compiler
  readonly #connection: GraphQLObjectType
  readonly #parts: PageParts
  readonly #page: SelectedPage
  readonly #row: SubqueryScope

  constructor(compiler: Compiler, connection: GraphQLObjectType, parts: PageParts, page: SelectedPage, edge: RowScope) {
    this.#compiler = compiler
    this.#connection = connection
    this.#parts = parts
    this.#page = page
    this.#row = new SubqueryScope(compiler.alias(), edge)
  }

  compile(nodes: readonly FieldNode[]): Json {
    const selected = this.#compiler.selected(this.#connection, nodes)
    // Whether a row more than asked for is read has to be known before anything is built from the rows.
    this.#countsMore = this.#page.size === 0 || [...selected.values()].some(([node]) => node?.name.value === 'pageInfo')
    const object = this.#compiler.build(selected, (fields) => this.#part(fields))
    if (!this.#readsPage) {
      const { after, before } = this.#page
      // The values of a cursor are checked where they are put in; here they stand nowhere.
      if (after !== null || before !== null) throw new NotCompilable('cursors of a page that is not read')
      return object
    }
    const { size } = this.#page
    const limit = this.#countsMore ? computed(size, (rows) => rows + 1) : size
    const rows = this.#parts.rows(this.#row.list, wholeNumber(limit))
    const numbered = this.#isNumbered
      ? sql`(select row_number() over () as n, page.* from (${rows}) as page)`
      : sql`(${rows})`
    // One object of all rows, also where nothing in it is an aggregate.
    return [sql`(select ${textOf(object)} from ${numbered} as ${sql.ref(this.#row.alias)} having true)`]
  }

  /** Rows need numbers where one too many is read, and where they are read from the end. */
  get #isNumbered(): boolean {
    return this.#countsMore || this.#page.fromEnd
  }

  get #number(): Sql {
    return quoted(this.#row.alias, 'n')
  }

  get #size(): Sql {
    return wholeNumber(this.#page.size)
  }

  #part(fields: readonly FieldNode[]): Json {
    const [node] = fields
    if (node?.name.value === '__typename') return [`"${this.#connection.name}"`]
    const field = fieldOf(this.#connection, node)
    const source = sourceOf(field)
    if (source.kind !== 'page') throw new NotCompilable(`no part ${field.name}`)
    switch (source.part) {
      case 'totalCount':
        return [sql`least(${this.#parts.count}, ${sql.lit(this.#parts.countLimit)})::text`]
      case 'totalCountIsExact':
        return [sql`(${this.#parts.count} <= ${sql.lit(this.#parts.countLimit)})::text`]
      case 'nodes':
        return this.#all(this.#node(field.type, fields, source.union))
      case 'edges':
        return this.#all(this.#edge(getNamedType(field.type) as GraphQLObjectType, fields))
      case 'pageInfo':
        return this.#pageInfo(getNamedType(field.type) as GraphQLObjectType, fields)
    }
  }

  /** All rows of the page, in the list's order: that in which they are read, or from the end the other way round. */
  #all(each: Json): Json {
    this.#readsPage = true
    const order = this.#page.fromEnd ? sql` order by ${this.#number} desc` : sql``
    const onPage = this.#countsMore ? sql` filter (where ${this.#number} <= ${this.#size})` : sql``
    return array(sql`string_agg(${textOf(each)}, ','${order})${onPage}`)
  }

  #edge(type: GraphQLObjectType, fields: readonly FieldNode[]): Json {
    return this.#compiler.build(this.#compiler.selected(type, fields), (nodes) => {
      const field = type.getFields()[nodes[0]?.name.value ?? '']
      const source = field && sourceOf(field)
      if (field === undefined || source?.kind !== 'edge') return this.#compiler.field(type, nodes, this.#row)
      return source.part === 'cursor'
        ? quotedText(this.#cursor((value) => value))
        : this.#node(field.type, nodes, source.union)
    })
  }

  #node(type: GraphQLOutputType, fields: readonly FieldNode[], union: UnionNames | null): Json {
    if (union === null) return this.#compiler.node(type, fields, this.#row)
    const cases = Object.entries(union).map(([value, name]) => {
      const key = this.#row.column('id')
      const record = compileRecord(this.#compiler, nodeRecords[name], this.#compiler.objectType(name), fields, key)
      return sql`when ${sql.lit(value)} then ${textOf(record)}`
    })
    return orAbsent([sql`case ${this.#row.column('type')} ${sql.join(cases, sql` `)} end`])
  }

  /** A cursor of sort values: those of a row, or whatever `pick` makes of them. */
  #cursor(pick: (value: Sql) => Sql): Sql {
    return this.#parts.cursorOf(
      this.#parts.sortValues.map((value, index) => pick(this.#row.select(`sort${index}`, () => value))),
    )
  }

  #pageInfo(type: GraphQLObjectType, fields: readonly FieldNode[]): Json {
    this.#readsPage = true
    const { fromEnd } = this.#page
    const { precedes, follows } = this.#parts
    const truth = (condition: Sql): Json => [sql`(${condition})::text`]
    const more = sql`count(*) > ${this.#size}`
    // Of the rows in the order in which they are read, the first, and the last one that is not one too many.
    const count = sql`least(count(*), ${this.#size})`
    // Said where it is not the array's own order: PostgreSQL sorts the rows for the one aggregate, and others then take them as they come.
    const order = fromEnd ? sql` order by ${this.#number}` : sql``
    const at = (place: Sql): Json => {
      const cursor = textOf(quotedText(this.#cursor((value) => sql`(array_agg(${value}${order}))[${place}]`)))
      return orNull([sql`case when ${count} > 0 then ${cursor} end`])
    }
    const [first, last] = [() => at(sql`1`), () => at(count)]
    return this.#compiler.build(this.#compiler.selected(type, fields), ([node]) => {
      switch (node?.name.value) {
        case 'hasNextPage':
          return truth(fromEnd ? follows : sql`${more} or ${follows}`)
        case 'hasPreviousPage':
          return truth(fromEnd ? sql`${more} or ${precedes}` : precedes)
        case 'startCursor':
          return fromEnd ? last() : first()
        case 'endCursor':
          return fromEnd ? first() : last()
        case '__typename':
          return [`"${type.name}"`]
        default:
          throw new NotCompilable(`no part ${node?.name.value}`)
      }
    })
  }
}
