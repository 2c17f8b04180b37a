import type { PostgresPool, PostgresPoolClient } from 'kysely'
import type pg from 'pg'
import { isConnectionFailure } from './driverErrors.ts'

/**
 * The pool as Kysely uses it. A connection that broke, or on which no answer came in time, is thrown away, not handed to
 * the next read; and one that breaks while it is in use fails that read, not the process.
 */
export function sturdyPool(pool: pg.Pool): PostgresPool {
  return {
    connect: async () => borrow(await pool.connect()),
    end: () => pool.end(),
  }
}

function borrow(client: pg.PoolClient): PostgresPoolClient {
  let isBroken = false
  const onError = () => {
    isBroken = true
  }
  client.on('error', onError)
  const query = async (text: string, parameters: readonly unknown[]) => {
    try {
      return await client.query(text, [...parameters])
    } catch (error) {
      isBroken ||= isConnectionFailure(error)
      throw error
    }
  }
  return {
    // Kysely's type has cursors too, for streams, which reads do not use.
    query: query as unknown as PostgresPoolClient['query'],
    release: () => {
      client.off('error', onError)
      client.release(isBroken)
    },
  }
}
