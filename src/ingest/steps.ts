import { setTimeout as sleep } from 'node:timers/promises'

interface StepOptions {
  /** Does some of what there is to do. Gives how much that was: 0 where it found nothing. */
  work(): Promise<number>
  /** After which it looks again, where it found less than `full`. Milliseconds. */
  pause: number
  /** So much done at once means that there is more to do now. Default: 1. */
  full?: number
  /** Its pause is not cut short while others lead to it: the more it finds, the less each costs. Default: no. */
  isPatient?: boolean
  /** It begins when another first leads to it, not with the others: where there is little to do it is never needed. Default: no. */
  isReserve?: boolean
}

/** What a timer can wait at most. Milliseconds. */
const LONGEST_PAUSE = 2 ** 31 - 1

/** A kind of work that is done beside others. */
export class Step {
  /** Those that may find something when this one has got something done. */
  readonly leadsTo: Step[] = []
  readonly work: () => Promise<number>
  readonly full: number
  readonly #pause: number
  readonly #isPatient: boolean
  #alarm = new AbortController()
  #timesFed = 0
  #hasBegun: boolean
  #isQuiet: boolean
  #isOver: boolean

  constructor({ work, pause, full = 1, isPatient = false, isReserve = false }: StepOptions) {
    this.work = work
    this.full = full
    this.#pause = pause
    this.#isPatient = isPatient
    this.#hasBegun = !isReserve
    this.#isQuiet = isReserve
    this.#isOver = isReserve
  }

  /** Whether it has looked, or is to look, for something to do. */
  get hasBegun(): boolean {
    return this.#hasBegun
  }

  /** Whether it has found nothing since anything led to it. */
  get isQuiet(): boolean {
    return this.#isQuiet
  }

  /** Whether it will find nothing any more, unless something leads to it. */
  get isOver(): boolean {
    return this.#isOver
  }

  /** @param isMoreComing whether more may come from elsewhere than from other steps */
  async workOnce(isMoreComing: boolean): Promise<number> {
    this.#isQuiet = false
    this.#isOver = false
    const timesFed = this.#timesFed
    const done = await this.work()
    if (done > 0) for (const next of this.leadsTo) next.#feed()
    // What came while it looked may have escaped it.
    this.#isQuiet = done === 0 && this.#timesFed === timesFed
    this.#isOver = this.#isQuiet && !isMoreComing
    return done
  }

  async rest(end: AbortSignal): Promise<void> {
    this.#alarm = new AbortController()
    const signal = AbortSignal.any([this.#alarm.signal, end])
    const pause = this.#hasBegun ? this.#pause : LONGEST_PAUSE
    await sleep(pause, undefined, { ref: false, signal }).catch(() => {})
  }

  wake(): void {
    this.#alarm.abort()
  }

  #feed(): void {
    this.#timesFed++
    this.#hasBegun = true
    this.#isQuiet = false
    this.#isOver = false
    if (!this.#isPatient) this.wake()
  }
}

/**
 * Does steps beside each other until none of them finds anything and nothing comes from elsewhere, or until `signal` is aborted. A failure of
 * one ends the others after what they have at hand, and is told then: none works on behind the caller's back. Gives how much was done.
 */
export async function workTogether(
  steps: readonly Step[],
  isMoreComing: () => boolean,
  signal: AbortSignal | undefined,
): Promise<number> {
  const over = new AbortController()
  const end = AbortSignal.any([over.signal, ...(signal === undefined ? [] : [signal])])
  let done = 0
  const run = async (step: Step) => {
    if (!step.hasBegun) await step.rest(end)
    while (!end.aborted) {
      const some = await step.workOnce(isMoreComing())
      done += some
      if (steps.every(({ isOver }) => isOver)) over.abort()
      const busy = steps.filter(({ isQuiet }) => !isQuiet)
      // Nobody leads to it any more.
      const [last] = busy.length === 1 ? busy : []
      if (last !== step) {
        last?.wake()
        if (some < step.full) await step.rest(end)
      }
    }
  }
  const ended = await Promise.allSettled(
    steps.map((step) =>
      run(step).catch((error: unknown) => {
        over.abort()
        throw error
      }),
    ),
  )
  for (const one of ended) if (one.status === 'rejected') throw one.reason
  return done
}
