import type { Plugin } from 'graphql-yoga'
import { type OperationLimits, refuse } from '../limits/operationLimits.ts'
import { countTokens } from '../limits/tokens.ts'

/** Refuses what asks for too much before it runs: too many tokens before it is parsed, the rest before it is executed. */
export function useLimits(limits: OperationLimits, maxTokens: number): Plugin {
  return {
    onParse({ parseFn, setParseFn }) {
      setParseFn((source, options) => {
        refuse('tokens', countTokens(source), maxTokens)
        return parseFn(source, options)
      })
    },
    onExecute({ args: { document, variableValues, operationName } }) {
      limits.check(document, operationName, variableValues ?? {})
    },
  }
}
