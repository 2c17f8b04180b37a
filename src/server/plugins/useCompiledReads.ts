import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Planner } from '../../planner/index.ts'
import type { Context } from '../../resolvers/context.ts'
import type { Limits } from '../../settings.ts'
import type { ServerContext } from '../exchange.ts'
import { exceeded } from '../limits/exceeded.ts'

/** An answer whose text the database has built: Yoga hands it on as it is. */
interface TextResult {
  data: null
  stringify(): string
}

/**
 * Answers operations that compile to one statement by that statement. Where it fails for a reason of the operation's own, the
 * general path runs it again and says what is wrong, so that both paths have the same errors.
 */
export function useCompiledReads(
  planner: Planner,
  { maxAnswerBytes }: Limits,
): Plugin<Context & ServerContext, ServerContext> {
  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      setExecuteFn(async (executionArgs) => {
        const { document, operationName, variableValues, contextValue } = args
        const { exchange } = contextValue
        if (exchange.statementFailed) return executeFn(executionArgs)
        const statement = planner.statement(document, operationName, variableValues ?? {})
        if (statement === null) return executeFn(executionArgs)
        let text: string | null
        try {
          text = exchange.isTooLarge ? null : await contextValue.readText(statement)
        } catch (error) {
          if (isOfItsOwn(error)) return executeFn(executionArgs)
          throw error
        }
        if (text === null) throw exceeded('answer', null, maxAnswerBytes)
        exchange.answeredByStatement = document
        return { data: null, stringify: () => text } satisfies TextResult
      })
    },
  }
}

const OUTSIDE = new Set(['TIMEOUT', 'UNAVAILABLE'])

/** Whether the operation itself is at fault. What is not would only happen again. */
export function isOfItsOwn(error: unknown): boolean {
  const code = error instanceof GraphQLError ? error.extensions.code : undefined
  return typeof code !== 'string' || !OUTSIDE.has(code)
}
