import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createEmptyDatabase } from '../support/database.ts'
import { temporaryFolder } from '../support/folders.ts'
import { onrecord, type Program } from '../support/programs.ts'

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

test('a first start makes, fills and serves the archive; SIGTERM ends it and its database; a second start serves the same', async () => {
  const DATA_DIR = join(temporaryFolder(), 'data')
  const query = '{ articles { totalCount nodes { id headline } } }'
  const first = onrecord(['serve'], { environment: { DATA_DIR } })
  const answer = await ask(await urlOf(first), query)
  expect(answer).toMatchObject({ data: { articles: { totalCount: 1 } } })
  expect(first.output()).toMatch(/Making a new PostgreSQL.*Starting.*Preparing the tables.*Loading the first document/s)
  first.signal('SIGTERM')
  expect(await first.ended).toBe(0)
  expect(existsSync(join(DATA_DIR, 'postgres', 'postmaster.pid'))).toBe(false)
  const second = onrecord(['serve'], { environment: { DATA_DIR } })
  expect(await ask(await urlOf(second), query)).toEqual(answer)
  second.signal('SIGINT')
  expect(await second.ended).toBe(0)
})

test('kill -9 of the server is no obstacle to the next start', async () => {
  const DATA_DIR = join(temporaryFolder(), 'data')
  const killed = onrecord(['serve'], { environment: { DATA_DIR } })
  await urlOf(killed)
  killed.signal('SIGKILL')
  await killed.ended
  const next = onrecord(['serve'], { environment: { DATA_DIR } })
  expect(await ask(await urlOf(next), '{ articles { totalCount } }')).toEqual({ data: { articles: { totalCount: 1 } } })
  next.signal('SIGTERM')
  expect(await next.ended).toBe(0)
})

test('with DATABASE_URL that server is used, and nothing is seeded into it', async () => {
  const DATABASE_URL = await createEmptyDatabase()
  const server = onrecord(['serve'], { environment: { DATABASE_URL } })
  expect(await ask(await urlOf(server), '{ articles { totalCount } }')).toEqual({
    data: { articles: { totalCount: 0 } },
  })
  server.signal('SIGTERM')
  expect(await server.ended).toBe(0)
})

test('a Ctrl-C that npm passes on once more does not cut the ending short; a later one does', async () => {
  const DATABASE_URL = await createEmptyDatabase()
  const server = onrecord(['serve'], { environment: { DATABASE_URL } })
  await urlOf(server)
  server.signal('SIGINT')
  server.signal('SIGINT')
  expect(await server.ended).toBe(0)
})

test('a port that is taken is one line and status 1', async () => {
  const DATABASE_URL = await createEmptyDatabase()
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    other.close()
  })
  const address = other.address()
  const PORT = String(typeof address === 'object' ? address?.port : '')
  const server = onrecord(['serve'], { environment: { DATABASE_URL, PORT } })
  expect(await server.ended).toBe(1)
  expect(server.output()).toMatch(new RegExp(`Port ${PORT} is taken: .*set PORT to another one\\.\\n$`))
  expect(server.output()).not.toMatch(/^\s+at /m)
})

test.each([
  [{ PORT: 'high' }, /^The setting PORT must be a whole number from 0 to 65535, not "high"\.\n$/],
  [
    { DATABASE_URL: 'postgresql://me:hidden@127.0.0.1:1/archive' },
    /^The database archive at 127.0.0.1:1 cannot be reached: [^\n]*\n$/,
  ],
])('what is wrong at the start is one line and status 1', async (environment, line) => {
  const server = onrecord(['serve'], { environment })
  expect(await server.ended).toBe(1)
  expect(server.output()).toMatch(line)
})

test('migrate prepares a database, and says when there is nothing to do', async () => {
  const DATABASE_URL = await createEmptyDatabase()
  const first = onrecord(['migrate'], { environment: { DATABASE_URL } })
  expect(await first.ended).toBe(0)
  expect(first.output()).toMatch(/Preparing the tables.*Done/s)
  const second = onrecord(['migrate'], { environment: { DATABASE_URL } })
  expect(await second.ended).toBe(0)
  expect(second.output()).toBe('The tables are up to date.\n')
})

test('each command explains itself', async () => {
  for (const command of ['serve', 'migrate', 'migration']) {
    const help = onrecord([command, '--help'])
    expect(await help.ended).toBe(0)
    expect(help.output()).toContain(`Usage: onrecord ${command}`)
  }
})
