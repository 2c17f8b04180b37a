import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { withArchive } from '../../src/cli/archive.ts'
import { StartupError } from '../../src/errors.ts'
import { createTestDatabase, testSettings } from '../support/database.ts'

const database = await createTestDatabase()
const settings = testSettings({ DATABASE_URL: database.url })

test('a database that goes away in the midst of a command is told in one line, with what to do', async () => {
  const work = withArchive(settings, ({ transaction }) =>
    transaction(async (tx) => {
      await tx.rows(sql`SELECT 1`)
      await database.prisma.$executeRaw`
        SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid()`
      await tx.rows(sql`SELECT 1`)
    }),
  )
  await expect(work).rejects.toThrow(StartupError)
  await expect(work).rejects.toThrow(
    /^The database test_\S+ at .* was lost in the midst of this: .+ What is recorded stays; once it answers again, the same command goes on\.$/,
  )
})

test('a file that is not there is no database that has gone', async () => {
  const missing = Object.assign(new Error('ENOENT: no such file'), { code: 'ENOENT', path: 'visit.txt' })
  await expect(withArchive(settings, () => Promise.reject(missing))).rejects.toBe(missing)
})
