import { type DocumentNode, getOperationAST } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Logger } from 'pino'
import type { ServerContext } from '../exchange.ts'

const MAX_NAME_LENGTH = 100
/** What nginx writes where the client has gone before the answer. */
const CLIENT_GONE = 499
/** Asked every few seconds by whatever watches the server. */
const PROBES = new Set(['/health', '/ready'])

/** One line for each request. Never the query's text nor its variables: they say what somebody looks for. */
export function useRequestLog(log: Logger): Plugin<ServerContext, ServerContext> {
  return {
    onParse() {
      return ({ result, context: { exchange, params } }) => {
        const document: DocumentNode | Error | null = result
        const isDocument = document !== null && !(document instanceof Error)
        const operation = isDocument ? getOperationAST(document, params.operationName) : null
        exchange.operationName = operation?.name?.value.slice(0, MAX_NAME_LENGTH) ?? null
        exchange.operationType = operation?.operation ?? null
      }
    },
    onResponse({ request, response, serverContext: { exchange } }) {
      const status = request.signal.aborted ? CLIENT_GONE : response.status
      const path = new URL(request.url).pathname.slice(0, MAX_NAME_LENGTH)
      const level = PROBES.has(path) ? 'debug' : status >= 500 ? 'error' : 'info'
      log[level](
        {
          method: request.method,
          path,
          status,
          operation: exchange.operationName,
          type: exchange.operationType,
          duration: exchange.duration,
          statements: exchange.statementCount,
          errors: exchange.errorCodes,
        },
        'request',
      )
    },
  }
}
