import {
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
  Kind,
  type OperationDefinitionNode,
  typeFromAST,
  visit,
} from 'graphql'
import { Deferred, type Variables } from '../resolvers/deferred.ts'

/** Variables with their values deferred, and what of them is known all the same: the key under which a plan is kept. */
export interface VariableShape {
  deferred: Variables
  key: string
}

/**
 * Variables that stand for a page's size. Their values are part of the shape: without them PostgreSQL would either plan anew
 * for each request, or for pages of a tenth of all rows.
 */
export function pageSizeVariables(document: DocumentNode): ReadonlySet<string> {
  const names = new Set<string>()
  visit(document, {
    Argument({ name, value }) {
      if ((name.value === 'first' || name.value === 'last') && value.kind === Kind.VARIABLE) names.add(value.name.value)
    },
  })
  return names
}

/** Variables must be coerced, with defaults filled in; `fixed` ones are never deferred. Of each the key tells whether it is left out. */
export function shapeOfVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Variables,
  fixed: ReadonlySet<string>,
): VariableShape {
  if (variableDefinitions.length === 0) return { deferred: {}, key: '' }
  const deferred: Record<string, unknown> = {}
  const key: string[] = []
  for (const { variable, type: node } of variableDefinitions) {
    const name = variable.name.value
    if (!Object.hasOwn(variables, name)) {
      key.push('-')
      continue
    }
    if (fixed.has(name)) {
      deferred[name] = variables[name]
      key.push(JSON.stringify(variables[name]))
      continue
    }
    // The cast is safe: validation has seen to it that variables are of input types.
    const type = typeFromAST(schema, node as never) as GraphQLInputType
    deferred[name] = defer(type, variables[name], (all) => all[name], key.push.bind(key))
  }
  return { deferred, key: key.join(' ') }
}

type Tell = (part: string) => void

function defer(type: GraphQLInputType, value: unknown, read: (all: Variables) => unknown, tell: Tell): unknown {
  if (isNonNullType(type)) return defer(type.ofType, value, read, tell)
  if (value == null) {
    tell('null')
    return value
  }
  if (isInputObjectType(type)) {
    const fields = type.getFields()
    const given = value as Record<string, unknown>
    tell('{')
    const object = Object.fromEntries(
      Object.entries(given).flatMap(([name, part]) => {
        const field = fields[name]
        if (field === undefined) return []
        tell(name)
        return [[name, defer(field.type, part, (all) => (read(all) as Record<string, unknown>)[name], tell)]]
      }),
    )
    tell('}')
    return object
  }
  if (isListType(type) && Array.isArray(value) && !isPlainScalar(inner(type.ofType))) {
    tell('[')
    const list = value.map((part, index) => defer(type.ofType, part, (all) => (read(all) as unknown[])[index], tell))
    tell(']')
    return list
  }
  if (isPlainScalar(inner(type))) {
    tell('?')
    return new Deferred(read)
  }
  // Booleans decide what is asked at all, enum values by which column.
  tell(JSON.stringify(value))
  return value
}

function inner(type: GraphQLInputType): GraphQLInputType {
  return isNonNullType(type) ? inner(type.ofType) : isListType(type) ? inner(type.ofType) : type
}

function isPlainScalar(type: GraphQLInputType): boolean {
  return isScalarType(type) && type.name !== 'Boolean'
}
