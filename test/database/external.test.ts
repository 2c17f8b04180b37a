import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { expect, inject, onTestFinished, test } from 'vitest'
import { checkServer, whatIsMissing } from '../../src/database/external.ts'
import { createTestDatabase } from '../support/database.ts'

const template = inject('templateDatabase')
const migrated = await createTestDatabase()

async function run(...commands: string[]): Promise<void> {
  await runIn('postgres', ...commands)
}

async function runIn(database: string, ...commands: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: addressOf(database) })
  await client.connect()
  try {
    for (const command of commands) await client.query(command)
  } finally {
    await client.end()
  }
}

function addressOf(database: string, user?: string): string {
  const address = new URL(template)
  address.pathname = `/${database}`
  if (user !== undefined) address.username = user
  return address.href
}

/** An empty database that is dropped after the test, with a user who has no rights in it. */
async function makeDatabase(options = ''): Promise<{ database: string; user: string }> {
  const database = `test_${randomBytes(6).toString('hex')}`
  const user = `${database}_user`
  await run(`create database ${database} template template0 ${options}`, `create role ${user} login`)
  onTestFinished(() => run(`drop database ${database} with (force)`, `drop role ${user}`))
  return { database, user }
}

test('a database in UTF-8 serves', async () => {
  const { database } = await makeDatabase()
  await expect(checkServer(addressOf(database))).resolves.toBeUndefined()
})

test('a database in SQL_ASCII is refused', async () => {
  const { database } = await makeDatabase("encoding 'SQL_ASCII' locale_provider libc locale 'C'")
  await expect(checkServer(addressOf(database))).rejects.toThrow(/its encoding is SQL_ASCII: make one in UTF-8/)
})

test('what a user may not do is said, all at once', async () => {
  const { database, user } = await makeDatabase()
  const refused = expect(checkServer(addressOf(database, user))).rejects
  await refused.toThrow(/extension pg_trgm is not in the database and this user may not add it/)
  await refused.toThrow(/extension unaccent .* may not create tables: GRANT CREATE ON SCHEMA public/)
})

test('a user without those rights serves once the tables are there', async () => {
  const { user } = await makeDatabase()
  const url = new URL(migrated.url)
  url.username = user
  await expect(checkServer(url.href)).resolves.toBeUndefined()
})

test('an extension in another schema is refused', async () => {
  const { database } = await makeDatabase()
  await runIn(database, 'create schema elsewhere', 'create extension unaccent schema elsewhere')
  await expect(checkServer(addressOf(database))).rejects.toThrow(/ALTER EXTENSION unaccent SET SCHEMA public/)
})

test.each([
  [
    'postgresql://me:pa%24%24word@127.0.0.1:1/archive',
    /archive at 127.0.0.1:1 cannot be reached: is the server running/,
  ],
  ['postgresql://me:pa%24%24word@no-such-host.invalid/archive', /archive at no-such-host.invalid cannot be reached/],
  [addressOf('no_such_database'), /There is no database no_such_database at .*: make it with createdb/],
  [addressOf('postgres', 'no_such_user'), /refuses this user/],
])('what cannot be reached is told in one line without the password', async (url, message) => {
  const failure = await checkServer(url).catch((error: unknown) => error)
  expect(failure).toMatchObject({ name: 'StartupError', message: expect.stringMatching(message) })
  expect(String(failure)).not.toMatch(/\n|pa(\$\$|%24%24)word/)
})

const good = {
  version: '14.9',
  versionNumber: 140_009,
  encoding: 'UTF8',
  isMigrated: false,
  mayCreateTables: true,
  mayCreateExtensions: true,
  availableExtensions: ['pg_trgm', 'unaccent'],
  installedExtensions: [],
}

test('versions from 14 on serve', () => {
  expect(whatIsMissing(good)).toEqual([])
  expect(whatIsMissing({ ...good, version: '13.14', versionNumber: 130_014 })).toEqual([
    'it is PostgreSQL 13.14, and 14 is the oldest that does: upgrade it or use another',
  ])
})

test('a server without the contrib modules is refused', () => {
  expect(whatIsMissing({ ...good, availableExtensions: ['pg_trgm'] })).toEqual([
    expect.stringContaining('the server has no extension unaccent: install PostgreSQL'),
  ])
})
