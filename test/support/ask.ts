import { type ExecutionResult, graphql, parse } from 'graphql'
import type { Database } from '../../src/database/index.ts'
import { Planner } from '../../src/planner/index.ts'
import { createContext } from '../../src/resolvers/context.ts'
import { schema } from '../../src/schema/index.ts'

// biome-ignore lint/suspicious/noExplicitAny: what a test asks for is what it expects, so answers are not typed twice
export type Answer = any

export interface Asked {
  data: Answer
  errors: ExecutionResult['errors']
  /** The code of the first error; undefined where there is none. */
  code: unknown
  /** How many SQL statements it took. */
  statements: number
  /** Their text, without values. */
  sql: string[]
}

export type Ask = (query: string, variables?: Record<string, unknown>) => Promise<Asked>

/** Asks by the one statement that the operation compiles to, and fails where it does not. */
export function compiledAskerOf(
  database: Database,
): (query: string, variables?: Record<string, unknown>) => Promise<Answer> {
  const planner = new Planner(schema, database.kysely)
  return async (query, variables = {}) => {
    const statement = planner.statement(parse(query), null, variables)
    if (statement === null) throw new Error(`it is not one statement: ${query}`)
    return JSON.parse((await database.reader(() => {}).readText(statement)) ?? 'null').data
  }
}

/** Asks the schema as a request would, without a server between. */
export function askerOf(database: Database): Ask {
  return async (query, variables) => {
    const sql: string[] = []
    const reader = database.reader((statement) => {
      sql.push(statement.sql)
    })
    const { data, errors } = await graphql({
      schema,
      source: query,
      contextValue: createContext(reader),
      ...(variables === undefined ? {} : { variableValues: variables }),
    })
    return { data, errors, code: errors?.[0]?.extensions.code, statements: sql.length, sql }
  }
}
