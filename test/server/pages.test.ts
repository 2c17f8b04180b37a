import { once } from 'node:events'
import { get } from 'node:http'
import { text } from 'node:stream/consumers'
import { buildSchema, printSchema } from 'graphql'
import { describe, expect, test } from 'vitest'
import { schemaOfIncidents, serve } from './support.ts'

const AS_BROWSER = { accept: 'text/html,application/xhtml+xml' }

describe('Pages', () => {
  test('/ leads to GraphiQL', async () => {
    const { url } = await serve()
    const response = await fetch(url, { redirect: 'manual' })
    expect([response.status, response.headers.get('location')]).toEqual([302, '/graphql'])
  })

  test('/schema.graphql is the schema, and is not sent again to whoever has it', async () => {
    const { url } = await serve()
    const response = await fetch(`${url}/schema.graphql`)
    const text = await response.text()
    expect(printSchema(buildSchema(text))).toBe(printSchema(schemaOfIncidents()))
    expect(text).toMatch(/[^\n]\n$/)
    const etag = response.headers.get('etag') ?? ''
    for (const known of [etag, etag.replace('W/', ''), `"other", ${etag}`, '*']) {
      const again = await fetch(`${url}/schema.graphql`, { headers: { 'if-none-match': known } })
      expect([known, again.status, await again.text()]).toEqual([known, 304, ''])
    }
    const changed = await fetch(`${url}/schema.graphql`, { headers: { 'if-none-match': '"other"' } })
    expect(changed.status).toBe(200)
  })

  test('/health answers as long as the server lives, whatever the database does', async () => {
    const { url } = await serve({ readiness: async () => 'UNREACHABLE' })
    expect((await fetch(`${url}/health`)).status).toBe(200)
  })

  test('/health is one address, and is read', async () => {
    const { url } = await serve()
    expect((await fetch(`${url}/health`, { method: 'POST' })).status).toBe(405)
    expect((await fetch(`${url}/nothing/health`)).status).toBe(404)
    const response = await fetch(`${url}/graphql?query={hello}&extensions={"from":"/health`)
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] })
  })

  test.each([
    ['READY', 200],
    ['UNREACHABLE', 503],
    ['NOT_MIGRATED', 503],
  ] as const)('/ready says %s with status %i', async (readiness, status) => {
    const { url } = await serve({ readiness: async () => readiness })
    const response = await fetch(`${url}/ready`)
    expect([response.status, await response.json()]).toEqual([status, { status: readiness }])
  })

  test('anything else is not there, and pages take no other method', async () => {
    const { url } = await serve()
    const paths = ['/nothing', '/graphql/more', '/nothing/graphql', '/nothing?x=/graphql', '/__proto__']
    const answers = await Promise.all(paths.map((path) => fetch(url + path)))
    expect(answers.map(({ status }) => status)).toEqual(paths.map(() => 404))
    expect(await answers[0]?.json()).toEqual({ error: 'There is nothing at this address.', see: '/graphql' })
    expect((await fetch(`${url}/ready`, { method: 'DELETE' })).status).toBe(405)
  })

  test('a page that fails says no more than the id under which it is logged', async () => {
    const readiness = async () => {
      throw new Error('password authentication failed for user "admin"')
    }
    const { url, lines } = await serve({ readiness })
    const response = await fetch(`${url}/ready`)
    expect([response.status, await response.json()]).toEqual([
      500,
      { error: expect.stringContaining(String(lines[0]?.id)) },
    ])
  })

  test('a request for a host that is none is refused, without a word of what lies inside', async () => {
    const { url } = await serve()
    const request = get(url, { headers: { host: '%%%' } })
    const [response] = await once(request, 'response')
    expect([response.statusCode, await text(response)]).toEqual([400, ''])
  })

  test('an address may be given whole, as HTTP has it for proxies', async () => {
    const { url } = await serve()
    const { hostname, port } = new URL(url)
    const given = ['http://archive.localhost:8080/graphql?query={hello}', `${url}/graphql?query={hello}`, 'http://%%%/']
    const answers = given.map(async (path) => {
      const [response] = await once(get({ hostname, port, path }), 'response')
      return [response.statusCode, await text(response)]
    })
    expect(await Promise.all(answers)).toEqual([
      [200, '{"data":{"hello":"Hello you"}}'],
      [200, '{"data":{"hello":"Hello you"}}'],
      [400, ''],
    ])
  })

  // The name of another site may lead here, after its page is loaded: the browser then takes this server for that site.
  test.each<[NodeJS.ProcessEnv, string, number]>([
    [{}, 'localhost:4000', 200],
    [{}, '127.0.0.1:4000', 200],
    [{}, 'archive.localhost', 200],
    [{}, '[::1]:4000', 200],
    [{}, 'evil.example:4000', 421],
    [{}, 'localhost.evil.example', 421],
    [{}, '127.0.0.1.evil.example', 421],
    [{ ALLOWED_HOSTS: 'archive.example, other.example' }, 'Archive.example:443', 200],
    [{ ALLOWED_HOSTS: 'archive.example' }, 'localhost', 200],
    [{ ALLOWED_HOSTS: 'archive.example' }, 'evil.example', 421],
    [{ ALLOWED_HOSTS: '*' }, 'evil.example', 200],
    [{ HOST: '0.0.0.0' }, 'evil.example', 200],
    [{ HOST: '0.0.0.0', ALLOWED_HOSTS: 'archive.example' }, 'evil.example', 421],
  ])('are served with %j to who asks for the host %s: %i', async (variables, host, status) => {
    const { url, lines } = await serve({ variables })
    const { port } = new URL(url)
    const [response] = await once(
      get({ port, host: '127.0.0.1', path: '/schema.graphql', headers: { host } }),
      'response',
    )
    expect([response.statusCode, await text(response)]).toEqual([
      status,
      expect.stringContaining(status === 200 ? 'type Query' : 'ALLOWED_HOSTS'),
    ])
    await expect.poll(() => lines).toMatchObject([{ status, path: '/schema.graphql' }])
  })

  test('GraphiQL is served to browsers only: compressed, and not sent again to whoever has it', async () => {
    const { endpoint } = await serve()
    const page = await fetch(endpoint, { headers: { ...AS_BROWSER, 'accept-encoding': 'br' } })
    expect(page.headers.get('content-type')).toContain('text/html')
    expect(page.headers.get('content-encoding')).toBe('br')
    expect(Number(page.headers.get('content-length'))).toBeLessThan(3_000_000)
    expect(await page.text()).toContain('<title>On the Record')
    const etag = page.headers.get('etag') ?? ''
    const again = await fetch(endpoint, { headers: { ...AS_BROWSER, 'accept-encoding': 'br', 'if-none-match': etag } })
    expect(again.status).toBe(304)
    const data = await fetch(endpoint)
    expect(data.headers.get('content-type')).toContain('json')
  })

  test('answers of some size are gzipped for clients that take it, small ones never', async () => {
    const { endpoint } = await serve()
    const encodingOf = async (query: string, accepted: string) => {
      const response = await fetch(`${endpoint}?query=${query}`, { headers: { 'accept-encoding': accepted } })
      const { data } = (await response.json()) as { data: Record<string, string> }
      expect(Object.values(data)[0]).toBeTruthy()
      return response.headers.get('content-encoding')
    }
    expect(await encodingOf('{wordy}', 'gzip, br')).toBe('gzip')
    expect(await encodingOf('{wordy}', 'gzip;q=0, identity')).toBeNull()
    expect(await encodingOf('{hello}', 'gzip')).toBeNull()
  })

  test('browsers are told to run, frame and leak nothing', async () => {
    const { url, endpoint } = await serve()
    for (const response of [await fetch(`${url}/ready`), await fetch(`${endpoint}?query={hello}`)]) {
      expect(Object.fromEntries(response.headers)).toMatchObject({
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
      })
      expect(response.headers.has('x-powered-by')).toBe(false)
    }
    const page = await fetch(endpoint, { headers: AS_BROWSER })
    expect(page.headers.get('content-security-policy')).toMatch(/script-src 'sha256-[^']+';/)
    await page.body?.cancel()
  })
})

