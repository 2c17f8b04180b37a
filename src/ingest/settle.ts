import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { drawPending } from './draw/drawPending.ts'
import { recordPending } from './record/recordPending.ts'
import { resolvePending } from './resolve/resolvePending.ts'
import type { Writer } from './transaction.ts'

/**
 * How many articles are resolved together: the more, the less often names that all of them share are looked at again. While more come it begins
 * with fewer, so that something can be recorded soon, and where they come slowly none waits for others for long. Milliseconds.
 */
const RESOLVED_AT_ONCE = { first: 1000, most: 4000 }
const LONGEST_WAIT = 30_000
const DRAWN_AT_ONCE = 500
/** About how long it takes to record so many. Milliseconds. */
const DRAWN_EVERY = 400
/** After which it is asked whether there is something to do. Milliseconds. */
const PAUSE = 100
/** While one waits for the database to answer, another thinks. */
const LANES = 3

export interface SettleOptions {
  /** Whether more may become pending that this run is to wait for. Default: no. */
  isMoreComing?: (() => boolean) | undefined
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
  const { isMoreComing = () => false, signal } = options
  // A round that gets nothing done meets only what other runs have taken.
  for (let isBusy = true; isBusy && !signal?.aborted; )
    isBusy = isMoreComing() || (await isAnythingPending(database)) ? await settleRound(database, options) : false
}

async function isAnythingPending(database: Writer): Promise<boolean> {
  const pending = await database.transaction((tx) => tx.rows(sql`SELECT FROM pending_article LIMIT 1`))
  return pending.length > 0
}

/**
 * The three steps beside each other, since none of them uses two cores by itself: what is resolved is recorded while the next articles are
 * being resolved. Gives whether anything was done.
 */
async function settleRound(database: Writer, options: SettleOptions): Promise<boolean> {
  const { isMoreComing = () => false, onProgress = () => {} } = options
  const failed = new AbortController()
  const signal = AbortSignal.any([failed.signal, ...(options.signal === undefined ? [] : [options.signal])])
  let least = RESOLVED_AT_ONCE.first
  let last = Date.now()
  const resolving = step(
    async () => {
      const waits = isMoreComing() && Date.now() - last < LONGEST_WAIT
      const resolved = await resolvePending(database, RESOLVED_AT_ONCE.most, waits ? least : 1)
      if (!waits || resolved > 0) last = Date.now()
      if (resolved > 0) least = Math.min(least * 2, RESOLVED_AT_ONCE.most)
      return resolved
    },
    { isFed: isMoreComing, fed: [], full: 1, pause: PAUSE, signal },
  )
  const lanes = Array.from({ length: LANES }, () =>
    step(() => recordPending(database), { fed: [resolving], full: 1, pause: PAUSE, signal }),
  )
  const drawing = step(
    async () => {
      const drawn = await drawPending(database, DRAWN_AT_ONCE)
      if (drawn > 0) onProgress(drawn)
      return drawn
    },
    { fed: lanes, full: DRAWN_AT_ONCE, pause: DRAWN_EVERY, signal },
  )
  const all = [resolving, ...lanes, drawing]
  for (const one of all) one.catch(() => failed.abort())
  // All have ended before a failure of one is told: none works on behind the caller's back.
  await Promise.allSettled(all)
  return (await Promise.all(all)).some((done) => done > 0)
}

interface StepOptions {
  /** Whether there may be more to do later, where it is not another step that leads to it. */
  isFed?: () => boolean
  /** Steps that lead to this one: while one of them is at work, there may be more to do later. */
  fed: readonly Promise<unknown>[]
  /** So much done at once means that there is more to do now. */
  full: number
  pause: number
  signal: AbortSignal
}

/** Does one step again and again until there is nothing left and nothing can come. Gives how much was done. */
async function step(
  work: () => Promise<number>,
  { isFed = () => false, fed, full, pause, signal }: StepOptions,
): Promise<number> {
  const over = new AbortController()
  void Promise.allSettled(fed).then(() => over.abort())
  // Ends a pause, too; a step that no other leads to has none to wait for.
  const pausing = fed.length === 0 ? { ref: false } : { ref: false, signal: over.signal }
  let done = 0
  while (!signal.aborted) {
    const mayCome = isFed() || (fed.length > 0 && !over.signal.aborted)
    const some = await work()
    done += some
    if (some === 0 && !mayCome) break
    if (some < full && mayCome) await sleep(pause, undefined, pausing).catch(() => {})
  }
  return done
}
