import pg from 'pg'
import type { Connection } from './connection.ts'

/**
 * That a process uses the server, known to the others with the same data folder: each holds a shared lock in a session
 * of its own, so one that is killed lets go of it as well. Who gets the lock alone is the last and ends the server;
 * until it has, nobody joins.
 */
export interface Presence {
  readonly connection: Connection
  readonly client: pg.Client
  /** Lets go. Says whether nobody else is there; then nobody can join any more. */
  leave(): Promise<boolean>
}

const lockKey = 7_271_001
const connectionTimeoutMillis = 2_000

/** Joins a server. Undefined where it cannot be joined (yet): it is starting, being ended, or gone. */
export async function attach(connection: Connection): Promise<Presence | undefined> {
  const client = new pg.Client({ ...connection, connectionTimeoutMillis, application_name: 'onrecord' })
  // A lost connection shows when the server is used; here it only means that there is nothing left to hold.
  client.on('error', () => {})
  try {
    await client.connect()
    if (await ask(client, 'pg_try_advisory_lock_shared')) return { connection, client, leave: () => leave(client) }
  } catch {
    // The caller looks again.
  }
  await client.end()
  return undefined
}

async function leave(client: pg.Client): Promise<boolean> {
  await ask(client, 'pg_advisory_unlock_shared')
  return ask(client, 'pg_try_advisory_lock')
}

async function ask(client: pg.Client, lockFunction: string): Promise<boolean> {
  const { rows } = await client.query<{ answer: boolean }>(`select ${lockFunction}(${lockKey}) as answer`)
  return rows[0]?.answer === true
}