describe('Other sites’ pages', () => {
  const allowed = async (variables: Record<string, string>, origin: string) => {
    const { endpoint } = await serve({ variables })
    const headers = {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    }
    const preflight = await fetch(endpoint, { method: 'OPTIONS', headers })
    return preflight.headers.get('access-control-allow-origin')
  }

  test('may not call the API unless CORS_ORIGIN names them', async () => {
    expect(await allowed({}, 'https://a.example')).toBeNull()
    expect(await allowed({ CORS_ORIGIN: 'https://a.example,https://b.example' }, 'https://b.example')).toBe(
      'https://b.example',
    )
    expect(await allowed({ CORS_ORIGIN: 'https://a.example,https://b.example' }, 'https://c.example')).toBeNull()
    expect(await allowed({ CORS_ORIGIN: '*' }, 'https://c.example')).toBe('https://c.example')
  })

  test.each(['https://a.example,https://b.example', '*'])(
    'get answers that are kept for each site alone, where CORS_ORIGIN is %s',
    async (origins) => {
      const { endpoint } = await serve({ variables: { CORS_ORIGIN: origins } })
      const address = `${endpoint}?query=${encodeURIComponent('{ hello }')}`
      for (const origin of ['https://a.example', 'https://c.example', null]) {
        const headers = { accept: 'application/json', ...(origin === null ? {} : { origin }) }
        const first = await fetch(address, { headers })
        await first.body?.cancel()
        const known = { 'if-none-match': first.headers.get('etag') ?? '', 'cache-control': 'no-cache' }
        const again = await fetch(address, { headers: { ...headers, ...known } })
        const posted = await fetch(endpoint, {
          method: 'POST',
          headers: { ...headers, 'content-type': 'application/json' },
          body: '{"query":"{ hello }"}',
        })
        await posted.body?.cancel()
        const preflight = await fetch(endpoint, { method: 'OPTIONS', headers })
        expect([first.status, again.status, posted.status, preflight.status]).toEqual([200, 304, 200, 204])
        expect(first.headers.get('vary')?.split(', ').sort()).toEqual(['Accept', 'Accept-Encoding', 'Origin'])
        for (const { headers: answered } of [again, posted, preflight]) {
          expect(answered.get('vary')?.split(', ')).toContain('Origin')
        }
      }
    },
  )

  test('make no difference where none may call', async () => {
    const { ask } = await serve()
    expect((await ask('{ hello }')).headers.get('vary')).not.toMatch(/Origin/)
  })
})
