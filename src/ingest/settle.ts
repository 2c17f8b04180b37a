import { sql } from 'kysely'
import { drawPending } from './draw/drawPending.ts'
import { recordPending } from './record/recordPending.ts'
import { resolvePending } from './resolve/resolvePending.ts'
import type { Writer } from './transaction.ts'

/** How many articles are resolved together: the more, the less often names that all of them share are looked at again. */
const RESOLVED_AT_ONCE = 1000
const DRAWN_AT_ONCE = 50
/** While one waits for the database to answer, another thinks. */
const LANES = 3

export interface SettleOptions {
  /** Aborted: what is left stays pending, for the next run. */
  signal?: AbortSignal | undefined
  /** Called whenever some articles are done with. */
  onProgress?: ((articles: number) => void) | undefined
}

/**
 * Does what is pending, whoever left it: decides whom articles name, records their claims, draws meetings and what is kept for reading.
 * Several may do so at once, in several processes: what one has taken, the others leave alone.
 */
export async function settle(database: Writer, { signal, onProgress = () => {} }: SettleOptions = {}): Promise<void> {
  // A round that gets nothing done meets only what other runs have taken.
  for (let isBusy = true; isBusy && !signal?.aborted; ) {
    const before = await countPending(database)
    const resolved = before.RESOLVE === 0 ? 0 : await resolvePending(database, RESOLVED_AT_ONCE)
    // Who is meant in these may mean that others are to be recorded again.
    const toRecord = resolved === 0 ? before.RECORD : (await countPending(database)).RECORD
    const recorded = await recordAll(database, toRecord, signal)
    const drawn = recorded + before.DRAW === 0 ? 0 : await drawAll(database, signal, onProgress)
    isBusy = resolved + recorded + drawn > 0
  }
}

async function countPending(database: Writer): Promise<Record<'RESOLVE' | 'RECORD' | 'DRAW', number>> {
  const [counts] = await database.transaction((tx) =>
    tx.rows<Record<'RESOLVE' | 'RECORD' | 'DRAW', number>>(sql`
      SELECT count(*) FILTER (WHERE step = 'RESOLVE') AS "RESOLVE", count(*) FILTER (WHERE step = 'RECORD') AS "RECORD",
        count(*) FILTER (WHERE step = 'DRAW') AS "DRAW" FROM pending_article`),
  )
  return counts ?? { RESOLVE: 0, RECORD: 0, DRAW: 0 }
}

/** Gives how many it recorded: those that another run has taken are left to it. */
async function recordAll(database: Writer, count: number, signal: AbortSignal | undefined): Promise<number> {
  let recorded = 0
  let left = count
  const lane = async () => {
    while (left-- > 0 && !signal?.aborted && (await recordPending(database))) recorded++
  }
  await Promise.all(Array.from({ length: Math.min(LANES, count) }, lane))
  return recorded
}

async function drawAll(
  database: Writer,
  signal: AbortSignal | undefined,
  onProgress: (articles: number) => void,
): Promise<number> {
  for (let drawn = 0; ; ) {
    if (signal?.aborted) return drawn
    const some = await drawPending(database, DRAWN_AT_ONCE)
    drawn += some
    onProgress(some)
    if (some < DRAWN_AT_ONCE) return drawn
  }
}
