import type { Transaction } from '../../database/index.ts'
import type { Type } from '../format.ts'

/** A line of an export, as it was read. */
export type Fields = Readonly<Record<string, unknown>>

/** References that are filled in once everything is there: a table's column, and what it is to hold, by id. */
export interface Later {
  table: 'agent' | 'organization' | 'meeting' | 'quote'
  column: 'merged_into_id' | 'merged_through_id' | 'parent_id' | 'continues_id'
  id: unknown
  /** A slug; of a quote the id. */
  target: unknown
}

/** How lines of some types come back into an archive. The database checks them: their form, their passages, what they refer to. */
export interface Part {
  types: readonly Type[]
  insert(tx: Transaction, lines: readonly Fields[]): Promise<void>
  later?(line: Fields): Later[]
}
