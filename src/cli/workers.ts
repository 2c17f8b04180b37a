import cluster, { type Worker } from 'node:cluster'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Logger } from 'pino'
import { StartupError } from '../errors.ts'

/** Before a worker that has ended is replaced, so that one that ends at once is not started without pause. In milliseconds. */
const PAUSE = 1_000

/** What a worker tells when it listens. */
interface Listening {
  url: string
}

export interface Workers {
  /** Where they answer. */
  url: string
  /** Tells them to end, and waits until each has finished what it had begun. */
  close(): Promise<void>
}

/**
 * Starts this program again so many times, as processes that share one port; one that ends by itself is replaced.
 *
 * @param environment variables that they have beside this process's own
 * @throws StartupError where they cannot listen; the first of them has said why
 */
export async function startWorkers(count: number, environment: NodeJS.ProcessEnv, log: Logger): Promise<Workers> {
  let isClosing = false
  const start = () => cluster.fork(environment)
  const first = start()
  const { url } = await listening(first)
  const others = Array.from({ length: count - 1 }, start)
  await Promise.all(others.map(listening))
  cluster.on('exit', async ({ process: { pid } }, status, signal) => {
    if (isClosing) return
    log.error({ pid, status, signal }, 'a worker has ended; another takes its place')
    await sleep(PAUSE)
    if (!isClosing) start()
  })
  return {
    url,
    close: async () => {
      isClosing = true
      const workers = Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined)
      await Promise.all(workers.map(end))
    },
  }
}

/** To be called in a worker once it listens. */
export function tellListening(url: string): void {
  process.send?.({ url } satisfies Listening)
}

async function listening(worker: Worker): Promise<Listening> {
  const ended = once(worker, 'exit').then(() => {
    throw new StartupError('The server has not started.')
  })
  const [message] = await Promise.race([once(worker, 'message'), ended])
  ended.catch(() => {})
  return message as Listening
}

async function end(worker: Worker): Promise<void> {
  if (worker.isDead()) return
  const ended = once(worker, 'exit')
  worker.process.kill('SIGTERM')
  await ended
}
