import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import type { PreparedStatement, Reader } from '../../database/index.ts'
import type { Planner } from '../../planner/index.ts'
import type { Limits } from '../../settings.ts'
import { compressed } from '../compression.ts'
import type { Exchange } from '../exchange.ts'
import type { OperationLimits } from '../limits/operationLimits.ts'
import { isOfItsOwn } from '../plugins/useCompiledReads.ts'
import { isNestedTooDeep } from '../plugins/useRequestForm.ts'
import { CLIENT_GONE, logRequest } from '../requestLine.ts'
import { type Asked, parseBody, readBody } from './body.ts'
import type { KnownAnswers } from './knownAnswers.ts'

/** A text no longer than this goes out in one piece with the head; a longer one would only be copied for it. In UTF-16 code units. */
const MOST_AT_ONCE = 16_384

/** The general way of a request. It takes the body from `request.body` where that has been read. */
export type Handler = (request: IncomingMessage, response: ServerResponse, exchange: Exchange) => Promise<void>

export interface ShortcutOptions {
  path: string
  limits: Limits
  operationLimits: OperationLimits
  known: KnownAnswers
  planner: Planner
  log: Logger
  /** The document that a request names; undefined where it may not, or there is none. */
  textOf(document: Asked['document']): string | undefined
  reader(onStatement: () => void, signal: AbortSignal): Pick<Reader, 'readText'>
}

/**
 * A shorter way for requests of a kind that the general way has answered before by one statement: the same checks, the same
 * statement, the same headers and the same line in the log, without what HTTP and GraphQL could be besides. Whatever is not
 * quite as it was then, or goes wrong, is left to the general way.
 */
export function withShortcut(options: ShortcutOptions, general: Handler): Handler {
  const { path, limits, known } = options
  return async (request, response, exchange) => {
    const head = request.url === path ? known.head(request) : undefined
    const length = Number(request.headers['content-length'])
    if (head === undefined || !(length <= limits.maxRequestBytes)) {
      response.once('finish', () => known.learn(request, response, exchange))
      return general(request, response, exchange)
    }
    response.once('close', () => {
      if (!response.writableFinished) exchange.abort()
    })
    const body = await readBody(request)
    if (body === null) return logRequest(options.log, 'POST', path, CLIENT_GONE, exchange)
    const text = await answer(options, body, exchange)
    if (response.closed) return logRequest(options.log, 'POST', path, CLIENT_GONE, exchange)
    if (text === null) {
      response.once('finish', () => known.learn(request, response, exchange))
      return general(Object.assign(request, { body }), response, exchange)
    }
    const encoded = await compressed(text, request.headers['accept-encoding'] ?? null)
    if (!response.closed) {
      const headers = encoded === null ? head : { ...head, 'content-encoding': 'gzip' }
      const content = encoded ?? (text.length > MOST_AT_ONCE ? Buffer.from(text) : text)
      response.writeHead(200, { ...headers, 'content-length': Buffer.byteLength(content) }).end(content)
    }
    logRequest(options.log, 'POST', path, response.closed ? CLIENT_GONE : 200, exchange)
  }
}

/** The text of the answer; null where the general way is to answer. */
async function answer(options: ShortcutOptions, body: Buffer, exchange: Exchange): Promise<string | null> {
  const statement = statementFor(options, body, exchange)
  if (statement === null) return null
  const reader = options.reader(() => exchange.countStatement(), exchange.signal)
  try {
    const text = await exchange.withinTime(options.limits.timeoutMs, () => reader.readText(statement))
    exchange.isTooLarge = text === null
    return text
  } catch (error) {
    exchange.statementFailed = isOfItsOwn(error)
    return null
  }
}

function statementFor(
  { known, operationLimits, planner, textOf }: ShortcutOptions,
  body: Buffer,
  exchange: Exchange,
): PreparedStatement | null {
  const asked = parseBody(body)
  const text = asked === null ? undefined : textOf(asked.document)
  const document = text === undefined ? undefined : known.document(text)
  if (asked === null || document === undefined || isNestedTooDeep(asked.variables)) return null
  try {
    operationLimits.check(document, asked.operationName, asked.variables)
  } catch {
    return null
  }
  const statement = planner.statement(document, asked.operationName, asked.variables)
  if (statement !== null) exchange.names(document, asked.operationName)
  return statement
}
