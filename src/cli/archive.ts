import { type Database, explainLoss, migrate, openDatabase } from '../database/index.ts'
import type { Settings } from '../settings.ts'

/** Tells a person what is happening. Not on standard output: that is for results and logs. */
export function say(message: string): void {
  console.error(message)
}

/**
 * Opens the archive's database, brings its tables up to date, and closes it when the work is done or has failed.
 *
 * @throws StartupError where it cannot be opened or migrated, or has gone meanwhile
 */
export async function withArchive<Result>(
  settings: Settings,
  work: (database: Database, applied: readonly string[]) => Promise<Result>,
): Promise<Result> {
  const database = await openDatabase(settings, say)
  try {
    return await work(database, await migrate(database.url, say))
  } catch (error) {
    throw explainLoss(database.description, error)
  } finally {
    await database.close()
  }
}
