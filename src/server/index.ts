import { type Database, readinessOf } from '../database/index.ts'
import { Planner } from '../planner/index.ts'
import { schema } from '../schema/index.ts'
import { orderAccepted } from './accept.ts'
import { type ApiOptions, createApi } from './api.ts'
import { Exchange } from './exchange.ts'
import { forServedHosts } from './hosts.ts'
import { listen } from './listen.ts'

/** Beyond a request's own deadline, for its answer to be sent. In milliseconds. */
const GRACE = 1_000

export interface RunningServer {
  /** Where it answers: http://127.0.0.1:4000 */
  url: string
  /** Lets requests in flight finish, then closes every connection. The database stays open: whoever opened it closes it. */
  close(): Promise<void>
}

/** Serves the archive over HTTP. Throws StartupError where the port or the host cannot be had. */
export function startServer({
  database,
  ...options
}: Pick<ApiOptions, 'settings' | 'log'> & {
  database: Pick<Database, 'reader' | 'pool' | 'kysely'>
}): Promise<RunningServer> {
  return serveApi({
    ...options,
    schema,
    reader: (onStatement, signal) => database.reader(onStatement, signal),
    planner: options.settings.compiledReads
      ? new Planner(schema, database.kysely, options.settings.limits.maxAnswerBytes)
      : null,
    readiness: () => readinessOf(database),
  })
}

/** Serves any schema over any reader in the same way. Throws StartupError where the port or the host cannot be had. */
export async function serveApi(options: ApiOptions): Promise<RunningServer> {
  const { settings, log } = options
  const { host, port, limits } = settings
  const api = createApi(options)
  const listener = forServedHosts(settings, log, (request, response) => {
    orderAccepted(request)
    void api(request, response, new Exchange())
  })
  const { url, close } = await listen(listener, host, port)
  return { url, close: () => close(limits.timeoutMs + GRACE) }
}
