import type { DocumentNode, GraphQLSchema } from 'graphql'
import { createLRUCache, createYoga, type YogaServerInstance } from 'graphql-yoga'
import type { Logger } from 'pino'
import type { Reader, Readiness } from '../database/index.ts'
import type { Planner } from '../planner/index.ts'
import { type Context, createContext } from '../resolvers/context.ts'
import type { Settings } from '../settings.ts'
import { crossOrigin } from './crossOrigin.ts'
import type { ServerContext } from './exchange.ts'
import { OperationLimits } from './limits/operationLimits.ts'
import { useAnswerLimit } from './plugins/useAnswerLimit.ts'
import { useCompiledReads } from './plugins/useCompiledReads.ts'
import { useCompression } from './plugins/useCompression.ts'
import { useDeadline } from './plugins/useDeadline.ts'
import { useErrors } from './plugins/useErrors.ts'
import { useLimits } from './plugins/useLimits.ts'
import { useOperationKinds } from './plugins/useOperationKinds.ts'
import { useRequestForm } from './plugins/useRequestForm.ts'
import { useRequestLog } from './plugins/useRequestLog.ts'
import { useRevalidation } from './plugins/useRevalidation.ts'
import { useRoutes } from './plugins/useRoutes.ts'
import { useSecurityHeaders } from './plugins/useSecurityHeaders.ts'
import { useTrustedDocuments } from './plugins/useTrustedDocuments.ts'
import { useVaryByOrigin } from './plugins/useVaryByOrigin.ts'
import { graphiqlRoute } from './routes/graphiql.ts'
import { readinessRoute } from './routes/readiness.ts'
import { schemaFileRoute } from './routes/schemaFile.ts'
import type { Asked } from './shortcut/body.ts'
import { type Handler, withShortcut } from './shortcut/index.ts'
import { KnownAnswers } from './shortcut/knownAnswers.ts'
import { compileTrusted, readTrustedDocuments, type TrustedDocuments } from './trustedDocuments.ts'

const GRAPHQL_PATH = '/graphql'
/** Documents that are kept parsed and validated. One of the largest allowed takes some 500 kB. */
const CACHED_DOCUMENTS = 200

/** Parsed documents by their text. */
type Documents = ReturnType<typeof createLRUCache<DocumentNode>>

export interface ApiOptions {
  schema: GraphQLSchema
  settings: Settings
  log: Logger
  /** Reads for one request: tells of each statement, and starts none after the signal. */
  reader(onStatement: () => void, signal: AbortSignal): Reader
  /** Compiles operations; null: each takes the general path. */
  planner: Planner | null
  /** Never throws. */
  readiness(): Promise<Readiness>
}

/** The whole way of a request, from its first check to its log line. */
export function createApi(options: ApiOptions): Handler {
  const { schema, settings, log, reader, planner } = options
  const documents = createLRUCache<DocumentNode>({ max: CACHED_DOCUMENTS })
  const operationLimits = new OperationLimits(schema, settings.limits)
  const file = settings.trustedDocuments
  const trusted: TrustedDocuments = file === undefined ? new Map() : readTrustedDocuments(file, schema)
  compileTrusted(trusted, (text, document) => documents.set(text, document), planner)
  const yoga = createYogaServer(options, documents, operationLimits, trusted)
  const general: Handler = async (request, response, exchange) => yoga(request, response, { exchange })
  if (planner === null) return general
  const known = new KnownAnswers(documents)
  const { limits } = settings
  const textOf = (document: Asked['document']) => {
    if ('hash' in document) return trusted.get(document.hash)
    return settings.trustedDocumentsOnly && file !== undefined ? undefined : document.query
  }
  return withShortcut({ path: GRAPHQL_PATH, limits, operationLimits, known, planner, log, reader, textOf }, general)
}

function createYogaServer(
  { schema, settings, log, reader, planner, readiness }: ApiOptions,
  documents: Documents,
  operationLimits: OperationLimits,
  trusted: TrustedDocuments,
): YogaServerInstance<ServerContext, Context> {
  return createYoga<ServerContext, Context>({
    schema,
    graphqlEndpoint: GRAPHQL_PATH,
    context: ({ exchange }) => createContext(reader(() => exchange.countStatement(), exchange.signal)),
    plugins: [
      ...(planner === null ? [] : [useCompiledReads(planner, settings.limits)]),
      useDeadline(settings.limits),
      useAnswerLimit(settings.limits),
      useRoutes(
        {
          '/': () => ({ status: 302, headers: { location: GRAPHQL_PATH }, body: '' }),
          '/health': () => ({ body: '' }),
          '/ready': readinessRoute(readiness),
          '/schema.graphql': schemaFileRoute(schema),
          [GRAPHQL_PATH]: graphiqlRoute,
        },
        GRAPHQL_PATH,
        log,
      ),
      useRequestForm(),
      ...(settings.trustedDocuments === undefined ? [] : [useTrustedDocuments(trusted, settings.trustedDocumentsOnly)]),
      useLimits(operationLimits, settings.limits.maxTokens),
      useOperationKinds(),
      useErrors(log, settings.limits),
      useRevalidation(GRAPHQL_PATH),
      useCompression(),
      useVaryByOrigin(settings.corsOrigins),
      useSecurityHeaders(),
      useRequestLog(log),
    ],
    maxRequestBodySize: settings.limits.maxRequestBytes,
    parserAndValidationCache: {
      documentCache: documents,
      errorCache: createLRUCache({ max: CACHED_DOCUMENTS }),
    },
    cors: crossOrigin(settings.corsOrigins),
    // Yoga's own would answer whatever ends so, by any method: no address ends with a space.
    healthCheckEndpoint: ' ',
    // Each of these has its own plugin or is not wanted.
    maskedErrors: false,
    graphiql: false,
    landingPage: false,
    multipart: false,
    batching: false,
    logging: false,
  })
}
