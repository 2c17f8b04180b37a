import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { parse } from 'graphql'
import { describe, expect, test } from 'vitest'
import { seedArchive } from '../../src/ingest/index.ts'
import { Planner } from '../../src/planner/index.ts'
import { schema } from '../../src/schema/index.ts'
import { Exchange } from '../../src/server/exchange.ts'
import { OperationLimits } from '../../src/server/limits/operationLimits.ts'
import { listen } from '../../src/server/listen.ts'
import { withShortcut } from '../../src/server/shortcut/index.ts'
import { KnownAnswers } from '../../src/server/shortcut/knownAnswers.ts'
import { createTestDatabase, testSettings } from '../support/database.ts'
import { temporaryFolder } from '../support/folders.ts'
import { keptLog, serve } from './support.ts'

const database = await createTestDatabase()
await seedArchive(database)

const QUERY = `query Articles($first: Int, $where: ArticleWhere) {
  articles(first: $first, where: $where) { nodes { id headline quotes { nodes { text speakers { name } } } } }
}
query Agent($name: String!) { agent(by: { name: $name }) { id name } }`

const HASH = createHash('sha256').update(QUERY).digest('hex')

/** The archive, over the reader that reports each statement. */
function serveArchive(isCompiled: boolean, variables: NodeJS.ProcessEnv = {}) {
  const { maxAnswerBytes } = testSettings(variables).limits
  return serve({
    schema,
    variables,
    reader: (onStatement, signal) => database.reader(onStatement, signal),
    planner: isCompiled ? new Planner(schema, database.kysely, maxAnswerBytes) : null,
  })
}

interface Sent {
  headers?: Record<string, string>
  body?: unknown
  /** As it is, instead of `body`. */
  raw?: string
}

/** What is answered, byte for byte; without the headers that differ between any two answers, or that frame the body. */
function send(endpoint: string, { headers = {}, body, raw }: Sent) {
  return new Promise<{ status: number | undefined; headers: object; body: string }>((resolve, reject) => {
    const sent = request(endpoint, { method: 'POST', headers: { 'content-type': 'application/json', ...headers } })
    sent.on('error', reject).on('response', async (response) => {
      const chunks: Buffer[] = []
      for await (const chunk of response) chunks.push(chunk)
      const { date, connection, 'transfer-encoding': framing, 'content-length': length, ...rest } = response.headers
      const sorted = Object.fromEntries(Object.entries(rest).sort())
      resolve({ status: response.statusCode, headers: sorted, body: Buffer.concat(chunks).toString('base64') })
    })
    sent.end(raw ?? JSON.stringify(body))
  })
}

const articles = (variables: object = {}) => ({ query: QUERY, operationName: 'Articles', variables })
const agent = (name: unknown) => ({ query: QUERY, operationName: 'Agent', variables: { name } })

/** Requests that are answered, and that are refused for each reason there is. */
const requests: Record<string, Sent> = {
  'a list': { body: articles({ first: 2 }) },
  'a list with a filter': { body: articles({ first: 2, where: { hasQuotes: true } }) },
  'a list without variables': { body: { query: QUERY, operationName: 'Articles' } },
  'variables that are null': { body: { ...articles(), variables: null } },
  'one agent': { body: agent('Raisi') },
  nobody: { body: agent('Nobody') },
  'a hash': { body: { extensions: { persistedQuery: { version: 1, sha256Hash: HASH } }, operationName: 'Articles' } },
  'a hash and its document': {
    body: { ...agent('Raisi'), extensions: { persistedQuery: { version: 1, sha256Hash: HASH } } },
  },
  'an unknown hash': { body: { extensions: { persistedQuery: { version: 1, sha256Hash: 'nothing' } } } },
  'an empty query': { body: { query: '' } },
  'extensions that nobody knows': { body: { ...agent('Raisi'), extensions: { some: 'thing' } } },
  'a variable of the wrong type': { body: agent(5) },
  'a variable that is missing': { body: { query: QUERY, operationName: 'Agent' } },
  'a page that is too large': { body: articles({ first: 101 }) },
  'too many rows': { body: articles({ first: 100 }) },
  'no operation of that name': { body: { query: QUERY, operationName: 'Nothing' } },
  'no operation named': { body: { query: QUERY } },
  'a null character': { body: agent('\0') },
  'variables that nest too deep': {
    raw: `{"query":"{ __typename }","variables":{"a":${'['.repeat(200)}${']'.repeat(200)}}}`,
  },
  'a body that is no JSON': { raw: '{"query":' },
  'a list of operations': { raw: '[]' },
  'a parameter that nobody knows': { body: { ...agent('Raisi'), other: 1 } },
  'a document that is no GraphQL': { body: { query: '{' } },
  'another content type': { headers: { 'content-type': 'text/plain' }, body: agent('Raisi') },
}

