import { MessageChannel } from 'node:worker_threads'
import { Piscina } from 'piscina'
import type { ReadOptions } from '../../documents/index.ts'
import type { Reading } from './read.ts'
import type { DocumentReader } from './reader.ts'
import type { ReadingTask } from './thread.ts'

/** Of one thread, in MiB: more than any document within the limits of src/documents has needed. */
const THREAD_MEMORY = 512

const WORKER = new URL('./worker.mjs', import.meta.url)

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
    resourceLimits: { maxOldGenerationSizeMb: THREAD_MEMORY, maxYoungGenerationSizeMb: 8 },
  })
  // A thread that ran out of memory ends with this event, too; its task is told by the promise.
  pool.on('error', () => {})
  return {
    // Asked of a thread: this one need not load the extractor.
    extractor: await pool.run(undefined, { name: 'identify' }),
    // While some are being read, others are being kept.
    concurrency: threads * 2 + 2,
    read: (incoming) => runLimited(pool, { incoming, options }, timeLimitSeconds),
    close: () => pool.destroy(),
  }
}

/** The time counts from when a thread begins with the document: waiting for one that is stuck is not its fault. */
async function runLimited(pool: Piscina, task: Omit<ReadingTask, 'begun'>, timeLimitSeconds: number): Promise<Reading> {
  const stop = new AbortController()
  const { port1, port2 } = new MessageChannel()
  let timer: NodeJS.Timeout | undefined
  port1.once('message', () => {
    timer = setTimeout(() => stop.abort(), timeLimitSeconds * 1000)
  })
  try {
    return await pool.run({ ...task, begun: port2 }, { signal: stop.signal, transferList: [port2] })
  } catch (error) {
    if (stop.signal.aborted)
      return { error: `took longer than ${timeLimitSeconds} ${timeLimitSeconds === 1 ? 'second' : 'seconds'} to read` }
    if (codeOf(error) === 'ERR_WORKER_OUT_OF_MEMORY')
      return { error: `needed more than ${THREAD_MEMORY} MiB of memory to read` }
    throw error
  } finally {
    clearTimeout(timer)
    port1.close()
  }
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined
}
