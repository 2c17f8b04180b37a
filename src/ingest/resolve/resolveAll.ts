import { sql } from 'kysely'
import { addPending } from '../pending.ts'
import { type SettleOptions, settle } from '../settle.ts'
import { inTransaction, type Writer } from '../transaction.ts'
import { compareAgain } from './resolvePending.ts'

const AT_ONCE = 5000

/**
 * Resolves and records all articles again, out of what is said of them: after the rules for names or meetings have changed. Where nothing
 * else comes of it, nothing changes. Can be broken off: what is left stays pending. Gives how many articles it is.
 */
export async function resolveAll(database: Writer, options: SettleOptions = {}): Promise<number> {
  let after = '00000000-0000-0000-0000-000000000000'
  let count = 0
  for (;;) {
    const last = after
    const articles = await inTransaction(database, async (tx) => {
      const rows = await tx.rows<{ id: string }>(sql`
        SELECT id::text FROM article WHERE id > ${last}::uuid AND withdrawn_at IS NULL ORDER BY id LIMIT ${AT_ONCE}`)
      const ids = rows.map(({ id }) => id)
      await addPending(tx, ids, 'RESOLVE')
      return ids
    })
    count += articles.length
    after = articles.at(-1) ?? after
    if (articles.length < AT_ONCE) break
  }
  await settle(database, options)
  await compareAgain(database, options.signal)
  await settle(database, options)
  return count
}
