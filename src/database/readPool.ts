import type { PostgresPool, PostgresPoolClient } from 'kysely'
import type pg from 'pg'
import { borrow } from './borrow.ts'

/** The pool as Kysely uses it: a connection that broke is not handed to the next read. */
export function sturdyPool(pool: pg.Pool): PostgresPool {
  return {
    connect: async () => {
      const { query, release } = await borrow(pool)
      const run = (text: string, parameters: readonly unknown[]) => query({ text, values: [...parameters] })
      // Kysely's type has cursors too, for streams, which reads do not use.
      return { query: run as unknown as PostgresPoolClient['query'], release: () => release() }
    },
    end: () => pool.end(),
  }
}
