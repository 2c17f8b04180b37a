import { Command } from 'commander'
import { pino } from 'pino'
import { readSettings } from '../settings.ts'
import { say, withArchive } from './archive.ts'
import { interruption } from './interruption.ts'

export function serveCommand(): Command {
  return new Command('serve')
    .description('Serves the archive over HTTP until Ctrl-C or SIGTERM; a second one ends at once.')
    .action(async () => {
      const interrupted = interruption()
      const settings = readSettings(process.env)
      const log = pino({ level: settings.logLevel })
      // Loaded beside the database's start: the API takes as long to load as PostgreSQL to come up.
      const loading = import('../server/index.ts')
      await withArchive(settings, async (database) => {
        const { startServer } = await loading
        // What reads articles takes much memory, and is loaded only where it may be needed.
        if (settings.seed) await (await import('../ingest/index.ts')).seedArchive(database, say)
        // What a run of ingest that was broken off has left; imported alone, since all of src/ingest takes much memory.
        const { settle } = await import('../ingest/settle.ts')
        const stop = new AbortController()
        const settling = settle(database, { signal: stop.signal }).catch((error: unknown) =>
          log.error({ err: error }, 'an earlier run could not be finished'),
        )
        const server = await startServer({ settings, database, log })
        log.info({ url: server.url, database: database.description }, 'serving')
        say(`GraphiQL: ${server.url}/graphql (Ctrl-C ends)`)
        const signal = await interrupted
        log.info({ signal }, 'ending')
        stop.abort()
        await server.close()
        await settling
      })
    })
}
