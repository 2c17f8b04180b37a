import { chmodSync, existsSync, linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { StartupError } from '../../errors.ts'
import { type Owner, ownerOf, reaches } from './owner.ts'

/** In a data folder: PostgreSQL's own, or a file that names the folder that has it. */
const CLUSTER = 'postgres'
const LOCATION = 'LOCATION'

/** Where the embedded database lies. */
export interface Home {
  readonly folder: string
  /** PostgreSQL's data folder. */
  readonly cluster: string
  readonly log: string
  readonly owner: Owner | undefined
}

/**
 * The data folder itself, unless PostgreSQL's user cannot reach it (a folder in root's home): then another, which the
 * file LOCATION in the data folder names. No mode of a folder that was there before is changed.
 *
 * @throws StartupError where nothing can be written
 */
export function findHome(dataDirectory: string): Home {
  makeFolder(dataDirectory)
  const location = join(dataDirectory, LOCATION)
  const elsewhere = readLocation(location)
  if (elsewhere !== undefined) return homeIn(elsewhere)
  const here = homeIn(dataDirectory)
  return reaches(here.owner, 'x', dataDirectory) ? here : homeIn(settleElsewhere(location, here.owner))
}

/** Whether nothing was ever started on a data folder: its database would be a new one. */
export function isUnused(dataDirectory: string): boolean {
  return !existsSync(join(dataDirectory, LOCATION)) && !existsSync(join(dataDirectory, CLUSTER))
}

function homeIn(folder: string): Home {
  const cluster = join(folder, CLUSTER)
  return { folder, cluster, log: join(folder, 'postgres.log'), owner: ownerOf(cluster) }
}

function makeFolder(folder: string): void {
  try {
    const made = mkdirSync(folder, { recursive: true })
    // Whatever the umask: PostgreSQL's user has to come through the folder that we just made.
    if (made !== undefined && process.getuid?.() === 0) chmodSync(folder, 0o755)
  } catch (error) {
    throw new StartupError(
      `The data folder ${folder} cannot be made (${reason(error)}): set DATA_DIR to one that can be written.`,
    )
  }
}

function readLocation(file: string): string | undefined {
  if (!existsSync(file)) return undefined
  const folder = readFileSync(file, 'utf8').trim()
  if (existsSync(folder)) return folder
  throw new StartupError(
    `The database lies in ${folder}, says ${file}, but that folder is gone: bring it back, or remove LOCATION to begin anew.`,
  )
}

/** Makes a folder that the owner reaches, names it in the file, and returns it. */
function settleElsewhere(location: string, owner: Owner | undefined): string {
  for (const parent of ['/var/lib', '/opt', '/var/tmp', '/tmp']) {
    const folder = makeReachableFolder(parent, owner)
    if (folder === undefined) continue
    const draft = `${location}.${process.pid}`
    writeFileSync(draft, `${folder}\n`)
    try {
      linkSync(draft, location)
      return folder
    } catch (error) {
      // Another process that starts at the same time has settled already.
      rmSync(folder, { recursive: true })
      const settled = readLocation(location)
      if (settled === undefined) throw error
      return settled
    } finally {
      rmSync(draft)
    }
  }
  throw new StartupError(
    'PostgreSQL does not run as root, and no folder was found for it: set DATA_DIR to one that every user can reach.',
  )
}

function makeReachableFolder(parent: string, owner: Owner | undefined): string | undefined {
  try {
    const folder = mkdtempSync(join(parent, 'onrecord-'))
    chmodSync(folder, 0o711)
    if (reaches(owner, 'x', folder)) return folder
    rmSync(folder, { recursive: true })
  } catch {
    // This parent is missing or cannot be written: the next one may do.
  }
  return undefined
}

function reason(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}
