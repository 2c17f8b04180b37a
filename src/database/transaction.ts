import type { Kysely, RawBuilder } from 'kysely'
import type { Pool, PoolClient } from 'pg'

/** Statements that are done wholly or not at all. They run one after the other, on one connection. */
export interface Transaction {
  /** The rows that a statement gives, with the names of its columns. Dates are ISO calendar dates, counts numbers. */
  rows<Row>(statement: RawBuilder<Row>): Promise<Row[]>
  /** How many rows a statement wrote. */
  run(statement: RawBuilder<unknown>): Promise<number>
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
  const client = await pool.connect()
  // A connection that breaks while it is in use fails the statement, not the process.
  const ignore = () => {}
  client.on('error', ignore)
  let isBroken = false
  try {
    await client.query(begin)
    try {
      const result = await work(on(client, kysely))
      await client.query('COMMIT')
      return result
    } catch (error) {
      await client.query('ROLLBACK').catch(() => {
        isBroken = true
      })
      throw error
    }
  } catch (error) {
    isBroken ||= !(error instanceof Error && 'severity' in error)
    throw error
  } finally {
    client.off('error', ignore)
    client.release(isBroken)
  }
}

function on(client: PoolClient, kysely: Kysely<unknown>): Transaction {
  const query = (statement: RawBuilder<unknown>) => {
    const { sql: text, parameters } = statement.compile(kysely)
    const name = nameOf(text)
    return client.query({ ...(name === undefined ? {} : { name }), text, values: [...parameters] })
  }
  return {
    rows: async (statement) => (await query(statement)).rows,
    run: async (statement) => (await query(statement)).rowCount ?? 0,
  }
}
