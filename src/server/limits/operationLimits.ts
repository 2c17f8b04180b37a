import { type DocumentNode, type GraphQLSchema, getOperationAST, type OperationDefinitionNode } from 'graphql'
import type { Limits } from '../../settings.ts'
import { exceeded, type Limit } from './exceeded.ts'
import { type Measure, measurer } from './measure.ts'

type Variables = Readonly<Record<string, unknown>>

/** What an operation may ask for. Of a document only what depends on the variables is measured more than once. */
export class OperationLimits {
  readonly #schema: GraphQLSchema
  readonly #limits: Limits
  readonly #measurers = new WeakMap<OperationDefinitionNode, (variables?: Variables) => Measure>()

  constructor(schema: GraphQLSchema, limits: Limits) {
    this.#schema = schema
    this.#limits = limits
  }

  /** Throws QUERY_TOO_COMPLEX for what is too deep, has too many aliases, or could return too many rows. */
  check(document: DocumentNode, operationName: string | null | undefined, variables: Variables): void {
    const operation = getOperationAST(document, operationName)
    if (!operation) return
    const measured = this.#measurers.get(operation) ?? measurer(this.#schema, document, operationName)
    this.#measurers.set(operation, measured)
    const { depth, rows, aliases } = measured(variables)
    refuse('depth', depth, this.#limits.maxDepth)
    refuse('rows', rows, this.#limits.maxRows)
    refuse('aliases', aliases, this.#limits.maxAliases)
  }
}

export function refuse(limit: Limit, found: number, allowed: number): void {
  if (found > allowed) throw exceeded(limit, found, allowed)
}
