import pg from 'pg'
import { connectionSettings, connectionTimeoutMillis } from './session.ts'

/** Cancels what other connections run. */
export interface Canceller {
  /** Cancels what the session of this process of PostgreSQL runs now; fails where PostgreSQL could not be told. */
  cancel(processId: number): Promise<void>
  close(): Promise<void>
}

/** Over a connection of its own, opened where it is needed: those that read may all be in use. */
export function openCanceller(url: string): Canceller {
  const pool = new pg.Pool({ ...connectionSettings(url), query_timeout: connectionTimeoutMillis, max: 1 })
  pool.on('error', () => {})
  return {
    cancel: async (processId) => {
      await pool.query('select pg_cancel_backend($1)', [processId])
    },
    close: () => pool.end(),
  }
}
