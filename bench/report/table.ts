import type { ServerName } from '../servers/index.ts'
import type { ServerResult, Spread, WorkloadResult } from './summary.ts'

export const labels: Record<ServerName, string> = {
  ours: 'On the Record',
  floor: 'floor: SQL, node:http',
  peer: 'PostGraphile 5',
}

const head = [
  'workload',
  'server',
  'requests/s',
  '(rounds)',
  'p50 ms',
  'p99 ms',
  'CPU µs',
  'DB CPU µs',
  'SQL',
  'kB',
  'failed',
]

/** One row for each workload and server, and under each workload how this server does beside the others. */
export function tableOf(results: readonly WorkloadResult[]): string {
  const rows: string[][] = [head]
  for (const { name, servers, againstFloor, againstPeer } of results) {
    const ratios = [
      `${ratio(againstFloor)} of the floor`,
      ...(againstPeer === null ? [] : [`${ratio(againstPeer)} of PostGraphile`]),
    ]
    for (const [index, [server, result]] of Object.entries(servers).entries()) {
      rows.push([index === 0 ? name : '', labels[server as ServerName], ...cells(result)])
    }
    rows.push(['', `  → ${ratios.join(', ')}`])
  }
  return align(rows)
}

function cells(result: ServerResult): string[] {
  const { requestsPerSecond, p50, p99, processor, databaseProcessor, statements, bytes, failures } = result
  return [
    whole(requestsPerSecond.median),
    `(${whole(requestsPerSecond.least)}–${whole(requestsPerSecond.most)})`,
    p50.median.toFixed(2),
    p99.median.toFixed(2),
    processor === null ? '' : whole(processor),
    databaseProcessor === null ? '' : whole(databaseProcessor),
    String(statements),
    (bytes / 1000).toFixed(1),
    String(failures),
  ]
}

export function ratio({ median, least, most }: Spread): string {
  return `${median.toFixed(2)} (${least.toFixed(2)}–${most.toFixed(2)})`
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en')
}

/** Texts to the left, figures to the right. A row of two cells lets the second run on. */
function align(rows: readonly string[][]): string {
  const widths = head.map((_, column) =>
    Math.max(...rows.filter(({ length }) => length > 2).map((row) => (row[column] ?? '').length)),
  )
  const lines = rows.map((row) =>
    row
      .map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
  return lines.join('\n')
}
