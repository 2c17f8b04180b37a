import type { Plugin } from 'graphql-yoga'
import { badRequest } from '../../errors.ts'
import type { ServerContext } from '../exchange.ts'
import { exceeded } from '../limits/exceeded.ts'

/** Longer queries are for POST; some proxies take no longer address either. In characters. */
const MAX_URL_LENGTH = 8_192

/** Deepest nesting of variables: far beyond any filter, far below what would exhaust the stack of those who read them. */
const MAX_NESTING = 100

/** A browser sends none of these to another site without asking that site first, so no page can forge such a request. */
const CONTENT_TYPES = new Set(['application/json', 'application/graphql+json', 'application/graphql'])

const MEDIA_TYPES = ['application/graphql-response+json', 'application/json', 'text/event-stream', 'multipart/mixed']

/** Refuses requests whose outer form is wrong, before their body is read. */
export function useRequestForm(): Plugin<object, ServerContext> {
  return {
    onRequestParse({ request, requestParser, setRequestParser }) {
      if (request.url.length > MAX_URL_LENGTH) {
        throw exceeded('characters', request.url.length, MAX_URL_LENGTH)
      }
      if (request.method === 'POST') checkBody(request.headers)
      if (request.method === 'GET' && requestParser) {
        setRequestParser((given) => {
          try {
            return requestParser(given)
          } catch {
            throw badRequest('The address holds variables or extensions that are not JSON.')
          }
        })
      }
    },
    onParams({ params }) {
      // Yoga checks the others.
      if (params.operationName != null && typeof params.operationName !== 'string') {
        throw badRequest('The operation name is no string.')
      }
      if (isNestedTooDeep(params.variables)) {
        throw badRequest(`The variables nest deeper than ${MAX_NESTING} levels.`)
      }
    },
    onResponse({ response, setResponse, fetchAPI, serverContext: { exchange } }) {
      if (response.status === 406) {
        const { message, extensions } = badRequest(`Accept ${MEDIA_TYPES.join(', ')}.`, { status: 406 })
        exchange.errorCodes = [String(extensions.code)]
        const errors = [{ message, extensions: { code: extensions.code } }]
        setResponse(fetchAPI.Response.json({ errors }, { status: 406 }))
      }
      if (response.status === 413) {
        // The rest of the body is not read, so the connection cannot carry another request.
        response.headers.set('connection', 'close')
      }
    },
  }
}

export function isNestedTooDeep(variables: unknown): boolean {
  return nestsDeeperThan(variables, MAX_NESTING)
}

function nestsDeeperThan(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return depth === 0 || Object.values(value).some((each) => nestsDeeperThan(each, depth - 1))
}

/** Throws where the body is not what is read here: JSON or GraphQL, in UTF-8, not compressed. */
function checkBody(headers: Headers): void {
  const [mediaType = '', ...parameters] = (headers.get('content-type') ?? '').toLowerCase().split(';')
  if (!CONTENT_TYPES.has(mediaType.trim())) {
    throw badRequest(`Send a body of type ${[...CONTENT_TYPES].join(', ')}.`, { status: 415 })
  }
  const charset = parameters.map((each) => each.trim().split('=')).find(([name]) => name === 'charset')?.[1]
  if (charset !== undefined && !/^"?utf-?8"?$/.test(charset)) {
    throw badRequest('Send a body in UTF-8.', { status: 415 })
  }
  if (!/^(identity)?$/i.test(headers.get('content-encoding')?.trim() ?? '')) {
    throw badRequest('Send a body that is not compressed.', { status: 415, headers: { 'accept-encoding': 'identity' } })
  }
}
