import { isAsyncIterable, type Plugin } from 'graphql-yoga'
import type { Logger } from 'pino'
import type { Limits } from '../../settings.ts'
import type { ServerContext } from '../exchange.ts'
import { presentError, withStatus } from '../presentError.ts'

/** The one way out for errors: what is unexpected is masked, each has a code, and the response has a fitting status. */
export function useErrors(log: Logger, { maxRequestBytes }: Limits): Plugin<object, ServerContext> {
  return {
    onResultProcess({ result, setResult, serverContext: { exchange } }) {
      if (Array.isArray(result) || isAsyncIterable(result) || !result.errors?.length) {
        return
      }
      const errors = result.errors.map((error) => presentError(error, log, maxRequestBytes))
      exchange.errorCodes = [...new Set(errors.map(({ extensions }) => String(extensions.code)))]
      // Errors beside data belong to fields: the request itself succeeded, and GraphQL over HTTP wants 200 for it.
      setResult({ ...result, errors: 'data' in result ? errors : errors.map(withStatus) })
    },
  }
}
