import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { entityTag } from '../page.ts'
import { exampleQueries } from './examples.ts'

type Encoding = 'br' | 'gzip' | 'identity'

export interface GraphiQLPage {
  tag: string
  /** Allows the page's own script, by its hash, and nothing from elsewhere. */
  contentSecurityPolicy: string
  /** The page's bytes; each encoding is made once, when it is first asked for. */
  encoded(encoding: Encoding): Promise<Uint8Array<ArrayBuffer>>
}

/** GraphiQL in one file of 9 MB with all that it needs, made once: starting the server does not wait for it. */
export const graphiqlPage = once(makePage)

async function makePage(): Promise<GraphiQLPage> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql')
  const html = renderGraphiQL({
    title: 'On the Record · GraphiQL',
    defaultTabs: (await exampleQueries()).map((query) => ({ query })),
    shouldPersistHeaders: false,
  })
  const encode: Record<Encoding, () => Promise<Uint8Array<ArrayBuffer>>> = {
    br: once(() =>
      promisify(brotliCompress)(html, {
        params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_LGWIN]: 22 },
      }),
    ),
    gzip: once(() => promisify(gzip)(html)),
    identity: async () => Buffer.from(html),
  }
  return {
    tag: entityTag(html),
    contentSecurityPolicy: contentSecurityPolicy(html),
    encoded: (encoding) => encode[encoding](),
  }
}

function contentSecurityPolicy(html: string): string {
  const script = html.slice(html.indexOf('<script>') + '<script>'.length, html.lastIndexOf('</script>'))
  const hash = createHash('sha256').update(script).digest('base64')
  return [
    "default-src 'none'",
    `script-src 'sha256-${hash}'`,
    // The editor makes its workers from blobs, and its styles as it goes.
    'worker-src blob:',
    "style-src 'unsafe-inline'",
    "img-src 'self' data:",
    'font-src data:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** The same promise for every caller; a failed one is tried again. */
function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined
      throw error
    })
    return made
  }
}
