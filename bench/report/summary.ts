import type { Sample } from '../measure/rounds.ts'
import type { ServerName } from '../servers/index.ts'

/** The middle of several rounds, and how far they lie apart. */
export interface Spread {
  readonly median: number
  readonly least: number
  readonly most: number
}

export interface ServerResult {
  readonly requestsPerSecond: Spread
  /** Milliseconds. */
  readonly p50: Spread
  readonly p99: Spread
  readonly bytes: number
  /** Microseconds a request; null where the system does not tell. */
  readonly processor: number | null
  readonly databaseProcessor: number | null
  readonly failures: number
  readonly statements: number
}

export interface WorkloadResult {
  readonly name: string
  readonly title: string
  readonly servers: Partial<Record<ServerName, ServerResult>>
  /** This server's requests per second as a share of the other's, round by round. */
  readonly againstFloor: Spread
  readonly againstPeer: Spread | null
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? Number.NaN
  const lower = sorted[sorted.length % 2 === 0 ? middle - 1 : middle] ?? Number.NaN
  return { median: (lower + upper) / 2, least: sorted[0] ?? Number.NaN, most: sorted.at(-1) ?? Number.NaN }
}

export function summarize(
  { name, title }: { name: string; title: string },
  samples: readonly Sample[],
  statements: ReadonlyMap<ServerName, number>,
): WorkloadResult {
  const of = (server: ServerName) => samples.filter((sample) => sample.server === server)
  const ratios = (server: ServerName) =>
    of('ours').flatMap(({ round, requestsPerSecond }) => {
      const other = of(server).find((sample) => sample.round === round)
      return other === undefined ? [] : [requestsPerSecond / other.requestsPerSecond]
    })
  const names = [...new Set(samples.map(({ server }) => server))]
  const againstPeer = ratios('peer')
  return {
    name,
    title,
    servers: Object.fromEntries(
      names.map((server) => [server, resultOf(of(server), statements.get(server) ?? Number.NaN)]),
    ),
    againstFloor: spreadOf(ratios('floor')),
    againstPeer: againstPeer.length === 0 ? null : spreadOf(againstPeer),
  }
}

function resultOf(samples: readonly Sample[], statements: number): ServerResult {
  const spread = (value: (sample: Sample) => number) => spreadOf(samples.map(value))
  const median = (value: (sample: Sample) => number | null) => {
    const known = samples.map(value).filter((each) => each !== null)
    return known.length === 0 ? null : spreadOf(known).median
  }
  return {
    requestsPerSecond: spread((sample) => sample.requestsPerSecond),
    p50: spread((sample) => sample.p50),
    p99: spread((sample) => sample.p99),
    bytes: Math.round(spread((sample) => sample.bytes).median),
    processor: median((sample) => sample.processor),
    databaseProcessor: median((sample) => sample.databaseProcessor),
    failures: samples.reduce((sum, { failures }) => sum + failures, 0),
    statements,
  }
}
