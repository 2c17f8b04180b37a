import { randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, inject, onTestFinished } from 'vitest'
import type { PrismaClient } from '../../src/database/generated/client.ts'
import { type Database, openDatabase } from '../../src/database/index.ts'
import { openClient } from '../../src/database/openClient.ts'
import { readSettings, type Settings } from '../../src/settings.ts'

export interface TestDatabase extends Database {
  readonly prisma: PrismaClient
}

/**
 * A migrated, empty database that nobody else uses; it is closed and dropped after the tests of the file or `describe`
 * that asks for it. To be awaited there, at the top: `const database = await createTestDatabase()`.
 */
export async function createTestDatabase(environment: NodeJS.ProcessEnv = {}): Promise<TestDatabase> {
  const { url, drop } = await createDatabaseCopy()
  const database = await openDatabase(testSettings({ ...environment, DATABASE_URL: url }))
  const prisma = openClient(url)
  afterAll(async () => {
    await prisma.$disconnect()
    await database.close()
    await drop()
  })
  return { ...database, prisma }
}

/** The settings of a test: those given, and the defaults; no `.env` file is read and nothing is logged. */
export function testSettings(environment: NodeJS.ProcessEnv = {}): Settings {
  const folderWithoutDotenv = join(tmpdir(), 'onrecord-test-no-such-folder')
  return readSettings({ LOG_LEVEL: 'silent', PORT: '0', ...environment }, folderWithoutDotenv)
}

/** The address of a database without any table, dropped after the test that asks for it. */
export async function createEmptyDatabase(): Promise<string> {
  const { url, drop } = await createDatabaseFrom('template0')
  onTestFinished(drop)
  return url
}

function createDatabaseCopy(): Promise<NewDatabase> {
  return createDatabaseFrom(new URL(inject('templateDatabase')).pathname.slice(1))
}

interface NewDatabase {
  url: string
  drop(): Promise<void>
}

async function createDatabaseFrom(template: string): Promise<NewDatabase> {
  const server = new URL(inject('templateDatabase'))
  const name = `test_${randomBytes(6).toString('hex')}`
  const url = new URL(server)
  url.pathname = `/${name}`
  // Files are copied in half the time that it takes to log each of their pages.
  await administer(server, `create database ${name} template ${template} strategy file_copy`)
  return { url: url.href, drop: () => administer(server, `drop database ${name} with (force)`) }
}

/** One connection for each process of the tests: a new one costs as much as some statements. */
let maintenance: pg.Pool | undefined

async function administer(server: URL, command: string): Promise<void> {
  maintenance ??= openMaintenance(server)
  await maintenance.query(command)
}

function openMaintenance(server: URL): pg.Pool {
  const address = new URL(server)
  address.pathname = '/postgres'
  const pool = new pg.Pool({ connectionString: address.href, max: 1, idleTimeoutMillis: 0, allowExitOnIdle: true })
  // The server ends it, after the tests.
  pool.on('error', () => {})
  return pool
}
