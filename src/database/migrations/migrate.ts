import pg from 'pg'
import { StartupError } from '../../errors.ts'
import { describeAddress, withoutPassword } from '../address.ts'
import { connectionSettings } from '../session.ts'
import { migrationsFolder, readMigrations, readSchema } from './folder.ts'
import { pendingMigrations, unknownMigrations } from './pending.ts'

// Prisma's own, so that its command waits too. A session's lock: the engine, in the same session, takes it once more.
const lockKey = 72_707_369

/**
 * Applies the migrations that the database has not seen. Each is one transaction together with Prisma's note that it was
 * applied, so that a process that is killed, or a migration that fails, leaves none half-way. Processes that start at the
 * same time wait here for one another.
 *
 * @param url the database's address
 * @param folder where the migrations lie, in Prisma's layout
 * @returns the names of the migrations that were applied
 * @throws StartupError where one fails, or where the database has seen migrations that this program does not know
 */
export async function migrate(
  url: string,
  onProgress: (message: string) => void = () => {},
  folder: string = migrationsFolder,
): Promise<string[]> {
  const pool = new pg.Pool({ ...connectionSettings(url), max: 1, idleTimeoutMillis: 0 })
  pool.on('error', () => {})
  try {
    await refuseNewer(pool, url, folder)
    if ((await pendingMigrations(pool, folder)).length === 0) return []
    await pool.query('select pg_advisory_lock($1)', [lockKey])
    const pending = await pendingMigrations(pool, folder)
    await apply(pool, folder, pending, onProgress)
    return pending
  } catch (error) {
    throw error instanceof StartupError ? error : failure(error, url)
  } finally {
    await pool.end()
  }
}

async function apply(
  pool: pg.Pool,
  folder: string,
  pending: readonly string[],
  onProgress: (message: string) => void,
): Promise<void> {
  // Loaded here: most starts have nothing to migrate.
  const { startEngine } = await import('./engine.ts')
  let refusal: unknown
  const engine = await startEngine(pool, readSchema(), (error) => {
    refusal = error
  })
  try {
    for (const name of pending) {
      onProgress(`Preparing the tables: ${name}`)
      await pool.query('begin')
      await engine.applyMigrations({
        migrationsList: readMigrations(folder, name),
        filters: { externalTables: [], externalEnums: [] },
      })
      await pool.query('commit')
    }
  } catch (error) {
    throw refusal ?? error
  } finally {
    engine.free()
  }
}

async function refuseNewer(pool: pg.Pool, url: string, folder: string): Promise<void> {
  const unknown = await unknownMigrations(pool, folder)
  if (unknown.length === 0) return
  throw new StartupError(
    `The database ${describeAddress(url)} was used by a newer version of On the Record (${unknown.join(', ')}): ` +
      'update this one, or use another database.',
  )
}

function failure(error: unknown, url: string): StartupError {
  const said = withoutPassword(error instanceof Error ? error.message : String(error), url)
  return new StartupError(`The tables of ${describeAddress(url)} could not be prepared: ${said}`)
}
