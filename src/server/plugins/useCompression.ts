import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Plugin } from 'graphql-yoga'
import { chooseEncoding } from '../encoding.ts'

/** In bytes. Below it a packet is saved by nobody. */
const WORTH_IT = 1_024
const COMPRESSIBLE = /^(text\/|application\/(graphql-response\+)?json|application\/graphql)/

const compress = promisify(gzip)

/** Answers of some size go out gzipped to clients that take it; pages that are kept compressed pass as they are. */
export function useCompression(): Plugin {
  return {
    async onResponse({ request, response, setResponse, fetchAPI }) {
      const { headers, status, statusText } = response
      if (headers.has('content-encoding') || !COMPRESSIBLE.test(headers.get('content-type') ?? '')) {
        return
      }
      headers.append('vary', 'Accept-Encoding')
      if (chooseEncoding(request.headers.get('accept-encoding'), ['gzip']) !== 'gzip') {
        return
      }
      const body = await response.text()
      if (Buffer.byteLength(body) < WORTH_IT) {
        return setResponse(new fetchAPI.Response(body, { status, statusText, headers }))
      }
      headers.set('content-encoding', 'gzip')
      headers.delete('content-length')
      setResponse(new fetchAPI.Response(await compress(body), { status, statusText, headers }))
    },
  }
}
