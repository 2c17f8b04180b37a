import cluster from 'node:cluster'
import { Command } from 'commander'
import { sql } from 'kysely'
import { type Logger, pino } from 'pino'
import { type Database, openDatabase } from '../database/index.ts'
import { readSettings, type Settings } from '../settings.ts'
import { say, withArchive } from './archive.ts'
import { interruption } from './interruption.ts'
import { startWorkers, tellListening } from './workers.ts'

export function serveCommand(): Command {
  return new Command('serve')
    .description('Serves the archive over HTTP until Ctrl-C or SIGTERM; a second one ends at once.')
    .action(async () => {
      const interrupted = interruption()
      const settings = readSettings(process.env)
      const log = pino({ level: settings.logLevel })
      if (cluster.isWorker) return work(settings, log, interrupted)
      // Loaded beside the database's start: the API takes as long to load as PostgreSQL to come up.
      const loading = settings.workers === 1 ? import('../server/index.ts') : null
      await withArchive(settings, async (database) => {
        // What reads articles takes much memory, and is loaded only where it may be needed.
        if (settings.seed) await (await import('../ingest/index.ts')).seedArchive(database, say)
        const server =
          loading === null
            ? await startWorkers(settings.workers, { DATABASE_URL: database.url, SEED: 'false' }, log)
            : await (await loading).startServer({ settings, database, log })
        log.info({ url: server.url, database: database.description, workers: settings.workers }, 'serving')
        // Not before it listens: where it cannot, the database is closed at once.
        const stop = new AbortController()
        const settling = finishEarlierRun(database, stop.signal).catch((error: unknown) =>
          log.error({ err: error }, 'an earlier run could not be finished'),
        )
        say(`GraphiQL: ${server.url}/graphql (Ctrl-C ends)`)
        const signal = await interrupted
        log.info({ signal }, 'ending')
        stop.abort()
        await server.close()
        await settling
      })
    })
}

/** What a run of ingest that was broken off has left. Where there is nothing, the code for it is not loaded: it would double the heap. */
async function finishEarlierRun(database: Database, signal: AbortSignal): Promise<void> {
  const [found] = await database.read(
    sql<{ isPending: boolean }>`select exists (select from pending_article) as is_pending`,
  )
  if (!found?.isPending) return
  const { settle } = await import('../ingest/settle.ts')
  await settle(database, { signal })
}

/** One process of several: the one that started it keeps the database, and has brought its tables up to date. */
async function work(settings: Settings, log: Logger, interrupted: Promise<NodeJS.Signals>): Promise<void> {
  const loading = import('../server/index.ts')
  const database: Database = await openDatabase(settings, say)
  try {
    const server = await (await loading).startServer({ settings, database, log })
    tellListening(server.url)
    await interrupted
    await server.close()
  } finally {
    await database.close()
    cluster.worker?.disconnect()
  }
}
