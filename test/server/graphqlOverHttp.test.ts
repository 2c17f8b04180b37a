import { auditServer, serverAudits } from 'graphql-http'
import { describe, expect, test } from 'vitest'
import { ask, serve } from './support.ts'

describe('GraphQL over HTTP', () => {
  test("passes all of graphql-http's audits", async () => {
    const { endpoint } = await serve()
    const results = await auditServer({ url: endpoint })
    const failed = results.flatMap((result) =>
      result.status === 'ok' ? [] : [`${result.id} ${result.name}: ${result.reason}`],
    )
    expect(failed).toEqual([])
    expect(results).toHaveLength(serverAudits({ url: endpoint }).length)
  })

  test('answers a query by GET, with its variables', async () => {
    const { endpoint } = await serve()
    const query = new URLSearchParams({ query: 'query ($n: String) { hello(name: $n) }', variables: '{"n":"Ana"}' })
    const response = await fetch(`${endpoint}?${query}`)
    expect(await response.json()).toEqual({ data: { hello: 'Hello Ana' } })
  })

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/jsonp',
    '',
  ])('refuses a body of type %j, which any page may send without asking', async (contentType) => {
    const { endpoint } = await serve()
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': contentType },
      body: Buffer.from(JSON.stringify({ query: '{ hello }' })),
    })
    expect(response.status).toBe(415)
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] })
  })

  test.each([
    ['a list of operations', JSON.stringify([{ query: '{ hello }' }, { query: '{ hello }' }])],
    ['no JSON', '{"query": "{ hel'],
    ['another parameter', JSON.stringify({ query: '{ hello }', qeury: '' })],
    ['variables that are a list', JSON.stringify({ query: '{ hello }', variables: [1] })],
    ['null', 'null'],
  ])('refuses a body that holds %s', async (_, body) => {
    const { endpoint } = await serve()
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    })
    const { errors } = (await response.json()) as { errors: unknown }
    expect(response.status).toBe(400)
    expect(errors).toEqual([{ message: expect.any(String), extensions: { code: 'BAD_REQUEST' } }])
  })

  test.each([
    ['that is compressed', { 'content-encoding': 'gzip' }, 'Send a body that is not compressed.'],
    ['in another character set', { 'content-type': 'application/json; charset=iso-8859-1' }, 'Send a body in UTF-8.'],
  ])('refuses a body %s, and says what would be read', async (_, headers, message) => {
    const { endpoint } = await serve()
    const body = JSON.stringify({ query: '{ hello }' })
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    })
    expect(response.status).toBe(415)
    expect(await response.json()).toEqual({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] })
  })

  test.each(['application/json; charset=UTF-8', 'application/json;charset="utf-8"; x=y'])(
    'reads a body of type %s',
    async (contentType) => {
      const { endpoint } = await serve()
      const headers = { 'content-type': contentType, 'content-encoding': 'identity' }
      const response = await fetch(endpoint, { method: 'POST', headers, body: '{"query":"{ hello }"}' })
      expect(await response.json()).toEqual({ data: { hello: 'Hello you' } })
    },
  )

  test('tells a client that accepts nothing of what is given here what that is', async () => {
    const { endpoint, lines } = await serve()
    const response = await fetch(`${endpoint}?query={hello}`, { headers: { accept: 'image/png' } })
    expect([response.status, response.headers.get('content-type')]).toEqual([406, 'application/json; charset=utf-8'])
    expect(await response.json()).toEqual({
      errors: [
        {
          message: 'Accept application/graphql-response+json, application/json, text/event-stream, multipart/mixed.',
          extensions: { code: 'BAD_REQUEST' },
        },
      ],
    })
    expect(lines).toMatchObject([{ status: 406, errors: ['BAD_REQUEST'] }])
  })

  test.each([
    ['application/graphql-response+json;q=0.1, application/json;q=0.9', 'application/json'],
    ['application/json; q=0.9, application/graphql-response+json', 'application/graphql-response+json'],
    ['application/json, application/graphql-response+json', 'application/json'],
    ['application/json;q=0, application/graphql-response+json;q=0.001', 'application/graphql-response+json'],
    ['*/*;q=0.1, application/graphql-response+json;q=0.2', 'application/graphql-response+json'],
    ['application/json, text/html;q=0.5', 'application/json'],
    ['text/html;q=0.5, application/json', 'application/json'],
    ['text/html, application/json', 'text/html'],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'text/html'],
    ['', 'application/json'],
    ['application/json;q=0', null],
  ])('answers a client that accepts %j with what it wants most: %s', async (accept, type) => {
    const { endpoint } = await serve()
    const { status, headers } = await fetch(`${endpoint}?query={hello}`, { headers: { accept } })
    expect([status, headers.get('content-type')]).toEqual(
      type === null ? [406, expect.anything()] : [200, `${type}; charset=utf-8`],
    )
  })

  test('refuses an address whose variables are not JSON', async () => {
    const { endpoint } = await serve()
    const response = await fetch(`${endpoint}?query={hello}&variables={oops`)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] })
  })

  test('refuses other methods', async () => {
    const { endpoint } = await serve()
    const response = await fetch(endpoint, {
      method: 'PUT',
      body: '{}',
      headers: { 'content-type': 'application/json' },
    })
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, POST'])
  })

  test('gives clients that only know application/json status 200 for whatever GraphQL itself refuses', async () => {
    const { endpoint } = await serve()
    const old = await ask(endpoint, '{ unknown }', { accept: 'application/json' })
    const current = await ask(endpoint, '{ unknown }')
    expect([old.status, current.status]).toEqual([200, 400])
    expect(old.code).toBe('GRAPHQL_VALIDATION_FAILED')
  })
})
