import type { Plugin } from 'graphql-yoga'
import { compressed } from '../compression.ts'
import { chooseEncoding } from '../encoding.ts'

const COMPRESSIBLE = /^(text\/|application\/(graphql-response\+)?json|application\/graphql)/

/** Answers of some size go out gzipped to clients that take it; pages that are kept compressed pass as they are. */
export function useCompression(): Plugin {
  return {
    async onResponse({ request, response, setResponse, fetchAPI }) {
      const { headers, status, statusText } = response
      if (headers.has('content-encoding') || !COMPRESSIBLE.test(headers.get('content-type') ?? '')) {
        return
      }
      headers.append('vary', 'Accept-Encoding')
      const accepted = request.headers.get('accept-encoding')
      // Its body can be read only once.
      if (chooseEncoding(accepted, ['gzip']) !== 'gzip') {
        return
      }
      const text = await response.text()
      const body = await compressed(text, accepted)
      if (body !== null) {
        headers.set('content-encoding', 'gzip')
        headers.delete('content-length')
      }
      setResponse(new fetchAPI.Response(body ?? text, { status, statusText, headers }))
    },
  }
}
