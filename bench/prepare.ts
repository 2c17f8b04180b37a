import type { Client } from 'pg'
import { ask, bodyOf, dataOf } from './measure/ask.ts'
import { forgetPlans, plansOf, rememberPlans } from './measure/statements.ts'
import {
  type Databases,
  type ServerName,
  type Servers,
  serverNames,
  startServers,
  stopServers,
} from './servers/index.ts'
import type { Call, Operation, Sources, Workload } from './workloads/index.ts'

/** A workload with its requests, and what each server's answer to one of them takes. */
export interface Prepared {
  readonly workload: Workload
  readonly calls: readonly Call[]
  /** Plans of the statements that each server runs for one request. */
  readonly plans: ReadonlyMap<ServerName, readonly string[]>
}

/** Finds the requests of each workload and the plans of their statements, with servers that are not the measured ones. */
export async function prepare(
  client: Client,
  databases: Databases,
  workloads: readonly Workload[],
  logFile: string,
): Promise<Prepared[]> {
  const found = await withServers(databases, [], async (servers) => {
    const sources = sourcesOf(client, servers)
    const pairs: { workload: Workload; calls: Call[] }[] = []
    for (const workload of workloads) pairs.push({ workload, calls: await workload.prepare(sources) })
    return pairs
  })
  await rememberPlans(client, databases)
  try {
    return await withServers(databases, operationsOf(found), async (servers) => {
      const prepared: Prepared[] = []
      for (const { workload, calls } of found) {
        prepared.push({ workload, calls, plans: await explain(servers, calls, logFile) })
      }
      return prepared
    })
  } finally {
    await forgetPlans(client, databases)
  }
}

export function operationsOf(prepared: readonly { calls: readonly Call[] }[]): Operation[] {
  return [...new Set(prepared.flatMap(({ calls }) => calls.map(({ operation }) => operation)))]
}

export async function withServers<Result>(
  databases: Databases,
  operations: readonly Operation[],
  work: (servers: Servers) => Promise<Result>,
): Promise<Result> {
  const servers = await startServers(databases, operations)
  try {
    return await work(servers)
  } finally {
    await stopServers(servers)
  }
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

/** Requests before the one that is explained: by then statements are prepared and have their plans. */
const WARM_UP = 12

async function explain(servers: Servers, calls: readonly Call[], logFile: string): Promise<Map<ServerName, string[]>> {
  const plans = new Map<ServerName, string[]>()
  const [call] = calls
  for (const server of serverNames) {
    const body = call === undefined ? null : bodyOf(call, server)
    if (body === null || servers[server] === undefined) continue
    for (let request = 0; request < WARM_UP; request++) await ask(servers, server, body)
    plans.set(server, await plansOf(logFile, () => ask(servers, server, body)))
  }
  return plans
}
