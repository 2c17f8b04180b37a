import type { Plugin } from 'graphql-yoga'
import type { ServerContext } from '../exchange.ts'
import { entityTag, isKnown, REVALIDATED } from '../page.ts'

/**
 * Answers by GET may be kept, and are asked for again each time by their tag: whoever has the same answer already is told so
 * without it. Answers with errors are not kept.
 */
export function useRevalidation(graphqlPath: string): Plugin<object, ServerContext> {
  return {
    async onResponse({ request, response, setResponse, fetchAPI, serverContext: { exchange } }) {
      const { headers, status, statusText } = response
      const isAnswer = /json/.test(headers.get('content-type') ?? '') && new URL(request.url).pathname === graphqlPath
      if (request.method !== 'GET' || status !== 200 || !isAnswer || exchange.errorCodes.length > 0) return
      const body = await response.text()
      const etag = `W/"${entityTag(body)}"`
      headers.set('etag', etag)
      headers.set('cache-control', REVALIDATED)
      headers.append('vary', 'Accept')
      if (!isKnown(request, etag)) return setResponse(new fetchAPI.Response(body, { status, statusText, headers }))
      headers.delete('content-length')
      setResponse(new fetchAPI.Response(null, { status: 304, headers }))
    },
  }
}
