import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import type { Client } from 'pg'
import { findHome } from '../src/database/embedded/home.ts'
import { startEmbedded } from '../src/database/index.ts'
import { prepareDatabase, preparePeerDatabase, withClient } from './data/database.ts'
import { compareAnswers } from './measure/compare.ts'
import { startLoader } from './measure/loader.ts'
import { peakMemory } from './measure/process.ts'
import { measure, type Plan } from './measure/rounds.ts'
import { operationsOf, type Prepared, prepare, withServers } from './prepare.ts'
import { writePlans, writeRun } from './report/results.ts'
import { summarize, type WorkloadResult } from './report/summary.ts'
import { DATABASE_POOL_SIZE, hasPeer, nodeOfServers, type Servers } from './servers/index.ts'
import type { Workload } from './workloads/index.ts'

export interface Options {
  /** Articles. */
  readonly size: number
  readonly rounds: number
  readonly seconds: number
  readonly connections: number
  readonly workloads: readonly Workload[]
}

/** Calls of each workload whose answers are compared before anything is measured. */
const COMPARED = 200
const dataDirectory = join(import.meta.dirname, '.data')

/** The whole benchmark: the database, the requests, equal answers, the rounds; prints and writes what came out. */
export async function runBenchmark(options: Options): Promise<void> {
  if (!hasPeer()) say('PostGraphile is left out: npm ci --prefix bench/peers installs it, and the Node it needs.')
  const embedded = await startEmbedded(dataDirectory, say)
  try {
    const archive = await prepareDatabase(embedded, options.size, say)
    const databases = { archive, peer: hasPeer() ? await preparePeerDatabase(embedded, options.size, say) : null }
    await withClient(archive, async (client) => {
      const { cluster, log } = findHome(dataDirectory)
      const prepared = await prepare(client, databases, options.workloads, log)
      for (const { workload, plans } of prepared) writePlans(options.size, workload.name, plans)
      const postmaster = Number(readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0])
      const table = await withServers(databases, operationsOf(prepared), async (servers) => {
        const workloads = await measureWorkloads(servers, { ...options, postmaster }, prepared)
        return writeRun({ ...(await circumstances(client, options, servers)), workloads })
      })
      console.log(`\n${table}`)
    })
  } finally {
    await embedded.stop()
  }
}

async function measureWorkloads(
  servers: Servers,
  plan: Plan,
  prepared: readonly Prepared[],
): Promise<WorkloadResult[]> {
  const loader = startLoader()
  const results: WorkloadResult[] = []
  try {
    for (const { workload, calls, plans } of prepared) {
      const compared = await compareAnswers(servers, calls.slice(0, COMPARED))
      say(`${workload.name}: ${calls.length} requests, ${compared} answers compared and alike; measuring`)
      const samples = await measure(loader, servers, calls, plan)
      const statements = new Map([...plans].map(([server, texts]) => [server, texts.length]))
      results.push(summarize(workload, samples, statements))
    }
  } finally {
    loader.stop()
  }
  return results
}

async function circumstances(client: Client, options: Options, servers: Servers) {
  const { rows } = await client.query<{ version: string }>("SELECT current_setting('server_version') AS version")
  return {
    articles: options.size,
    rounds: options.rounds,
    seconds: options.seconds,
    connections: options.connections,
    databaseConnections: DATABASE_POOL_SIZE,
    node: spawnSync(nodeOfServers(), ['--version'], { encoding: 'utf8' }).stdout.trim().slice(1),
    postgres: rows[0]?.version ?? '',
    processors: `${cpus().length} × ${cpus()[0]?.model ?? 'processor'}`,
    peakMemory: Object.fromEntries(Object.entries(servers).map(([name, { pid }]) => [name, peakMemory(pid)])),
  }
}

function say(message: string): void {
  console.error(message)
}
