import { sql } from 'kysely'
import { drawPending } from './draw/drawPending.ts'
import { recordPending } from './record/recordPending.ts'
import { resolvePending } from './resolve/resolvePending.ts'
import { Step, workTogether } from './steps.ts'
import type { Writer } from './transaction.ts'

/**
 * How many articles are resolved together. Names that all of them share are looked at again each time: while more come it waits for as many again
 * as it has resolved, and where they come slowly none waits for others for long. Milliseconds.
 */
const RESOLVED_AT_ONCE = { least: 1000, most: 4000 }
const LONGEST_WAIT = 30_000
/** So many are left to record while others are being resolved. */
const RECORDED_MEANWHILE = 250
const DRAWN_AT_ONCE = 200
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
    isBusy = (isMoreComing() || (await isAnythingPending(database))) && (await settleRound(database, options)) > 0
}

async function isAnythingPending(database: Writer): Promise<boolean> {
  const pending = await database.transaction((tx) => tx.rows(sql`SELECT FROM pending_article LIMIT 1`))
  return pending.length > 0
}

/**
 * The three steps beside each other, since none of them uses two cores by itself: what is resolved is recorded while the next articles are
 * being resolved. Gives how much was done.
 */
function settleRound(
  database: Writer,
  { isMoreComing = () => false, signal, onProgress = () => {} }: SettleOptions,
): Promise<number> {
  const resolving = new Step({ work: resolvingWork(database, isMoreComing), pause: PAUSE })
  const lanes = Array.from(
    { length: LANES },
    (_, lane) => new Step({ work: () => recordPending(database), pause: PAUSE, isReserve: lane > 0 }),
  )
  const drawing = new Step({
    work: async () => {
      const drawn = await drawPending(database, DRAWN_AT_ONCE)
      if (drawn > 0) onProgress(drawn)
      return drawn
    },
    full: DRAWN_AT_ONCE,
    pause: DRAWN_EVERY,
    isPatient: true,
  })
  // One that finds something calls the next: each needs a connection, on which PostgreSQL plans all its statements anew.
  resolving.leadsTo.push(...lanes.slice(0, 1))
  for (const [index, lane] of lanes.entries()) lane.leadsTo.push(...lanes.slice(index + 1, index + 2), drawing)
  // The next version of an article that is drawn is to be resolved.
  drawing.leadsTo.push(resolving)
  return workTogether([resolving, ...lanes, drawing], isMoreComing, signal)
}

function resolvingWork(database: Writer, isMoreComing: () => boolean): () => Promise<number> {
  let resolved = 0
  let last = Date.now()
  return async () => {
    const isComing = isMoreComing()
    const isLate = Date.now() - last >= LONGEST_WAIT
    const least = Math.min(Math.max(resolved, RESOLVED_AT_ONCE.least), RESOLVED_AT_ONCE.most)
    if (!isLate && !(await isTimeToResolve(database, isComing ? least : null))) return 0
    last = Date.now()
    const some = await resolvePending(database, RESOLVED_AT_ONCE.most)
    resolved += some
    return some
  }
}

/**
 * There are enough, and soon nothing will be left to record. Only looks: whoever stores another version of an article waits for who has taken it.
 *
 * @param least how many are enough while more are coming; null: none are
 */
async function isTimeToResolve(database: Writer, least: number | null): Promise<boolean> {
  const enough = least ?? RECORDED_MEANWHILE
  const [pending] = await database.transaction((tx) =>
    tx.rows<{ unresolved: number; unrecorded: number; areVersionsComing: boolean }>(sql`
      SELECT
        (SELECT count(*) FROM (SELECT FROM pending_article WHERE step < 'RECORD' LIMIT ${enough}) AS waiting)::int AS unresolved,
        (SELECT count(*) FROM (SELECT FROM pending_article WHERE step = 'RECORD' LIMIT ${RECORDED_MEANWHILE}) AS waiting)::int AS unrecorded,
        EXISTS (SELECT FROM pending_article WHERE step IN ('RECORD', 'DRAW') AND is_followed) AS "areVersionsComing"`),
  )
  if (pending === undefined || pending.unresolved === 0) return false
  const { unresolved, unrecorded, areVersionsComing } = pending
  if (least !== null) return unresolved >= least && unrecorded < RECORDED_MEANWHILE
  // What still comes in the end are later versions: as many as can be are taken together.
  return unresolved === enough || !areVersionsComing
}
