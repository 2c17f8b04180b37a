import { setTimeout as sleep } from 'node:timers/promises'
import type { Database, Prisma } from '../database/index.ts'

export type Transaction = Prisma.TransactionClient

/** What writing needs of a database. */
export type Writer = Pick<Database, 'prisma'>

/** Two writers that met: one of them starts again. Serialization failure, deadlock, and a unique value that another wrote first. */
const CONFLICTS = /\b(P2034|P2002|P2003|40001|40P01|23505|23503)\b/
const ATTEMPTS = 8

function isConflict(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code, meta, cause } = error as Error & { code?: unknown; meta?: unknown }
  return CONFLICTS.test(`${String(code)} ${JSON.stringify(meta ?? null)} ${JSON.stringify(cause ?? null)}`)
}

/** Work that is done wholly or not at all; done again where it met another writer. */
export async function inTransaction<Result>(
  { prisma }: Writer,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await prisma.$transaction(work, { maxWait: 60_000, timeout: 300_000 })
    } catch (error) {
      if (attempt === ATTEMPTS || !isConflict(error)) throw error
      await sleep(Math.random() * 20 * 2 ** attempt)
    }
  }
}

/** Held until the transaction ends. Several are taken in one order by everybody, so that nobody waits in a circle. */
export async function lock(transaction: Transaction, names: readonly string[]): Promise<void> {
  if (names.length === 0) return
  await transaction.$queryRaw`
    SELECT count(pg_advisory_xact_lock(lock_key))::int
    FROM (SELECT DISTINCT hashtextextended(name, 0) AS lock_key FROM unnest(${names}::text[]) AS name ORDER BY 1) AS locks`
}
