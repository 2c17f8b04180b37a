import { type ServerName, type Servers, serverNames } from '../servers/index.ts'
import type { Call } from '../workloads/index.ts'
import { bodyOf } from './ask.ts'
import type { Loader } from './loader.ts'
import { childrenProcessorSeconds, processorSeconds } from './process.ts'

export interface Sample {
  readonly server: ServerName
  readonly round: number
  readonly requests: number
  readonly failures: number
  readonly requestsPerSecond: number
  /** Milliseconds. */
  readonly p50: number
  readonly p99: number
  /** Of an answer, on average. */
  readonly bytes: number
  /** Microseconds of processor time a request: of the server, and of the database. Null where the system does not tell. */
  readonly processor: number | null
  readonly databaseProcessor: number | null
}

export interface Plan {
  readonly rounds: number
  readonly seconds: number
  readonly connections: number
  /** The process that PostgreSQL's connections are children of. */
  readonly postmaster: number
}

const WARM_UP_MS = 1_500
/** Within it each request is asked once before the rounds, so that these do not measure how a database's memory fills. */
const MOST_WARM_UP_MS = 15_000
/** Before each turn, because the one before it has filled the database's memory with what another asked for. */
const RETURN_MS = 300
const MOST_REQUESTS = 200_000

/** Asks each server in turn, again and again, in another order in each round, so that what slows the machine slows all alike. */
export async function measure(loader: Loader, servers: Servers, calls: readonly Call[], plan: Plan): Promise<Sample[]> {
  const bodies = new Map<ServerName, string[]>()
  for (const server of serverNames) {
    const asked = calls.map((call) => bodyOf(call, server)).filter((body) => body !== null)
    if (servers[server] !== undefined && asked.length === calls.length) bodies.set(server, asked)
  }
  const order = [...bodies.keys()]
  for (const server of order) {
    const asked = bodies.get(server) ?? []
    await runOnce(loader, servers, server, asked, 0, MOST_WARM_UP_MS, plan, asked.length)
    await runOnce(loader, servers, server, asked, 0, WARM_UP_MS, plan)
  }
  const samples: Sample[] = []
  for (let round = 0; round < plan.rounds; round++) {
    const start = Math.floor((round * calls.length) / plan.rounds)
    for (const server of [...order.slice(round % order.length), ...order.slice(0, round % order.length)]) {
      const asked = bodies.get(server) ?? []
      await runOnce(loader, servers, server, asked, start, RETURN_MS, plan)
      const sample = await runOnce(loader, servers, server, asked, start, plan.seconds * 1000, plan)
      samples.push({ ...sample, round })
    }
  }
  return samples
}

async function runOnce(
  loader: Loader,
  servers: Servers,
  server: ServerName,
  bodies: readonly string[],
  start: number,
  milliseconds: number,
  { connections, postmaster }: Plan,
  most = MOST_REQUESTS,
): Promise<Omit<Sample, 'round'>> {
  const { url, pid } = servers[server] ?? servers.ours
  const before = [processorSeconds(pid), childrenProcessorSeconds(postmaster)] as const
  const result = await loader.run({ url, bodies, start, connections, milliseconds, most })
  const { requests, failures, bytes, seconds, p50, p99 } = result
  const each = (from: number | null, to: number | null) =>
    from === null || to === null ? null : ((to - from) * 1e6) / requests
  return {
    server,
    requests,
    failures,
    requestsPerSecond: requests / seconds,
    p50,
    p99,
    bytes: bytes / requests,
    processor: each(before[0], processorSeconds(pid)),
    databaseProcessor: each(before[1], childrenProcessorSeconds(postmaster)),
  }
}
