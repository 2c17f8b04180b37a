import type { Evaluation, KindReport } from './evaluate.ts'
import { KINDS, type Kind, type Miss } from './result.ts'

const LABELS: Record<Kind, string> = {
  people: 'people',
  roles: '  their roles',
  organizations: 'organizations',
  direct: 'DIRECT quotes',
  directSpeakers: '  their speakers',
  reported: 'INDIRECT and MIXED',
  reportedSpeakers: '  their speakers',
  meetings: 'meetings and calls',
  meetingDates: '  their dates',
  meetingMedia: '  their media',
}

const share = (value: number | null) => (value === null ? '–' : value.toFixed(2).replace(/^0/, ''))

/** The figures as a table of plain text, a line for each kind. */
export function tableOf({ kinds, documents }: Evaluation): string {
  const rows = KINDS.map((kind) => row(LABELS[kind], kinds[kind]))
  const head = ['', 'precision', 'recall', 'F', '95 % of F', 'right', 'found', 'gold']
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((cells) => (cells[column] ?? '').length)))
  const line = (cells: string[]) =>
    cells
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd()
  const count = documents.length === 1 ? '1 document' : `${documents.length} documents`
  return [count, '', line(head), ...rows.map(line)].join('\n')
}

function row(label: string, { precision, recall, f, intervals, right, predicted, gold }: KindReport): string[] {
  const interval = intervals.f === null ? '–' : `${share(intervals.f[0])} to ${share(intervals.f[1])}`
  return [label, share(precision), share(recall), share(f), interval, String(right), String(predicted), String(gold)]
}

/** What was missed, found where there is nothing, or found with something wrong, document by document. */
export function missesOf({ documents }: Evaluation): string {
  return documents
    .filter(({ misses }) => misses.length > 0)
    .map(({ name, misses }) => [name, ...misses.map(lineOf)].join('\n'))
    .join('\n\n')
}

function lineOf({ kind, fault, text }: Miss): string {
  const label = LABELS[kind].replace(/^ +their /, '')
  return `  ${fault.padEnd(8)}  ${label}: ${text.replace(/\s+/g, ' ')}`
}
