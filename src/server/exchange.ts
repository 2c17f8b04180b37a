import { performance } from 'node:perf_hooks'
import { type DocumentNode, getOperationAST } from 'graphql'
import { timeout } from '../errors.ts'

const MAX_NAME_LENGTH = 100

/** One request and what becomes of it, from its first byte to its log line. */
export class Exchange {
  readonly startedAt = performance.now()
  operationName: string | null = null
  operationType: string | null = null
  errorCodes: string[] = []
  statementCount = 0
  /** The document that one statement has answered; null where it was answered otherwise. */
  answeredByStatement: DocumentNode | null = null
  /** Whether its compiled statement has failed, so that the general path is to say what is wrong. */
  statementFailed = false
  /** Whether its compiled statement has told that the answer is too large. */
  isTooLarge = false

  readonly #controller = new AbortController()
  /** By the clock of `performance`, in milliseconds. */
  #deadline: number | undefined

  /** Aborted when the client has gone or the time is over: nothing more is to be started for this request. */
  get signal(): AbortSignal {
    return this.#controller.signal
  }

  abort(reason?: unknown): void {
    this.#controller.abort(reason)
  }

  /** Runs `work`, and aborts with TIMEOUT where it lasts too long: counted in milliseconds from the first time it is called. */
  async withinTime<Result>(timeoutMs: number, work: () => Result | Promise<Result>): Promise<Result> {
    this.#deadline ??= performance.now() + timeoutMs
    const timer = setTimeout(() => this.abort(timeout()), Math.max(0, this.#deadline - performance.now()))
    try {
      const result = await work()
      this.signal.throwIfAborted()
      return result
    } finally {
      clearTimeout(timer)
    }
  }

  /** Notes which operation of a document is asked for. */
  names(document: DocumentNode, operationName: string | null | undefined): void {
    const operation = getOperationAST(document, operationName)
    this.operationName = operation?.name?.value.slice(0, MAX_NAME_LENGTH) ?? null
    this.operationType = operation?.operation ?? null
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
