import { MessageChannel } from 'node:worker_threads'
import { Piscina } from 'piscina'
import type { ReadOptions } from '../../documents/index.ts'
import type { Reading } from './read.ts'
import type { DocumentReader } from './reader.ts'
import { GivenUp, MOST_AT_ONCE, ReadingQueue } from './readingQueue.ts'
import type { ReadingTask, ThreadData } from './thread.ts'

/** Of one thread, in MiB: more than any document within the limits of src/documents has needed. */
const THREAD_MEMORY = 512
const WORKER = new URL('../../../bin/thread.mjs', import.meta.url)

interface ThreadOptions {
  /** The extractor of rules annotates documents that come without a sidecar. Default: yes. */
  isExtracting?: boolean
  /** What the threads run. */
  worker?: URL
}

/**
 * Reads in threads of its own. A document that takes longer than `timeLimitSeconds`, or more memory than a thread has, is given up with the
 * reason, and the others go on.
 */
export async function readerInThreads(
  options: ReadOptions,
  threads: number,
  timeLimitSeconds: number,
  { isExtracting = true, worker = WORKER }: ThreadOptions = {},
): Promise<DocumentReader> {
  const pool = new Piscina({
    filename: worker.href,
    minThreads: threads,
    maxThreads: threads,
    workerData: { isExtracting } satisfies ThreadData,
    // What a document leaves behind is soon garbage: a small nursery is collected often and costs little.
    resourceLimits: { maxOldGenerationSizeMb: THREAD_MEMORY, maxYoungGenerationSizeMb: 16 },
  })
  // A thread that ran out of memory ends with this event, too; its task is told by the promise.
  pool.on('error', () => {})
  const queue = new ReadingQueue(threads, (documents) => runLimited(pool, { documents, options }, timeLimitSeconds))
  return {
    // Asked of a thread: this one need not load the extractor.
    extractor: isExtracting ? await pool.run(undefined, { name: 'identify' }) : undefined,
    // While some are being read, as many wait for the thread and others are being kept.
    concurrency: threads * MOST_AT_ONCE * 3,
    read: (incoming) => queue.read(incoming),
    close: () => pool.destroy(),
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
    if (stop.signal.aborted) throw new GivenUp(tookLonger(timeLimitSeconds), begun - 1)
    if (codeOf(error) === 'ERR_WORKER_OUT_OF_MEMORY')
      throw new GivenUp(`needed more than ${THREAD_MEMORY} MiB of memory to read`)
    throw error
  } finally {
    clearTimeout(timer)
    port1.close()
  }
}

const tookLonger = (seconds: number) => `took longer than ${seconds} ${seconds === 1 ? 'second' : 'seconds'} to read`

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined
}
