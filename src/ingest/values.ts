import type { Passage } from '../annotations/index.ts'

export interface PassageRow {
  passage_source: Passage['source']
  passage_start: number
  passage_end: number
  passage_exact: string
}

export function passageRow({ source, start, end, exact }: Passage): PassageRow {
  return { passage_source: source, passage_start: start, passage_end: end, passage_exact: exact }
}

export function passageOf(row: PassageRow): Passage {
  return { source: row.passage_source, start: row.passage_start, end: row.passage_end, exact: row.passage_exact }
}
