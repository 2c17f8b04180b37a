import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import pg from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { findPackage, prepareBinaries } from '../../src/database/embedded/binaries.ts'
import { ownerOf } from '../../src/database/embedded/owner.ts'
import { addressOf, type EmbeddedServer, startEmbedded } from '../../src/database/index.ts'
import { madeData } from '../support/data.ts'
import { temporaryFolder } from '../support/folders.ts'
import { script } from '../support/programs.ts'
import { isLong } from '../support/runs.ts'

const isRoot = process.getuid?.() === 0
const isWindows = process.platform === 'win32'
/** Below a folder that is closed to others, as root's home is, no other user runs the programs of this project: they are copied to the data. */
const isClosed = isRoot && !isOpenToAll(import.meta.dirname)

function isOpenToAll(folder: string): boolean {
  const parent = dirname(folder)
  return (statSync(folder).mode & 0o005) === 0o005 && (parent === folder || isOpenToAll(parent))
}

/** Starts an embedded server that is stopped after the test. */
async function open(dataDirectory: string): Promise<EmbeddedServer> {
  const server = await startEmbedded(dataDirectory)
  onTestFinished(() => server.stop())
  return server
}

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    const { rows } = await client.query({ text: sql, rowMode: 'array' })
    return rows[0]?.[0]
  } finally {
    await client.end()
  }
}

function pidFileOf(dataDirectory: string): string {
  return join(dataDirectory, 'postgres', 'postmaster.pid')
}

