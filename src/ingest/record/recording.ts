import { sql } from 'kysely'
import { insertion, type Row, type Table } from '../rows.ts'
import type { Transaction } from '../transaction.ts'

/** Whom an article's claims named before or name now: what is drawn from claims is drawn anew for them. Ids. */
export interface Affected {
  agents: Set<string>
  meetings: Set<string>
  memberships: Set<string>
  /** How many quotes more, or less, count for a speaker. */
  quotes: Map<string, number>
}

/** New rows of several articles, which are written together. */
export type NewRows = Map<Table, Row[]>

/** One article's recording. */
export interface Recording {
  tx: Transaction
  articleId: string
  documentId: string
  /** ISO calendar date of the article. */
  datePublished: string
  affected: Affected
  rows: NewRows
  /** Whether anything is written that readers can see. */
  changed: boolean
}

export function addRows({ rows }: Recording, table: Table, added: readonly Row[]): void {
  const all = rows.get(table) ?? []
  for (const row of added) all.push(row)
  rows.set(table, all)
}

/** Writes the new rows of all tables so far, as one statement. */
export function writeRows(tx: Transaction, rows: NewRows): void {
  const written = [...rows].filter(([, some]) => some.length > 0)
  rows.clear()
  const [last, ...others] = written
  if (last === undefined) return
  tx.send(inOneStatement(last, others))
}

function inOneStatement([table, rows]: [Table, Row[]], others: readonly [Table, Row[]][]) {
  if (others.length === 0) return insertion(table, rows)
  const parts = others.map(([other, some]) => sql`${sql.raw(`into_${other}`)} AS (${insertion(other, some)})`)
  return sql`WITH ${sql.join(parts, sql`, `)} ${insertion(table, rows)}`
}

/** As it is kept between recording an article and drawing what follows from it. */
export interface StoredAffected {
  agents?: string[]
  meetings?: string[]
  memberships?: string[]
  quotes?: Record<string, number>
  /** Whether anything changed that readers can see. */
  isChanged?: boolean
  /** Left out where the publisher stays. */
  publisherId?: string | null | undefined
}

export function affectedOf({ agents, meetings, memberships, quotes }: StoredAffected): Affected {
  return {
    agents: new Set(agents),
    meetings: new Set(meetings),
    memberships: new Set(memberships),
    quotes: new Map(Object.entries(quotes ?? {})),
  }
}

export function storedAffected(
  { agents, meetings, memberships, quotes }: Affected,
  own: Pick<StoredAffected, 'isChanged' | 'publisherId'>,
): StoredAffected {
  return {
    ...own,
    agents: [...agents],
    meetings: [...meetings],
    memberships: [...memberships],
    quotes: Object.fromEntries(quotes),
  }
}
