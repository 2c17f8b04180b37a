import type { IncomingDocument } from '../receive/receive.ts'
import type { Reading } from './read.ts'

/** A thread is given several documents at once, or it would wait for the main one between two of them. */
export const MOST_AT_ONCE = 8
/** Unless one alone has more. */
const MOST_BYTES_AT_ONCE = 256 * 1024

/** A thread had to be ended; the message says why, as the reason of the document that made it so. */
export class GivenUp extends Error {
  /** Which of those that were handed over it is; undefined where nobody can tell. */
  readonly place: number | undefined

  constructor(reason: string, place?: number) {
    super(reason)
    this.place = place
  }
}

interface Waiting {
  incoming: IncomingDocument
  resolve: (reading: Reading) => void
  reject: (error: unknown) => void
}

/** Documents that wait for a thread: one that is free takes several. */
export class ReadingQueue {
  readonly #waiting: Waiting[] = []
  readonly #run: (documents: IncomingDocument[]) => Promise<Reading[]>
  #free: number

  constructor(threads: number, run: (documents: IncomingDocument[]) => Promise<Reading[]>) {
    this.#free = threads
    this.#run = run
  }

  read(incoming: IncomingDocument): Promise<Reading> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ incoming, resolve, reject })
      this.#handOut()
    })
  }

  #handOut(): void {
    while (this.#free > 0 && this.#waiting.length > 0) {
      this.#free--
      void this.#read(this.#take()).finally(() => {
        this.#free++
        this.#handOut()
      })
    }
  }

  #take(): Waiting[] {
    let bytes = 0
    const fitting = this.#waiting.findIndex(({ incoming }, index) => {
      bytes += incoming.bytes.length
      return index > 0 && (index === MOST_AT_ONCE || bytes > MOST_BYTES_AT_ONCE)
    })
    return this.#waiting.splice(0, fitting === -1 ? this.#waiting.length : fitting)
  }

  /** Where one of several fails, the others are read by themselves, so that only that one is given up. */
  async #read(some: Waiting[]): Promise<void> {
    try {
      const readings = await this.#run(some.map(({ incoming }) => incoming))
      some.forEach(({ resolve }, index) => {
        resolve(readings[index] ?? { error: 'was not read' })
      })
    } catch (error) {
      const isGivenUp = error instanceof GivenUp
      const failed = some[some.length === 1 ? 0 : isGivenUp ? (error.place ?? -1) : -1]
      if (isGivenUp) failed?.resolve({ error: error.message })
      else failed?.reject(error)
      for (const one of some) if (one !== failed) await this.#read([one])
    }
  }
}
