import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { addressOf } from '../../src/database/embedded/index.ts'
import { type EmbeddedServer, migrate } from '../../src/database/index.ts'
import { archiveRows } from './archive.ts'
import { copyRows } from './copy.ts'
import { createIndexes, dropIndexes, prepareForPeer } from './indexes.ts'
import { fillReadTables } from './keptForReading.ts'
import { verifyArchive } from './verify.ts'
import { worldOf } from './world.ts'

const SEED = 1
const root = join(import.meta.dirname, '..', '..')

type OnProgress = (message: string) => void

/** A database of synthetic records of this many articles: the one of an earlier run, where nothing that makes it has changed. */
export async function prepareDatabase(
  server: EmbeddedServer,
  articles: number,
  onProgress: OnProgress,
): Promise<string> {
  const name = `bench_${articles}`
  return keepDatabase(server, name, '', async (url) => {
    onProgress(`Making a database of ${articles.toLocaleString('en')} synthetic articles`)
    await fillDatabase(url, articles, onProgress)
  })
}

/** A copy of it for the peer, with the indexes that it needs: so that nobody else has them. */
export async function preparePeerDatabase(
  server: EmbeddedServer,
  articles: number,
  onProgress: OnProgress,
): Promise<string> {
  const name = `bench_${articles}`
  return keepDatabase(server, `${name}_peer`, `TEMPLATE ${name}`, async (url) => {
    onProgress('Making the indexes and foreign keys of PostGraphile in a copy of it')
    await withClient(url, prepareForPeer)
  })
}

async function keepDatabase(
  server: EmbeddedServer,
  name: string,
  clause: string,
  make: (url: string) => Promise<void>,
): Promise<string> {
  const url = addressOf({ ...server.connection, database: name })
  const wanted = fingerprint()
  await withClient(addressOf({ ...server.connection, database: 'postgres' }), async (client) => {
    const { rows } = await client.query<{ made: string | null }>(
      "SELECT shobj_description(oid, 'pg_database') AS made FROM pg_database WHERE datname = $1",
      [name],
    )
    if (rows[0]?.made === wanted) return
    await client.query(`DROP DATABASE IF EXISTS ${name}`)
    await client.query(`CREATE DATABASE ${name} ${clause}`)
    await make(url)
    await client.query(`COMMENT ON DATABASE ${name} IS '${wanted}'`)
  })
  return url
}

/** Fills an empty database with the records of this many articles. */
export async function fillDatabase(url: string, articles: number, onProgress: OnProgress = () => {}): Promise<void> {
  const world = worldOf(articles, SEED)
  await migrate(url)
  await withClient(url, async (client) => {
    const indexes = await dropIndexes(client)
    onProgress('  copying rows')
    await copyRows(url, archiveRows(world))
    await client.query('ANALYZE')
    onProgress('  filling the tables kept for reading')
    await fillReadTables(client)
    onProgress('  making indexes')
    await createIndexes(client, indexes)
    await client.query('VACUUM (ANALYZE)')
    onProgress('  verifying passages and references')
    await verifyArchive(client)
  })
}

/** Of the migrations and of what generates rows: another one means other data. */
function fingerprint(): string {
  const hash = createHash('sha256').update(String(SEED))
  for (const folder of [join(root, 'prisma', 'migrations'), import.meta.dirname]) {
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
      if (/\.(sql|ts)$/.test(file)) hash.update(file).update(readFileSync(join(folder, file)))
    }
  }
  return hash.digest('hex')
}

export async function withClient<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
