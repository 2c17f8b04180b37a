import { MessageChannel } from 'node:worker_threads'
import { Piscina } from 'piscina'
import type { ReadOptions } from '../../documents/index.ts'
import type { IncomingDocument } from '../receive/receive.ts'
import type { Reading } from './read.ts'
import type { DocumentReader } from './reader.ts'
import type { ReadingTask } from './thread.ts'

/** Of one thread, in MiB: more than any document within the limits of src/documents has needed. */
const THREAD_MEMORY = 512
/** A thread is given several documents at once, or it would wait for this one between two of them. Bytes, unless one alone has more. */
const AT_ONCE = { documents: 8, bytes: 256 * 1024 }

const WORKER = new URL('../../../bin/thread.mjs', import.meta.url)

/**
 * Reads in threads of its own, with the extractor of rules. A document that takes longer than `timeLimitSeconds`, or more memory than a
 * thread has, is given up with the reason, and the others go on. `worker` is what the threads run.
 */
export async function readerInThreads(
  options: ReadOptions,
  threads: number,
  timeLimitSeconds: number,
  worker = WORKER,
): Promise<DocumentReader> {
  const pool = new Piscina({
    filename: worker.href,
    minThreads: threads,
    maxThreads: threads,
    // What a document leaves behind is soon garbage: a small nursery is collected often and costs little.
    resourceLimits: { maxOldGenerationSizeMb: THREAD_MEMORY, maxYoungGenerationSizeMb: 16 },
  })
  // A thread that ran out of memory ends with this event, too; its task is told by the promise.
  pool.on('error', () => {})
  const queue = new ReadingQueue(threads, (documents) => runLimited(pool, { documents, options }, timeLimitSeconds))
  return {
    // Asked of a thread: this one need not load the extractor.
    extractor: await pool.run(undefined, { name: 'identify' }),
    // While some are being read, as many wait for the thread and others are being kept.
    concurrency: threads * AT_ONCE.documents * 3,
    read: (incoming) => queue.read(incoming),
    close: () => pool.destroy(),
  }
}

interface Waiting {
  incoming: IncomingDocument
  resolve: (reading: Reading) => void
  reject: (error: unknown) => void
}

/** Documents that wait for a thread: one that is free takes several. */
class ReadingQueue {
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
      return index > 0 && (index === AT_ONCE.documents || bytes > AT_ONCE.bytes)
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
      const failed = some.length === 1 ? some[0] : error instanceof TookTooLong ? some[error.place] : undefined
      const reading = givenUp(error)
      if (failed !== undefined && reading !== undefined) failed.resolve(reading)
      else failed?.reject(error)
      for (const one of some) if (one !== failed) await this.#read([one])
    }
  }
}

class TookTooLong extends Error {
  /** Which document of those that were handed over. */
  readonly place: number

  constructor(seconds: number, place: number) {
    super(`took longer than ${seconds} ${seconds === 1 ? 'second' : 'seconds'} to read`)
    this.place = place
  }
}

/** The time counts from when a thread begins with a document: waiting for one that is stuck is not its fault. */
async function runLimited(
  pool: Piscina,
  task: Omit<ReadingTask, 'begun'>,
  timeLimitSeconds: number,
): Promise<Reading[]> {
  const stop = new AbortController()
  const { port1, port2 } = new MessageChannel()
  let timer: NodeJS.Timeout | undefined
  let begun = 0
  port1.on('message', () => {
    begun++
    clearTimeout(timer)
    timer = setTimeout(() => stop.abort(), timeLimitSeconds * 1000)
  })
  try {
    return await pool.run({ ...task, begun: port2 }, { signal: stop.signal, transferList: [port2] })
  } catch (error) {
    throw stop.signal.aborted ? new TookTooLong(timeLimitSeconds, begun - 1) : error
  } finally {
    clearTimeout(timer)
    port1.close()
  }
}

function givenUp(error: unknown): Reading | undefined {
  if (error instanceof TookTooLong) return { error: error.message }
  const code: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return { error: `needed more than ${THREAD_MEMORY} MiB of memory to read` }
  return undefined
}