const kinds: Record<string, Record<string, string>> = {
  'a plain client': {},
  'an app': { accept: 'application/json', 'accept-encoding': 'gzip' },
  'a newer client': { accept: 'application/graphql-response+json', 'content-type': 'application/json; charset=utf-8' },
  'a page of a site that may ask': { accept: '*/*', origin: 'https://friend.example' },
  'a page of a site that may not ask': { accept: '*/*', origin: 'https://stranger.example' },
  'a client that takes events': { accept: 'text/event-stream' },
  'a client that takes an answer in parts': { accept: 'multipart/mixed' },
  'a client that takes only pictures': { accept: 'image/png' },
}

const settings = { CORS_ORIGIN: 'https://friend.example', MAX_ROWS: '1500' }

describe('What is answered the short way', () => {
  test.each(Object.entries(kinds))('is answered the same as before, to %s', async (_kind, headers) => {
    const [shorter, longer] = [await serveArchive(true, settings), await serveArchive(false, settings)]
    for (const [name, sent] of Object.entries(requests)) {
      const asked = { ...sent, headers: { ...headers, ...sent.headers } }
      const expected = await send(longer.endpoint, asked)
      // The first time the general way answers, the second time the short one may.
      for (const time of ['first', 'second', 'third']) {
        expect(await send(shorter.endpoint, asked), `${name}, the ${time} time`).toEqual(expected)
      }
    }
  })

  test.each(['true', 'false'])(
    'is answered the same where there are trusted documents, nothing else: %s',
    async (only) => {
      const file = join(temporaryFolder(), 'documents.json')
      writeFileSync(file, JSON.stringify({ [HASH]: QUERY }))
      const variables = { ...settings, TRUSTED_DOCUMENTS: file, TRUSTED_DOCUMENTS_ONLY: only }
      const [shorter, longer] = [await serveArchive(true, variables), await serveArchive(false, variables)]
      for (const [name, sent] of Object.entries(requests)) {
        const expected = await send(longer.endpoint, sent)
        for (const time of ['first', 'second']) {
          expect(await send(shorter.endpoint, sent), `${name}, the ${time} time`).toEqual(expected)
        }
      }
    },
  )

  test('is logged as before', async () => {
    const [shorter, longer] = [await serveArchive(true), await serveArchive(false)]
    for (const { endpoint } of [shorter, longer]) {
      for (let time = 0; time < 3; time += 1) await send(endpoint, { body: agent('Raisi') })
    }
    const lines = (kept: Record<string, unknown>[]) => kept.map(({ time, duration, ...line }) => line)
    expect(shorter.lines).toHaveLength(3)
    expect(lines(shorter.lines)).toEqual(lines(longer.lines))
  })

  test('is taken once a request of its kind has been answered', async () => {
    const planner = new Planner(schema, database.kysely)
    const documents = new Map([[QUERY, parse(QUERY)]])
    const known = new KnownAnswers(documents)
    const { limits } = testSettings({})
    let general = 0
    const handler = withShortcut(
      {
        path: '/',
        limits,
        operationLimits: new OperationLimits(schema, limits),
        known,
        planner,
        log: keptLog().log,
        reader: (onStatement, signal) => database.reader(onStatement, signal),
        textOf: (document) => ('query' in document ? document.query : undefined),
      },
      async (_request, response, exchange) => {
        general += 1
        exchange.answeredByStatement = documents.get(QUERY) ?? null
        response.setHeader('content-type', 'application/json').end('{}')
      },
    )
    const server = await listen((asked, response) => handler(asked, response, new Exchange()), '127.0.0.1', 0)
    for (let time = 0; time < 3; time += 1) await send(server.url, { body: agent('Raisi') })
    await server.close(0)
    expect(general).toBe(1)
  })

  test('is one statement', async () => {
    const { endpoint, lines } = await serveArchive(true)
    for (let time = 0; time < 3; time += 1) await send(endpoint, { body: articles({ first: 3 }) })
    expect(lines.map(({ statements }) => statements)).toEqual([1, 1, 1])
  })
})

test.each([
  ['one statement', true, 1],
  ['field by field', false, 3],
])('an answer that is too large is refused, the first time and every time: %s', async (_, isCompiled, statements) => {
  const { ask, lines } = await serveArchive(isCompiled, { MAX_ANSWER_BYTES: '2000' })
  const asked = (first: number) => ask(QUERY, { operationName: 'Articles', variables: { first } })
  const refused = { code: 'QUERY_TOO_COMPLEX', limit: 'answer', allowed: 2000, found: null }
  for (const _time of ['first', 'second', 'third']) {
    expect(await asked(0)).toMatchObject({ status: 200, data: { articles: { nodes: [] } } })
    expect(await asked(1)).toMatchObject({ status: 400, data: undefined, errors: [{ extensions: refused }] })
    expect(lines.at(-1)).toMatchObject({ status: 400, errors: ['QUERY_TOO_COMPLEX'], statements })
  }
})