function serverOf(dataDirectory: string): number {
  return Number.parseInt(readFileSync(pidFileOf(dataDirectory), 'utf8'), 10)
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

test('a first start makes a database, a second one finds it', async () => {
  const data = join(temporaryFolder(), 'data')
  const progress: string[] = []
  const first = await startEmbedded(data, (message) => progress.push(message))
  await ask(addressOf(first.connection), 'create table kept as select 1')
  await first.stop()
  expect(existsSync(pidFileOf(data))).toBe(false)
  const second = await startEmbedded(data)
  expect(await ask(addressOf(second.connection), 'select count(*)::int from kept')).toBe(1)
  await second.stop()
  expect(progress).toEqual([
    expect.stringContaining('Making a new PostgreSQL 18 database'),
    'Starting the embedded PostgreSQL',
  ])
})

test('processes that start at once on a new folder share one server, and the last to leave ends it', async () => {
  const data = join(temporaryFolder(), 'data')
  const holders = [script('holdDatabase.ts', [data]), script('holdDatabase.ts', [data])]
  const [first, second] = await Promise.all(holders.map((holder) => holder.until(/open (\S+)/)))
  expect(first?.[1]).toBe(second?.[1])
  const pid = serverOf(data)
  holders[0]?.signal('SIGTERM')
  expect(await holders[0]?.ended).toBe(0)
  expect(await ask(second?.[1] ?? '', 'select 1')).toBe(1)
  holders[1]?.signal('SIGTERM')
  expect(await holders[1]?.ended).toBe(0)
  expect(isAlive(pid)).toBe(false)
})

test('a server left behind by kill -9 is used, and ended at the end', async () => {
  const data = madeData()
  const holder = script('holdDatabase.ts', [data])
  await holder.until(/open/)
  holder.signal('SIGKILL')
  await holder.ended
  const abandoned = serverOf(data)
  expect(isAlive(abandoned)).toBe(true)
  const server = await startEmbedded(data)
  expect(serverOf(data)).toBe(abandoned)
  await server.stop()
  expect(isAlive(abandoned)).toBe(false)
})

test.skipIf(isWindows || !isLong)('a pid file whose number has become another program’s is no obstacle', async () => {
  const data = madeData()
  const holder = script('holdDatabase.ts', [data])
  await holder.until(/open/)
  const pidFile = readFileSync(pidFileOf(data), 'utf8')
  const socket = join(data, 'socket', '.s.PGSQL.5432.lock')
  const socketLock = readFileSync(socket, 'utf8')
  process.kill(serverOf(data), 'SIGQUIT')
  holder.signal('SIGKILL')
  await expect.poll(() => existsSync(pidFileOf(data))).toBe(false)
  const ofThisProgram = (text: string) => text.replace(/^\d+/, String(process.pid))
  writeFileSync(pidFileOf(data), ofThisProgram(pidFile))
  writeFileSync(socket, ofThisProgram(socketLock))
  const server = await open(data)
  expect(await ask(addressOf(server.connection), 'select 1')).toBe(1)
})

test.skipIf(!isLong).each([
  ['without a language', { LANG: undefined, LC_ALL: undefined }],
  ['in a language that the system does not know', { LANG: 'xx_XX', LC_ALL: 'xx_XX' }],
])('%s the database is in UTF-8, and words end where quotation marks begin', async (_, environment) => {
  const data = join(temporaryFolder(), 'data')
  const holder = script('holdDatabase.ts', [data], { environment })
  const [, url = ''] = await holder.until(/open (\S+)/)
  expect(await ask(url, 'show server_encoding')).toBe('UTF8')
  expect(await ask(url, "select lower('É') || substr('äöü', 2, 1) || length('😀')")).toBe('éö1')
  expect(await ask(url, "select to_tsvector('english', '“Independence”')::text")).toBe("'independ':1")
  holder.signal('SIGTERM')
  await holder.ended
})

test.skipIf(isWindows)('no other user of the machine can connect', async () => {
  const data = madeData()
  const { connection } = await open(data)
  expect(await ask(addressOf(connection), 'show listen_addresses')).toBe('')
  expect(statSync(connection.host).mode & 0o777).toBe(0o700)
  expect(statSync(join(data, 'postgres')).mode & 0o777).toBe(0o700)
})

// initdb starts its own programs through a shell, without guarding their path: those of the project lie elsewhere, unless they are copied.
test.skipIf(isWindows || isClosed)(
  'a data folder whose path is too long for a socket, and full of quotes, works',
  async () => {
    const data = join(temporaryFolder(), `it's "a" $HOME, ${'very '.repeat(20)}long`)
    const server = await startEmbedded(data)
    const socketFolder = server.connection.host
    expect(await ask(addressOf(server.connection), 'show data_directory')).toBe(join(data, 'postgres'))
    await server.stop()
    expect(existsSync(socketFolder)).toBe(false)
  },
)

test.skipIf(isWindows)('without the links that npm’s scripts would make, they are made', () => {
  const folder = copyOfPackage()
  const { version } = findPackage()
  const { postgres, major } = prepareBinaries(temporaryFolder(), undefined, { folder, version })
  expect(spawnSync(postgres, ['--version'], { encoding: 'utf8' }).stdout).toContain(`PostgreSQL) ${major}`)
})

test.skipIf(!isRoot)('programs that the database’s user cannot reach are copied to where it can', () => {
  const folder = copyOfPackage()
  chmodSync(folder, 0o700)
  const home = temporaryFolder()
  const { version } = findPackage()
  const owner = ownerOf(join(home, 'postgres'))
  const { postgres } = prepareBinaries(home, owner, { folder, version })
  expect(postgres.startsWith(home)).toBe(true)
  expect(spawnSync(postgres, ['--version'], { ...owner, cwd: '/', encoding: 'utf8' }).stdout).toContain('PostgreSQL')
  expect(statSync(folder).mode & 0o777).toBe(0o700)
})

function copyOfPackage(): string {
  const folder = join(temporaryFolder(), 'package')
  cpSync(findPackage().folder, folder, { recursive: true, verbatimSymlinks: true })
  const links: { target: string }[] = JSON.parse(readFileSync(join(folder, 'native', 'pg-symlinks.json'), 'utf8'))
  for (const { target } of links) rmSync(join(folder, target), { force: true })
  expect(links.length).toBeGreaterThan(0)
  return folder
}

test.skipIf(!isRoot)('as root in a closed home, the database lies elsewhere, which LOCATION names', async () => {
  const home = temporaryFolder()
  chmodSync(home, 0o700)
  const data = join(home, 'project', '.data')
  const first = await startEmbedded(data)
  const elsewhere = readFileSync(join(data, 'LOCATION'), 'utf8').trim()
  onTestFinished(() => rmSync(elsewhere, { recursive: true, force: true }))
  await ask(addressOf(first.connection), 'create table kept as select 1')
  await first.stop()
  expect(statSync(home).mode & 0o777).toBe(0o700)
  expect(existsSync(join(elsewhere, 'postgres', 'PG_VERSION'))).toBe(true)
  const second = await startEmbedded(data)
  expect(await ask(addressOf(second.connection), 'select count(*)::int from kept')).toBe(1)
  await second.stop()
  rmSync(elsewhere, { recursive: true })
  await expect(startEmbedded(data)).rejects.toThrow(/LOCATION.*but that folder is gone/)
})

test.skipIf(!isRoot || isClosed)('it runs for a user without rights, and for root on what that user made', async () => {
  const folder = temporaryFolder()
  const owner = { uid: 65_534, gid: 65_534 }
  const data = join(folder, 'data')
  mkdirSync(data)
  spawnSync('chown', [`${owner.uid}:${owner.gid}`, data])
  const holder = script('holdDatabase.ts', [data], owner)
  const [, url = ''] = await holder.until(/open (\S+)/)
  await ask(url, 'create table kept as select 1')
  holder.signal('SIGTERM')
  expect(await holder.ended).toBe(0)
  const server = await open(data)
  expect(await ask(addressOf(server.connection), 'select count(*)::int from kept')).toBe(1)
  expect(statSync(`/proc/${serverOf(data)}`).uid).toBe(owner.uid)
})

test.skipIf(!isRoot || isClosed)('a data folder that this user cannot write or read says so', async () => {
  const folder = temporaryFolder()
  const stranger = { uid: 65_534, gid: 65_534 }
  const unwritable = script('holdDatabase.ts', [join(folder, 'data')], stranger)
  expect(await unwritable.ended).toBe(1)
  expect(unwritable.output()).toMatch(/data folder .* cannot be made \(EACCES\): set DATA_DIR/)
  const foreign = script('holdDatabase.ts', [madeData()], stranger)
  expect(await foreign.ended).toBe(1)
  expect(foreign.output()).toMatch(/belong to another user: start as the one/)
})

test.skipIf(!isRoot || isClosed || process.platform !== 'linux')(
  'a full disk is told as one, at the first start and later',
  async (context) => {
    const disk = temporaryFolder()
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=60m,mode=755', 'tmpfs', disk])
    if (mounted.status !== 0) context.skip('this machine mounts nothing')
    onTestFinished(() => {
      spawnSync('umount', ['--lazy', disk])
    })
    const data = join(disk, 'data')
    fill(disk, 40)
    await expect(startEmbedded(data)).rejects.toThrow(/The disk of .* is full: make room there, or set DATA_DIR/)
    rmSync(join(disk, 'fill'))
    const server = await startEmbedded(data)
    await server.stop()
    fill(disk, 60)
    await expect(startEmbedded(data)).rejects.toThrow(/The disk of .* is full: make room there, or set DATA_DIR/)
  },
)

function fill(disk: string, megabytes: number): void {
  spawnSync('dd', ['if=/dev/zero', `of=${join(disk, 'fill')}`, 'bs=1M', `count=${megabytes}`])
}

test('data of another major version, or of something else, are left alone', async () => {
  const data = temporaryFolder()
  mkdirSync(join(data, 'postgres'))
  await expect(startEmbedded(data)).rejects.toThrow(/holds no database: move it away, or set DATA_DIR/)
  writeFileSync(join(data, 'postgres', 'PG_VERSION'), '17\n')
  await expect(startEmbedded(data)).rejects.toThrow(/are of PostgreSQL 17, and this program brings 18: .*DATA_DIR/)
})
