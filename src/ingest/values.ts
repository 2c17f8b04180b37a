import type { Passage } from '../annotations/index.ts'

/** A calendar date as Prisma takes and gives it. */
export function dateOf(iso: string): Date {
  return new Date(`${iso}T00:00:00.000Z`)
}

export function dateOrNull(iso: string | null): Date | null {
  return iso === null ? null : dateOf(iso)
}

export function isoOf(date: Date): string {
  return date.toISOString().slice(0, 10)
}

export function isoOrNull(date: Date | null): string | null {
  return date === null ? null : isoOf(date)
}

interface PassageColumns {
  passageSource: Passage['source']
  passageStart: number
  passageEnd: number
  passageExact: string
}

export function passageColumns({ source, start, end, exact }: Passage): PassageColumns {
  return { passageSource: source, passageStart: start, passageEnd: end, passageExact: exact }
}

export function passageOf(row: PassageColumns): Passage {
  return { source: row.passageSource, start: row.passageStart, end: row.passageEnd, exact: row.passageExact }
}
