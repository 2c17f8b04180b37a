import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { StartupError } from '../../errors.ts'
import { codeOf } from '../driverErrors.ts'
import type { Binaries } from './binaries.ts'
import { passwordFile } from './configuration.ts'
import { explainFailure } from './failures.ts'
import type { Home } from './home.ts'
import { giveTo, isKnownUser } from './owner.ts'
import { isAlive, programEnvironment } from './processes.ts'

/** The database's own superuser; it has nothing to do with the system's users. */
export const databaseUser = 'onrecord'

/** Whether there is a cluster that this PostgreSQL can open. @throws StartupError where there is something else */
export function hasCluster(home: Home, binaries: Binaries): boolean {
  if (!existsSync(home.cluster)) return false
  const version = readVersion(home)
  if (version === String(binaries.major)) return true
  if (version === undefined) {
    throw new StartupError(`${home.cluster} holds no database: move it away, or set DATA_DIR to another folder.`)
  }
  throw new StartupError(
    `The data in ${home.cluster} are of PostgreSQL ${version}, and this program brings ${binaries.major}: ` +
      'start the version of On the Record that made them, or set DATA_DIR to another folder.',
  )
}

function readVersion(home: Home): string | undefined {
  try {
    return readFileSync(join(home.cluster, 'PG_VERSION'), 'utf8').trim()
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw new StartupError(
      `The data in ${home.cluster} belong to another user: start as the one that made them, or set DATA_DIR to another folder.`,
    )
  }
}

/**
 * Makes a new cluster in UTF-8, whatever language the environment names. It is made under another name and then moved,
 * so that a start that is killed half-way leaves nothing that looks like a database.
 */
export async function createCluster(home: Home, binaries: Binaries): Promise<void> {
  if (home.owner === undefined && !isKnownUser()) {
    throw new StartupError(
      'PostgreSQL does not run as a user without a name: add this user to /etc/passwd, or set DATABASE_URL.',
    )
  }
  removeUnfinished(home)
  const unfinished = makeUnfinished(home)
  try {
    await initialise(home, binaries, unfinished)
    renameSync(unfinished, home.cluster)
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    // Another process that starts at the same time was faster; its cluster serves.
    if (!existsSync(join(home.cluster, 'PG_VERSION'))) throw error
  }
}

const unfinishedName = /^\.postgres-(\d+)-/

function makeUnfinished(home: Home): string {
  const folder = mkdtempSync(join(home.folder, `.postgres-${process.pid}-`))
  giveTo(home.owner, folder)
  return folder
}

/** What earlier starts left that were killed; a process that is still at it is not disturbed. */
function removeUnfinished(home: Home): void {
  for (const name of readdirSync(home.folder)) {
    const maker = unfinishedName.exec(name)?.[1]
    if (maker === undefined || isAlive(Number(maker))) continue
    rmSync(join(home.folder, name), { recursive: true, force: true })
  }
}

// Collation and case are PostgreSQL's own and the same everywhere. Only its parser of words asks the system what a letter
// is, so the best locale that this system knows is taken for that: in plain C, quotation marks would count as letters.
const characterLocales = ['C.UTF-8', 'en_US.UTF-8', 'C']

async function initialise(home: Home, binaries: Binaries, folder: string): Promise<void> {
  let failure = ''
  for (const locale of characterLocales) {
    const told = await initdb(home, binaries, folder, locale)
    if (told === null) return
    failure = told
    if (!failure.includes('invalid locale')) break
  }
  throw explainFailure(home.folder, failure)
}

/** Null where it succeeded, else what it wrote. */
async function initdb(home: Home, binaries: Binaries, folder: string, locale: string): Promise<string | null> {
  const run = spawn(binaries.initdb, initdbArguments(home, folder, locale), {
    ...home.owner,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: programEnvironment(),
  })
  let told = ''
  run.stderr.setEncoding('utf8').on('data', (text: string) => {
    told += text
  })
  try {
    const [status] = await once(run, 'close')
    return status === 0 ? null : told
  } catch (error) {
    return String(error)
  }
}

function initdbArguments(home: Home, folder: string, locale: string): string[] {
  return [
    `--pgdata=${folder}`,
    `--username=${databaseUser}`,
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    `--lc-ctype=${locale}`,
    '--text-search-config=english',
    // Who may open the socket, or read the password, is settled by the modes of their folders.
    '--auth-local=trust',
    ...(process.platform === 'win32'
      ? ['--auth-host=scram-sha-256', `--pwfile=${passwordFile(home)}`]
      : ['--auth-host=reject']),
  ]
}
