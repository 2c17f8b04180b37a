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
import { notRejected } from '../resolvers/connections/listed.ts'
import { type Variables, withListsDeferred } from '../resolvers/deferred.ts'
import type { FieldSource } from '../resolvers/fieldSource.ts'
import { fieldOf, isReadAlike, type Selected, sourceOf } from './fieldSource.ts'
import { globalIdOf } from './globalId.ts'
import { array, columnValue, type Json, object, orAbsent, orNull, textOf } from './json.ts'
import { compileList } from './lists.ts'
import { compileNode, compileNodes } from './nodes.ts'
import { NotCompilable } from './notCompilable.ts'
import { compileRecord, compileRows } from './rows.ts'
import { type RowScope, renamedScope, tableScope } from './scope.ts'

/** A value, and whether it may be null in SQL. */
interface Value {
  json: Json
  isNullable: boolean
}

const certain = (json: Json): Value => ({ json, isNullable: false })
const uncertain = (json: Json): Value => ({ json, isNullable: true })

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
    return withListsDeferred(getArgumentValues(field, node, { ...this.#variables })) as Record<string, unknown>
  }

  /** The object, its keys in the order in which they are selected. */
  object(type: GraphQLObjectType, selected: Selected, scope: RowScope): Json {
    return this.build(selected, (nodes) => this.field(type, nodes, scope))
  }

  build(selected: Selected, valueFor: (nodes: readonly FieldNode[]) => Json): Json {
    return object([...selected].map(([key, nodes]) => [key, valueFor(nodes)]))
  }

  /** A row as the type that it is; where the field's type is an interface, the row says which it is. */
  node(type: GraphQLOutputType, nodes: readonly FieldNode[], scope: RowScope): Json {
    const named = getNamedType(type)
    if (isObjectType(named)) return this.object(named, this.selected(named, nodes), scope)
    if (!isAbstractType(named) || named.name !== 'Agent') throw new NotCompilable(`no rows of ${named.name}`)
    const [person, organization] = [this.objectType('Person'), this.objectType('Organization')]
    const [ofPerson, ofOrganization] = [this.selected(person, nodes), this.selected(organization, nodes)]
    const asPerson = this.object(person, ofPerson, scope)
    if (isReadAlike(person, ofPerson, organization, ofOrganization)) return asPerson
    const asOrganization = this.object(organization, ofOrganization, scope)
    return [sql`case ${scope.column('kind')} when 'PERSON' then ${textOf(asPerson)} else ${textOf(asOrganization)} end`]
  }

  objectType(name: string): GraphQLObjectType {
    const type = this.#schema.getType(name)
    if (!isObjectType(type)) throw new NotCompilable(`no object type ${name}`)
    return type
  }

  get agentType(): GraphQLOutputType {
    const type = this.#schema.getType('Agent')
    if (!isAbstractType(type)) throw new NotCompilable('no agents')
    return type
  }

  field(type: GraphQLObjectType, nodes: readonly FieldNode[], scope: RowScope): Json {
    const [node] = nodes
    if (node?.name.value === '__typename') return [`"${type.name}"`]
    const field = fieldOf(type, node)
    const { json, isNullable } = this.#value(field, nodes, scope, sourceOf(field))
    if (!isNullable) return json
    return isNonNullType(field.type) ? orAbsent(json) : orNull(json)
  }

  #value(
    field: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
    scope: RowScope,
    source: FieldSource,
  ): Value {
    const [node] = nodes as [FieldNode]
    switch (source.kind) {
      case 'column': {
        const type = scope.type(source.column)
        return { json: columnValue(type, scope.column(source.column)), isNullable: type.isNullable }
      }
      case 'id':
        return certain(globalIdOf(source.name, scope))
      case 'record':
        return uncertain(compileRecord(this, source.record, field.type, nodes, scope.column(source.key)))
      case 'claim': {
        const { record, key, stateColumn } = source
        const isShown = (alias: string) =>
          stateColumn === null
            ? notRejected(alias)
            : sql`(${notRejected(alias)} or ${scope.column(stateColumn)} = 'REJECTED')`
        return uncertain(compileRecord(this, record, field.type, nodes, scope.column(key), isShown))
      }
      case 'rows': {
        const json = compileRows(this, source.rows, source.first, scope.column(source.key), field.type, nodes)
        return source.first ? uncertain(json) : certain(json)
      }
      case 'value': {
        const { table, column } = source.value
        const alias = this.alias()
        const value = textOf(columnValue({ notation: 'any' }, sql.ref(`${alias}.${column}`)))
        return uncertain([
          sql`(select ${value} from ${sql.table(table)} as ${sql.ref(alias)} where ${sql.ref(`${alias}.id`)} = ${scope.column(source.key)})`,
        ])
      }
      case 'computedRows': {
        const { rows } = source
        const row = tableScope(rows.columns, this.alias())
        const json = textOf(this.node(field.type, nodes, row))
        return certain(
          array(
            sql`(select string_agg(${json}, ',') from ${rows.from((name) => scope.column(name))} as ${sql.ref(row.alias)})`,
          ),
        )
      }
      case 'figures':
        return certain(this.node(field.type, nodes, tableScope(source.columns, '')))
      case 'columns': {
        const json = this.node(field.type, nodes, renamedScope(scope, source.columns))
        return source.presence === null
          ? certain(json)
          : uncertain([sql`case when ${scope.column(source.presence)} is not null then ${textOf(json)} end`])
      }
      case 'expression':
        return uncertain(
          columnValue(
            { notation: 'any' },
            source.expression((name) => scope.column(name), scope.share),
          ),
        )
      case 'lookup': {
        const alias = this.alias()
        const { record, condition } = source.lookup
        const json = this.node(field.type, nodes, tableScope(record.columns, alias))
        return uncertain([
          sql`(select ${textOf(json)} from ${record.from(alias)}
          where ${condition(this.arguments(field, node) as never, alias)} and ${record.visible(alias)} limit 1)`,
        ])
      }
      case 'node':
        return uncertain(compileNode(this, this.arguments(field, node).id as string, nodes))
      case 'nodes':
        return certain(compileNodes(this, this.arguments(field, node).ids as string[], nodes))
      case 'list':
        return certain(compileList(this, source.list, this.arguments(field, node), field.type, nodes, scope))
      default:
        throw new NotCompilable(`${field.name} stands alone`)
    }
  }
}
