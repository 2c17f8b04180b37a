import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { onTestFinished } from 'vitest'

const prefix = 'onrecord-test-'
/** Where Linux keeps files in memory: a database is hundreds of them, and some disks make and remove files slowly. */
const memory = '/dev/shm'
const roomForTests = 2 ** 31
const parent = isFit(memory) ? memory : tmpdir()

/** Whether a folder has room enough, and runs programs: PostgreSQL's are copied to data that lie in a closed home. */
function isFit(folder: string): boolean {
  const program = join(folder, `${prefix}${process.pid}-program`)
  try {
    writeFileSync(program, '', { mode: 0o755 })
    accessSync(program, constants.X_OK)
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize > roomForTests
  } catch {
    return false
  } finally {
    rmSync(program, { force: true })
  }
}

/** Makes a folder that every user may pass through (PostgreSQL's, where the tests run as root). Whoever asks removes it. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(parent, `${prefix}${process.pid}-`))
  chmodSync(folder, 0o755)
  return folder
}

/** A folder for one test, removed after it. */
export function temporaryFolder(): string {
  const folder = makeFolder()
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Folders of test runs that were killed before they could tidy up. */
export function abandonedFolders(): string[] {
  return [tmpdir(), memory]
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((path) => isAbandoned(basename(path)))
}

function isAbandoned(name: string): boolean {
  return name.startsWith(prefix) && !isAlive(Number.parseInt(name.slice(prefix.length), 10))
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
