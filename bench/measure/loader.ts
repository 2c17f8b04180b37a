import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Load, LoadResult } from './load.ts'

/** The process that sends requests. */
export interface Loader {
  run(load: Load): Promise<LoadResult>
  stop(): void
}

export function startLoader(): Loader {
  const child = fork(join(import.meta.dirname, 'load.ts'), { execArgv: ['--import', 'tsx'] })
  return {
    async run(load) {
      const answered = once(child, 'message')
      child.send(load)
      const [result] = (await answered) as [LoadResult]
      return result
    },
    stop: () => child.kill(),
  }
}
