import { createHash } from 'node:crypto'
import {
  type DocumentNode,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql'
import type { Kysely } from 'kysely'
import type { PreparedStatement } from '../database/index.ts'
import { Deferred, type Variables } from '../resolvers/deferred.ts'
import { compileOperation } from './plan.ts'
import { pageSizeVariables, shapeOfVariables } from './variables.ts'

/** Plans that are kept for one document: one for each shape that its variables take. */
const PLANS_OF_A_DOCUMENT = 50
/** Statements that connections keep prepared. A connection never forgets one, so beyond this none is added. */
const MOST_PREPARED = 1000

/** A compiled operation: its statement's text, and parameters of which some wait for the variables. */
interface Plan {
  text: string
  parameters: readonly unknown[]
  name: string | undefined
}

/** What is known of a document: its plans by operation and shape of the variables, and the variables that are page sizes. */
interface Known {
  plans: Map<string, Plan | null>
  pageSizes: ReadonlySet<string>
}

/** Compiles read operations to one statement each, once for a document and a shape of its variables. */
export class Planner {
  readonly #schema: GraphQLSchema
  readonly #kysely: Kysely<unknown>
  readonly #maxAnswerBytes: number
  readonly #known = new WeakMap<DocumentNode, Known>()
  readonly #prepared = new Set<string>()

  /** @param maxAnswerBytes of what would be larger, a statement answers null */
  constructor(schema: GraphQLSchema, kysely: Kysely<unknown>, maxAnswerBytes = Number.MAX_SAFE_INTEGER) {
    this.#schema = schema
    this.#kysely = kysely
    this.#maxAnswerBytes = maxAnswerBytes
  }

  /**
   * The statement that answers an operation, whose single value is the JSON text of its whole result, null in SQL where that is too large. Null where a field has only its
   * resolver, and where an argument is bad: the general path then answers, or says what is wrong.
   */
  statement(
    document: DocumentNode,
    operationName: string | null | undefined,
    given: Variables,
  ): PreparedStatement | null {
    const operation = getOperationAST(document, operationName)
    if (!operation) return null
    const { coerced: variables } = getVariableValues(this.#schema, operation.variableDefinitions ?? [], given)
    if (variables === undefined) return null
    try {
      const plan = this.#plan(document, operation, operationName ?? null, variables)
      if (plan === null) return null
      const parameters = plan.parameters.map((value) => (value instanceof Deferred ? value.resolve(variables) : value))
      return { name: plan.name, text: plan.text, parameters }
    } catch {
      return null
    }
  }

  #plan(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    operationName: string | null,
    variables: Variables,
  ): Plan | null {
    const { plans, pageSizes } = this.#knownOf(document)
    const { deferred, key } = shapeOfVariables(this.#schema, operation, variables, pageSizes)
    const place = `${operationName ?? ''} ${key}`
    const known = plans.get(place)
    if (known !== undefined) return known
    const statement = compileOperation(this.#schema, document, operationName, deferred, this.#maxAnswerBytes)
    const compiled = statement?.compile(this.#kysely) ?? null
    const plan = compiled && { text: compiled.sql, parameters: compiled.parameters, name: this.#nameOf(compiled.sql) }
    if (plans.size < PLANS_OF_A_DOCUMENT) plans.set(place, plan)
    return plan
  }

  #knownOf(document: DocumentNode): Known {
    let known = this.#known.get(document)
    if (known === undefined) {
      known = { plans: new Map(), pageSizes: pageSizeVariables(document) }
      this.#known.set(document, known)
    }
    return known
  }

  /** The same text has the same name, whichever document it came from. */
  #nameOf(text: string): string | undefined {
    const name = createHash('sha256').update(text).digest('base64url').slice(0, 22)
    if (!this.#prepared.has(name) && this.#prepared.size >= MOST_PREPARED) return undefined
    this.#prepared.add(name)
    return name
  }
}
