import type pg from 'pg'
import { isConnectionFailure } from './driverErrors.ts'

/** A connection of a pool, in use. */
export interface Borrowed {
  readonly client: pg.PoolClient
  /** Runs a statement on it, and notes where that fails because the connection does. */
  query<Row extends pg.QueryResultRow>(statement: pg.QueryConfig): Promise<pg.QueryResult<Row>>
  query<Row extends unknown[]>(statement: pg.QueryArrayConfig): Promise<pg.QueryArrayResult<Row>>
  /** Gives it back; where it broke, no answer came in time, or it is spoilt for others, it is thrown away. */
  release(isSpoilt?: boolean): void
}

/**
 * Takes a connection out of a pool. One that breaks while it is in use fails the statement on it, not the process: a pool listens only
 * to those that nobody uses.
 */
export async function borrow(pool: pg.Pool): Promise<Borrowed> {
  const client = await pool.connect()
  let isBroken = false
  const onError = () => {
    isBroken = true
  }
  client.on('error', onError)
  return {
    client,
    query: async (statement: pg.QueryConfig) => {
      try {
        return await client.query(statement)
      } catch (error) {
        isBroken ||= isConnectionFailure(error)
        throw error
      }
    },
    release: (isSpoilt = false) => {
      client.off('error', onError)
      client.release(isBroken || isSpoilt)
    },
  }
}
