import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Operation } from '../workloads/operation.ts'
import { type Command, type RunningServer, startServer } from './child.ts'

export type { RunningServer } from './child.ts'

/** This server, the floor, and the peer. */
export const serverNames = ['ours', 'floor', 'peer'] as const
export type ServerName = (typeof serverNames)[number]
export type Servers = Partial<Record<ServerName, RunningServer>> & Record<'ours' | 'floor', RunningServer>

/** Addresses of the archive, and of its copy for the peer; null where that does not run. */
export interface Databases {
  readonly archive: string
  readonly peer: string | null
}

const root = join(import.meta.dirname, '..', '..')
const peers = join(root, 'bench', 'peers')
/** Connections to the database that each server may use. */
export const DATABASE_POOL_SIZE = 10

/** Whether `npm ci --prefix bench/peers` was run. */
export function hasPeer(): boolean {
  return existsSync(join(peers, 'node_modules', 'postgraphile'))
}

/** The Node that all servers run on: the one that is installed with the peer, so that everybody has the same. */
export function nodeOfServers(): string {
  const require = createRequire(join(peers, 'package.json'))
  const platform = process.platform === 'win32' ? 'win' : process.platform
  try {
    const folder = join(require.resolve(`node-${platform}-${process.arch}/package.json`), '..', 'bin')
    return join(folder, process.platform === 'win32' ? 'node.exe' : 'node')
  } catch {
    return process.execPath
  }
}

/** Starts all of them; the floor knows these operations. */
export async function startServers(databases: Databases, operations: readonly Operation[]): Promise<Servers> {
  const over = (url: string) => ({ DATABASE_URL: url, DATABASE_POOL_SIZE: String(DATABASE_POOL_SIZE) })
  const environment = over(databases.archive)
  const node = nodeOfServers()
  const commands: Record<'ours' | 'floor', Command> = {
    ours: {
      node,
      parameters: [join('bin', 'onrecord.mjs'), 'serve'],
      folder: root,
      environment: { ...environment, SEED: 'false', WORKERS: '1' },
    },
    floor: {
      node,
      parameters: ['--import', 'tsx', join(import.meta.dirname, 'floorServer.ts')],
      folder: root,
      environment,
      message: Object.fromEntries(operations.map(({ name, floor }) => [name, floor])),
    },
  }
  const ours = await startServer(commands.ours)
  const floor = await startServer(commands.floor)
  if (databases.peer === null) return { ours, floor }
  const peer = { node, parameters: ['server.js'], folder: peers, environment: over(databases.peer) }
  return { ours, floor, peer: await startServer(peer) }
}

export async function stopServers(servers: Servers): Promise<void> {
  await Promise.all(Object.values(servers).map((server) => server.stop()))
}
