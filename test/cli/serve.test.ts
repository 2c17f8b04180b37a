import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import pg from 'pg'
import { expect, onTestFinished, test, vi } from 'vitest'
import { madeData } from '../support/data.ts'
import { createEmptyDatabase, createTestDatabase } from '../support/database.ts'
import { temporaryFolder } from '../support/folders.ts'
import { onrecord, type Program } from '../support/programs.ts'
import { isLong } from '../support/runs.ts'
import { onrecordHere } from './onrecord.ts'

const { url: DATABASE_URL } = await createTestDatabase()

async function urlOf(program: Program): Promise<string> {
  const [, url = ''] = await program.until(/GraphiQL: (\S+)/)
  return url
}

async function ask(url: string, query: string): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  return response.json()
}

test('a first start makes, fills and serves the archive; after kill -9 the next serves the same; SIGTERM ends it and its database', async () => {
  const DATA_DIR = join(temporaryFolder(), 'data')
  const query = '{ articles { totalCount nodes { id headline } } }'
  const first = onrecord(['serve'], { environment: { DATA_DIR } })
  const answer = await ask(await urlOf(first), query)
  expect(answer).toMatchObject({ data: { articles: { totalCount: 1 } } })
  expect(first.output()).toMatch(/Making a new PostgreSQL.*Starting.*Preparing the tables.*Loading the first document/s)
  first.signal('SIGKILL')
  await first.ended
  expect(existsSync(join(DATA_DIR, 'postgres', 'postmaster.pid'))).toBe(true)
  const second = onrecord(['serve'], { environment: { DATA_DIR } })
  expect(await ask(await urlOf(second), query)).toEqual(answer)
  expect(second.output()).not.toMatch(/Making|Preparing|Loading/)
  second.signal('SIGTERM')
  expect(await second.ended).toBe(0)
  expect(existsSync(join(DATA_DIR, 'postgres', 'postmaster.pid'))).toBe(false)
})

test('with DATABASE_URL that server is used, and nothing is seeded into it; a Ctrl-C that npm passes on once more ends nothing at once: a request in flight is answered', async () => {
  const server = onrecord(['serve'], { environment: { DATABASE_URL } })
  const url = await urlOf(server)
  const release = await lockArticles(DATABASE_URL)
  const answer = ask(url, '{ articles { totalCount } }')
  await requestWaits(DATABASE_URL)
  server.signal('SIGINT')
  server.signal('SIGINT')
  await expect.poll(() => fetch(url).catch(() => 'refused')).toBe('refused')
  await release()
  expect(await answer).toEqual({ data: { articles: { totalCount: 0 } } })
  expect(await server.ended).toBe(0)
})

test.runIf(isLong)('a second Ctrl-C ends at once, whatever is in flight', async () => {
  const server = onrecord(['serve'], { environment: { DATABASE_URL, TIMEOUT_MS: '600000' } })
  const url = await urlOf(server)
  const release = await lockArticles(DATABASE_URL)
  const answer = expect(ask(url, '{ articles { totalCount } }')).rejects.toThrow()
  await requestWaits(DATABASE_URL)
  server.signal('SIGINT')
  await sleep(600)
  server.signal('SIGINT')
  expect(await server.ended).toBe(1)
  await answer
  await release()
})

/** Makes every read of articles wait until it is released. */
function lockArticles(url: string): Promise<() => Promise<void>> {
  return lockTable(url, 'article')
}

async function lockTable(url: string, table: string): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(`begin; lock table ${table} in access exclusive mode`)
  return () => client.end()
}

async function requestWaits(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const locks = 'pg_locks join pg_database d on d.oid = database'
  const waiting = async () =>
    (await client.query(`select from ${locks} where datname = current_database() and not granted`)).rowCount
  await expect.poll(waiting).toBeGreaterThan(0)
  await client.end()
}

