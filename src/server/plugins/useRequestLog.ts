import type { DocumentNode } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Logger } from 'pino'
import type { ServerContext } from '../exchange.ts'
import { CLIENT_GONE, logRequest } from '../requestLine.ts'

/** One line for each request. */
export function useRequestLog(log: Logger): Plugin<ServerContext, ServerContext> {
  return {
    onParse() {
      return ({ result, context: { exchange, params } }) => {
        const document: DocumentNode | Error | null = result
        if (document !== null && !(document instanceof Error)) exchange.names(document, params.operationName)
      }
    },
    onResponse({ request, response, serverContext: { exchange } }) {
      const status = request.signal.aborted ? CLIENT_GONE : response.status
      logRequest(log, request.method, new URL(request.url).pathname, status, exchange)
    },
  }
}
