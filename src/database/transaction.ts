import type { Kysely, RawBuilder } from 'kysely'
import type { Pool, PoolClient, QueryConfig, QueryResult } from 'pg'
import { borrow } from './borrow.ts'

/** Statements that are done wholly or not at all. They run one after the other, on one connection. */
export interface Transaction {
  /** The rows that a statement gives, with the names of its columns. Dates are ISO calendar dates, counts numbers. */
  rows<Row>(statement: RawBuilder<Row>): Promise<Row[]>
  /** How many rows a statement wrote. */
  run(statement: RawBuilder<unknown>): Promise<number>
  /** Sends a statement whose outcome nobody asks for, so that the next one need not wait for its answer. Where it fails, the transaction does. */
  send(statement: RawBuilder<unknown>): void
}

/** Their texts are few, since all values are parameters: each is prepared once on every connection. */
const names = new Map<string, string>()
const MAX_PREPARED = 500

function nameOf(text: string): string | undefined {
  const known = names.get(text)
  if (known !== undefined || names.size >= MAX_PREPARED) return known
  const name = `write_${names.size}`
  names.set(text, name)
  return name
}

export interface TransactionOptions {
  /** False: does not wait until it is on the disk, for what a later transaction that waits will be followed by. Default: true. */
  isDurable?: boolean
}

/** How a transaction begins: one that writes is READ COMMITTED. Of one that reads, all statements see the state that the first of them sees. */
export const BEGIN = {
  writing: 'BEGIN',
  writingUnsynchronized: 'BEGIN; SET LOCAL synchronous_commit = off',
  reading:
    'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL enable_hashjoin = on; SET LOCAL enable_mergejoin = on',
}

/** Runs work in one transaction; where it throws, nothing of it remains. Errors are those of PostgreSQL. */
export async function runTransaction<Result>(
  pool: Pool,
  kysely: Kysely<unknown>,
  work: (transaction: Transaction) => Promise<Result>,
  begin: string,
): Promise<Result> {
  const { client, release } = await borrow(pool)
  const unasked = new UnaskedFailure()
  let isBroken = false
  try {
    try {
      unasked.watch(send(client, begin))
      const result = await work(on(client, kysely, unasked))
      const { command } = await send(client, 'COMMIT')
      unasked.throwIfAny()
      // PostgreSQL's answer where a statement had failed.
      if (command === 'ROLLBACK') throw new Error('a transaction of which a statement failed was to be committed')
      return result
    } catch (error) {
      await client.query('ROLLBACK').catch(() => {
        isBroken = true
      })
      // What failed first; the statements behind it could only say that it had.
      unasked.throwIfAny()
      throw error
    }
  } catch (error) {
    isBroken ||= !(error instanceof Error && 'severity' in error)
    throw error
  } finally {
    release(isBroken)
  }
}

/** The first failure of a statement whose outcome nobody asked for. */
class UnaskedFailure {
  #error: unknown

  watch(outcome: Promise<unknown>): void {
    outcome.catch((error: unknown) => {
      this.#error ??= error
    })
  }

  throwIfAny(): void {
    if (this.#error !== undefined) throw this.#error
  }
}

/** Whatever is sent before this program waits again goes out together: system calls are dear, and the server answers in order. */
function send(client: PoolClient, query: string | QueryConfig): Promise<QueryResult> {
  const { stream } = client.connection
  stream.cork()
  process.nextTick(() => stream.uncork())
  return client.query(query)
}

function on(client: PoolClient, kysely: Kysely<unknown>, unasked: UnaskedFailure): Transaction {
  const query = (statement: RawBuilder<unknown>) => {
    const { sql: text, parameters } = statement.compile(kysely)
    const name = nameOf(text)
    const values = [...parameters]
    return send(client, name === undefined ? { text, values } : { name, text, values })
  }
  return {
    rows: async (statement) => (await query(statement)).rows,
    run: async (statement) => (await query(statement)).rowCount ?? 0,
    send: (statement) => unasked.watch(query(statement)),
  }
}