test.runIf(isLong)(
  'with several workers each answers on the same port, one that dies is replaced, and all end together',
  async () => {
    const DATA_DIR = madeData()
    const server = onrecord(['serve'], { environment: { DATA_DIR, WORKERS: '2', LOG_LEVEL: 'info' } })
    const url = await urlOf(server)
    const workers = async () => {
      const { stdout } = await promisify(execFile)('ps', ['-o', 'pid=', '--ppid', String(server.pid)])
      return stdout.split('\n').flatMap((line) => (line.trim() === '' ? [] : [Number(line)]))
    }
    const before = await workers()
    for (let request = 0; request < 8; request += 1) {
      expect(await ask(url, '{ articles { totalCount } }')).toEqual({ data: { articles: { totalCount: 1 } } })
    }
    const pids = new Set([...server.output().matchAll(/"pid":(\d+),.*"msg":"request"/g)].map(([, pid]) => Number(pid)))
    const [victim] = pids
    expect(before).toContain(victim)
    process.kill(victim ?? 0, 'SIGKILL')
    await server.until(/a worker has ended/)
    await expect.poll(async () => (await workers()).length).toBe(before.length)
    expect(await ask(url, '{ articles { totalCount } }')).toEqual({ data: { articles: { totalCount: 1 } } })
    server.signal('SIGTERM')
    expect(await server.ended).toBe(0)
    expect(existsSync(join(DATA_DIR, 'postgres', 'postmaster.pid'))).toBe(false)
  },
)

test.runIf(isLong)('workers that cannot listen are one line and status 1', async () => {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    other.close()
  })
  const address = other.address()
  const PORT = String(typeof address === 'object' ? address?.port : '')
  const server = onrecord(['serve'], { environment: { DATABASE_URL, PORT, WORKERS: '2' } })
  expect(await server.ended).toBe(1)
  expect(server.output()).toMatch(new RegExp(`Port ${PORT} is taken`))
  expect(server.output()).not.toMatch(/^\s+at /m)
})

test('a port that is taken is one line and status 1', async () => {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    other.close()
  })
  const address = other.address()
  const PORT = String(typeof address === 'object' ? address?.port : '')
  // Whatever else it begins with does not get far.
  const release = await lockTable(DATABASE_URL, 'pending_article')
  const { status, told } = await serveHere({ DATABASE_URL, PORT })
  expect(status).toBe(1)
  await release()
  expect(told).toMatch(new RegExp(`^Port ${PORT} is taken: .*set PORT to another one\\.\\n$`))
})

test('a missing file of trusted documents is one line and status 1', async () => {
  const TRUSTED_DOCUMENTS = join(temporaryFolder(), 'none.json')
  const { status, told } = await serveHere({ DATABASE_URL, TRUSTED_DOCUMENTS })
  expect(status).toBe(1)
  expect(told).toMatch(/^[^\n]*none\.json[^\n]*\n$/)
})

test('a setting that is none is one line and status 1', async () => {
  const server = onrecord(['serve'], { environment: { PORT: 'high' } })
  expect(await server.ended).toBe(1)
  expect(server.output()).toMatch(/^The setting PORT must be a whole number from 0 to 65535, not "high"\.\n$/)
})

test('a database that cannot be reached is one line and status 1, without its password', async () => {
  const { status, told } = await serveHere({ DATABASE_URL: 'postgresql://me:hidden@127.0.0.1:1/archive' })
  expect(status).toBe(1)
  expect(told).toMatch(/^The database archive at 127.0.0.1:1 cannot be reached: [^\n]*\n$/)
})

/** Serves within the test's own process, for what does not come to serving. */
function serveHere(environment: Record<string, string>) {
  for (const [name, value] of Object.entries({ LOG_LEVEL: 'silent', PORT: '0', ...environment }))
    vi.stubEnv(name, value)
  onTestFinished(() => {
    vi.unstubAllEnvs()
  })
  return onrecordHere('serve')
}

test('migrate prepares a database, and says when there is nothing to do', async () => {
  const DATABASE_URL = await createEmptyDatabase()
  const first = onrecord(['migrate'], { environment: { DATABASE_URL } })
  expect(await first.ended).toBe(0)
  expect(first.output()).toMatch(/Preparing the tables.*Done/s)
  vi.stubEnv('DATABASE_URL', DATABASE_URL)
  onTestFinished(() => {
    vi.unstubAllEnvs()
  })
  expect(await onrecordHere('migrate')).toEqual({ status: 0, out: '', told: 'The tables are up to date.\n' })
})

test('a command explains itself', async () => {
  const help = onrecord(['serve', '--help'])
  expect(await help.ended).toBe(0)
  expect(help.output()).toContain('Usage: onrecord serve')
})
