import { randomUUID } from 'node:crypto'
import { GraphQLError, Kind } from 'graphql'
import type { Logger } from 'pino'
import { badRequest, badUserInput, type ErrorCode, type HttpAnswer, internal, placedAs } from '../errors.ts'
import { exceeded, type Limit } from './limits/exceeded.ts'

/** An error with one of these was worded for clients: by errors.ts, or by GraphQL about a document. */
const WORDED_FOR_CLIENTS: ReadonlySet<unknown> = new Set<ErrorCode>([
  'BAD_USER_INPUT',
  'AMBIGUOUS_NAME',
  'NOT_FOUND',
  'QUERY_TOO_COMPLEX',
  'TIMEOUT',
  'UNAVAILABLE',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
])

/** By code; any other is 400. */
const STATUSES: ReadonlyMap<unknown, number> = new Map([
  ['TIMEOUT', 504],
  ['UNAVAILABLE', 503],
  ['INTERNAL', 500],
])

/** By limit, where it is one of the request's outer form. */
const FORMS: ReadonlyMap<unknown, HttpAnswer> = new Map<Limit, HttpAnswer>([
  ['bytes', { status: 413 }],
  ['characters', { status: 414 }],
])

/** One cause may fail many fields; it is logged once, under one id. */
const ids = new WeakMap<object, string>()

/**
 * The error as a client may see it, with a code. Whatever may hold a database's or a library's words becomes INTERNAL
 * with an id, under which it is logged.
 */
export function presentError(error: GraphQLError, log: Logger, maxRequestBytes: number): GraphQLError {
  const cause = causeOf(error)
  const code = cause instanceof GraphQLError ? cause.extensions.code : undefined
  if (WORDED_FOR_CLIENTS.has(code)) {
    return error
  }
  // Yoga's words on a request's form.
  if (code === 'BAD_REQUEST') {
    const { status, headers = {} } = error.extensions.http as HttpAnswer
    return badRequest(error.message, { status, headers })
  }
  if (code === 'REQUEST_ENTITY_TOO_LARGE') {
    return exceeded('bytes', null, maxRequestBytes)
  }
  if (code === 'OPERATION_RESOLUTION_FAILURE') {
    return badUserInput(
      'The document holds no operation of that name, or several and none is named: say which one in operationName.',
    )
  }
  const isInput = cause instanceof GraphQLError && !code && isAboutInput(error)
  return placedAs(isInput ? badUserInput(error.message) : masked(cause, log), error)
}

/**
 * The error with the HTTP status of a request that failed as a whole. As GraphQL over HTTP wants it, `application/json`
 * keeps 200 (`spec`) unless the request's outer form was wrong.
 */
export function withStatus(error: GraphQLError): GraphQLError {
  const { code, limit, http } = error.extensions
  const form = code === 'BAD_REQUEST' ? (http as HttpAnswer) : FORMS.get(limit)
  const answer = form ?? { status: STATUSES.get(code) ?? 400, spec: true }
  return placedAs(new GraphQLError(error.message, { extensions: { ...error.extensions, http: answer } }), error)
}

function causeOf(error: GraphQLError): unknown {
  return error.originalError instanceof GraphQLError ? causeOf(error.originalError) : (error.originalError ?? error)
}

/** GraphQL's own words on variables and arguments, unlike those on results, are not about a field. */
function isAboutInput({ path, nodes }: GraphQLError): boolean {
  return !path || nodes?.every(({ kind }) => kind !== Kind.FIELD) === true
}

/** The error that stands for one nobody is told of but the log. */
export function masked(cause: unknown, log: Logger): GraphQLError {
  const key = typeof cause === 'object' && cause !== null ? cause : {}
  const id = ids.get(key) ?? randomUUID()
  if (!ids.has(key)) {
    ids.set(key, id)
    log.error({ err: cause, id }, 'unexpected error')
  }
  return internal(id)
}
