import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import type { Home } from './home.ts'
import { giveTo, reaches } from './owner.ts'

/** Where the server listens. */
export interface Endpoint {
  /** A folder, in which the socket lies, or an address. */
  readonly host: string
  readonly port: number
}

const socketPort = 5432
/** In MiB: what PostgreSQL takes by itself, and what no archive of a million articles needs more than. */
const LEAST_BUFFERS = 128
const MOST_BUFFERS = 2048
// A socket's path has 107 bytes on Linux and 103 on macOS; "/.s.PGSQL.5432.lock" comes after the folder's.
const longestSocketFolder = 84

/**
 * Chooses where the server will listen and writes its configuration. On Unix that is a socket in a folder that only
 * PostgreSQL's user enters (and root), so that no other user of the machine connects; Windows has none, so there it is
 * loopback and a password.
 */
export async function configure(home: Home): Promise<Endpoint> {
  const endpoint =
    process.platform === 'win32'
      ? { host: '127.0.0.1', port: await freePort() }
      : { host: makeSocketFolder(home), port: socketPort }
  const file = join(home.cluster, 'postgresql.conf')
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, configuration(endpoint))
  renameSync(draft, file)
  return endpoint
}

function configuration({ host, port }: Endpoint): string {
  const isSocket = process.platform !== 'win32'
  const folder = isSocket ? `"${host.replaceAll('"', '""')}"` : ''
  return `# On the Record writes this file at each start. Settings of your own: ALTER SYSTEM SET ….
listen_addresses = '${isSocket ? '' : host}'
port = ${port}
unix_socket_directories = '${folder.replaceAll("'", "''")}'
unix_socket_permissions = 0700
max_connections = 100
shared_buffers = ${sharedBuffers()}MB
timezone = 'UTC'
log_timezone = 'UTC'
datestyle = 'iso, ymd'
lc_messages = 'C'
default_text_search_config = 'pg_catalog.english'
cluster_name = 'onrecord'
jit = off
`
}

/** An eighth of the memory that there is, in MiB: an archive that fits into it is never read from disk twice. */
function sharedBuffers(): number {
  const memory = Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY)
  return Math.round(Math.min(Math.max(memory / 2 ** 20 / 8, LEAST_BUFFERS), MOST_BUFFERS))
}

/** A folder for the socket: in the home, or in the system's temporary folder where that path would be too long. */
function makeSocketFolder(home: Home): string {
  const near = join(home.folder, 'socket')
  if (Buffer.byteLength(near) > longestSocketFolder) return makeTemporaryFolder(home)
  mkdirSync(near, { recursive: true, mode: 0o700 })
  giveTo(home.owner, near)
  return near
}

function makeTemporaryFolder(home: Home): string {
  const parent = reaches(home.owner, 'x', tmpdir()) ? tmpdir() : '/tmp'
  const folder = mkdtempSync(join(parent, 'onrecord-'))
  giveTo(home.owner, folder)
  return folder
}

/** Removes the socket's folder where it lies outside the home. */
export function removeSocketFolder(home: Home, folder: string): void {
  if (process.platform === 'win32' || folder === join(home.folder, 'socket')) return
  rmSync(folder, { recursive: true, force: true })
}

/** The file with the superuser's password; only Windows needs one. */
export function passwordFile(home: Home): string {
  const file = join(home.folder, 'password')
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 })
  return file
}

export function readPassword(home: Home): string | undefined {
  return process.platform === 'win32' ? readFileSync(passwordFile(home), 'utf8') : undefined
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
