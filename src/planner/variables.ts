import {
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql'
import { Deferred, type Variables } from '../resolvers/deferred.ts'

/** Variables with their values deferred, and what of them is known all the same: the key under which a plan is kept. */
export interface VariableShape {
  deferred: Variables
  key: string
}

/** Variables must be coerced, with defaults filled in. */
export function shapeOfVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Variables,
): VariableShape {
  if (variableDefinitions.length === 0) return { deferred: {}, key: '' }
  const deferred: Record<string, unknown> = {}
  const key: string[] = []
  for (const { variable, type: node } of variableDefinitions) {
    const name = variable.name.value
    if (!Object.hasOwn(variables, name)) continue
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
