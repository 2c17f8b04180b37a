import { rmSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Random } from '../../bench/data/random.ts'
import { ruleExtractor } from '../../src/extraction/index.ts'
import { ingestPaths } from '../../src/ingest/index.ts'
import { exportOf } from '../exchange/exported.ts'
import { writeFolders } from '../support/articles.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { makeFolder } from '../support/folders.ts'
import { onrecord } from '../support/programs.ts'
import { isLong } from '../support/runs.ts'
import { outdated } from './archive.ts'
import { comparable } from './comparable.ts'

/** `npm run test:long` runs the whole; `KILL_SEED` repeats the moments of another run. */
const SIZE = isLong ? 500 : 12
const KILLS = isLong ? 20 : 1
const SEED = Number(process.env.KILL_SEED ?? Date.now() % 1_000_000)

/** How long a run may go on before it is killed: less than it takes, so that few kills come too late. Milliseconds. */
const LONGEST = isLong ? 8_000 : 1_000

/** Ingests a folder by the command, which is killed so many times; what is left then is ingested to its end. */
async function ingestKilled(database: TestDatabase, folder: string, kills: number, random: Random): Promise<void> {
  for (let kill = 0; kill < kills; kill++) {
    const program = onrecord(['ingest', folder, '--workers', '1'], { environment: { DATABASE_URL: database.url } })
    await Promise.race([hasBegun(database).then(() => sleep(random.next() * LONGEST)), program.ended])
    program.signal('SIGKILL')
    await program.ended
  }
  await ingestPaths(database, [folder], { extractor: ruleExtractor })
}

/** Waits until documents are kept: a first kill before that tells nothing. */
async function hasBegun({ prisma }: TestDatabase): Promise<void> {
  while ((await prisma.document.count()) === 0) await sleep(10)
}

async function isWhole(database: TestDatabase, expected: readonly string[]): Promise<void> {
  expect(await database.prisma.pendingArticle.count()).toBe(0)
  expect(await outdated(database)).toEqual([])
  expect(comparable(await exportOf(database))).toEqual(expected)
}

describe(`killed at random moments (KILL_SEED=${SEED})`, async () => {
  const [undisturbed, one, shared] = [
    await createTestDatabase(),
    await createTestDatabase(),
    await createTestDatabase(),
  ]
  const parent = makeFolder()
  afterAll(() => rmSync(parent, { recursive: true }))
  const folders = writeFolders(parent, SIZE)
  let expected: string[] = []
  beforeAll(async () => {
    for (const folder of folders) await ingestPaths(undisturbed, [folder], { extractor: ruleExtractor })
    expect(await outdated(undisturbed)).toEqual([])
    expected = comparable(await exportOf(undisturbed))
  })

  // What ends alone also ends beside another: the short run looks at two at once.
  test.runIf(isLong)(
    'a run that is killed again and again, and then comes to its end, records what an undisturbed one does',
    async () => {
      const random = new Random(SEED)
      await ingestKilled(one, folders[0], Math.ceil((KILLS * 2) / 3), random)
      await ingestKilled(one, folders[1], Math.floor(KILLS / 3), random)
      await isWhole(one, expected)
    },
  )

  test('so do two at once', async () => {
    const both = (folder: string, kills: number) =>
      Promise.all([1, 2].map((lane) => ingestKilled(shared, folder, kills, new Random(SEED + lane))))
    await both(folders[0], Math.ceil(KILLS / 4))
    await both(folders[1], Math.floor(KILLS / 4))
    await isWhole(shared, expected)
  })
})
