import type { Plugin } from 'graphql-yoga'
import type { Planner } from '../../planner/index.ts'
import type { Context } from '../../resolvers/context.ts'

/** An answer whose text the database has built: Yoga hands it on as it is. */
interface TextResult {
  data: null
  stringify(): string
}

/**
 * Answers operations that compile to one statement by that statement. Where it fails for a reason of the operation's own, the
 * general path runs it again and says what is wrong, so that both paths have the same errors.
 */
export function useCompiledReads(planner: Planner): Plugin<Context> {
  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      setExecuteFn(async (executionArgs) => {
        const { document, operationName, variableValues, contextValue } = args
        const statement = planner.statement(document, operationName, variableValues ?? {})
        const text = statement && (await contextValue.readText(statement).catch(unlessOutside))
        if (typeof text !== 'string') return executeFn(executionArgs)
        return { data: null, stringify: () => `{"data":${text}}` } satisfies TextResult
      })
    },
  }
}

const OUTSIDE = new Set(['TIMEOUT', 'UNAVAILABLE'])

/** What has nothing to do with the operation would only happen again. */
function unlessOutside(error: unknown): null {
  const code = (error as { extensions?: { code?: unknown } } | null)?.extensions?.code
  if (typeof code === 'string' && OUTSIDE.has(code)) throw error
  return null
}
