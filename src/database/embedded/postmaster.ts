import { spawn, spawnSync } from 'node:child_process'
import { closeSync, openSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Binaries } from './binaries.ts'
import { type Endpoint, removeSocketFolder } from './configuration.ts'
import type { Home } from './home.ts'
import { giveTo } from './owner.ts'
import { isAlive, isServerOf, programEnvironment } from './processes.ts'

/** A server that runs on our cluster. */
export interface Postmaster extends Endpoint {
  readonly pid: number
  readonly isReady: boolean
}

/** The server that runs on the cluster, whoever started it. A pid file without a server behind it is taken away. */
export function findPostmaster(home: Home): Postmaster | undefined {
  const file = join(home.cluster, 'postmaster.pid')
  const lines = readLines(file)
  const [, , , port, socketFolder, address, , status] = lines
  const pid = Number(lines[0])
  if (!(pid > 0)) return undefined
  if (!isServerOf(pid, home.cluster)) {
    // PostgreSQL removes such files itself unless the number has become another program's.
    if (isAlive(pid)) {
      rmSync(join(socketFolder ?? '', `.s.PGSQL.${port}.lock`), { force: true })
      rmSync(file, { force: true })
    }
    return undefined
  }
  return {
    pid,
    host: (process.platform === 'win32' ? address : socketFolder) ?? '',
    port: Number(port),
    isReady: status?.trim() === 'ready',
  }
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n')
  } catch {
    return []
  }
}

/** A server that is starting: `failure` is what it wrote where it ended instead. */
export interface Launch {
  failure: string | undefined
}

/** Starts a server that outlives a Ctrl-C in this terminal, so that requests in flight can finish before it is stopped. */
export function launch(home: Home, binaries: Binaries, endpoint: Endpoint): Launch {
  const log = openSync(home.log, 'a', 0o600)
  giveTo(home.owner, home.log)
  const before = statSync(home.log).size
  const state: Launch = { failure: undefined }
  const [program, options] =
    process.platform === 'win32'
      ? // It drops an administrator's rights, with which PostgreSQL would not run.
        [binaries.pgCtl, ['start', '-W', '-D', home.cluster, '-l', home.log]]
      : [binaries.postgres, ['-D', home.cluster]]
  const child = spawn(program, options, {
    ...home.owner,
    cwd: home.cluster,
    detached: true,
    windowsHide: true,
    stdio: ['ignore', log, log],
    env: programEnvironment(),
  })
  child.once('error', (error) => {
    state.failure = String(error)
  })
  child.once('exit', (status) => {
    if (process.platform === 'win32' && status === 0) return
    removeSocketFolder(home, endpoint.host)
    state.failure ??= readFileSync(home.log).subarray(before).toString()
  })
  child.unref()
  closeSync(log)
  return state
}

const stopPatienceMs = 30_000
const killPatienceMs = 5_000

/** Ends a server and what is connected to it, and waits until it is gone. */
export async function stopPostmaster(home: Home, binaries: Binaries, server: Postmaster): Promise<void> {
  if (process.platform === 'win32') {
    spawnSync(binaries.pgCtl, ['stop', '-w', '-m', 'fast', '-D', home.cluster], { stdio: 'ignore' })
  } else if (!(await endedBy(server.pid, 'SIGINT', stopPatienceMs))) {
    // What was committed is safe: PostgreSQL replays its log at the next start.
    await endedBy(server.pid, 'SIGQUIT', killPatienceMs)
  }
  removeSocketFolder(home, server.host)
}

async function endedBy(pid: number, signal: NodeJS.Signals, patienceMs: number): Promise<boolean> {
  try {
    process.kill(pid, signal)
  } catch {
    return true
  }
  for (const start = Date.now(); Date.now() - start < patienceMs; await sleep(10)) {
    if (!isAlive(pid)) return true
  }
  return false
}
