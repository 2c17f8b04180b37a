import { Writable } from 'node:stream'
import type { GraphQLSchema } from 'graphql'
import { createSchema } from 'graphql-yoga'
import { sql } from 'kysely'
import { pino } from 'pino'
import { onTestFinished } from 'vitest'
import { badUserInput, unavailable } from '../../src/errors.ts'
import type { Context } from '../../src/resolvers/context.ts'
import type { ApiOptions } from '../../src/server/api.ts'
import { serveApi } from '../../src/server/index.ts'
import { testSettings } from '../support/database.ts'

/** A log that keeps its lines, as whoever reads the server's output sees them. */
export function keptLog() {
  const lines: Record<string, unknown>[] = []
  const sink = new Writable({
    write(chunk, _encoding, done) {
      lines.push(JSON.parse(String(chunk)))
      done()
    },
  })
  return { lines, log: pino({ level: 'info' }, sink) }
}

/** Reads from no database: counts what it is asked, and keeps the signal of each request. */
export function emptyReader() {
  const signals: AbortSignal[] = []
  const reader: ApiOptions['reader'] = (onStatement, signal) => {
    signals.push(signal)
    return {
      async read() {
        signal.throwIfAborted()
        onStatement()
        return []
      },
      async readText() {
        signal.throwIfAborted()
        onStatement()
        return 'null'
      },
    }
  }
  return { reader, signals }
}

/** A schema in which each field is one thing that may happen to a request. `waits`, and what follows a statement, last as long as `waiting`. */
export function schemaOfIncidents(waiting: () => Promise<string> = async () => 'not at all'): GraphQLSchema {
  return createSchema<Context>({
    typeDefs: /* GraphQL */ `
      type Query {
        "Greets."
        hello(name: String = "you"): String!
        number(of: Int!): Int
        wordy: String!
        refused: String
        unreachable: String
        broken(secret: String): String
        brokenAndNeeded: String!
        notANumber: Int
        waits: String
        statements(count: Int!): Int
        articles(first: Int, after: String, last: Int, before: String): ArticleConnection!
        nodes(ids: [ID!]!): [Article]!
      }
      type ArticleConnection {
        edges: [ArticleEdge!]!
        nodes: [Article!]!
      }
      type ArticleEdge {
        node: Article!
      }
      type Article {
        id: ID!
        names: [String!]!
        related(first: Int, after: String, last: Int, before: String): ArticleConnection!
      }
    `,
    resolvers: {
      Query: {
        hello: (_, { name }) => `Hello ${name}`,
        number: (_, args) => args.of,
        wordy: () => 'word '.repeat(10_000),
        refused: () => {
          throw badUserInput('This is never accepted.')
        },
        unreachable: () => {
          throw unavailable()
        },
        broken: () => {
          throw new Error('relation "secret_table" does not exist')
        },
        brokenAndNeeded: () => {
          throw new Error('relation "secret_table" does not exist')
        },
        notANumber: () => 'a word from the database',
        waits: () => waiting(),
        statements: async (_, { count }, context) => {
          for (let done = 0; done < count; done += 1) {
            await context.read(sql`SELECT 1`)
            await waiting()
          }
          return count
        },
        articles: () => ({ nodes: [], edges: [] }),
        nodes: () => [],
      },
    },
  })
}

interface Serving extends Partial<Pick<ApiOptions, 'schema' | 'reader' | 'readiness' | 'planner'>> {
  /** Settings, as environment variables. */
  variables?: NodeJS.ProcessEnv
}

/** Serves on any free port, the schema of incidents unless another is given. Whoever asks closes it. */
export async function start({ variables = {}, ...options }: Serving = {}) {
  const { lines, log } = keptLog()
  const server = await serveApi({
    settings: testSettings(variables),
    log,
    schema: schemaOfIncidents(),
    reader: emptyReader().reader,
    planner: null,
    readiness: async () => 'READY',
    ...options,
  })
  return { ...server, lines, endpoint: `${server.url}/graphql` }
}

/** The same for one test, with a client; it is closed when the test ends. */
export async function serve(options: Serving = {}) {
  const server = await start(options)
  onTestFinished(() => server.close())
  return { ...server, ask: (query: string, more: Asked = {}) => ask(server.endpoint, query, more) }
}

interface Asked {
  variables?: Record<string, unknown>
  operationName?: string
  accept?: string
}

/** Asks by POST, as an app does, and reads the whole answer. */
export async function ask(endpoint: string, query: string, { accept = RESPONSE_TYPE, ...more }: Asked = {}) {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body: JSON.stringify({ query, ...more }),
  })
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: PresentedError[] }
  return { status: response.status, headers: response.headers, data, errors, code: errors?.[0]?.extensions.code }
}

/** What newer clients ask for; its statuses tell more than those of `application/json`. */
export const RESPONSE_TYPE = 'application/graphql-response+json'

export interface PresentedError {
  message: string
  path?: (string | number)[]
  extensions: { code: string } & Record<string, unknown>
}
