import { performance } from 'node:perf_hooks'

/** One request and what becomes of it, from its first byte to its log line. */
export class Exchange {
  readonly startedAt = performance.now()
  operationName: string | null = null
  operationType: string | null = null
  errorCodes: string[] = []
  statementCount = 0

  readonly #controller = new AbortController()

  /** Aborted when the client has gone or the time is over: nothing more is to be started for this request. */
  get signal(): AbortSignal {
    return this.#controller.signal
  }

  abort(reason?: unknown): void {
    this.#controller.abort(reason)
  }

  countStatement(): void {
    this.statementCount += 1
  }

  /** Since it came in, in milliseconds, to a tenth. */
  get duration(): number {
    return Math.round((performance.now() - this.startedAt) * 10) / 10
  }
}

/** What the HTTP server hands to every plugin. */
export interface ServerContext {
  exchange: Exchange
}
