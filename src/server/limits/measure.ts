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
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../../resolvers/paging/arguments.ts'

/** What an operation asks for, told from its text and variables alone. */
export interface Measure {
  /** Fields on the longest way down; those of introspection do not count. */
  depth: number
  /** Most rows that it could return: page sizes multiplied on the way down, added up side by side. */
  rows: number
  /** Fields under another name, counted again wherever a fragment is spread. */
  aliases: number
}

const NOTHING: Measure = { depth: 0, rows: 0, aliases: 0 }
type Variables = Record<string, unknown>

/**
 * Measures the operation that would run, in one walk over its document: each fragment is measured once, so spreading
 * one many times costs no time. What `@skip` and `@include` leave out counts all the same. Figures stop growing at
 * Number.MAX_SAFE_INTEGER.
 */
export function measure(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Variables = {},
  operationName?: string | null,
): Measure {
  const operation = getOperationAST(document, operationName)
  const root = operation && schema.getRootType(operation.operation)
  return operation && root
    ? new Walk(schema, document, { ...defaults(operation), ...variables }).selections(operation.selectionSet, root)
    : NOTHING
}

class Walk {
  readonly #schema: GraphQLSchema
  readonly #variables: Variables
  readonly #fragments = new Map<string, FragmentDefinitionNode>()
  readonly #measured = new Map<string, Measure>()

  constructor(schema: GraphQLSchema, document: DocumentNode, variables: Variables) {
    this.#schema = schema
    this.#variables = variables
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) {
        this.#fragments.set(definition.name.value, definition)
      }
    }
  }

  selections({ selections }: SelectionSetNode, type: GraphQLNamedType | undefined): Measure {
    return selections.map((selection) => this.#selection(selection, type)).reduce(together, NOTHING)
  }

  #selection(node: SelectionNode, type: GraphQLNamedType | undefined): Measure {
    switch (node.kind) {
      case Kind.FIELD:
        return this.#field(node, type)
      case Kind.INLINE_FRAGMENT:
        return this.selections(node.selectionSet, node.typeCondition ? this.#typeOf(node.typeCondition) : type)
      case Kind.FRAGMENT_SPREAD:
        return this.#fragment(node.name.value)
    }
  }

  #field(node: FieldNode, parent: GraphQLNamedType | undefined): Measure {
    const field = definition(parent, node.name.value)
    const below = node.selectionSet ? this.selections(node.selectionSet, field && getNamedType(field.type)) : NOTHING
    const size = field && this.#rowsAsked(field, node)
    return {
      depth: node.name.value.startsWith('__') ? 0 : below.depth + 1,
      rows: size === undefined ? below.rows : capped(size * (1 + below.rows)),
      aliases: capped(below.aliases + (node.alias ? 1 : 0)),
    }
  }

  #fragment(name: string): Measure {
    const known = this.#measured.get(name)
    const fragment = this.#fragments.get(name)
    if (known || !fragment) {
      return known ?? NOTHING
    }
    // A fragment that spreads itself is refused by validation; here it only must not walk for ever.
    this.#measured.set(name, NOTHING)
    const measured = this.selections(fragment.selectionSet, this.#typeOf(fragment.typeCondition))
    this.#measured.set(name, measured)
    return measured
  }

  /** A page's size, the number of ids asked for, or undefined where the field is no list of rows. */
  #rowsAsked(field: GraphQLField<unknown, unknown>, node: FieldNode): number | undefined {
    const given = (name: string): unknown => {
      const argument = node.arguments?.find((candidate) => candidate.name.value === name)
      return argument && valueFromASTUntyped(argument.value, this.#variables)
    }
    if (field.args.some(({ name }) => name === 'first' || name === 'last')) {
      const sizes = [given('first'), given('last')].filter((size) => typeof size === 'number')
      return sizes.length === 0 ? DEFAULT_PAGE_SIZE : within(Math.max(...sizes))
    }
    if (field.args.some(({ name }) => name === 'ids')) {
      const ids = given('ids')
      return within(Array.isArray(ids) ? ids.length : 1)
    }
    return undefined
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

function defaults(operation: OperationDefinitionNode): Variables {
  return Object.fromEntries(
    (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  )
}

function together(one: Measure, other: Measure): Measure {
  return {
    depth: Math.max(one.depth, other.depth),
    rows: capped(one.rows + other.rows),
    aliases: capped(one.aliases + other.aliases),
  }
}

/** A page beyond these bounds is refused where it is read, so it never holds more. */
function within(size: number): number {
  return Math.min(Math.max(size, 0), MAX_PAGE_SIZE)
}

/** Infinity times zero is not a number; a figure that large is refused anyway. */
function capped(figure: number): number {
  return Math.min(figure, Number.MAX_SAFE_INTEGER)
}
