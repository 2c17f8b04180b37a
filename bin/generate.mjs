// Generates the Prisma client into src/database/generated where it is missing or older than the schema. Needs no network.
// Written in JavaScript, because it runs before anything can run TypeScript that imports the client.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const client = join(root, 'src', 'database', 'generated')
const lock = `${client}.lock`
const fingerprintFile = join(client, '.fingerprint')
const require = createRequire(import.meta.url)

const waitMs = 50
const patienceMs = 120_000

/** Makes sure that the generated client fits prisma/schema.prisma and the installed Prisma. */
export function ensureClient() {
  const wanted = fingerprint()
  if (isMadeFrom(wanted)) return
  takeLock()
  try {
    if (isMadeFrom(wanted)) return
    rmSync(client, { recursive: true, force: true })
    generate()
    writeFileSync(fingerprintFile, wanted)
  } finally {
    rmSync(lock, { force: true })
  }
}

function fingerprint() {
  const schema = readFileSync(join(root, 'prisma', 'schema.prisma'))
  const { version } = require('prisma/package.json')
  return createHash('sha256').update(`prisma ${version}\n`).update(schema).digest('hex')
}

function isMadeFrom(wanted) {
  return read(fingerprintFile) === wanted && read(join(client, 'client.ts')) !== undefined
}

function generate() {
  const command = join(dirname(require.resolve('prisma/package.json')), 'build', 'index.js')
  const run = spawnSync(process.execPath, [command, 'generate'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, PRISMA_HIDE_UPDATE_MESSAGE: '1', CHECKPOINT_DISABLE: '1' },
  })
  if (run.status === 0) return
  throw new Error(`The Prisma client could not be generated from prisma/schema.prisma:\n${run.stderr || run.stdout}`)
}

/** Waits while another process generates; a lock whose process is gone is taken over. */
function takeLock() {
  const pause = new Int32Array(new SharedArrayBuffer(4))
  for (const start = Date.now(); Date.now() - start < patienceMs; Atomics.wait(pause, 0, 0, waitMs)) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' })
      return
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
      const holder = Number(read(lock))
      if (holder > 0 && !isAlive(holder)) rmSync(lock, { force: true })
    }
  }
  throw new Error(`Another process seems to be generating the Prisma client. If none is, remove ${lock}`)
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

function read(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

/** Whether a module is the program that was started, if through a link. */
export function isStarted(address) {
  try {
    return realpathSync(process.argv[1]) === fileURLToPath(address)
  } catch {
    return false
  }
}

if (isStarted(import.meta.url)) ensureClient()
