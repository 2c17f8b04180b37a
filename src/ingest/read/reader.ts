import { Piscina } from 'piscina'
import type { ReadOptions } from '../../documents/index.ts'
import { type Extractor, ruleExtractor } from '../../extraction/index.ts'
import type { IncomingDocument } from '../receive/receive.ts'
import { type Reading, read } from './read.ts'
import type { ReadingTask } from './thread.ts'

/** Reads and annotates documents, somewhere. */
export interface DocumentReader {
  /** Who annotates documents that come without a sidecar. */
  extractor: Pick<Extractor, 'name' | 'version'> | undefined
  /** How many documents it is worth to hand in at once. */
  concurrency: number
  read(incoming: IncomingDocument): Promise<Reading>
  close(): Promise<void>
}

/** Reads in this thread, one document after the other and without a limit of time. */
export function readerHere(options: ReadOptions, extractor: Extractor | undefined): DocumentReader {
  return {
    extractor,
    concurrency: 1,
    read: (incoming) => read(incoming, options, extractor),
    close: async () => {},
  }
}

/** Of one thread, in MiB: more than any document within the limits of src/documents has needed. */
const THREAD_MEMORY = 1024

/**
 * Reads in threads of its own, with the extractor of rules. A document that takes longer than `timeLimitSeconds`, or more memory than a
 * thread has, is given up with the reason, and the others go on.
 */
export function readerInThreads(options: ReadOptions, threads: number, timeLimitSeconds: number): DocumentReader {
  const pool = new Piscina<ReadingTask, Reading>({
    filename: new URL('./worker.mjs', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    // A second task waits in the thread, so that it need not wait for this one.
    concurrentTasksPerWorker: 1,
    resourceLimits: { maxOldGenerationSizeMb: THREAD_MEMORY },
  })
  // A thread that ran out of memory ends with this event, too; its task is told by the promise.
  pool.on('error', () => {})
  return {
    extractor: ruleExtractor,
    concurrency: threads * 2,
    read: (incoming) => runLimited(pool, { incoming, options }, timeLimitSeconds),
    close: () => pool.destroy(),
  }
}

async function runLimited(
  pool: Piscina<ReadingTask, Reading>,
  task: ReadingTask,
  timeLimitSeconds: number,
): Promise<Reading> {
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
