import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import type { Client } from 'pg'
import { findHome } from '../src/database/embedded/home.ts'
import { startEmbedded } from '../src/database/index.ts'
import { prepareDatabase, withClient } from './data/database.ts'
import { ask, bodyOf, dataOf } from './measure/ask.ts'
import { compareAnswers } from './measure/compare.ts'
import { type Loader, startLoader } from './measure/loader.ts'
import { peakMemory } from './measure/process.ts'
import { measure, type Plan } from './measure/rounds.ts'
import { forgetPlans, plansOf, rememberPlans } from './measure/statements.ts'
import { writePlans, writeRun } from './report/results.ts'
import { summarize, type WorkloadResult } from './report/summary.ts'
import {
  DATABASE_POOL_SIZE,
  hasPeer,
  nodeOfServers,
  type ServerName,
  type Servers,
  serverNames,
  startServers,
  stopServers,
} from './servers/index.ts'
import { type Call, type Sources, type Workload, workloads } from './workloads/index.ts'

/** Calls of each workload whose answers are compared before anything is measured. */
const COMPARED = 100
const dataDirectory = join(import.meta.dirname, '.data')

interface Options {
  size: number
  rounds: number
  seconds: number
  connections: number
  workloads: readonly Workload[]
}

interface Prepared {
  workload: Workload
  calls: Call[]
  statements: Map<ServerName, number>
}

async function main(options: Options): Promise<void> {
  if (!hasPeer()) say('PostGraphile is left out: npm ci --prefix bench/peers installs it, and the Node it needs.')
  const embedded = await startEmbedded(dataDirectory, say)
  try {
    const { url } = await prepareDatabase(embedded, options.size, say)
    await withClient(url, async (client) => {
      const prepared = await prepare(client, url, options)
      const results = await run(client, url, options, prepared)
      console.log(`\n${results}`)
    })
  } finally {
    await embedded.stop()
  }
}

/** Finds the requests of each workload, sees that all servers answer alike, and counts and explains their statements. */
async function prepare(client: Client, url: string, options: Options): Promise<Prepared[]> {
  await rememberPlans(client)
  const servers = await startServers(url, {})
  const sources = sourcesOf(client, servers)
  const prepared: Prepared[] = []
  try {
    for (const workload of options.workloads)
      prepared.push({ workload, calls: await workload.prepare(sources), statements: new Map() })
  } finally {
    await stopServers(servers)
  }
  const asked = await startServers(url, statementsOf(prepared))
  try {
    for (const { workload, calls, statements } of prepared) {
      say(
        `${workload.name}: ${calls.length} requests, ${await compareAnswers(asked, calls.slice(0, COMPARED))} answers alike`,
      )
      const plans = await explain(asked, calls)
      for (const [server, found] of plans) statements.set(server, found.length)
      writePlans(options.size, workload.name, plans)
    }
  } finally {
    await stopServers(asked)
    await forgetPlans(client)
  }
  return prepared
}

function sourcesOf(client: Client, servers: Servers): Sources {
  const known = new Map<string, Promise<{ rows: object[] }>>()
  return {
    async rows<Row extends object>(sql: string) {
      const asked = known.get(sql) ?? client.query(sql)
      known.set(sql, asked)
      return (await asked).rows as Row[]
    },
    ours: (query, variables) => dataOf(servers, 'ours', query, variables),
    peer: async (query, variables) => (servers.peer === undefined ? null : dataOf(servers, 'peer', query, variables)),
  }
}

function statementsOf(prepared: readonly Prepared[]): Parameters<typeof startServers>[1] {
  const operations = prepared.flatMap(({ calls }) => calls.map(({ operation }) => operation))
  return Object.fromEntries(operations.map(({ name, floor }) => [name, floor]))
}

/** The plans by which each server answers one request, after others of the same kind. */
async function explain(servers: Servers, calls: readonly Call[]): Promise<Map<ServerName, string[]>> {
  const plans = new Map<ServerName, string[]>()
  const { log } = findHome(dataDirectory)
  const [call] = calls
  for (const server of serverNames) {
    const body = call === undefined ? null : bodyOf(call, server)
    if (body === null || servers[server] === undefined) continue
    plans.set(server, await plansOf(log, () => ask(servers, server, body)))
  }
  return plans
}

async function run(client: Client, url: string, options: Options, prepared: readonly Prepared[]): Promise<string> {
  const { rows } = await client.query<{ version: string }>("SELECT current_setting('server_version') AS version")
  const servers = await startServers(url, statementsOf(prepared))
  const loader = startLoader()
  try {
    const results = await runWorkloads(loader, servers, options, prepared)
    return writeRun({
      articles: options.size,
      rounds: options.rounds,
      seconds: options.seconds,
      connections: options.connections,
      databaseConnections: DATABASE_POOL_SIZE,
      node: spawnSync(nodeOfServers(), ['--version'], { encoding: 'utf8' }).stdout.trim().slice(1),
      postgres: rows[0]?.version ?? '',
      processors: `${cpus().length} × ${cpus()[0]?.model ?? 'processor'}`,
      workloads: results,
      peakMemory: Object.fromEntries(Object.entries(servers).map(([name, { pid }]) => [name, peakMemory(pid)])),
    })
  } finally {
    loader.stop()
    await stopServers(servers)
  }
}

async function runWorkloads(
  loader: Loader,
  servers: Servers,
  options: Options,
  prepared: readonly Prepared[],
): Promise<WorkloadResult[]> {
  const postmaster = Number(
    readFileSync(join(findHome(dataDirectory).cluster, 'postmaster.pid'), 'utf8').split('\n')[0],
  )
  const plan: Plan = { ...options, postmaster }
  const results: WorkloadResult[] = []
  for (const { workload, calls, statements } of prepared) {
    say(`${workload.name}: measuring`)
    results.push(summarize(workload, await measure(loader, servers, calls, plan), statements))
  }
  return results
}

function say(message: string): void {
  console.error(message)
}

function chosen(names: string): Workload[] {
  return names.split(',').map((name) => {
    const found = workloads.find((workload) => workload.name === name)
    if (found === undefined)
      throw new Error(`There is no workload ${name}: choose of ${workloads.map((each) => each.name).join(', ')}.`)
    return found
  })
}

await new Command('bench')
  .description('Measures this server beside hand-written SQL and PostGraphile 5, on synthetic records.')
  .option('--size <articles>', 'how many articles', Number, 50_000)
  .option('--rounds <count>', 'how often each server is asked in turn', Number, 5)
  .option('--seconds <count>', 'how long in each round', Number, 3)
  .option('--connections <count>', 'requests at a time', Number, 16)
  .option('--workloads <names>', 'which, separated by commas', chosen, [...workloads])
  .action(main)
  .parseAsync()
