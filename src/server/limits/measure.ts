import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  isInterfaceType,
  isObjectType,
  Kind,
  type NamedTypeNode,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
  valueFromASTUntyped,
} from 'graphql'
import {
  capped,
  combined,
  type Rows,
  rememberedOnce,
  rowsAsked,
  rowsComputed,
  rowsPassed,
  rowsTold,
  type Variables,
} from './rows.ts'

/** What an operation asks for, told from its text and variables alone. */
export interface Measure {
  /** Fields on the longest way down; those of introspection do not count. */
  depth: number
  /** Most rows that it could return: page sizes multiplied on the way down, added up side by side; counts and whole texts cost some as well. */
  rows: number
  /** Fields under another name, counted again wherever a fragment is spread. */
  aliases: number
}

interface Sized extends Omit<Measure, 'rows'> {
  rows: Rows
  /** What is told of the list that it is selected of, in rows. */
  told: number
}

const NOTHING: Sized = { depth: 0, rows: 0, aliases: 0, told: 0 }

/**
 * Measures the operation that would run, in one walk over its document: each fragment is measured once, so spreading
 * one many times costs no time. What `@skip` and `@include` leave out counts all the same. Figures stop growing at
 * Number.MAX_SAFE_INTEGER. What comes back can be asked again with other variables, without another walk.
 */
export function measurer(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName?: string | null,
): (variables?: Variables) => Measure {
  const operation = getOperationAST(document, operationName)
  const root = operation && schema.getRootType(operation.operation)
  if (!operation || !root) return () => ({ depth: 0, rows: 0, aliases: 0 })
  const { depth, aliases, rows } = new Walk(schema, document).selections(operation.selectionSet, root)
  if (typeof rows === 'number') return () => ({ depth, rows, aliases })
  const defaults = defaultsOf(operation)
  return (variables) => ({ depth, rows: rows({ ...defaults, ...variables }), aliases })
}

export function measure(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Variables = {},
  operationName?: string | null,
): Measure {
  return measurer(schema, document, operationName)(variables)
}

class Walk {
  readonly #schema: GraphQLSchema
  readonly #fragments = new Map<string, FragmentDefinitionNode>()
  readonly #measured = new Map<string, Sized>()

  constructor(schema: GraphQLSchema, document: DocumentNode) {
    this.#schema = schema
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) {
        this.#fragments.set(definition.name.value, definition)
      }
    }
  }

  selections({ selections }: SelectionSetNode, type: GraphQLNamedType | undefined): Sized {
    return selections.map((selection) => this.#selection(selection, type)).reduce(together, NOTHING)
  }

  #selection(node: SelectionNode, type: GraphQLNamedType | undefined): Sized {
    switch (node.kind) {
      case Kind.FIELD:
        return this.#field(node, type)
      case Kind.INLINE_FRAGMENT:
        return this.selections(node.selectionSet, node.typeCondition ? this.#typeOf(node.typeCondition) : type)
      case Kind.FRAGMENT_SPREAD:
        return this.#fragment(node.name.value)
    }
  }

  #field(node: FieldNode, parent: GraphQLNamedType | undefined): Sized {
    const field = definition(parent, node.name.value)
    const below = node.selectionSet ? this.selections(node.selectionSet, field && getNamedType(field.type)) : NOTHING
    const size = field && rowsAsked(field, node)
    const computed = field ? rowsComputed(field) : 0
    return {
      depth: node.name.value.startsWith('__') ? 0 : below.depth + 1,
      rows:
        field === undefined || size === undefined
          ? combined(below.rows, computed, (rows, more) => rows + more)
          : rowsOfList(size, below, rowsPassed(field, node)),
      aliases: capped(below.aliases + (node.alias ? 1 : 0)),
      told: rowsTold(node),
    }
  }

  #fragment(name: string): Sized {
    const known = this.#measured.get(name)
    const fragment = this.#fragments.get(name)
    if (known || !fragment) {
      return known ?? NOTHING
    }
    // A fragment that spreads itself is refused by validation; here it only must not walk for ever.
    this.#measured.set(name, NOTHING)
    const measured = this.selections(fragment.selectionSet, this.#typeOf(fragment.typeCondition))
    const once = { ...measured, rows: rememberedOnce(measured.rows) }
    this.#measured.set(name, once)
    return once
  }

  #typeOf(condition: NamedTypeNode): GraphQLNamedType | undefined {
    return this.#schema.getType(condition.name.value)
  }
}

function definition(parent: GraphQLNamedType | undefined, name: string): GraphQLField<unknown, unknown> | undefined {
  if (name === SchemaMetaFieldDef.name) {
    return SchemaMetaFieldDef
  }
  if (name === TypeMetaFieldDef.name) {
    return TypeMetaFieldDef
  }
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined
}

function defaultsOf(operation: OperationDefinitionNode): Variables {
  return Object.fromEntries(
    (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  )
}

function rowsOfList(size: Rows, { rows, told }: Sized, passed: Rows): Rows {
  const asked = combined(size, rows, (page, each) => Math.max(page * (1 + each), told))
  const isRead = combined(size, told, (page, more) => (page + more > 0 ? 1 : 0))
  return combined(
    asked,
    combined(isRead, passed, (read, least) => read * least),
    Math.max,
  )
}

function together(one: Sized, other: Sized): Sized {
  return {
    depth: Math.max(one.depth, other.depth),
    rows: combined(one.rows, other.rows, (rows, more) => rows + more),
    aliases: capped(one.aliases + other.aliases),
    told: Math.max(one.told, other.told),
  }
}
