import pg from 'pg'
import { StartupError } from '../../errors.ts'
import { describeAddress, withoutPassword } from '../address.ts'
import { connectionSettings } from '../openDatabase.ts'
import { startEngine } from './engine.ts'
import { migrationNames, migrationsFolder, readMigrations, readSchema } from './folder.ts'

const lockKey = 7_271_002

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
  const pool = new pg.Pool({ ...connectionSettings(url, {}), max: 1, idleTimeoutMillis: 0 })
  pool.on('error', () => {})
  try {
    const applied: string[] = []
    while ((await pending(pool, url, folder)).length > 0) {
      await pool.query('begin')
      await pool.query('select pg_advisory_xact_lock($1)', [lockKey])
      const [next] = await pending(pool, url, folder)
      if (next !== undefined) {
        onProgress(`Preparing the tables: ${next}`)
        await apply(pool, folder, next)
        applied.push(next)
      }
      await pool.query('commit')
    }
    return applied
  } catch (error) {
    throw error instanceof StartupError ? error : failure(error, url)
  } finally {
    await pool.end()
  }
}

async function apply(pool: pg.Pool, folder: string, last: string): Promise<void> {
  const engine = await startEngine(pool, readSchema())
  try {
    await engine.applyMigrations({
      migrationsList: readMigrations(folder, last),
      filters: { externalTables: [], externalEnums: [] },
    })
  } finally {
    engine.free()
  }
}

/** The migrations that are still to be applied. Asked here first, since Prisma's engine takes a while to load. */
async function pending(pool: pg.Pool, url: string, folder: string): Promise<string[]> {
  const applied = await appliedMigrations(pool)
  const known = migrationNames(folder)
  const unknown = applied.filter((name) => !known.includes(name))
  if (unknown.length > 0) {
    throw new StartupError(
      `The database ${describeAddress(url)} was used by a newer version of On the Record (${unknown.join(', ')}): ` +
        'update this one, or use another database.',
    )
  }
  return known.filter((name) => !applied.includes(name))
}

/** The names of the migrations that the database has seen, none where it has never been migrated. */
export async function appliedMigrations(pool: pg.Pool): Promise<string[]> {
  const { rows: tables } = await pool.query<{ exists: boolean }>(
    "select to_regclass('_prisma_migrations') is not null as exists",
  )
  if (tables[0]?.exists !== true) return []
  const { rows } = await pool.query<{ name: string }>(
    'select migration_name as name from _prisma_migrations where finished_at is not null and rolled_back_at is null',
  )
  return rows.map(({ name }) => name)
}

function failure(error: unknown, url: string): StartupError {
  const said = withoutPassword(error instanceof Error ? error.message : String(error), url)
  return new StartupError(`The tables of ${describeAddress(url)} could not be prepared: ${said}`)
}
