import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '../support/folders.ts'
import { serve, start } from './support.ts'

const GREETING = 'query Greeting($name: String) { hello(name: $name) }'
const hash = createHash('sha256').update(GREETING).digest('hex')

function fileOf(contents: unknown): string {
  const file = join(temporaryFolder(), 'documents.json')
  writeFileSync(file, JSON.stringify(contents))
  return file
}

async function send(endpoint: string, body: object) {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify(body),
  })
  return { status: response.status, answer: await response.json() }
}

const persistedQuery = { version: 1, sha256Hash: hash }

describe('A trusted document', () => {
  test('is answered by its hash, by POST and by GET', async () => {
    const { endpoint } = await serve({ variables: { TRUSTED_DOCUMENTS: fileOf({ [hash]: GREETING }) } })
    const extensions = { persistedQuery }
    expect(await send(endpoint, { extensions, variables: { name: 'Oda' } })).toEqual({
      status: 200,
      answer: { data: { hello: 'Hello Oda' } },
    })
    const response = await fetch(`${endpoint}?extensions=${encodeURIComponent(JSON.stringify(extensions))}`)
    expect(await response.json()).toEqual({ data: { hello: 'Hello you' } })
  })

  test('that is not known, or no document at all, is refused', async () => {
    const { endpoint } = await serve({ variables: { TRUSTED_DOCUMENTS: fileOf({ [hash]: GREETING }) } })
    const unknown = { persistedQuery: { version: 1, sha256Hash: 'nothing' } }
    expect(await send(endpoint, { extensions: unknown })).toMatchObject({
      status: 404,
      answer: { errors: [{ extensions: { code: 'BAD_REQUEST' } }] },
    })
    expect(await send(endpoint, { variables: {} })).toMatchObject({ status: 400 })
  })

  test('is the only one that is answered where nothing else may be', async () => {
    const variables = { TRUSTED_DOCUMENTS: fileOf({ [hash]: GREETING }), TRUSTED_DOCUMENTS_ONLY: 'true' }
    const { endpoint } = await serve({ variables })
    expect(await send(endpoint, { query: '{ hello }' })).toMatchObject({
      status: 403,
      answer: { errors: [{ extensions: { code: 'BAD_REQUEST' } }] },
    })
    expect(await send(endpoint, { extensions: { persistedQuery } })).toMatchObject({ status: 200 })
  })

  test('that does not fit the schema, or a file that is none, ends the start', async () => {
    const broken = start({ variables: { TRUSTED_DOCUMENTS: fileOf({ [hash]: '{ nothing }' }) } })
    await expect(broken).rejects.toThrow(/the document [0-9a-f]{64} is not valid. Cannot query field "nothing"/)
    await expect(start({ variables: { TRUSTED_DOCUMENTS: fileOf([1]) } })).rejects.toThrow(/must be a JSON object/)
  })
})

describe('An answer by GET', () => {
  const query = (text: string) => `?query=${encodeURIComponent(text)}`

  test('has a tag, by which it is asked for again without being sent again', async () => {
    const { endpoint } = await serve()
    const address = endpoint + query('{ hello }')
    const headers = { accept: 'application/json' }
    const first = await fetch(address, { headers })
    expect(first.headers.get('cache-control')).toBe('public, no-cache')
    expect(first.headers.get('vary')).toMatch(/Accept/)
    expect(await first.json()).toEqual({ data: { hello: 'Hello you' } })
    const again = await fetch(address, {
      headers: { ...headers, 'if-none-match': first.headers.get('etag') ?? '', 'cache-control': 'no-cache' },
    })
    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
    const other = await fetch(endpoint + query('{ hello(name: "Oda") }'), { headers })
    expect(other.headers.get('etag')).not.toBe(first.headers.get('etag'))
  })

  test('is not kept where it has errors, nor is one by POST', async () => {
    const { endpoint, ask } = await serve()
    const failed = await fetch(endpoint + query('{ refused }'), { headers: { accept: 'application/json' } })
    expect(failed.headers.get('cache-control')).toBe('no-store')
    expect(failed.headers.has('etag')).toBe(false)
    expect((await ask('{ hello }')).headers.get('cache-control')).toBe('no-store')
  })
})
