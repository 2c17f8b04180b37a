import { Piscina } from 'piscina'
import type { ReadOptions } from '../../documents/index.ts'
import type { Reading } from './read.ts'
import type { DocumentReader } from './reader.ts'
import type { ReadingTask } from './thread.ts'

/** Of one thread, in MiB: more than any document within the limits of src/documents has needed. */
const THREAD_MEMORY = 1024

/**
 * Reads in threads of its own, with the extractor of rules. A document that takes longer than `timeLimitSeconds`, or more memory than a
 * thread has, is given up with the reason, and the others go on.
 */
export async function readerInThreads(
  options: ReadOptions,
  threads: number,
  timeLimitSeconds: number,
): Promise<DocumentReader> {
  const pool = new Piscina({
    filename: new URL('./worker.mjs', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    // What a document leaves behind is soon garbage: a small nursery is collected often and costs little.
    resourceLimits: { maxOldGenerationSizeMb: THREAD_MEMORY, maxYoungGenerationSizeMb: 16 },
  })
  // A thread that ran out of memory ends with this event, too; its task is told by the promise.
  pool.on('error', () => {})
  return {
    // Asked of a thread: this one need not load the extractor.
    extractor: await pool.run(undefined, { name: 'identify' }),
    concurrency: threads * 2,
    read: (incoming) => runLimited(pool, { incoming, options }, timeLimitSeconds),
    close: () => pool.destroy(),
  }
}

async function runLimited(pool: Piscina, task: ReadingTask, timeLimitSeconds: number): Promise<Reading> {
  const signal = AbortSignal.timeout(timeLimitSeconds * 1000)
  try {
    return await pool.run(task, { signal })
  } catch (error) {
    if (signal.aborted) return { error: `took longer than ${timeLimitSeconds} seconds to read` }
    if (codeOf(error) === 'ERR_WORKER_OUT_OF_MEMORY')
      return { error: `needed more than ${THREAD_MEMORY} MiB of memory to read` }
    throw error
  }
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined
}
