import { openDatabase } from '../../src/database/index.ts'
import { countQuotes, inTransaction, refreshReadTables } from '../../src/ingest/index.ts'
import { readSettings } from '../../src/settings.ts'
import { idOf } from './ids.ts'
import type { World } from './world.ts'

/** A multiple of four, so that a meeting is counted with its first report and not again with its second. */
const BATCH = 2000

/** Fills the tables kept for reading with the program's own statements, for so many articles at a time as ingesting never has. */
export async function fillReadTables(url: string, world: World, onProgress: (done: number) => void): Promise<void> {
  const database = await openDatabase(readSettings({ DATABASE_URL: url, LOG_LEVEL: 'silent' }))
  try {
    for (let start = 0; start < world.articles; start += BATCH) {
      const end = Math.min(start + BATCH, world.articles)
      const articles = range(start, end).map((index) => idOf('article', index))
      const meetings = range(start / 4, Math.ceil(end / 4)).map((index) => idOf('meeting', index))
      await inTransaction(database, async (transaction) => {
        await refreshReadTables(transaction, {
          agents: [],
          articles,
          meetings,
          memberships: [],
          quotes: await countQuotes(transaction, articles),
        })
      })
      onProgress(end)
    }
  } finally {
    await database.close()
  }
}

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, offset) => start + offset)
}
