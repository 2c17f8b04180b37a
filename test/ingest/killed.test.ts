import { describe, expect, test } from 'vitest'
import { Random } from '../../bench/data/random.ts'
import { ruleExtractor } from '../../src/extraction/index.ts'
import { ingestPaths } from '../../src/ingest/index.ts'
import { exportOf } from '../exchange/exported.ts'
import { writeFolders } from '../support/articles.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { temporaryFolder } from '../support/folders.ts'
import { onrecord } from '../support/programs.ts'
import { outdated } from './archive.ts'
import { comparable } from './comparable.ts'

/** `npm run test:long` runs the whole; `KILL_SEED` repeats the moments of another run. */
const isLong = process.env.LONG === 'true'
const SIZE = isLong ? 500 : 12
const KILLS = isLong ? 20 : 2
const SEED = Number(process.env.KILL_SEED ?? Date.now() % 1_000_000)

/** How long a run may go on before it is killed: less than it takes, so that few kills come too late. Milliseconds. */
const LONGEST = isLong ? 8_000 : 1_500

/** What an undisturbed run records. */
async function undisturbed(folders: readonly string[]): Promise<string[]> {
  const database = await createTestDatabase()
  for (const folder of folders) await ingestPaths(database, [folder], { extractor: ruleExtractor })
  expect(await outdated(database)).toEqual([])
  return comparable(await exportOf(database))
}

/** Ingests a folder by the command; kills it so many times, then lets it come to its end. */
async function ingestKilled(database: TestDatabase, folder: string, kills: number, random: Random): Promise<void> {
  for (let kill = 0; kill <= kills; kill++) {
    const program = onrecord(['ingest', folder, '--workers', '1'], {
      environment: { DATABASE_URL: database.url },
    })
    if (kill === kills) {
      // 1: some documents cannot be read.
      const status = await program.ended
      expect([status, program.output()]).toEqual([status === 0 ? 0 : 1, expect.stringMatching(/^\d+ documents: /m)])
      return
    }
    const timer = setTimeout(() => program.signal('SIGKILL'), startup + random.next() * LONGEST)
    await program.ended
    clearTimeout(timer)
  }
}

/** How long the command takes until it begins: a kill before that tells nothing. Milliseconds. */
let startup = 0
async function measureStartup(database: TestDatabase): Promise<void> {
  const begun = performance.now()
  await onrecord(['ingest', '/nowhere'], { environment: { DATABASE_URL: database.url } }).ended
  startup = (performance.now() - begun) * 0.8
}

async function isWhole(database: TestDatabase, expected: readonly string[]): Promise<void> {
  expect(await database.prisma.pendingArticle.count()).toBe(0)
  expect(await outdated(database)).toEqual([])
  expect(comparable(await exportOf(database))).toEqual(expected)
}

describe(`killed at random moments (KILL_SEED=${SEED})`, async () => {
  const [one, shared] = [await createTestDatabase(), await createTestDatabase()]

  test('a run that is killed again and again, and then comes to its end, records what an undisturbed one does', async () => {
    const folders = writeFolders(temporaryFolder(), SIZE)
    const random = new Random(SEED)
    await measureStartup(one)
    const expected = await undisturbed(folders)
    await ingestKilled(one, folders[0], Math.ceil((KILLS * 2) / 3), random)
    await ingestKilled(one, folders[1], Math.floor(KILLS / 3), random)
    await isWhole(one, expected)
  })

  test.runIf(isLong)('so do two at once', async () => {
    const folders = writeFolders(temporaryFolder(), SIZE)
    const expected = await undisturbed(folders)
    for (const folder of folders)
      await Promise.all([1, 2].map((lane) => ingestKilled(shared, folder, KILLS / 4, new Random(SEED + lane))))
    await isWhole(shared, expected)
  })
})
