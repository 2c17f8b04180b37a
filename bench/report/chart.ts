import type { ServerName } from '../servers/index.ts'
import type { WorkloadResult } from './summary.ts'
import { labels } from './table.ts'

const colours: Record<ServerName, string> = { ours: '#0f766e', floor: '#94a3b8', peer: '#b45309' }
const WIDTH = 860
const LEFT = 330
const BAR = 16
const GAP = 22
const TOP = 64

/** Requests per second of each server, each workload on its own scale: its fastest server fills the width. */
export function chartOf(results: readonly WorkloadResult[], subtitle: string): string {
  const parts: string[] = []
  let y = TOP
  for (const { title, servers } of results) {
    const entries = Object.entries(servers)
    const fastest = Math.max(...entries.map(([, { requestsPerSecond }]) => requestsPerSecond.most))
    parts.push(text(12, y + (entries.length * BAR) / 2 + 4, title))
    for (const [server, { requestsPerSecond }] of entries) {
      const scale = (value: number) => (value / fastest) * (WIDTH - LEFT - 90)
      const width = scale(requestsPerSecond.median)
      const middle = y + BAR / 2 - 1
      parts.push(
        `<rect x="${LEFT}" y="${y}" width="${width.toFixed(1)}" height="${BAR - 2}" fill="${colours[server as ServerName]}"/>`,
        `<line x1="${(LEFT + scale(requestsPerSecond.least)).toFixed(1)}" x2="${(LEFT + scale(requestsPerSecond.most)).toFixed(1)}" y1="${middle}" y2="${middle}" stroke="#0f172a"/>`,
        text(
          LEFT + scale(requestsPerSecond.most) + 6,
          y + 11,
          Math.round(requestsPerSecond.median).toLocaleString('en'),
        ),
      )
      y += BAR
    }
    y += GAP
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y}" font-family="system-ui, sans-serif" font-size="12" fill="#0f172a">
<title>Requests per second, ${subtitle}</title>
<rect width="100%" height="100%" fill="#ffffff"/>
${text(12, 22, `Requests per second, ${subtitle}`, ' font-size="15" font-weight="600"')}
${legend()}
${parts.join('\n')}
</svg>
`
}

function legend(): string {
  return (Object.keys(labels) as ServerName[])
    .map((server, index) => {
      const x = 12 + index * 170
      return `<rect x="${x}" y="34" width="12" height="12" fill="${colours[server]}"/>${text(x + 18, 44, labels[server])}`
    })
    .join('\n')
}

function text(x: number, y: number, content: string, attributes = ''): string {
  const escaped = content.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<text x="${x.toFixed(1)}" y="${y}"${attributes}>${escaped}</text>`
}
