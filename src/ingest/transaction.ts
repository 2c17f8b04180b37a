import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Database, Transaction, TransactionOptions } from '../database/index.ts'

export type { Transaction } from '../database/index.ts'

/** What writing needs of a database. */
export type Writer = Pick<Database, 'transaction'>

/** Two writers that met: one of them starts again. Serialization failure, deadlock, and a row that another wrote or removed first. */
const CONFLICTS = new Set(['40001', '40P01', '23505', '23503'])
const ATTEMPTS = 10

/** Work that is done wholly or not at all; done again where it met another writer. */
export async function inTransaction<Result>(
  database: Writer,
  work: (transaction: Transaction) => Promise<Result>,
  options: TransactionOptions = {},
): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await database.transaction(work, options)
    } catch (error) {
      const code: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined
      if (attempt === ATTEMPTS || typeof code !== 'string' || !CONFLICTS.has(code)) throw error
      await sleep(Math.random() * Math.min(20 * 2 ** attempt, 1000))
    }
  }
}

/**
 * Whoever changes agents, or what is counted of them, does so alone from here on: half of all articles name the same few, and each of two would
 * have some that the other waits for.
 */
export function lockAgents(transaction: Transaction): void {
  lock(transaction, ['agents'])
}

/** Held until the transaction ends; statements sent afterwards wait for it. Several are taken in one order by everybody, so that nobody waits in a circle. */
export function lock(transaction: Transaction, names: readonly string[]): void {
  if (names.length === 0) return
  transaction.send(sql`
    SELECT count(pg_advisory_xact_lock(lock_key))::int
    FROM (SELECT DISTINCT hashtextextended(name, 0) AS lock_key FROM unnest(${names}::text[]) AS name ORDER BY 1) AS locks`)
}
