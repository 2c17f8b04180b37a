import type { Plugin } from 'graphql-yoga'
import type { Limits } from '../../settings.ts'
import { exceeded, type Limit } from '../limits/exceeded.ts'
import { measure } from '../limits/measure.ts'
import { countTokens } from '../limits/tokens.ts'

/** Refuses what asks for too much before it runs: too many tokens before it is parsed, the rest before it is executed. */
export function useLimits(limits: Limits): Plugin {
  const refuse = (limit: Limit, found: number, allowed: number): void => {
    if (found > allowed) {
      throw exceeded(limit, found, allowed)
    }
  }
  return {
    onParse({ parseFn, setParseFn }) {
      setParseFn((source, options) => {
        refuse('tokens', countTokens(source), limits.maxTokens)
        return parseFn(source, options)
      })
    },
    onExecute({ args: { schema, document, variableValues, operationName } }) {
      const { depth, rows, aliases } = measure(schema, document, variableValues ?? undefined, operationName)
      refuse('depth', depth, limits.maxDepth)
      refuse('rows', rows, limits.maxRows)
      refuse('aliases', aliases, limits.maxAliases)
    },
  }
}
