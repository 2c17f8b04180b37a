import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ServerName } from '../servers/index.ts'
import { chartOf } from './chart.ts'
import type { WorkloadResult } from './summary.ts'
import { tableOf } from './table.ts'

/** Where results are written: committed, so that they can be compared. */
const folder = join(import.meta.dirname, '..', 'results')

export interface Run {
  readonly articles: number
  readonly rounds: number
  readonly seconds: number
  readonly connections: number
  readonly databaseConnections: number
  readonly node: string
  readonly postgres: string
  readonly processors: string
  readonly workloads: readonly WorkloadResult[]
  /** The most memory that each server's process held at once, in MiB. */
  readonly peakMemory: Partial<Record<ServerName, number | null>>
}

/** Writes a run as JSON, as a table and as a chart, and returns the table. */
export function writeRun(run: Run): string {
  mkdirSync(folder, { recursive: true })
  const { articles, rounds, seconds, connections, databaseConnections, node, postgres, processors, peakMemory } = run
  const size = articles.toLocaleString('en')
  const memory = Object.entries(peakMemory).map(
    ([server, mebibytes]) => `${server} ${mebibytes?.toFixed(0) ?? '?'} MiB`,
  )
  const table = `${size} articles; ${connections} connections, ${databaseConnections} to the database; ${rounds} rounds of ${seconds} s in turn, medians.
Node ${node}, PostgreSQL ${postgres}, ${processors}; client, servers and database share them.

${tableOf(run.workloads)}

Peak memory of the server process: ${memory.join(', ')}.
`
  const name = join(folder, `bench-${articles}`)
  writeFileSync(`${name}.json`, `${JSON.stringify(run, null, 2)}\n`)
  writeFileSync(`${name}.txt`, table)
  writeFileSync(`${name}.svg`, chartOf(run.workloads, `${size} articles`))
  return table
}

/** The plans of one workload's statements, of every server, in one file. */
export function writePlans(
  articles: number,
  workload: string,
  plans: ReadonlyMap<ServerName, readonly string[]>,
): void {
  mkdirSync(folder, { recursive: true })
  const parts = [...plans].map(
    ([server, texts]) => `${'='.repeat(20)} ${server}: ${texts.length} statement(s)\n\n${texts.join('\n\n')}`,
  )
  writeFileSync(join(folder, `explain-${articles}-${workload}.txt`), `${parts.join('\n\n')}\n`)
}
