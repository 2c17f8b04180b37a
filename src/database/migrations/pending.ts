import type pg from 'pg'
import { migrationNames, migrationsFolder } from './folder.ts'

/**
 * The migrations that the database has not seen, in order. Asked here, since Prisma's engine takes a while to load.
 *
 * @param folder where the migrations lie, in Prisma's layout
 */
export async function pendingMigrations(pool: pg.Pool, folder: string = migrationsFolder): Promise<string[]> {
  const applied = await appliedMigrations(pool)
  return migrationNames(folder).filter((name) => !applied.includes(name))
}

/** The migrations that the database has seen and this program does not know: a newer one's. */
export async function unknownMigrations(pool: pg.Pool, folder: string): Promise<string[]> {
  const known = migrationNames(folder)
  return (await appliedMigrations(pool)).filter((name) => !known.includes(name))
}

async function appliedMigrations(pool: pg.Pool): Promise<string[]> {
  const { rows: tables } = await pool.query<{ exists: boolean }>(
    "select to_regclass('public._prisma_migrations') is not null as exists",
  )
  if (tables[0]?.exists !== true) return []
  const { rows } = await pool.query<{ name: string }>(
    'select migration_name as name from _prisma_migrations where finished_at is not null and rolled_back_at is null',
  )
  return rows.map(({ name }) => name)
}
