import { GraphQLError, type ValidationRule } from 'graphql'
import type { Plugin } from 'graphql-yoga'

/** GraphQL itself finds only when it runs an operation that the schema has none of its kind. */
const isOfSchema: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (!context.getSchema().getRootType(node.operation))
      context.reportError(new GraphQLError(`There is no ${node.operation} here: send a query.`, { nodes: node }))
  },
})

/** An operation that the schema does not have fails like a field that it does not have. */
export function useOperationKinds(): Plugin {
  return { onValidate: ({ addValidationRule }) => addValidationRule(isOfSchema) }
}
