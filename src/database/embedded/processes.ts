import { spawnSync } from 'node:child_process'
import { readlinkSync, realpathSync } from 'node:fs'
import { codeOf } from '../driverErrors.ts'

/** Whether a process with this number runs, ours or another's. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

/**
 * Whether the process is a PostgreSQL server on this cluster. After a crash of the machine, or in a container that was
 * started anew, the number in a stale pid file is another program's.
 */
export function isServerOf(pid: number, cluster: string): boolean {
  if (!isAlive(pid)) return false
  if (process.platform === 'linux') return workingFolder(pid) === realpathSync(cluster)
  if (process.platform === 'win32') return outputOf('tasklist', ['/FI', `PID eq ${pid}`]).includes('postgres')
  return outputOf('ps', ['-p', String(pid), '-o', 'command=']).includes('postgres')
}

// A PostgreSQL server works in its data folder.
function workingFolder(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return undefined
  }
}

function outputOf(command: string, options: string[]): string {
  return spawnSync(command, options, { encoding: 'utf8' }).stdout ?? ''
}

/** The environment for PostgreSQL's programs: without settings of another PostgreSQL, and without a language. */
export function programEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name))
  return { ...Object.fromEntries(kept), LC_ALL: 'C' }
}
