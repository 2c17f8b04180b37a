import type { Logger } from 'pino'
import type { Exchange } from './exchange.ts'

const MAX_PATH_LENGTH = 100
/** What nginx writes where the client has gone before the answer. */
export const CLIENT_GONE = 499
/** Asked every few seconds by whatever watches the server. */
const PROBES = new Set(['/health', '/ready'])

/** One line for each request. Never the query's text nor its variables: they say what somebody looks for. */
export function logRequest(log: Logger, method: string, pathname: string, status: number, exchange: Exchange): void {
  const path = pathname.slice(0, MAX_PATH_LENGTH)
  const level = PROBES.has(path) ? 'debug' : status >= 500 ? 'error' : 'info'
  log[level](
    {
      method,
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
}
