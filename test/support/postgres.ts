import { spawnSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'

import { addressOf, migrate, startEmbedded } from '../../src/database/index.ts'
import { copyData } from './data.ts'
import { abandonedFolders, makeFolder } from './folders.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address of the migrated, empty database that test databases are copies of. */
    templateDatabase: string
    /** A data folder of the embedded PostgreSQL, with nothing in its database; nobody uses it. */
    templateData: string
  }
}

/** One PostgreSQL for the whole run, in a folder of its own that is removed afterwards. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  for (const folder of abandonedFolders()) await tidyUp(folder)
  const folder = makeFolder()
  const first = await startEmbedded(join(folder, 'data'))
  await configure(addressOf(first.connection))
  await first.stop()
  project.provide('templateData', join(folder, 'template'))
  copyData(join(folder, 'data'), join(folder, 'template'))
  const server = await startEmbedded(join(folder, 'data'))
  const url = addressOf(server.connection)
  await migrate(url)
  project.provide('templateDatabase', url)
  return async () => {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

const SETTINGS = {
  // These data need not survive a power cut.
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  // Every test has a database, and each of these some connections of its own.
  max_connections: '500',
  // Memory that was never used is dear, and each database is small.
  shared_buffers: "'64MB'",
  // None lives long enough to be tidied up.
  autovacuum: 'off',
}

async function configure(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  for (const [name, value] of Object.entries(SETTINGS)) await client.query(`alter system set ${name} = ${value}`)
  await client.end()
}

async function tidyUp(folder: string): Promise<void> {
  const data = join(folder, 'data')
  // A small disk that a test has mounted there; of any other folder this says that it is none.
  spawnSync('umount', ['--lazy', folder])
  if (existsSync(join(data, 'postgres', 'postmaster.pid'))) {
    const server = await startEmbedded(data)
    await server.stop()
  }
  rmSync(folder, { recursive: true, force: true })
}
