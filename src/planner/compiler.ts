import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  isAbstractType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { collectSubfields } from 'graphql/execution/collectFields.js'
import { sql } from 'kysely'
import type { Variables } from '../resolvers/deferred.ts'
import { idPrefixes } from '../resolvers/ids.ts'
import type { RecordType } from '../resolvers/records/record.ts'
import type { RowsDeclaration } from '../resolvers/records/rows.ts'
import type { FieldSource } from '../resolvers/sources.ts'
import type { Sql } from '../resolvers/sql.ts'
import { sourceOf } from './fieldSource.ts'
import { compileList } from './lists.ts'
import { NotCompilable } from './notCompilable.ts'
import { type RowScope, renamedScope, SubqueryScope, tableScope } from './scope.ts'

/** json_build_object takes 100 arguments. */
const MOST_KEYS = 50

/** Fields of an object by the key they have in the answer, in its order. */
export type Selected = ReadonlyMap<string, readonly FieldNode[]>

/** Builds the SQL of one operation, field by field, from the sources that stand with the fields of the schema. */
export class Compiler {
  readonly #schema: GraphQLSchema
  readonly #fragments: Readonly<Record<string, FragmentDefinitionNode>>
  readonly #variables: Variables
  #aliases = 0

  constructor(
    schema: GraphQLSchema,
    fragments: Readonly<Record<string, FragmentDefinitionNode>>,
    variables: Variables,
  ) {
    this.#schema = schema
    this.#fragments = fragments
    this.#variables = variables
  }

  /** An alias that nothing else in the statement has. */
  alias(): string {
    this.#aliases += 1
    return `t${this.#aliases}`
  }

  /** What is selected of an object of this type, below these fields. */
  selected(type: GraphQLObjectType, nodes: readonly FieldNode[]): Selected {
    return collectSubfields(this.#schema, { ...this.#fragments }, { ...this.#variables }, type, [...nodes])
  }

  arguments(field: GraphQLField<unknown, unknown>, node: FieldNode): Record<string, unknown> {
    return getArgumentValues(field, node, { ...this.#variables })
  }

  /** The object as JSON, its keys in the order in which they are selected. */
  object(type: GraphQLObjectType, selected: Selected, scope: RowScope): Sql {
    return this.build(selected, (nodes) => this.field(type, nodes, scope))
  }

  build(selected: Selected, valueFor: (nodes: readonly FieldNode[]) => Sql): Sql {
    if (selected.size > MOST_KEYS) throw new NotCompilable('too many keys')
    const pairs = [...selected].map(([key, nodes]) => sql`${sql.lit(key)}::text, ${valueFor(nodes)}`)
    return sql`json_build_object(${sql.join(pairs)})`
  }

  /** A row as the type that it is; where the field's type is an interface, the row says which it is. */
  node(type: GraphQLOutputType, nodes: readonly FieldNode[], scope: RowScope): Sql {
    const named = getNamedType(type)
    if (isObjectType(named)) return this.object(named, this.selected(named, nodes), scope)
    if (!isAbstractType(named) || named.name !== 'Agent') throw new NotCompilable(`no rows of ${named.name}`)
    const person = this.object(this.objectType('Person'), this.selected(this.objectType('Person'), nodes), scope)
    const organization = this.object(
      this.objectType('Organization'),
      this.selected(this.objectType('Organization'), nodes),
      scope,
    )
    return sql`case ${scope.column('kind')} when 'PERSON' then ${person} else ${organization} end`
  }

  objectType(name: string): GraphQLObjectType {
    const type = this.#schema.getType(name)
    if (!isObjectType(type)) throw new NotCompilable(`no object type ${name}`)
    return type
  }

  field(type: GraphQLObjectType, nodes: readonly FieldNode[], scope: RowScope): Sql {
    const [node] = nodes
    if (node === undefined) throw new NotCompilable('no field')
    if (node.name.value === '__typename') return sql`${sql.lit(type.name)}::text`
    const field = type.getFields()[node.name.value]
    if (field === undefined) throw new NotCompilable(`no field ${node.name.value}`)
    const source = sourceOf(field)
    const value = this.#value(field, nodes, scope, source)
    // Nothing that must be there is missing in one snapshot; if it were, the general path says what is wrong.
    return source.kind === 'record' && isNonNullType(field.type) ? sql`coalesce(${value}, absent())` : value
  }

  #value(
    field: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
    scope: RowScope,
    source: FieldSource,
  ): Sql {
    const [node] = nodes as [FieldNode]
    switch (source.kind) {
      case 'column':
        return scope.column(source.column)
      case 'id':
        return this.#id(source.name, scope)
      case 'record':
        return this.record(source.record, field.type, nodes, scope.column(source.key))
      case 'rows':
        return this.#rows(source, field.type, nodes, scope)
      case 'value': {
        const { table, column } = source.value
        const alias = this.alias()
        return sql`(select ${sql.ref(`${alias}.${column}`)} from ${sql.table(table)} as ${sql.ref(alias)}
          where ${sql.ref(`${alias}.id`)} = ${scope.column(source.key)})`
      }
      case 'columns': {
        const object = this.node(field.type, nodes, renamedScope(scope, source.columns))
        return source.presence === null
          ? object
          : sql`case when ${scope.column(source.presence)} is not null then ${object} end`
      }
      case 'expression':
        return source.expression((name) => scope.column(name))
      case 'lookup': {
        const alias = this.alias()
        const { record, condition } = source.lookup
        const object = this.node(field.type, nodes, tableScope(record.columns, alias))
        return sql`(select ${object} from ${record.from(alias)}
          where ${condition(this.arguments(field, node) as never, alias)} and ${record.visible(alias)} limit 1)`
      }
      case 'list':
        return compileList(this, source.list, this.arguments(field, node), field.type, nodes, scope)
      default:
        throw new NotCompilable(`${field.name} stands alone`)
    }
  }

  #id(name: keyof typeof idPrefixes | 'Agent', scope: RowScope): Sql {
    const prefix =
      name === 'Agent'
        ? sql`case ${scope.column('kind')} when 'PERSON' then ${sql.lit(`${idPrefixes.Person}_`)} else ${sql.lit(`${idPrefixes.Organization}_`)} end`
        : sql.lit(`${idPrefixes[name]}_`)
    return sql`${prefix} || ${scope.column('id')}`
  }

  /** The row with this key as JSON; null where there is none, or it may not be seen. */
  record(record: RecordType, type: GraphQLOutputType, nodes: readonly FieldNode[], key: Sql): Sql {
    const alias = this.alias()
    const object = this.node(type, nodes, tableScope(record.columns, alias))
    return sql`(select ${object} from ${record.from(alias)}
      where ${sql.ref(`${alias}.id`)} = ${key} and ${record.visible(alias)})`
  }

  #rows(
    { rows, key, first }: { rows: RowsDeclaration; key: string; first: boolean },
    type: GraphQLOutputType,
    nodes: readonly FieldNode[],
    scope: RowScope,
  ): Sql {
    const { record, alias, from, parent, where = sql`true`, orderBy } = rows
    const row = new SubqueryScope(this.alias(), (name) => tableScope(record.columns, alias).column(name))
    const object = this.node(type, nodes, row)
    const result = first ? object : sql`coalesce(json_agg(${object}), '[]'::json)`
    return sql`(select ${result} from (select ${row.list} from ${from}
      where ${parent} = ${scope.column(key)} and ${where} order by ${orderBy} ${first ? sql`limit 1` : sql``}) as ${sql.ref(row.alias)})`
  }
}
