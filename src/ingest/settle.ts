import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { drawPending } from './draw/drawPending.ts'
import { recordPending } from './record/recordPending.ts'
import { resolvePending } from './resolve/resolvePending.ts'
import type { Writer } from './transaction.ts'

/** How many articles are resolved together: the more, the less often names that all of them share are looked at again. */
const RESOLVED_AT_ONCE = 1000
const DRAWN_AT_ONCE = 50
/** About how long it takes to record so many. Milliseconds. */
const DRAWN_EVERY = 400
/** While one waits for the database to answer, another thinks. */
const LANES = 3

export interface SettleOptions {
  /** Only what is pending now, once: what comes meanwhile is left to a later call. Default: until nothing is pending. */
  isOnce?: boolean | undefined
  /** Aborted: what is left stays pending, for the next run. */
  signal?: AbortSignal | undefined
  /** Called whenever some articles are done with. */
  onProgress?: ((articles: number) => void) | undefined
}

/**
 * Does what is pending, whoever left it: decides whom articles name, records their claims, draws meetings and what is kept for reading.
 * Several may do so at once, in several processes: what one has taken, the others leave alone.
 */
export async function settle(database: Writer, options: SettleOptions = {}): Promise<void> {
  const { isOnce = false, signal, onProgress = () => {} } = options
  // A round that gets nothing done meets only what other runs have taken.
  for (let isBusy = true; isBusy && !signal?.aborted; ) {
    const before = await countPending(database)
    const resolved = before.RESOLVE === 0 ? 0 : await resolvePending(database, RESOLVED_AT_ONCE)
    // Who is meant in these may mean that others are to be recorded again.
    const toRecord = resolved === 0 ? before.RECORD : (await countPending(database)).RECORD
    const done = toRecord + before.DRAW === 0 ? 0 : await recordAndDraw(database, toRecord, signal, onProgress)
    isBusy = resolved + done > 0 && !isOnce
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

/** Draws what is recorded while more of it is being recorded: neither of them uses two cores by itself. Gives how many it recorded and drew. */
async function recordAndDraw(
  database: Writer,
  count: number,
  signal: AbortSignal | undefined,
  onProgress: (articles: number) => void,
): Promise<number> {
  let isRecording = true
  const recording = recordAll(database, count, signal).finally(() => {
    isRecording = false
  })
  // Whoever waits for it is told of its failure at the end.
  recording.catch(() => {})
  let drawn = 0
  for (let isLast = false; !isLast && !signal?.aborted; ) {
    isLast = !isRecording
    if (!isLast) await Promise.race([recording, sleep(DRAWN_EVERY)])
    for (let some = DRAWN_AT_ONCE; some === DRAWN_AT_ONCE && !signal?.aborted; ) {
      some = await drawPending(database, DRAWN_AT_ONCE)
      drawn += some
      onProgress(some)
    }
  }
  return (await recording) + drawn
}
