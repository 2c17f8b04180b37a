import { spawnSync } from 'node:child_process'
import { chownSync, statSync } from 'node:fs'
import { userInfo } from 'node:os'
import { StartupError } from '../../errors.ts'

/** The user that PostgreSQL runs as, where it is not the one that runs this program. */
export interface Owner {
  readonly uid: number
  readonly gid: number
}

// PostgreSQL refuses to run as root. `nobody` is on every Unix, and a user is not ours to create.
const unprivilegedUsers = ['postgres', '_postgres', 'nobody']

/**
 * Who shall own a database: nobody in particular (undefined) unless this program runs as root; then whoever owns the
 * cluster already, else an unprivileged user of the system.
 *
 * @param cluster the cluster's folder, which need not exist
 */
export function ownerOf(cluster: string): Owner | undefined {
  if (process.getuid?.() !== 0) return undefined
  const found = statSync(cluster, { throwIfNoEntry: false })
  if (found !== undefined && found.uid !== 0) return { uid: found.uid, gid: found.gid }
  for (const name of unprivilegedUsers) {
    const uid = idOf('-u', name)
    const gid = idOf('-g', name)
    if (uid !== undefined && gid !== undefined) return { uid, gid }
  }
  throw new StartupError(
    'PostgreSQL does not run as root, and there is no user `postgres` or `nobody`: start as another user, or set DATABASE_URL.',
  )
}

/** Whether the owner gets to a path: `x` through or to run, `r` to read, `w` to write. Asked of the system, so ACLs count. */
export function reaches(owner: Owner | undefined, access: 'x' | 'r' | 'w', path: string): boolean {
  if (owner === undefined) return true
  const test = spawnSync('/bin/sh', ['-c', 'test -$0 "$1"', access, path], { ...owner, cwd: '/', stdio: 'ignore' })
  return test.status === 0
}

/** Gives a file or folder to the owner. */
export function giveTo(owner: Owner | undefined, path: string): void {
  if (owner !== undefined) chownSync(path, owner.uid, owner.gid)
}

/** Whether the system knows the user that runs this program by name, which initdb insists on. */
export function isKnownUser(): boolean {
  try {
    return userInfo().username !== ''
  } catch {
    return false
  }
}

function idOf(flag: '-u' | '-g', name: string): number | undefined {
  const run = spawnSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  const id = Number(run.stdout)
  return run.status === 0 && id > 0 ? id : undefined
}
